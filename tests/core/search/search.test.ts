import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { buildSearchIndex, type SearchFiles } from '#core/search/build-index.ts'
import { isAnswer } from '#core/search/confidence.ts'
import type { SearchArticle } from '#core/search/index-model.ts'
import { openSearchIndex, type SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import type { Locale } from '#schemas/locale.ts'

const synonyms = [
  ['パスワード', 'PW', 'password'],
  ['多要素認証', '二段階認証', 'MFA'],
]

const ja: readonly SearchArticle[] = [
  [
    'account/reset-password',
    'パスワードを忘れたときは',
    ['ログインできない', 'パスワードがわからなくなった'],
    '本人確認のうえ再設定できます。',
  ],
  [
    'network/vpn',
    'VPNに接続できないとき',
    ['VPNに繋がらない', '自宅から社内に入れない'],
    'クライアントを再起動します。',
  ],
  [
    'device/black-screen',
    '画面が真っ暗になったとき',
    ['パソコンが起動しない'],
    '電源と映像ケーブルを確かめます。',
  ],
  [
    'hr/moving',
    '引っ越しをしたときの住所変更',
    ['転居の届け出', '来月引っ越す'],
    '人事ポータルから七日以内に申請します。',
  ],
  ['device/server', 'サーバーの容量を増やしたい', [], '申請フォームに必要な容量を書きます。'],
  [
    'account/mfa',
    '多要素認証の端末を変える',
    ['スマートフォンを機種変更した'],
    '旧端末で承認してから登録し直します。',
  ],
  ['hr/paid-leave', '有給休暇を申請する', ['年休の残り日数'], '勤怠システムから前日までに申請します。'],
].map(([id, title, phrasings, summary]) => article(id, title, phrasings, summary))

const en: readonly SearchArticle[] = [
  [
    'account/reset-password',
    'Reset a forgotten password',
    ['I cannot log in after changing my password'],
    'Use the reset page.',
  ],
  ['network/wifi', 'Connect to the office Wi-Fi', ['wireless does not work'], 'Choose the staff network.'],
  [
    'device/printer',
    'The printer prints blank pages',
    ['nothing comes out of the printer'],
    'Replace the cartridge.',
  ],
].map(([id, title, phrasings, summary]) => article(id, title, phrasings, summary))

function article(id: unknown, title: unknown, phrasings: unknown, summary: unknown): SearchArticle {
  return {
    id: String(id),
    title: String(title),
    phrasings: Array.isArray(phrasings) ? phrasings.map(String) : [],
    summary: String(summary),
    body: '',
    keywords: [],
    category: String(id).split('/')[0] ?? '',
    audience: 'public',
    verified: '2026-10-01',
  }
}

const files = new Map<Locale, SearchFiles>()
const indexes = new Map<Locale, SearchIndex>()
beforeAll(async () => {
  const analyse = await openAnalyser()
  for (const [locale, articles] of [['ja', ja] as const, ['en', en] as const]) {
    const built = buildSearchIndex({ locale, articles, analyse, synonyms })
    expect(buildSearchIndex({ locale, articles: articles.toReversed(), analyse, synonyms })).toEqual(built)
    files.set(locale, built)
    indexes.set(locale, await open(built))
  }
})

function open(built: SearchFiles): Promise<SearchIndex> {
  return openSearchIndex(async name => built.get(name) ?? Promise.reject(new Error(`No file ${name}`)))
}

function indexOf(locale: Locale): SearchIndex {
  const index = indexes.get(locale)
  if (!index) throw new Error('not built')
  return index
}

describe('however it is written, the right article is first', () => {
  test.each([
    ['ja', 'VPNに繋がらないのですがどうすればいいですか', 'network/vpn'],
    ['ja', 'ぱすわーどわすれた', 'account/reset-password'],
    ['ja', 'PW 忘れた', 'account/reset-password'],
    ['ja', 'ＰＣ　画面　真っ暗', 'device/black-screen'],
    ['ja', '引越', 'hr/moving'],
    ['ja', '引越し', 'hr/moving'],
    ['ja', 'サーバの容量', 'device/server'],
    ['ja', 'ひっこし', 'hr/moving'],
    ['ja', 'ゆうきゅうきゅうか', 'hr/paid-leave'],
    ['ja', '二段階認証 端末', 'account/mfa'],
    ['ja', 'スマートフォソ', 'account/mfa'],
    ['ja', 'ぶいぴーえん つながらない', 'network/vpn'],
    ['ja', '画面まっくら', 'device/black-screen'],
    ['ja', 'vpm', 'network/vpn'],
    ['en', 'cant login after pw change', 'account/reset-password'],
    ['en', 'forgot paswsord', 'account/reset-password'],
    ['en', 'wifi', 'network/wifi'],
    ['en', 'PRINTING blank page', 'device/printer'],
  ] as const)('%s: %s', async (locale, query, id) => {
    const result = await search(indexOf(locale), query)
    expect(result.hits[0]?.card.id).toBe(id)
  })

  test.each([
    ['ja', 'スマー', 'account/mfa'],
    ['ja', 'パスワ', 'account/reset-password'],
    ['en', 'prin', 'device/printer'],
  ] as const)('%s while typing: %s', async (locale, query, id) => {
    expect((await search(indexOf(locale), query, { typing: true })).hits[0]?.card.id).toBe(id)
  })
})

test('the phrasing that matched is told', async () => {
  const { hits } = await search(indexOf('ja'), '自宅から社内に入れない')
  expect(hits[0]).toMatchObject({ phrasing: 2, card: { id: 'network/vpn' } })
})

describe('confidence is honest', () => {
  test.each([
    ['ja', 'VPNに繋がらない', true],
    ['ja', 'パスワードを忘れた', true],
    ['ja', '明日の天気', false],
    ['ja', 'おすすめのラーメン屋', false],
    // 忘 is no 忘れる here, and when somebody asks is not what they ask.
    ['ja', '忘年会の会場', false],
    ['ja', '来月の花火', false],
    ['en', 'reset password', true],
    ['en', 'weather tomorrow in Paris', false],
    // One letter from every short word is another.
    ['en', 'paes', false],
  ] as const)('%s: %s → %s', async (locale, query, confident) => {
    expect(isAnswer(await search(indexOf(locale), query))).toBe(confident)
  })
})

test('what two articles answer equally well is not answered by the first of them, unless one claims the very words', async () => {
  const analyse = await openAnalyser()
  const articles = [
    article('network/vpn-win', 'WindowsでVPNに接続する', ['在宅勤務を始める'], '設定から追加します。'),
    article('network/vpn-mac', 'macOSでVPNに接続する', [], '設定から追加します。'),
  ]
  const index = await open(buildSearchIndex({ locale: 'ja', articles, analyse, synonyms: [] }))
  const asked = async (query: string) => {
    const result = await search(index, query)
    return [result.hits[0]?.card.id, isAnswer(result)]
  }
  expect(await asked('VPNに接続する')).toEqual([expect.anything(), false])
  expect(await asked('macOSでVPNに接続する')).toEqual(['network/vpn-mac', true])
  expect(await asked('在宅勤務を始める')).toEqual(['network/vpn-win', true])
})

describe('nothing typed can hurt', () => {
  test.each([
    '',
    ' ',
    '\uD800',
    '<script>alert(1)</script>',
    '((((((a+)+)+)+)+$',
    'a'.repeat(10_000),
    'あ'.repeat(10_000),
    '😀🤷‍♀️',
    'שלום',
    '\u202Eabc',
    '\0',
    '%',
    '__proto__',
    'constructor',
  ])('%j', async query => {
    const result = await search(indexOf('ja'), query, { typing: true })
    expect(isAnswer(result)).toBe(false)
  })

  test('any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary' }),
        fc.constantFrom<Locale>('ja', 'en'),
        async (query, locale) => {
          const { hits, confidence, lead } = await search(indexOf(locale), query, { typing: true })
          return [confidence, lead].every(one => one >= 0 && one <= 1) && hits.length <= 20
        },
      ),
    )
  })
})

test('every article is found by its own title', async () => {
  for (const each of ja) expect((await search(indexOf('ja'), each.title)).hits[0]?.card.id).toBe(each.id)
  for (const each of en) expect((await search(indexOf('en'), each.title)).hits[0]?.card.id).toBe(each.id)
})

test('a broken or foreign file is refused, not searched', async () => {
  const head = files.get('ja')?.get('head') ?? new Uint8Array()
  await expect(openSearchIndex(async () => head.slice(0, 40))).rejects.toThrow('ends too early')
  await expect(openSearchIndex(async () => new Uint8Array([99]))).rejects.toThrow('format 99')
})
