import type { Message } from '#schemas/message.ts'

type Said = Pick<Message, 'text' | 'fix'>

const short = (text: string) => {
  const [line = ''] = text.trim().split('\n')
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}

/** What the gate says, in both languages. */
export const SAY = {
  esm: (code: string): Said => ({
    text: {
      ja: `「${short(code)}」は import / export として読まれます。記事にプログラムは書けません。`,
      en: `Unexpected import or export "${short(code)}", expected text only: an article holds no code.`,
    },
    fix: {
      ja: '行を消すか、文章なら行頭の語を変えるか ` で囲んでください。',
      en: 'Remove the line; if it is prose, begin it with another word or put it in `backticks`.',
    },
  }),
  expression: (code: string): Said => ({
    text: {
      ja: `「{${short(code)}}」はプログラムの式として読まれます。`,
      en: `Unexpected expression {${short(code)}}, expected text only.`,
    },
    fix: {
      ja: '文字としての { は &#123; と書くか、` で囲んでください。',
      en: 'Write &#123; for the character itself, or put it in `backticks`.',
    },
  }),
  element: (name: string): Said => ({
    text: {
      ja: `<${short(name)}> は使えません。`,
      en: `Unexpected <${short(name)}>, expected Markdown or one of our components.`,
    },
    fix: {
      ja: '文字として見せるなら ` で囲みます。使える部品はガイドにあります。',
      en: 'To show it as text, put it in `backticks`. The guide lists the components.',
    },
  }),
  didYouMean: (name: string, near: string): Said => ({
    text: { ja: `<${short(name)}> という部品はありません。`, en: `Unexpected component <${short(name)}>.` },
    fix: { ja: `<${near}> ではありませんか。`, en: `Did you mean <${near}>?` },
  }),
  footnote: {
    text: { ja: '脚注は使えません。', en: 'Unexpected footnote.' },
    fix: { ja: '本文か <Note> に書いてください。', en: 'Write it in the text or in a <Note>.' },
  },
  attributeExpression: (name: string): Said => ({
    text: {
      ja: `<${name}> の属性に { } は使えません。`,
      en: `Unexpected { } in an attribute of <${name}>, expected plain text in quotes.`,
    },
    fix: { ja: '属性は 名前="値" の形で書きます。', en: 'Write name="value".' },
  }),
  unknownAttribute: (name: string, attribute: string, known: readonly string[]): Said => ({
    text: {
      ja: `<${name}> に「${short(attribute)}」という属性はありません。`,
      en: `Unexpected attribute "${short(attribute)}" on <${name}>.`,
    },
    fix:
      known.length === 0
        ? { ja: '属性を消してください。', en: 'Remove the attribute.' }
        : { ja: `使える属性: ${known.join('・')}`, en: `It takes: ${known.join(', ')}.` },
  }),
  repeatedAttribute: (name: string, attribute: string): Said => ({
    text: {
      ja: `<${name}> の「${short(attribute)}」が2回書かれています。`,
      en: `Unexpected second "${short(attribute)}" on <${name}>.`,
    },
    fix: { ja: '1つだけにしてください。', en: 'Keep one of them.' },
  }),
  missingAttribute: (name: string, attribute: string): Said => ({
    text: { ja: `<${name}> に「${attribute}」がありません。`, en: `Missing "${attribute}" on <${name}>.` },
    fix: { ja: `${attribute}="…" を書いてください。`, en: `Add ${attribute}="…".` },
  }),
  attributeValue: (attribute: string, value: string, ja: string, en: string): Said => ({
    text: {
      ja: `「${attribute}」が "${short(value)}" です。${ja}が必要です。`,
      en: `Unexpected ${attribute} "${short(value)}", expected ${en}.`,
    },
  }),
  place: (name: string, parents: readonly string[]): Said => ({
    text: {
      ja: `<${name}> は ${parents.map(one => `<${one}>`).join('・')} のすぐ内側に書きます。`,
      en: `Unexpected place of <${name}>, expected it directly in ${parents.map(one => `<${one}>`).join(' or ')}.`,
    },
  }),
  child: (name: string, allowed: string): Said => ({
    text: {
      ja: `<${name}> の中に書けるのは ${allowed} だけです。`,
      en: `Unexpected content in <${name}>, expected ${allowed} only.`,
    },
  }),
  ownLine: (name: string): Said => ({
    text: {
      ja: `<${name}> は文の途中には書けません。`,
      en: `Unexpected <${name}> within a line, expected it on lines of its own.`,
    },
    fix: { ja: '前後に空行を置いてください。', en: 'Put blank lines before and after it.' },
  }),
  url: (url: string): Said => ({
    text: {
      ja: `「${short(url)}」というアドレスは使えません。`,
      en: `Unexpected address "${short(url)}", expected https://, mailto:, tel:, #section or a path inside content/.`,
    },
    fix: {
      ja: '記事へは ../カテゴリー/スラッグ.mdx、外部へは https:// で書きます。',
      en: 'Write ../category/slug.mdx for an article, https:// for another site.',
    },
  }),
  otherAddress: (text: string, url: string): Said => ({
    text: {
      ja: `リンクの文字は「${short(text)}」ですが、行き先は「${short(url)}」です。`,
      en: `Unexpected target "${short(url)}" of a link that reads "${short(text)}".`,
    },
    fix: {
      ja: '行き先と同じアドレスを書くか、行き先の名前を書いてください。',
      en: 'Write the address it leads to, or what one finds there.',
    },
  }),
  references: {
    text: {
      ja: '[名前]: で決めたアドレスを使う箇所が多すぎます。',
      en: 'Unexpected number of references to the addresses defined with [name]:.',
    },
    fix: {
      ja: 'アドレスを短くするか、リンクを減らしてください。',
      en: 'Use shorter addresses or fewer links.',
    },
  },
  includes: (most: number): Said => ({
    text: {
      ja: `<Include> が ${most} 個を超えています。`,
      en: `Unexpected <Include>, expected at most ${most} in an article.`,
    },
    fix: { ja: '引用を減らし、リンクにしてください。', en: 'Link to the articles instead.' },
  }),
  image: (url: string): Said => ({
    text: {
      ja: `画像「${short(url)}」は content/images/ の中にありません。`,
      en: `Unexpected image "${short(url)}", expected a file inside content/images/.`,
    },
    fix: {
      ja: '画像を content/images/<カテゴリー>/ に置き、../../../images/… と書いてください。',
      en: 'Put the image into content/images/<category>/ and write ../../../images/….',
    },
  }),
} as const
