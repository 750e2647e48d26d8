import { expect, test } from 'vitest'
import { search } from '#core/search/search.ts'
import type { Locale } from '#schemas/locale.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

const TITLES = {
  ja: [
    ['shared', 'いっぱいになる前に、古い順にメールボックスを片付けます'],
    ['full', '受信の途中で「メールボックスがいっぱいです」と出て、送ることも受け取ることもできません'],
    ['slow', 'だんだん画面の動きが遅くなります'],
    ['slow-mail', '画面の動きが遅い'],
  ],
  en: [
    ['share', 'The mailbox of a team'],
    ['full', 'Outlook tells me “your mailbox is almost full” and neither sends nor receives any mail at all'],
    ['quota', 'Full mailbox'],
  ],
} as const

test.each<[Locale, string, string]>([
  ['ja', 'メールボックスがいっぱいです', 'full'],
  ['ja', 'メールボックス 片付け', 'shared'],
  ['ja', 'だんだん遅くなる', 'slow'],
  ['en', 'your mailbox is almost full', 'full'],
  ['en', 'full mailbox', 'quota'],
])('%s: a title that quotes or is %s comes first', async (locale, query, expected) => {
  const { hits } = await search(await indexOfTitles(locale, TITLES[locale]), query)
  expect(hits[0]?.card.id).toBe(expected)
})

test.each<[Locale, string, readonly string[], string]>([
  ['ja', '印刷がずれる', ['印刷がかすれる', '印刷がにじむ'], '印刷の色がずれる'],
  [
    'en',
    'printing is shifted',
    ['printing is faint', 'printing is smeared'],
    'printing is shifted in colour',
  ],
])(
  '%s: of two articles asked alike, the one asked in more such ways comes first',
  async (locale, query, ways, way) => {
    const index = await indexOfTitles(
      locale,
      [
        ['once', way],
        ['twice', way],
      ],
      { phrasings: { twice: ways } },
    )
    const { hits } = await search(index, query)
    expect(hits[0]?.card.id).toBe('twice')
  },
)
