/** Takes from every page what Dateline never needs: permissions, navigation, new windows, the network (Electron's security checklist). */
import type { App, Session } from 'electron'
import { isMediaUrl, isOwnUrl } from './origin.ts'

/** Switches that must be set before the app is ready: no name is ever looked up, nothing is fetched in the background. */
export function cutNetworkEarly(app: App): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp')
}

/** Cancels every request that is not to our own scheme, with both permission handlers closed. */
export function lockSession(session: Session): void {
  session.webRequest.onBeforeRequest((details, decide) => {
    decide({ cancel: !isOwnUrl(details.url) && !isMediaUrl(details.url) })
  })
  // Requests for files pass by onBeforeRequest where the main process makes them.
  session.protocol.handle('file', () => new Response(null, { status: 404 }))
  session.setPermissionRequestHandler((_contents, _permission, decide) => decide(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, decide) => decide({}))
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

/** No page leaves our origin, opens a window or embeds another page. */
export function lockContents(app: App): void {
  app.on('web-contents-created', (_created, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-frame-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  })
}
