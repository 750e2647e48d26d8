import type { Locale } from '#schemas/locale.ts'

const ja = {
  suggestions: '検索の候補',
  found: (n: number) => (n === 0 ? '候補はありません' : `候補が${n}件あります`),
  results: (n: number) => `${n}件の記事が見つかりました`,
  nearestOf: (shown: number, all: number) => `${all}件のうち、近い順に${shown}件を表示しています`,
  close: (n: number) => `言葉の近い記事が${n}件あります`,
  answer: 'この記事が答えです',
  open: '記事を読む',
  others: 'そのほかの記事',
  nearest: '近いかもしれない記事',
  unsure: 'ぴったりの答えは見つかりませんでした。',
  nothing: '当てはまる記事は見つかりませんでした。',
  didYouMean: 'もしかして：',
  categories: '近い分類から探す',
  contact: 'この内容で問い合わせる',
  askedAs: '「',
  askedEnd: '」',
  verified: '最終確認',
  all: 'すべて',
  filter: '分類で絞り込む',
  inText: '本文で見つかった記事',
  otherLanguage: '英語の記事が見つかりました',
  broken: '検索を読み込めませんでした。通信を確かめて、もう一度お試しください。',
  searching: '検索しています…',
  audience: { public: '', internal: '社内限定', partner: 'パートナー' },
}

export type SearchStrings = typeof ja

const en: SearchStrings = {
  suggestions: 'Suggestions',
  found: n => (n === 0 ? 'No suggestions' : n === 1 ? '1 suggestion' : `${n} suggestions`),
  nearestOf: (shown, all) => `The nearest ${shown} of ${all} articles`,
  results: n => (n === 1 ? '1 article found' : `${n} articles found`),
  close: n => (n === 1 ? '1 article has words in common' : `${n} articles have words in common`),
  answer: 'This should answer it',
  open: 'Read the article',
  others: 'Other articles',
  nearest: 'Articles that may be close',
  unsure: 'We have no article that fits exactly.',
  nothing: 'No article fits.',
  didYouMean: 'Did you mean:',
  categories: 'Browse the nearest topics',
  contact: 'Ask us about this',
  askedAs: '“',
  askedEnd: '”',
  verified: 'Last checked',
  all: 'All',
  filter: 'Filter by topic',
  inText: 'Found in the text of articles',
  otherLanguage: 'Found in Japanese',
  broken: 'The search could not be loaded. Check your connection and try again.',
  searching: 'Searching…',
  audience: { public: '', internal: 'Internal', partner: 'Partner' },
}

/** The texts of the search, apart from the others because only they reach the browser. */
export const SEARCH_STRINGS: Readonly<Record<Locale, SearchStrings>> = { ja, en }
