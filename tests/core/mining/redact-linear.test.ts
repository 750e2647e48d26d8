import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { check } from 'recheck'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

/** Patterns recheck cannot clear, with the reason they cannot be slow here: what they are tried on is short. */
const ON_SHORT_TEXT = [
  '医師|本人|両名', // a run of at most 14 kanji
  '.*(?:部署|精機', // the same
  '(?<=(?:', // looked at backwards from one place, in the 24 characters before a name
  '生年月日|誕生日|(?<![a-z])', // every repetition in it ends after 40 characters
  '(?:\\d{1,6}[A-Z]?,? ){1,2}', // five words of at most 25 letters
  '[Aa]ddress(?:es)?(?: is', // the same behind a word
  '(?:西暦 ?)?(?:(?:19|20)', // every repetition in it ends after 6 characters
  'contact|number|電話', // the 60 characters before a number
  '^(?:(?:さん|様|氏)?(?:[、・:=/|]| - ) ?(', // the 40 characters behind a name
  '[ ./-]+$', // one candidate of at most 30 characters
  '<[^>]{0,200}>', // a name of at most 200 characters
  'お世話に|お疲れ様', // the 44 characters before a name
  '[0-9a-f]{1,4}:){1,7}', // bounded by 8 groups of 4
  '[a-z][A-Z]|', // a candidate of at most 128 characters
  '[:=「『', // a match of at most 170 characters
  '[\\n。!?！？][ \\n]*', // the 12 characters before a name
  '^(?:Am|Le) ', // anchored, bounded to 200 characters
]

/** Patterns that look around, which recheck's proof does not cover, with the proof by hand. */
const PROVEN_BY_HAND = [
  "'’-]*", // begins only where no letter stands before, and takes all letters: each is looked at once
  '(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\d.]*\\d)', // begins only before a stretch of digits and points, and looks to its end once
  '[nm](?![aiueoy])', // anchored; every letter decides alone which way is taken
  "\\p{Lu}[\\p{L}'’.-]{1,20}(?: ", // anchored, at most 62 characters after the blanks; too large for the proof
]

type Pattern = { readonly source: string; readonly flags: string }

/** The patterns whose linear time nobody has proven: not recheck's automaton, which never guesses, and not we above. */
async function unproven(patterns: readonly Pattern[]): Promise<string[]> {
  const byHand = [...ON_SHORT_TEXT, ...PROVEN_BY_HAND]
  const left = new Map(
    patterns
      .filter(({ source }) => !byHand.some(part => source.includes(part)))
      .map(pattern => [`${pattern.source}/${pattern.flags}`, pattern]),
  )
  const statuses = await Promise.all(
    [...left.values()].map(async ({ source, flags }) => {
      const { status } = await check(source, flags, { checker: 'automaton', timeout: 120_000 })
      return status === 'safe' ? [] : [`${status} ${source}`]
    }),
  )
  return statuses.flat()
}

test.each([
  ['src/core/mining/redact', 100],
  ['src/core/mining/ticket', 20],
  ['src/adapters/tickets', 20],
  ['src/adapters/tickets/pull', 4],
] as const)(
  'every pattern in %s takes linear time, or only ever sees a short text',
  async (folder, least) => {
    const files = readdirSync(folder).filter(name => name.endsWith('.ts'))
    const patterns = files.flatMap(file => patternsIn(`${folder}/${file}`))
    expect(patterns.length).toBeGreaterThan(least)
    expect(await unproven(patterns)).toEqual([])
  },
  400_000,
)

/** Patterns made with new RegExp as the modules load, whose text no source shows whole. */
async function patternsBuilt(folder: string): Promise<readonly Pattern[]> {
  const built: Pattern[] = []
  const original = globalThis.RegExp
  globalThis.RegExp = new Proxy(original, {
    construct(target, args: [string | RegExp, string?]) {
      const made = new target(...args)
      // The frame that called, after this one: what libraries build on the way is theirs.
      if (new Error().stack?.split('\n')[2]?.includes(folder))
        built.push({ source: made.source, flags: made.flags })
      return made
    },
  })
  try {
    vi.resetModules()
    for (const file of readdirSync(folder).filter(name => name.endsWith('.ts')))
      await import(resolve(folder, file))
  } finally {
    globalThis.RegExp = original
  }
  return built
}

test('patterns put together at run time take linear time too', async () => {
  const built = await patternsBuilt('src/core/mining/redact')
  expect(built.length).toBeGreaterThan(15)
  expect(await unproven(built)).toEqual([])
}, 400_000)

function patternsIn(path: string): readonly Pattern[] {
  const found: Pattern[] = []
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1) })
    }
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true))
  return found
}

// By the square of its length each of these would take longer than any test may.
test.each([
  'ちなみにHaru2024です。',
  '閲覧用はabcd12です。',
  'パスワードを送りました。Aomori8xx です。',
  '-----BEGIN RSA PRIVATE KEY-----',
  'murata01でログインできません。',
  '社員番号 BP-3391、BP-3402の件。',
  '認証コードは704418です。118930でも。',
  'srv-fs02 と gaia が落ちた。',
  '担当 AB-1234（佐藤）。',
  '氏名 社番 PIN\n佃 005120 48812\n',
])('two million characters of %s are redacted', sentence => {
  const text = sentence.repeat(Math.floor(2_000_000 / sentence.length))
  expect(createRedactor()([text])[0]?.text.length).toBeGreaterThan(0)
})
