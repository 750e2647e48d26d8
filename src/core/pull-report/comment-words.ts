import type { Locale } from '#schemas/locale.ts'

const ja = {
  title: 'このプルリクエストで変わる記事',
  nothing: '記事は変わりません。',
  columns: ['記事', '変更', '見つかったこと', '読みやすさ', 'プレビュー', '確認するチーム'],
  change: { added: '新しい記事', changed: '変更', removed: '削除' },
  errors: (count: number) => `エラー ${count}件`,
  warnings: (count: number) => `警告 ${count}件`,
  clean: 'なし',
  open: '開く',
  draft: '下書き（どのサイトにも出ません）',
  preview: (url: string) =>
    `プレビュー: [成果物「preview」](${url})を展開し、\`npm run serve -- --folder preview/internal\` で開きます。`,
  more: (count: number) => `ほかに${count}件の記事が変わります。`,
  otherErrors: (count: number) =>
    `チェックのエラーは全部で${count}件です。マージするには、直す必要があります。`,
  findings: '見つかったこと',
  line: (line: number) => `${line}行目`,
  andMore: (count: number) => `ほかに${count}件`,
  search: '検索への影響',
  steady: (count: number) => `検索テスト${count}件の順位は変わりません。`,
  moved: (count: number, failedBefore: number, failedAfter: number) =>
    `検索テストのうち${count}件の順位が変わります。期待どおりに見つからないもの: ${failedBefore}件 → ${failedAfter}件。`,
  testColumns: ['探し方', '見つかるはずの記事', '前', '後'],
  none: '（答えがない）',
  unfound: '20位より下',
  failing: '期待より下',
  rivals: (article: string, others: string) =>
    `${article} は、同じ探し方で ${others} と競い合います。役割を分けるか、一つにまとめてください。`,
  behind: '翻訳が遅れる記事',
  paragraphs: (count: number) => `${count}段落`,
  scale: '読みやすさは数が大きいほど読みやすく、日本語は建石ほか（1988）、英語はFlesch（1948）の式です。',
  commit: (sha: string) => `${sha} の時点。新しいコミットのたびに、このコメントを書き換えます。`,
}

type CommentWords = typeof ja

const en: CommentWords = {
  title: 'Articles in this pull request',
  nothing: 'No article changes.',
  columns: ['Article', 'Change', 'Findings', 'Readability', 'Preview', 'Reviewers'],
  change: { added: 'new', changed: 'changed', removed: 'removed' },
  errors: count => `${count} ${count === 1 ? 'error' : 'errors'}`,
  warnings: count => `${count} ${count === 1 ? 'warning' : 'warnings'}`,
  clean: 'none',
  open: 'open',
  draft: 'draft (on no site)',
  preview: url =>
    `Preview: unpack the [artifact “preview”](${url}) and run \`npm run serve -- --folder preview/internal\`.`,
  more: count => `${count} more ${count === 1 ? 'article changes' : 'articles change'}.`,
  otherErrors: count =>
    `The check found ${count} ${count === 1 ? 'error' : 'errors'} in all. ${count === 1 ? 'It' : 'They'} must be mended before merging.`,
  findings: 'Findings',
  line: line => `line ${line}`,
  andMore: count => `and ${count} more`,
  search: 'What it does to search',
  steady: count => `None of the ${count} search tests moves.`,
  moved: (count, failedBefore, failedAfter) =>
    `${count} search ${count === 1 ? 'test moves' : 'tests move'}. Not found as expected: ${failedBefore} → ${failedAfter}.`,
  testColumns: ['Readers type', 'Should find', 'Before', 'After'],
  none: '(no answer)',
  unfound: 'below 20th',
  failing: 'lower than expected',
  rivals: (article, others) =>
    `${article} now competes with ${others} for the same questions. Say which answers what, or merge them.`,
  behind: 'Translations left behind',
  paragraphs: count => `${count} ${count === 1 ? 'paragraph' : 'paragraphs'}`,
  scale:
    'Readability: higher is easier. English by Flesch (1948), Japanese by Tateisi, Ono and Yamada (1988).',
  commit: sha => `As of ${sha}. This comment is rewritten with every new commit.`,
}

/** What the comment on a pull request says around its data. */
export const COMMENT_WORDS: Readonly<Record<Locale, CommentWords>> = { ja, en }
