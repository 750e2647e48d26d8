/** A generated article: path below content/articles, title, summary, and Markdown that every generator reads. */
export type CorpusArticle = Readonly<{
  locale: 'ja' | 'en'
  category: string
  slug: string
  title: string
  summary: string
  body: string
}>

const JA = {
  things: [
    'パスワード',
    'VPN',
    'プリンター',
    '共有フォルダー',
    'メール',
    '会議室',
    '経費精算',
    '在宅勤務',
    '請求書',
    'アカウント',
  ],
  troubles: [
    'が使えません',
    'に繋がりません',
    'を忘れました',
    'の申請方法を知りたい',
    'が表示されません',
    'の設定を変えたい',
  ],
  sentences: [
    '最初に、画面右上のメニューから設定を開きます。',
    '切り替わらないときは、いったんサインアウトしてから、もう一度お試しください。',
    '会社支給の端末では、初回だけ管理者の承認が必要です。承認には半日ほどかかります。',
    '社外から利用する場合は、先に認証アプリを登録してください。',
    'それでも直らないときは、エラーの番号を控えてサービスデスクへご連絡ください。',
    '月末は申請が集中するため、返信に時間がかかることがあります。',
  ],
} as const
const EN = {
  things: [
    'password',
    'VPN',
    'printer',
    'shared folder',
    'mailbox',
    'meeting room',
    'expense claim',
    'remote desktop',
    'invoice',
    'account',
  ],
  troubles: [
    'does not work',
    'will not connect',
    'is missing',
    'needs a change',
    'shows an error',
    'must be requested',
  ],
  sentences: [
    'Open the settings from the menu at the top right of the screen.',
    'If it does not switch over, sign out once and try again.',
    'On company devices the first use needs an approval, which takes about half a day.',
    'When you work from outside the office, register the authenticator first.',
    'If that does not help, note the number of the error and contact the service desk.',
    'Requests peak at the end of the month, so an answer may take longer.',
  ],
} as const

/** Articles alike in size to real ones (about 1.5 to 4 KB), the same for the same seed; two thirds Japanese. */
export function makeCorpus(count: number, seed = 1): readonly CorpusArticle[] {
  const random = mulberry32(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T
  return Array.from({ length: count }, (_, index): CorpusArticle => {
    const locale = index % 3 === 2 ? 'en' : 'ja'
    const words = locale === 'ja' ? JA : EN
    const paragraph = () =>
      Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(words.sentences)).join(
        locale === 'ja' ? '' : ' ',
      )
    const steps = () =>
      Array.from(
        { length: 3 + Math.floor(random() * 3) },
        (_, i) => `${i + 1}. ${pick(words.sentences)}`,
      ).join('\n')
    const headings =
      locale === 'ja'
        ? ['手順', '確認', 'うまくいかないとき', '補足']
        : ['Steps', 'Check', 'If it fails', 'Notes']
    const body = headings
      .map(
        (heading, i) =>
          `## ${heading}\n\n${paragraph()}\n\n${i % 2 === 0 ? steps() : `- **${pick(words.things)}**: ${paragraph()}\n- ${paragraph()}`}\n`,
      )
      .join('\n')
    return {
      locale,
      category: `category-${index % 20}`,
      slug: `article-${index}`,
      title:
        locale === 'ja'
          ? `${pick(JA.things)}${pick(JA.troubles)}（${index}）`
          : `My ${pick(EN.things)} ${pick(EN.troubles)} (${index})`,
      summary: pick(words.sentences),
      body,
    }
  })
}

/** mulberry32, a public-domain generator: the same numbers on every machine. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
