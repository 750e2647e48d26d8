import { expect, test } from 'vitest'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { clusterTexts, RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'

test('threads change nothing but the time', async () => {
  const texts = Array.from(
    { length: 41_000 },
    (_, i) => `話題${i % 37}番 word${i % 37} ${i % 5} thing${i % 11}`,
  )
  const plain = clusterTexts(texts)
  expect(await clusterInThreads(texts, RESOLUTION, 2)).toEqual(plain)
  expect(await clusterInThreads(texts, RESOLUTION, 3)).toEqual(plain)
}, 120_000)
