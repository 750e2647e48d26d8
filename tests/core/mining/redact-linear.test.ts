import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'

/** Patterns recheck cannot clear, with the reason they cannot be slow here: what they are tried on is short. */
const ON_SHORT_TEXT = [
  '医師|本人|両名', // a run of at most 14 kanji
  '生年月日|誕生日|(?<![a-z])', // every repetition in it ends after 40 characters
  '(?:\\d{1,6}[A-Z]?,? ){1,2}', // five words of at most 25 letters
  '[Aa]ddress(?:es)?(?: is', // the same behind a word
  '(?:西暦 ?)?(?:(?:19|20)', // every repetition in it ends after 6 characters
  'contact|number|電話', // the 60 characters before a number
  '[ ./-]+$', // one candidate of at most 30 characters
  '<[^>]{0,200}>', // a name of at most 200 characters
  'お世話に|お疲れ様', // the 44 characters before a name
  '[0-9a-f]{1,4}:){1,7}', // bounded by 8 groups of 4
  '[a-z][A-Z]|', // a candidate of at most 128 characters
  '[:=「『', // a match of at most 170 characters
  '[\\n。!?！？][ \\n]*', // the 12 characters before a name
  '^(?:Am|Le) ', // anchored, bounded to 200 characters
]

test.each(['src/core/mining/redact', 'src/core/mining/ticket'])(
  'every pattern in %s takes linear time, or only ever sees a short text',
  folder => {
    const slow: string[] = []
    for (const file of readdirSync(folder).filter(name => name.endsWith('.ts'))) {
      for (const { source, flags } of patternsIn(`${folder}/${file}`)) {
        if (ON_SHORT_TEXT.some(part => source.includes(part))) continue
        const status = statusOf(source, flags)
        if (status !== 'safe') slow.push(`${file} ${status} ${source}`)
      }
    }
    expect(slow).toEqual([])
  },
  400_000,
)

/** recheck tries at random and against the clock where it can't prove: on a busy machine one try says too little. */
function statusOf(source: string, flags: string): string {
  const again = [8000, 20_000, 60_000].map(timeout => () => checkSync(source, flags, { timeout }).status)
  return again.reduce((status, check) => (status === 'safe' ? status : check()), '')
}

/** Patterns made with new RegExp as the modules load, whose text no source shows whole. */
async function patternsBuilt(folder: string): Promise<readonly { source: string; flags: string }[]> {
  const built: { source: string; flags: string }[] = []
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
  const slow = built.filter(
    ({ source, flags }) =>
      !ON_SHORT_TEXT.some(part => source.includes(part)) && statusOf(source, flags) !== 'safe',
  )
  expect(slow.map(({ source }) => source)).toEqual([])
}, 400_000)

function patternsIn(path: string): readonly { source: string; flags: string }[] {
  const found: { source: string; flags: string }[] = []
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
