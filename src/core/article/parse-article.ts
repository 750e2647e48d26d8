import { articleFrontmatterSchema } from '#schemas/article.ts'
import type { Message } from '#schemas/message.ts'
import { type Article, placeOf } from './article.ts'
import { frontmatterBlock } from './frontmatter-block.ts'
import { hiddenMessages } from './hidden-characters.ts'
import { parseYaml } from './parse-yaml.ts'

/** The largest article taken, in UTF-16 code units. Anything longer is not one topic. */
export const MAX_ARTICLE_LENGTH = 400_000
/** A text that begins with frontmatter again: some tools would read, and of `---js` run, that one. */
const SECOND = /^\s*---[ \t]*(?:[a-z]+[ \t]*\n|\n(?=[A-Za-z][\w-]*:))/

/** An article, or the messages that say why its source is none. */
export type ParsedArticle = Readonly<{ article: Article | undefined; messages: readonly Message[] }>

/** Reads one article's source: its place from the path, its frontmatter against the schema. */
export function parseArticle(path: string, source: string): ParsedArticle {
  const place = placeOf(path)
  if (!place) return refuse(path, 'path', NO_PLACE)
  if (source.length > MAX_ARTICLE_LENGTH) return refuse(path, 'too-long', TOO_LONG)
  if (source.includes('\0')) return refuse(path, 'encoding', HAS_NUL)
  const hidden = hiddenMessages(path, source)
  if (hidden.length > 0) return { article: undefined, messages: hidden }
  const block = frontmatterBlock(source)
  if (typeof block === 'string') return refuse(path, 'frontmatter', NO_FRONTMATTER[block])
  if (SECOND.test(block.body)) return refuse(path, 'frontmatter', SECOND_FRONTMATTER)
  const { value, messages } = parseYaml(
    { path, text: block.yaml, firstLine: block.yamlLine },
    articleFrontmatterSchema,
  )
  if (!value) return { article: undefined, messages }
  return { article: { ...value, ...place, path, body: block.body, bodyLine: block.bodyLine }, messages: [] }
}

/** An article of which all but the text is known already, from this very source. */
export function withBody(card: Omit<Article, 'body' | 'bodyLine'>, source: string): Article | undefined {
  const block = frontmatterBlock(source)
  return typeof block === 'string' ? undefined : { ...card, body: block.body, bodyLine: block.bodyLine }
}

type Said = Pick<Message, 'text' | 'fix'>

const NO_PLACE: Said = {
  text: {
    ja: '記事の置き場所が content/articles/<ja|en>/<カテゴリー>/<スラッグ>.mdx になっていません。',
    en: 'Unexpected place, expected content/articles/<ja|en>/<category>/<slug>.mdx.',
  },
}
const TOO_LONG: Said = {
  text: {
    ja: `記事が長すぎます（上限 ${MAX_ARTICLE_LENGTH.toLocaleString('en')} 文字）。`,
    en: `Unexpected length, expected at most ${MAX_ARTICLE_LENGTH.toLocaleString('en')} characters.`,
  },
  fix: { ja: '話題ごとに記事を分けてください。', en: 'Split it into one article per topic.' },
}
const HAS_NUL: Said = {
  text: { ja: 'NUL文字が含まれています。', en: 'Unexpected NUL character, expected text.' },
  fix: { ja: 'UTF-8のテキストとして保存し直してください。', en: 'Save the file again as UTF-8 text.' },
}
const SECOND_FRONTMATTER: Said = {
  text: {
    ja: '本文が、もう一つの「---」の項目で始まっています。',
    en: 'Unexpected second frontmatter at the beginning of the text, expected one.',
  },
  fix: { ja: '項目を先頭の「---」の中にまとめてください。', en: 'Keep all fields in the first one.' },
}
const NO_FRONTMATTER: Readonly<Record<'missing' | 'language' | 'unclosed', Said>> = {
  missing: {
    text: {
      ja: '先頭に「---」で始まる項目がありません。',
      en: 'Missing frontmatter, expected "---" on the first line.',
    },
    fix: {
      ja: 'title や summary を「---」の行で囲んで先頭に書いてください。',
      en: 'Begin with title, summary … between two lines of "---".',
    },
  },
  language: {
    text: {
      ja: '「---」の後ろに文字があります。使えるのはYAMLだけです。',
      en: 'Unexpected text after "---", expected plain YAML frontmatter.',
    },
    fix: { ja: '1行目を「---」だけにしてください。', en: 'Leave only "---" on the first line.' },
  },
  unclosed: {
    text: {
      ja: '項目を閉じる「---」の行がありません。',
      en: 'Missing the closing "---" of the frontmatter.',
    },
    fix: {
      ja: '項目の後に「---」だけの行を足してください。',
      en: 'Add a line with only "---" after the fields.',
    },
  },
}

function refuse(path: string, rule: string, said: Said): ParsedArticle {
  return { article: undefined, messages: [{ path, line: 1, column: 1, rule, severity: 'error', ...said }] }
}
