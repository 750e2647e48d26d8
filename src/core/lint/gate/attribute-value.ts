import type { AttributeDeclaration, AttributeKind } from '#core/article/components.ts'
import { isCalendarDate } from '#schemas/calendar-date.ts'

type Expected = readonly [ja: string, en: string]

const MAX_TEXT = 300
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const ARTICLE = /^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/

const isSlug = (value: string) => SLUG.test(value)
const isText = (value: string) => value.trim() !== '' && value.length <= MAX_TEXT
const A_SLUG: Expected = ['半角英小文字・数字・ハイフンの名前', 'lower-case letters, digits and hyphens']

const KINDS: Readonly<Record<AttributeKind, readonly [(value: string) => boolean, Expected]>> = {
  text: [isText, [`1〜${MAX_TEXT}文字の文`, `a text of 1 to ${MAX_TEXT} characters`]],
  heading: [isText, ['見出しの名前', 'the name of a heading']],
  slug: [isSlug, A_SLUG],
  node: [isSlug, A_SLUG],
  team: [isSlug, ['teams.yaml の id', 'an id from teams.yaml']],
  term: [isSlug, ['glossary.yaml の id', 'an id from glossary.yaml']],
  channel: [isSlug, ['連絡手段', 'a channel']],
  date: [isCalendarDate, ['実在する日付（YYYY-MM-DD）', 'a day that exists, as YYYY-MM-DD']],
  article: [
    value => ARTICLE.test(value),
    ['記事のID「カテゴリー/スラッグ」', 'an article id, category/slug'],
  ],
  image: [isText, ['画像への相対パス', 'the relative path of an image']],
}

/** What was expected instead of an attribute's value, or undefined where the value is right. */
export function attributeProblem(declared: AttributeDeclaration, value: string): Expected | undefined {
  if (declared.values && !declared.values.includes(value))
    return [`${declared.values.join('・')} のどれか`, `one of ${declared.values.join(', ')}`]
  const [isRight, expected] = KINDS[declared.kind]
  return isRight(value) ? undefined : expected
}
