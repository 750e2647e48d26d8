import { beforeAll, describe, expect, test } from 'vitest'
import { normaliseQuery } from '#core/search/normalise.ts'
import type { SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const titles = {
  ja: [
    ['temporary', '臨時の入館証を借りたい'],
    ['bicycle', '自転車で通勤したい'],
    ['kindergarten', '幼稚園への送迎を申請する'],
    ['bike', 'バイクの駐車場はどこですか'],
    ['damage', '害虫を見かけたときの連絡先'],
    ['lost', 'カードをなくしたとき'],
    ['ant', '台所にアリがいるとき'],
    ['bus', '市バスの定期券を買いたい'],
    ['city', '市の施設を使う'],
    ['spare', '予備の鍵はありますか。替えの鍵もありますか'],
    ['add', '人を追加したい'],
    ['invite', '人を招いて追加したい人を選ぶ'],
  ],
  en: [
    ['printer', 'The printer prints blank pages'],
    ['password', 'Reset a forgotten password'],
    ['password-rules', 'Password rules: reset, expiry, forgotten passwords'],
  ],
} as const
type Language = keyof typeof titles

const indexes = new Map<Language, SearchIndex>()
beforeAll(async () => {
  for (const locale of ['ja', 'en'] as const) indexes.set(locale, await indexOfTitles(locale, titles[locale]))
})

async function firstOf(locale: Language, query: string, typing = false): Promise<string | undefined> {
  const index = indexes.get(locale)
  if (!index) throw new Error('not built')
  return (await search(index, query, { typing })).hits[0]?.card.id
}

describe('a slip still finds the article', () => {
  test.each([
    ['ja', '時臨', 'temporary'],
    ['ja', '自車', 'bicycle'],
    ['ja', '幼園稚', 'kindergarten'],
    ['ja', 'バク', 'bike'],
    ['ja', '害 連絡', 'damage'],
    ['en', 'pritner', 'printer'],
    ['en', 'passwrod forgotten', 'password'],
  ] as const)('%s: %s → %s', async (locale, query, id) => {
    expect(await firstOf(locale, query)).toBe(id)
  })
})

describe('a slip in a word of the site’s own groups finds what the group finds', () => {
  const synonyms = [
    ['VPN', 'remote access', 'リモート接続'],
    ['Wi-Fi', 'WiFi', '無線LAN'],
  ]
  const grouped = {
    ja: [
      ['vpn', 'VPNに繋がりません'],
      ['wifi', 'Wi-Fiが遅い'],
    ],
    en: [
      ['vpn', 'The VPN does not connect'],
      ['wifi', 'The Wi-Fi is slow'],
    ],
  } as const
  test.each([
    ['en', 'vnp', 'vpn'],
    // Nobody writes WiFi but the list of the site's words.
    ['en', 'wfi', 'wifi'],
    ['ja', 'vnp', 'vpn'],
    ['ja', 'リモト接続', 'vpn'],
  ] as const)('%s: %s → %s', async (locale, query, id) => {
    const index = await indexOfTitles(locale, grouped[locale], { synonyms })
    expect((await search(index, query)).hits[0]?.card.id).toBe(id)
  })
})

describe('the last word may be unfinished', () => {
  test.each([
    ['ja', '自転', 'bicycle'],
    ['ja', '幼稚', 'kindergarten'],
    ['ja', 'バイ', 'bike'],
    ['ja', '市バ', 'bus'],
    ['en', 'forgo', 'password'],
  ] as const)('%s: %s → %s', async (locale, query, id) => {
    expect(await firstOf(locale, query, true)).toBe(id)
  })
})

test('katakana after kanji is no okurigana: 市バス is not 市', async () => {
  expect(await firstOf('ja', '市バス')).toBe('bus')
  expect(await firstOf('ja', '市')).toBe('city')
})

test('ありますか is grammar, カードなくした is not: only the first loses its word', async () => {
  expect(await firstOf('ja', '駐車場はありますか')).toBe('bike')
  expect(await firstOf('ja', 'カードなくした')).toBe('lost')
})

test('what is 高い is asked, いん of 高いんですけど is not', async () => {
  const index = await indexOfTitles('ja', [
    ['more', '請求額が思ったより高い'],
    ['import', '設備をインポートしたい'],
    ['load', '高負荷のときの連絡先'],
    ['height', '高所で作業するときの決まり'],
  ])
  const { hits } = await search(index, '先月より高いんだけどなんで')
  const found = hits.map(({ card }) => card.id)
  expect(found).toContain('more')
  expect(found).not.toContain('import')
})

describe('who claims a question word for word is first', () => {
  test.each([
    ['ja', '人を追加したい', 'add'],
    ['ja', '人を追加したい？', 'add'],
    ['en', 'reset a forgotten password', 'password'],
  ] as const)('%s: %s → %s', async (locale, query, id) => {
    expect(await firstOf(locale, query)).toBe(id)
  })
})

test.each([
  ['サーーバ', 'サーバ'],
  ['引っっ越し', '引っ越し'],
  ['aabb', 'aabb'],
])('a query %s reads %s', (typed, read) => {
  expect(normaliseQuery(typed)).toBe(read)
  expect(normaliseQuery(read)).toBe(read)
})
