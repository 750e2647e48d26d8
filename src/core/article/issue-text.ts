import type { z } from 'zod'
import { nearest } from '#core/text/nearest.ts'
import type { Message } from '#schemas/message.ts'

type Issue = z.core.$ZodIssue
type Said = Pick<Message, 'text' | 'fix'>

/** What our own refinements mean, by the code each schema gives as its message. */
const EXPECTED: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  'calendar-date': ['実在する日付（YYYY-MM-DD）', 'a day that exists, as YYYY-MM-DD'],
  'first-before-last': ['from と同じか後の日付', 'a day that is not before from'],
  slug: [
    '半角英小文字・数字・ハイフンの名前（例 reset-password）',
    'lower-case letters, digits and hyphens (reset-password)',
  ],
  'article-id': [
    '記事のID「カテゴリー/スラッグ」（例 account/reset-password）',
    'an article id, category/slug (account/reset-password)',
  ],
  alias: [
    '前後に / を付けない以前のパス（例 account/forgot-password）',
    'an old path without slashes at the ends (account/forgot-password)',
  ],
  'own-page': [
    'サイト自身のページ（search、contact など）と重ならない名前',
    "a name that no page of the site's own has (search, contact …)",
  ],
  'prh-pattern': [
    'グループの繰り返しや後方参照のない /正規表現/',
    'a /pattern/ that repeats no group and refers back to none',
  ],
  time: ['24時間制の時刻（例 09:00）', 'a time as HH:MM (09:00)'],
  'github-team': ['GitHubのチーム（例 @acme/service-desk）', 'a GitHub team (@acme/service-desk)'],
  'github-handle': ['@を付けないGitHubのユーザー名', 'a GitHub handle without @'],
  'https-or-mailto': ['https:// か mailto: で始まるURL', 'a URL beginning with https:// or mailto:'],
  'url-without-trailing-slash': ['末尾に / のないURL', 'a URL without a slash at the end'],
  'base-path': [
    '/ で始まり / で終わるパス（例 /help/）',
    'a path beginning and ending with a slash (/help/)',
  ],
}

const TYPES: Readonly<Record<string, readonly [ja: string, en: string]>> = {
  string: ['文字列', 'a text'],
  number: ['数', 'a number'],
  int: ['整数', 'a whole number'],
  boolean: ['true か false', 'true or false'],
  array: ['リスト', 'a list'],
  object: ['「キー: 値」のまとまり', 'a mapping of keys to values'],
  date: ['日付', 'a day'],
}

/** Says a schema problem in Japanese and English: what was found, what was expected, how to mend it. */
export function sayIssue(issue: Issue, value: unknown, knownKeys: readonly string[] = []): Said {
  const field =
    issue.path.map(part => (typeof part === 'number' ? `[${part + 1}]` : String(part))).join('.') || 'file'
  if (issue.code === 'unrecognized_keys') return sayUnknownKey(issue.keys[0] ?? '', knownKeys)
  if (value === undefined && issue.code !== 'invalid_union') {
    return {
      text: { ja: `「${field}」がありません。`, en: `Missing ${field}.` },
      fix: { ja: `「${field}:」の行を書いてください。`, en: `Add a line "${field}:".` },
    }
  }
  const [ja, en] = expectedOf(issue)
  const shown = show(value)
  return {
    text: {
      ja: `「${field}」が ${shown} です。${ja} が必要です。`,
      en: `Unexpected ${field} ${shown}, expected ${en}.`,
    },
  }
}

function sayUnknownKey(key: string, knownKeys: readonly string[]): Said {
  const near = nearest(key, knownKeys)
  return {
    text: { ja: `「${key}」という項目はありません。`, en: `Unexpected key "${key}".` },
    fix: near
      ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
      : { ja: 'この行を消してください。', en: 'Remove this line.' },
  }
}

function expectedOf(issue: Issue): readonly [string, string] {
  const own = EXPECTED[issue.message]
  if (own) return own
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? [issue.expected, issue.expected]
    case 'invalid_value':
      return [`${issue.values.join('・')} のどれか`, `one of ${issue.values.join(', ')}`]
    case 'too_small':
      return issue.origin === 'string'
        ? ['空でない文字列', 'a text that is not empty']
        : [`${issue.minimum} 以上`, `at least ${issue.minimum}`]
    case 'too_big':
      return issue.origin === 'string'
        ? [`${issue.maximum} 文字以内`, `at most ${issue.maximum} characters`]
        : [`${issue.maximum} 以下`, `at most ${issue.maximum}`]
    case 'invalid_union': {
      const inner = issue.errors[0]?.[0]
      return inner ? expectedOf(inner) : ['別の形', 'another shape']
    }
    default:
      return [issue.message, issue.message]
  }
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? `"${value}"` : jsonOf(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

/** A YAML alias can make a list its own member. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value)
  } catch {
    return '*'
  }
}
