/** The application menu; commands that the window carries out are sent to it by name. */
import { Menu, type MenuItemConstructorOptions } from 'electron'
import type { Command } from '../contract/events.ts'

export function buildMenu(send: (command: Command) => void): Menu {
  const item = (label: string, command: Command, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(command),
    ...(accelerator ? { accelerator } : {}),
  })
  const separator: MenuItemConstructorOptions = { type: 'separator' }
  const mac = process.platform === 'darwin'
  return Menu.buildFromTemplate([
    ...(mac ? [{ role: 'appMenu' } satisfies MenuItemConstructorOptions] : []),
    {
      label: '&File',
      submenu: [
        item('&New Deck from Article', 'new-deck', 'CmdOrCtrl+N'),
        item('&Open…', 'open-file', 'CmdOrCtrl+O'),
        separator,
        item('&Settings', 'settings', 'CmdOrCtrl+,'),
        separator,
        mac ? { role: 'close' } : { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        // The window decides: text being typed is undone as text, anything else as an action.
        { ...item('&Undo', 'undo', 'CmdOrCtrl+Z'), registerAccelerator: false },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: '&Go',
      submenu: [
        item('&Library', 'library', 'CmdOrCtrl+L'),
        item('All &Cards', 'browse', 'CmdOrCtrl+Shift+F'),
        item('&Study Today’s Cards', 'study', 'CmdOrCtrl+T'),
        item('S&tatistics', 'statistics', 'CmdOrCtrl+Shift+S'),
      ],
    },
    {
      label: '&View',
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
      ],
    },
    {
      label: '&Help',
      submenu: [item('&Keys', 'keys', 'CmdOrCtrl+/'), item('&About Dateline', 'about')],
    },
  ])
}
