import type { LocalizedText } from '#schemas/locale.ts'

/** What comes before all rules: reading an article, and the gate of the safe MDX profile. By the id its messages carry. */
export const GATE_DOCS: Readonly<Record<string, LocalizedText>> = {
  path: {
    ja: '記事は content/articles/<ja|en>/<カテゴリー>/<スラッグ>.mdx に置きます。',
    en: 'Articles lie at content/articles/<ja|en>/<category>/<slug>.mdx.',
  },
  'missing-file': {
    ja: 'site.yaml、categories.yaml、teams.yaml は必ず要ります。',
    en: 'site.yaml, categories.yaml and teams.yaml must exist.',
  },
  symlink: {
    ja: 'シンボリックリンクは読みません。ほかのファイルを記事に見せかけられるからです。',
    en: 'Symbolic links are not read: one could pass another file off as an article.',
  },
  encoding: { ja: 'UTF-8 で保存します。', en: 'Files are saved as UTF-8.' },
  'hidden-character': {
    ja: '目に見えない文字、文字の向きを変える文字は使えません。読者とレビューする人が見るとおりに読まれるためです。--fix で取り除けます。',
    en: 'No characters that nobody sees or that turn the direction of text, so that it is read as reviewers see it. --fix takes them out.',
  },
  frontmatter: {
    ja: '記事は「---」で囲んだ YAML の項目で始まります。項目のまとまりは一つだけです。',
    en: 'An article begins with YAML fields between lines of "---", once.',
  },
  yaml: {
    ja: 'YAML は項目・文字列・リストだけで書きます。タグ、&と*の多用、同じ項目の繰り返しは使えません。',
    en: 'YAML holds fields, texts and lists: no tags, few anchors, no field twice.',
  },
  schema: {
    ja: '項目の名前と値は「記事の先頭に書く項目」のとおりに書きます。',
    en: 'Fields have the names and values that "Fields above the text" lists.',
  },
  'too-long': {
    ja: '記事、ファイル、参照には長さの上限があります。',
    en: 'Articles, files and references have a greatest length.',
  },
  nesting: {
    ja: '入れ子、1行の長さ、1段落の記号の数には上限があります。',
    en: 'Nesting, the length of a line and the number of marks in a paragraph are bounded.',
  },
  syntax: {
    ja: 'Markdown と部品として読めるように書きます。タグは閉じます。',
    en: 'The text can be read as Markdown with components; tags are closed.',
  },
  'no-code': {
    ja: '記事にプログラムは書けません。import・export、{式}、リストにない部品や HTML、on… の属性は断ります。',
    en: 'An article holds no code: no import or export, no {expression}, no component or HTML that is not listed, no on… attribute.',
  },
  component: {
    ja: '部品は「記事で使える部品」のとおりの場所に、決まった属性と中身で書きます。',
    en: 'Components stand where "Components of articles" says, with the attributes and content it names.',
  },
  'decision-tree': {
    ja: '切り分けの質問はどれも先へ進み、行き止まりも、輪も、たどり着けない節もありません。',
    en: 'Every question of a decision tree leads on: no dead end, no circle, no node that nothing leads to.',
  },
  'no-footnote': { ja: '脚注は使えません。', en: 'No footnotes.' },
  'safe-url': {
    ja: 'リンク先は https://、mailto:、tel:、#見出し、content/ の中のパスです。別のサイトに見えるアドレス、文字と行き先が違うリンクは断ります。',
    en: 'Links lead to https://, mailto:, tel:, #heading or a path inside content/. No address that reads as another, no link whose text is another address.',
  },
  'safe-image': {
    ja: '画像は content/images/ の中に置きます。1.5 MB、4,000万画素までで、中身は拡張子のとおりです。',
    en: 'Images lie inside content/images/: at most 1.5 MB and 40 million pixels, and really what their name says.',
  },
  'safe-svg': {
    ja: 'SVG は絵だけにします。スクリプト、動き、外への参照、増え続ける参照は断ります。',
    en: 'An SVG is a plain drawing: no script, no animation, nothing that reaches out, no references that multiply.',
  },
}
