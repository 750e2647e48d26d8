import { parentPort } from 'node:worker_threads'
import { answerTask } from './cluster-tasks.ts'
import type { Task } from './cluster-threads.ts'

parentPort?.on('message', (task: Task) => parentPort?.postMessage(answerTask(task)))
