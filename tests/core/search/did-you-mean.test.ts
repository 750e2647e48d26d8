import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { correctedQuery, readWords } from '#core/search/did-you-mean.ts'
import type { SearchIndex } from '#core/search/open-index.ts'
import { search } from '#core/search/search.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

describe('another spelling of a query', () => {
  test.each([
    [
      'every place where the word stands',
      'pasword or PASWORD',
      { pasword: 'password' },
      'password or PASSWORD',
    ],
    [
      'each misspelled word',
      'forgto my pasword',
      { forgto: 'forgot', pasword: 'password' },
      'forgot my password',
    ],
    [
      'nothing else: the other words stay as typed',
      'My  VPN（社内） vnp',
      { vnp: 'vpn' },
      'My  VPN（社内） vpn',
    ],
    ['with the capitals of the reader', 'Pasword, VNP', { pasword: 'password', vnp: 'vpn' }, 'Password, VPN'],
    ['whole words only', 'pin pinning', { pin: 'pan' }, 'pan pinning'],
    ['what is written full width', 'ＰＡＳＷＯＲＤを忘れた', { pasword: 'password' }, 'PASSWORDを忘れた'],
    [
      'what is written half width, marks and all',
      'ﾊﾟｽﾜｰﾄを忘れた',
      { パスワート: 'パスワード' },
      'パスワードを忘れた',
    ],
    [
      'in Japanese inside a sentence, twice',
      'パスワートのパスワート',
      { パスワート: 'パスワード' },
      'パスワードのパスワード',
    ],
    ['the longer of two that begin alike', 'passwrod', { pass: 'path', passwrod: 'password' }, 'password'],
  ] as const)('replaces %s', (_, typed, slips, expected) => {
    const words = Object.entries(slips).map(([text, instead]) => ({ text, instead }))
    expect(correctedQuery(typed, words)).toBe(expected)
  })

  test('is none where nothing was misspelled', () => {
    expect(correctedQuery('VPN', [{ text: 'vpn', instead: undefined }])).toBeUndefined()
    expect(correctedQuery('VPN', [{ text: 'wifi', instead: 'wi-fi' }])).toBeUndefined()
  })

  test('keeps whatever was typed around the words, whatever it is', () => {
    const around = fc
      .array(
        fc.constantFrom(
          ' ',
          '　',
          '\n',
          '、',
          '！',
          '<',
          '"',
          '$&',
          '\u0000',
          '\u202E',
          '\uD800',
          '\uDC00',
          '🙂',
        ),
      )
      .map(parts => parts.join(''))
    fc.assert(
      fc.property(around, around, (before, after) => {
        const words = [{ text: 'pasword', instead: 'password' }]
        expect(correctedQuery(`${before}pasword${after}`, words)).toBe(`${before}password${after}`)
      }),
    )
  })
})

describe('the words of a query on a site', () => {
  let index: SearchIndex
  beforeAll(async () => {
    index = await indexOfTitles('ja', [
      ['password', 'パスワードを忘れた'],
      ['certificate', '証明書の certificates を入れる'],
    ])
  })
  const corrected = async (typed: string) => correctedQuery(typed, readWords(await search(index, typed)))

  test.each([
    ['パスワートを忘れた', 'パスワードを忘れた'],
    ['certificaets を入れる', 'certificates を入れる'],
    ['パスワードを忘れた', undefined],
  ])('%s: %s, spelled as the site spells it', async (typed, expected) => {
    expect(await corrected(typed)).toBe(expected)
  })
})
