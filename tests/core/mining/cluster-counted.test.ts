import { expect, test } from 'vitest'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import type { GroupOptions, KnownGroup } from '#core/mining/cluster/known-group.ts'
import { clusterCounted } from '#core/mining/warehouse/cluster-counted.ts'

const PRINTER = [
  'ラベルプリンタの印字がかすれる',
  'ラベルプリンターの印字が薄い',
  '出荷ラベルの印字がかすれます',
]
const CAR = [
  '社用車の予約をキャンセルしたい',
  '社用車予約の取り消し方法',
  '予約した社用車をキャンセルする方法は',
]
const texts = Array.from({ length: 120 }, (_, i) => (i % 2 === 0 ? PRINTER : CAR)[(i >> 1) % 3] ?? '')
const known = (anchors: readonly number[]): KnownGroup => ({
  anchors,
  anchorCount: anchors.length,
  said: [['印字']],
  kind: 0,
  rank: '4 2026-01-01',
})
const group = (of: Partial<GroupOptions>) =>
  clusterCounted(groupTexts)(texts, { resolution: 0.5, least: 5, known: [], ...of })

test('of many equal texts each is grouped, and marks are places among all of them', async () => {
  const { clusterOf, groups } = await group({})
  expect(clusterOf).toHaveLength(texts.length)
  for (const { cluster, marks } of groups ?? [])
    for (const place of marks?.anchors ?? []) expect(clusterOf[place]).toBe(cluster)
})

test('an anchor that is one of many equal texts names their group', async () => {
  // The last of its text: far behind those that are given to be grouped.
  const { clusterOf, groups } = await group({ known: [known([114, 116, 118])] })
  const own = groups?.find(one => one.known === 0)
  expect(own?.cluster).toBe(clusterOf[0])
  expect(clusterOf.filter(cluster => cluster === own?.cluster)).toHaveLength(60)
})
