import type { Locale } from '#schemas/locale.ts'

const ja = {
  search: '困っていることを、そのままの言葉で',
  placeholder: '例：パスワードを忘れた',
  find: '検索',
  back: '検索に戻る',
  openInSite: 'ヘルプサイトで開く',
  newTab: '（新しいタブ）',
  read: '答えを見る',
  asked: 'これで解決しましたか？',
  yes: 'はい、解決しました',
  contact: '担当者に問い合わせる',
  thanks: 'よかったです。お知らせありがとうございました。',
  loading: '読み込んでいます…',
  broken: '読み込めませんでした。通信を確かめて、もう一度お試しください。',
  notHere: 'この場所ではヘルプを使えません。ヘルプサイトを開いてください。',
}

export type WidgetStrings = typeof ja

const en: WidgetStrings = {
  search: 'Say it in your own words',
  placeholder: 'I forgot my password',
  find: 'Search',
  back: 'Back to the search',
  openInSite: 'Open in the help site',
  newTab: '(new tab)',
  read: 'Show the answer',
  asked: 'Did this solve it?',
  yes: 'Yes, it did',
  contact: 'Contact a person',
  thanks: 'Good to hear. Thank you for telling us.',
  loading: 'Loading…',
  broken: 'This could not be loaded. Check your connection and try again.',
  notHere: 'Help cannot be used in this place. Please open the help site.',
}

/** The words of the widget's frame. */
export const WIDGET_STRINGS: Readonly<Record<Locale, WidgetStrings>> = { ja, en }
