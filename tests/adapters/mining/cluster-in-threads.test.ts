import { expect, test } from 'vitest'
import { clusterInThreads } from '#adapters/mining/cluster-in-threads.ts'
import { RESOLUTION } from '#core/mining/cluster/cluster-texts.ts'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'

test('threads change nothing but the time', async () => {
  const texts = Array.from(
    { length: 41_000 },
    (_, i) => `話題${i % 37}番 word${i % 37} ${i % 5} thing${i % 11}`,
  )
  const of = { resolution: RESOLUTION, known: [], least: 5 }
  const plain = groupTexts(texts, of)
  expect(await clusterInThreads(texts, of, 2)).toEqual(plain)
  expect(await clusterInThreads(texts, of, 3)).toEqual(plain)
}, 120_000)
