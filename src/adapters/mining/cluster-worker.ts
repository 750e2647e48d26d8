import { parentPort } from 'node:worker_threads'
import { toClusterIndex } from '#core/mining/cluster/assign.ts'
import { type Block, openBlock } from '#core/mining/cluster/blocks.ts'
import { TERM_SPACE } from '#core/mining/cluster/term-rows.ts'
import type { ToWorker } from './cluster-in-threads.ts'

/** Holds its blocks of texts; answers each message of the main thread once. */
const blocks = new Map<number, Block>()

parentPort?.on('message', (message: ToWorker) => {
  if (message.do === 'read') {
    const block = openBlock(message.texts)
    blocks.set(message.block, block)
    parentPort?.postMessage({ block: message.block, value: block.counts })
  } else if (message.do === 'group') {
    const value = blocks.get(message.block)?.group(message.counts, message.total)
    parentPort?.postMessage({ block: message.block, value })
  } else {
    const index = toClusterIndex(message.sums, message.sizes, TERM_SPACE)
    for (const [block, own] of message.own) {
      const value = blocks.get(block)?.assign(own, index)
      parentPort?.postMessage({ block, value })
    }
  }
})
