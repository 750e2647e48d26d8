import { readdirSync, readFileSync } from 'node:fs'
import { checkSync } from 'recheck'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** Patterns recheck cannot clear, with the reason they cannot be slow here: what they are tried on is short. */
const ON_SHORT_TEXT = [
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
