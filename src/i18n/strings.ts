import type { Locale } from '#schemas/locale.ts'

const ja = {
  searchLabel: '困っていることを入力してください',
  searchPlaceholder: '例：VPNに繋がらない、パスワードを忘れた',
  searchButton: '検索',
  home: 'ホーム',
  allArticles: 'すべての記事',
  categories: '分類から探す',
  newlyVerified: '最近確認した記事',
  skip: '本文へ移動',
  language: '言語',
  languageName: '日本語',
  notTranslated: 'この記事の英語版はまだありません。英語のトップへ移動します。',
  articleCount: (n: number) => `${n}件`,
  verifiedOn: '最終確認',
  notVerified: '未確認',
  owner: '担当',
  products: '対象',
  related: '関連する記事',
  otherQuestions: 'こんな聞き方もあります',
  reach: '解決しないとき',
  ready: 'お手元にご用意ください',
  breadcrumb: '現在の位置',
  archivedTitle: 'この記事は公開を終了しました',
  archivedBody:
    '内容が古くなったため、この記事は公開を終了しました。検索するか、分類から新しい記事をお探しください。',
  movedTitle: 'ページは移動しました',
  movedBody: '新しいページへ移動します。移動しないときは、次のリンクを開いてください。',
  notFoundTitle: 'ページが見つかりません',
  notFoundBody:
    'アドレスが変わったか、公開を終了した可能性があります。困っていることをそのまま検索してみてください。',
  searchTitle: '検索',
  searchNoScript: '検索にはJavaScriptが必要です。下の一覧から探すこともできます。',
  previous: '前へ',
  next: '次へ',
  pageOf: (page: number, count: number) => `${page} / ${count} ページ`,
  emptyCategory: 'この分類にはまだ記事がありません。',
  audience: { public: '', internal: '社内限定', partner: 'パートナー' },
  draft: '下書き',
  onThisPage: 'このページの内容',
  editThis: 'この記事の修正を提案する',
  footer:
    '記事には担当チームと見直し日があります。誤りを見つけたら、記事の下の「修正を提案する」からお知らせください。',
}

export type Strings = typeof ja

const en: Strings = {
  searchLabel: 'Describe what is wrong',
  searchPlaceholder: 'e.g. VPN won’t connect, forgot password',
  searchButton: 'Search',
  home: 'Home',
  allArticles: 'All articles',
  categories: 'Browse by topic',
  newlyVerified: 'Recently checked',
  skip: 'Skip to content',
  language: 'Language',
  languageName: 'English',
  notTranslated: 'There is no Japanese version of this article yet. This leads to the Japanese home page.',
  articleCount: n => (n === 1 ? '1 article' : `${n} articles`),
  verifiedOn: 'Last checked',
  notVerified: 'Not checked yet',
  owner: 'Owner',
  products: 'Applies to',
  related: 'Related articles',
  otherQuestions: 'Other ways people ask this',
  reach: 'If this did not help',
  ready: 'Have ready',
  breadcrumb: 'You are here',
  archivedTitle: 'This article has been retired',
  archivedBody:
    'It was out of date, so it is no longer published. Search, or browse the topics for a newer one.',
  movedTitle: 'This page has moved',
  movedBody: 'You are being taken to the new page. If nothing happens, open this link.',
  notFoundTitle: 'Page not found',
  notFoundBody:
    'The address may have changed, or the page was retired. Try searching for what is wrong, in your own words.',
  searchTitle: 'Search',
  searchNoScript: 'Search needs JavaScript. You can also browse the lists below.',
  previous: 'Previous',
  next: 'Next',
  pageOf: (page, count) => `Page ${page} of ${count}`,
  emptyCategory: 'There are no articles in this topic yet.',
  audience: { public: '', internal: 'Internal', partner: 'Partner' },
  draft: 'Draft',
  onThisPage: 'On this page',
  editThis: 'Suggest a fix to this article',
  footer:
    'Every article has an owner and a review date. If you find a mistake, use “Suggest a fix” below the article.',
}

/** Every text of the site's own, by locale. */
export const STRINGS: Readonly<Record<Locale, Strings>> = { ja, en }
