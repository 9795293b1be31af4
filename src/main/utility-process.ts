/** Starts what runs apart from the window and its library as Electron's utility processes. */
import { utilityProcess } from 'electron'
import { fileURLToPath } from 'node:url'
import type { Copying } from './store/later-copy.ts'
import type { Answer } from './transfer/protocol.ts'
import { maxHeapMb, type StartProcess } from './transfer/transfer.ts'

export const startUtilityProcess =
  (file: URL): StartProcess =>
  () => {
    const child = utilityProcess.fork(fileURLToPath(file), [], {
      execArgv: [`--max-old-space-size=${String(maxHeapMb)}`, '--expose-gc'],
      serviceName: 'Dateline transfer',
      stdio: 'ignore',
      env: {},
    })
    // Its id is known only once it runs.
    return {
      get pid() {
        return child.pid
      },
      send: (request) => child.postMessage(request),
      onAnswer: (listener) => void child.on('message', (message: Answer) => listener(message)),
      onEnd: (listener) => void child.on('exit', (code) => listener({ outOfMemory: code === abortCode })),
      end: () => void child.kill(),
    }
  }

export const startCopyProcess =
  (file: URL): Copying['start'] =>
  (libraryPath, date, version) => {
    const child = utilityProcess.fork(fileURLToPath(file), [libraryPath, date, String(version)], {
      serviceName: 'Dateline daily copy',
      stdio: 'ignore',
      env: {},
    })
    let isEnded = false
    return {
      ended: new Promise((settle) => child.on('exit', (code) => settle(isEnded ? null : code))),
      end: () => {
        isEnded = true
        child.kill()
      },
    }
  }

/** 128 + SIGABRT, as V8 ends a process whose heap is full. */
const abortCode = 134
