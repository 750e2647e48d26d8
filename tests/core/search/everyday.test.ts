import { describe, expect, test } from 'vitest'
import { derivedWords } from '#core/search/derived-english.ts'
import { EVERYDAY_GROUPS } from '#core/search/everyday/everyday-groups.ts'
import { search } from '#core/search/search.ts'
import { LOCALES } from '#schemas/locales.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const JAPANESE = [
  ['desk/pay', '納付の期限'],
  ['desk/lost', '社員証を紛失したとき'],
  ['desk/smell', '悪臭の相談'],
  ['desk/dead', 'ご家族の死亡の届け出'],
  ['desk/check', '健診の案内'],
  ['desk/pest', '害虫を見つけたとき'],
  ['desk/other', '会議室の予約'],
] as const
const ENGLISH = [
  ['desk/delete', 'Delete a message'],
  ['desk/owner', 'Change the owner of a folder'],
  ['desk/other', 'Book a room'],
] as const

describe('plain speech finds what is written formally', () => {
  const index = indexOfTitles('ja', JAPANESE)
  test.each([
    ['お金を払えない', 'desk/pay', 'a verb in another form, which the site never writes'],
    ['払いました', 'desk/pay', 'the same verb in another form'],
    ['カードを無くした', 'desk/lost', 'a verb of the list'],
    ['部屋が臭い', 'desk/smell', 'an adjective'],
    ['母が亡くなりました', 'desk/dead', 'a verb with kana inside'],
    ['死んだ', 'desk/dead', 'a kanji that is half of the word'],
    ['健康診断', 'desk/check', 'a compound by a short form that no dictionary has'],
    ['虫が出た', 'desk/pest', 'a kanji the site knows only inside a word'],
  ])('%s finds %s: %s', async (query, id) => {
    expect((await search(await index, query)).hits[0]?.card.id).toBe(id)
  })

  test('a compound no word of which the site writes finds its short form', async () => {
    const short = await indexOfTitles('ja', [
      ['desk/insurance', '国保の手続き'],
      ['desk/other', '会議室の予約'],
    ])
    expect((await search(short, '国民健康保険')).hits[0]?.card.id).toBe('desk/insurance')
  })

  test('but no other article, and not the other way round', async () => {
    expect((await search(await index, '払えない')).hits.map(({ card }) => card.id)).toEqual(['desk/pay'])
    const formal = await indexOfTitles('ja', [['desk/pay', 'お金を払う']])
    expect((await search(formal, '納付')).hits).toEqual([])
  })

  test('what it finds is never sure enough to be shown as the answer', async () => {
    const { confidence } = await search(await index, '払えない')
    expect(confidence).toBeLessThan(0.5)
  })
})

describe('everyday English', () => {
  const index = indexOfTitles('en', ENGLISH)
  test.each([
    ['removing mails', 'desk/delete', 'words the site never writes, in any form'],
    ['deletion', 'desk/delete', 'a word of a family of which the site has another'],
    ['ownership of a directory', 'desk/owner', 'a family and a group'],
  ])('%s finds %s: %s', async (query, id) => {
    expect((await search(await index, query)).hits[0]?.card.id).toBe(id)
  })

  test('a word whose meaning is known is not taken for a slip of another', async () => {
    const { query } = await search(await index, 'remove')
    expect(query.words[0]?.alternatives.map(({ origin }) => origin)).not.toContain('typo')
  })
})

describe('what is asked is not taken for something else', () => {
  test('that something does not work any more is not that it was lost', async () => {
    const index = await indexOfTitles('ja', [
      ['desk/down', '回線が使えなくなりますか'],
      ['desk/lost', '財布がなくなった'],
      ['desk/other', '会議室の予約'],
    ])
    const ids = async (query: string) => (await search(index, query)).hits.map(({ card }) => card.id)
    expect(await ids('かぎがなくなった')).toEqual(['desk/lost'])
    expect(await ids('電話が使えなくなった')).toEqual(['desk/down'])
  })

  test('a reading that two words share is no sure answer', async () => {
    const index = await indexOfTitles('ja', [
      ['desk/right', '権をもらう'],
      ['desk/ticket', '会議の券を買う'],
    ])
    const { hits, confidence } = await search(index, 'けん')
    expect(hits).toHaveLength(2)
    expect(confidence).toBeLessThan(0.5)
  })
})

test('families are words made from one another, not words that begin alike', () => {
  const families = derivedWords(['delete', 'deletion', 'own', 'owner', 'ownership', 'port', 'portal', 'vpn'])
  expect(families.map(({ from }) => from)).toEqual([
    ['delete', 'deletion'],
    ['owner', 'ownership'],
    ['port', 'portal'],
  ])
})

test.each(LOCALES)('no group of %s is empty or says a word twice', locale => {
  for (const { from, to } of EVERYDAY_GROUPS[locale]) {
    expect(from.length * to.length).toBeGreaterThan(0)
    expect(new Set(from).size).toBe(from.length)
    expect(new Set(to).size).toBe(to.length)
    expect([...from, ...to]).not.toContain('')
  }
})
