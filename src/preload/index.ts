/** Exposes the one object through which the window reaches the main process; it holds no logic. */
import { contextBridge, ipcRenderer, webUtils } from 'electron'
import { callChannel, eventNames, offerChannel, type Bridge } from '../contract/events.ts'

const bridge: Bridge = {
  call: (method, input) => ipcRenderer.invoke(callChannel, method, input),
  offer: (file) => ipcRenderer.invoke(offerChannel, webUtils.getPathForFile(file as File)),
  on: (event, listener) => {
    if (!eventNames.includes(event)) throw new TypeError(`no event ${event}`)
    const heard = (_: unknown, payload: Parameters<typeof listener>[0]): void => listener(payload)
    ipcRenderer.on(event, heard)
    return () => ipcRenderer.off(event, heard)
  },
}

contextBridge.exposeInMainWorld('dateline', bridge)
