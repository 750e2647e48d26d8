import { describe, expect, test } from 'vitest'
import { type AskSearch, coversOf } from '#core/mining/cover.ts'
import { openGuess } from '#core/mining/guess-owner.ts'
import type { Topic } from '#core/mining/topic.ts'
import { ticketSchema } from '#schemas/ticket.ts'
import { makeArticle } from '../../helpers/make-article.ts'

const SAID = {
  ja: {
    ask: 'VPN接続ができない 証明書エラー',
    solve:
      '証明書ストアから期限切れの証明書を削除し、VPNクライアントを再起動してから接続プロファイルを選び直す。',
    other: '社員食堂の利用時間',
  },
  en: {
    ask: 'VPN connection fails with certificate error',
    solve:
      'Delete the expired certificate from the certificate store, restart the VPN client and choose the connection profile again.',
    other: 'Opening hours of the canteen',
  },
} as const

const DONE = {
  ja: { done: '対応しました。', title: 'VPN接続ができない' },
  en: { done: 'Done now.', title: 'VPN connection fails' },
} as const

function topicOf(
  locale: 'ja' | 'en',
  agent?: string,
  said: { ask: string; solve: string; count: number } = { ...SAID[locale], count: 6 },
): Topic {
  const { ask, solve, count } = said
  const tickets = Array.from({ length: count }, (_, i) =>
    ticketSchema.parse({
      id: `generic:${locale}${count}-${i}`,
      source: 'generic',
      createdAt: '2026-09-01T00:00:00Z',
      subject: `${ask} ${i}`,
      request: ask,
      resolution: solve,
      ...(agent ? { agent } : {}),
    }),
  )
  return { cluster: 0, title: ask, locale, tickets, questions: [ask] }
}

const articles = (['ja', 'en'] as const).flatMap(locale => [
  makeArticle({
    locale,
    id: 'network/vpn',
    title: SAID[locale].ask,
    summary: SAID[locale].solve,
    body: SAID[locale].solve,
  }),
  makeArticle({ locale, id: 'account/canteen', title: SAID[locale].other, summary: SAID[locale].other }),
])
const finds =
  (...ids: readonly string[]): AskSearch =>
  async () => ({ ids, confidence: ids.length > 0 ? 0.9 : 0 })

describe.each(['ja', 'en'] as const)('coverage of a topic in %s', locale => {
  test.each([
    ['an article answers and is found', ['network/vpn'], 'covered', 'network/vpn'],
    ['agents repeat an article that askers do not find', ['account/canteen'], 'hard-to-find', 'network/vpn'],
  ])('%s', async (_, found, coverage, article) => {
    const [cover] = await coversOf([topicOf(locale)], articles, { search: finds(...found) })
    expect(cover).toMatchObject({ coverage, articleId: article })
  })

  test('no article says it: a gap', async () => {
    const others = articles.filter(one => one.id !== 'network/vpn')
    const [cover] = await coversOf([topicOf(locale)], others, { search: finds() })
    expect(cover?.coverage).toBe('gap')
  })

  test('an article on the same thing that agents do not answer with is a gap, though most say only that it is done', async () => {
    const { solve, other, done, title } = { ...SAID[locale], ...DONE[locale] }
    const near = makeArticle({ locale, id: 'network/near', title, summary: other, body: other })
    const topic = topicOf(locale, undefined, { ...SAID[locale], count: 7 })
    const tickets = topic.tickets.map((ticket, i) => ({
      ...ticket,
      resolution: i % 2 === 0 ? `${done} ${i}` : `${solve} ${i}`,
    }))
    const unsure: AskSearch = async () => ({ ids: ['network/near'], confidence: 0.55 })
    const [cover] = await coversOf([{ ...topic, tickets }], [near], { search: unsure })
    expect(cover?.coverage).toBe('gap')
  })

  test('an article in the other language only does not answer: a gap', async () => {
    const others = articles.filter(one => one.locale !== locale)
    const [cover] = await coversOf([topicOf(locale)], others, { search: finds() })
    expect(cover?.coverage).toBe('gap')
  })

  test('an article of the other language that its search finds is not translated', async () => {
    const other = locale === 'ja' ? 'en' : 'ja'
    const others = articles.filter(one => one.locale === other || one.id !== 'network/vpn')
    const search: AskSearch = async (_, asked) => ({
      ids: asked === other ? ['network/vpn'] : [],
      confidence: asked === other ? 0.6 : 0,
    })
    const [cover] = await coversOf([topicOf(locale)], others, { search })
    expect(cover).toMatchObject({ coverage: 'untranslated', articleId: 'network/vpn' })
  })

  test('an article that is there in both languages and answers in neither is a gap', async () => {
    const others = articles.filter(one => one.id !== 'network/vpn')
    const [cover] = await coversOf([topicOf(locale)], others, { search: finds('account/canteen') })
    expect(cover?.coverage).toBe('gap')
  })

  test.each([
    ['the desk of its agents', 'a'.repeat(16), 'network/vpn'],
    ['the search, where its agents are unknown', undefined, 'product/vpn'],
  ])('between articles of two desks decides %s', async (_, agent, article) => {
    const { ask, solve, other } = SAID[locale]
    const two = [
      ...articles,
      makeArticle({ locale, id: 'product/vpn', title: ask, summary: solve, body: solve }),
    ]
    const deskOf = new Map([
      ['network', 'internal'],
      ['account', 'internal'],
      ['product', 'external'],
    ])
    const more = topicOf(locale, agent, { ask: other, solve: other, count: 40 })
    const search: AskSearch = async question => ({
      ids: question.startsWith(other) ? ['account/canteen'] : ['product/vpn', 'network/vpn'],
      confidence: 0.9,
    })
    const [cover] = await coversOf([topicOf(locale, agent), more], two, { search, deskOf })
    expect(cover?.articleId).toBe(article)
  })

  test('a draft answers nobody: a gap', async () => {
    const drafts = articles.map(one => ({ ...one, status: 'draft' as const }))
    const [cover] = await coversOf([topicOf(locale)], drafts, { search: finds() })
    expect(cover?.coverage).toBe('gap')
  })
})

describe('the owner of a missing article', () => {
  const cover = (id: string) => ({
    coverage: 'covered' as const,
    articleId: id,
    likeness: 1,
    missed: [],
    contradictions: [],
  })
  const byId = new Map([
    ['network/vpn', { owner: 'net', category: 'network' }],
    ['account/canteen', { owner: 'general', category: 'account' }],
  ])
  const known = [
    ...['b', 'c', 'd'].map(one => ({
      topic: topicOf('ja', one.repeat(16)),
      cover: cover('account/canteen'),
    })),
    { topic: topicOf('ja', 'a'.repeat(16)), cover: cover('network/vpn') },
  ]
  test.each([
    ['is the team whose other tickets its agents solve', 'a', { owner: 'net', category: 'network' }],
    ['is not guessed where its agents solve what everybody solves', 'b', undefined],
    ['is not guessed where nothing is known of its agents', 'e', undefined],
  ])('%s', (_, agent, place) => {
    expect(openGuess(known, byId)(topicOf('ja', agent.repeat(16)))).toEqual(place)
  })
})
