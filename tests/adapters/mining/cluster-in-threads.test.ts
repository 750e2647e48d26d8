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
  const plain = await groupTexts(texts, of)
  expect(await clusterInThreads(texts, of, 2)).toEqual(plain)
  const anchors = [...texts.keys()].filter(i => i % 37 === 3).slice(0, 20)
  const one = { anchors, anchorCount: 20, said: [], kind: 0, rank: '' }
  const known = { ...of, known: [one, { ...one, anchors: [], said: [['話題']] }] }
  const later = await groupTexts(texts, known)
  expect(later.groups.filter(group => group.known === 0)).toHaveLength(1)
  expect(await clusterInThreads(texts, known, 3)).toEqual(later)
}, 120_000)
