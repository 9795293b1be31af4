/** Starts the transfer process as Electron's utility process, apart from the window and from everything the library holds. */
import { utilityProcess } from 'electron'
import { fileURLToPath } from 'node:url'
import type { Answer } from './transfer/protocol.ts'
import { maxHeapMb, type StartProcess } from './transfer/transfer.ts'

export const startUtilityProcess =
  (file: URL): StartProcess =>
  () => {
    const child = utilityProcess.fork(fileURLToPath(file), [], {
      execArgv: [`--max-old-space-size=${String(maxHeapMb)}`],
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

/** 128 + SIGABRT, as V8 ends a process whose heap is full. */
const abortCode = 134
