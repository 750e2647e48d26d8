import { describe, expect, test } from 'vitest'
import { groupMany } from '#core/mining/cluster/group-many.ts'
import { groupTexts } from '#core/mining/cluster/group-texts.ts'
import { heldHere } from '#core/mining/cluster/held-texts.ts'
import type { Grouping, KnownGroup } from '#core/mining/cluster/known-group.ts'
import { seeded } from '../../helpers/github-server.ts'

const RESOLUTION = 0.5
const KANJI =
  '会議室予約電源画面印刷設定社員番号申請承認在庫出荷請求経費交通住所変更登録削除同期接続切断更新期限'
const LATIN = 'ka to mi re su no shi ba po len tor vex dra qui zen lom'.split(' ')

/** Texts of topics with words of their own among words that all share, and the topic of each. */
function makeTexts(seed: number, of = { topics: 12, each: 40, locale: 'ja' }) {
  const random = seeded(seed)
  const pick = <T>(from: ArrayLike<T>): T => from[Math.floor(random() * from.length)] as T
  const word = () =>
    of.locale === 'ja'
      ? Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(KANJI)).join('')
      : Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(LATIN)).join('')
  const common = Array.from({ length: 40 }, word)
  const topics = Array.from({ length: of.topics }, () => Array.from({ length: 10 }, word))
  const said = (words: readonly string[]) => words.join(of.locale === 'ja' ? 'の' : ' ')
  const topicOf = Array.from({ length: of.topics * of.each }, (_, i) => i % of.topics)
  const texts = topicOf.map(topic =>
    said([
      ...(topics[topic] ?? []).filter(() => random() < 0.6),
      ...Array.from({ length: 3 }, () => pick(common)),
    ]),
  )
  return { texts, topicOf, wordsOf: (topic: number) => topics[topic] ?? [] }
}

const many = (texts: readonly string[], known: readonly KnownGroup[] = []) =>
  groupMany(heldHere(texts, RESOLUTION), { resolution: RESOLUTION, least: 5, known })

const few = (texts: readonly string[], known: readonly KnownGroup[] = []) =>
  groupTexts(texts, { resolution: RESOLUTION, least: 5, known })

function knownBy(of: Partial<KnownGroup>): KnownGroup {
  const { anchors = [] } = of
  return { anchors, anchorCount: anchors.length, said: [], kind: 0, rank: '4 2026-09-01', ...of }
}

/** What a ledger keeps of groups. */
function remembered({ groups }: Grouping, before: readonly KnownGroup[] = []): KnownGroup[] {
  return groups.flatMap(({ known, marks }) =>
    marks
      ? knownBy({ anchors: marks.anchors, said: [marks.words] })
      : known === undefined
        ? []
        : (before[known] ?? []),
  )
}

/** The largest cluster of each topic, and how many of its texts are there. */
function homes({ clusterOf }: Grouping, topicOf: readonly number[]) {
  const topics = Map.groupBy(topicOf.keys(), i => topicOf[i] ?? 0)
  return new Map(
    [...topics].map(([topic, own]) => {
      const [top] = [...Map.groupBy(own, i => clusterOf[i])].sort((a, b) => b[1].length - a[1].length)
      return [topic, { cluster: top?.[0] ?? -1, share: (top?.[1].length ?? 0) / own.length }]
    }),
  )
}

const placesOf = (topicOf: readonly number[], topic: number, count: number) =>
  topicOf.flatMap((one, i) => (one === topic ? i : [])).slice(0, count)

describe.each(['ja', 'en'])('very many texts: %s', locale => {
  test.each([1, 2])('are grouped as few are: each topic by itself (%i)', async seed => {
    const { texts, topicOf } = makeTexts(seed, { topics: 12, each: 40, locale })
    for (const found of [await few(texts), await many(texts)]) {
      const own = homes(found, topicOf)
      expect(new Set([...own.values()].map(home => home.cluster)).size).toBe(12)
      const shares = [...own.values()].map(home => home.share)
      expect(shares.reduce((a, b) => a + b, 0) / shares.length).toBeGreaterThan(0.9)
    }
  })

  test.each([1, 2])('a second and a third run change nothing (%i)', async seed => {
    const { texts } = makeTexts(seed, { topics: 25, each: 24, locale })
    const first = await many(texts)
    const known = remembered(first)
    expect(known.length).toBeGreaterThan(20)
    const second = await many(texts, known)
    expect(second.groups.map(group => group.marks)).toEqual(second.groups.map(() => undefined))
    expect(new Set(second.groups.map(group => group.known)).size).toBe(known.length)
    const pairs = new Set(first.clusterOf.map((cluster, i) => cluster * 1e5 + (second.clusterOf[i] ?? 0)))
    expect(pairs.size).toBe(new Set(first.clusterOf).size)
    expect(pairs.size).toBe(new Set(second.clusterOf).size)
    expect(await many(texts, remembered(second, known))).toEqual(second)
  })
})

describe('what is known of very many texts', () => {
  const { texts, topicOf, wordsOf } = makeTexts(5)

  test('stays with its topic when a third of the texts is new', async () => {
    const early = texts.slice(0, 320)
    const known = remembered(await many(early))
    const before = await many(early, known)
    const all = await many(texts, known)
    const groupOf = (found: Grouping, own: readonly number[], topic: number) =>
      found.groups.find(group => group.cluster === homes(found, own).get(topic)?.cluster)?.known
    for (const topic of new Set(topicOf))
      expect(groupOf(all, topicOf, topic)).toBe(groupOf(before, topicOf.slice(0, 320), topic) ?? -1)
  })

  test('is split where it is two things: most anchors keep the name', async () => {
    const anchors = [...placesOf(topicOf, 0, 13), ...placesOf(topicOf, 1, 10)]
    const found = await many(texts, [knownBy({ anchors })])
    const own = homes(found, topicOf)
    const groupOf = (topic: number) => found.groups.find(group => group.cluster === own.get(topic)?.cluster)
    expect(groupOf(0)?.known).toBe(0)
    expect(groupOf(1)).toMatchObject({ known: undefined, splitFrom: 0 })
    expect(new Set(groupOf(0)?.marks?.anchors.map(place => topicOf[place]))).toEqual(new Set([0]))
  })

  test('becomes one where two are one; what is of another kind does not', async () => {
    const places = placesOf(topicOf, 2, 24)
    const halves = [places.filter((_, i) => i % 2 === 0), places.filter((_, i) => i % 2 === 1)]
    const known = halves.map(anchors => knownBy({ anchors }))
    expect((await many(texts, known)).mergedInto).toEqual(new Map([[1, 0]]))
    const apart = known.map((one, kind) => ({ ...one, kind }))
    expect((await many(texts, apart)).mergedInto).toEqual(new Map())
  })

  test('is known by its words where its anchors have gone, and described anew', async () => {
    const found = await many(texts, [knownBy({ anchorCount: 20, said: [wordsOf(3)] })])
    const home = homes(found, topicOf).get(3)
    const group = found.groups.find(one => one.cluster === home?.cluster)
    expect(home?.share).toBeGreaterThan(0.9)
    expect(group?.known).toBe(0)
    expect(group?.marks?.anchors.length).toBe(24)
  })

  test('takes nothing where nothing is like it', async () => {
    const found = await many(texts, [knownBy({ said: [['給与明細', '源泉徴収']] }), knownBy({})])
    const empty = found.groups.flatMap(group => (group.known === undefined ? [] : group.cluster))
    expect(empty).toHaveLength(2)
    expect(empty.filter(cluster => found.clusterOf.includes(cluster))).toEqual([])
  })
})
