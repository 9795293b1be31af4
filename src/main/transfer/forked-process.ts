/** Starts the transfer process as Node's child: on the command line and in tests, where there is no Electron. */
import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { maxHeapMb, type StartProcess } from './transfer.ts'

/** What Node ends with where its heap is full: abort, by signal or, through a shell, 128 + 6. */
const abortCode = 134

export const forkProcess =
  (file: URL): StartProcess =>
  () => {
    const child = fork(fileURLToPath(file), [], {
      execArgv: [`--max-old-space-size=${String(maxHeapMb)}`, '--expose-gc'],
      serialization: 'advanced',
      // Where its heap is full Node prints pages about it.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      env: {},
    })
    return {
      pid: child.pid,
      send: (request) => void child.send(request, () => undefined),
      onAnswer: (listener) => void child.on('message', listener),
      onEnd: (listener) => {
        child.on('error', () => listener({ outOfMemory: false }))
        child.on('exit', (code, signal) => listener({ outOfMemory: signal === 'SIGABRT' || code === abortCode }))
      },
      end: () => void child.kill('SIGKILL'),
    }
  }
