import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type AttackPattern, check } from 'recheck'
import ts from 'typescript'
import { expect, test, vi } from 'vitest'

/** Patterns recheck cannot clear, with the reason they cannot be slow here: what they are tried on is short. */
const ON_SHORT_TEXT = [
  '医師|本人|両名', // a run of at most 14 kanji
  '.*(?:部署|精機', // the same
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

type Pattern = { readonly source: string; readonly flags: string }

/** What recheck said, once for each pattern however often it stands somewhere. */
const known = new Map<string, Promise<string>>()

function statusOf({ source, flags }: Pattern): Promise<string> {
  const key = `${source}/${flags}`
  const before = known.get(key)
  if (before !== undefined) return before
  const status = checked(source, flags)
  known.set(key, status)
  return status
}

/**
 * The proof first, which is quick. Where there is none recheck tries at random and against the clock; what it then takes
 * for an attack is carried out: only what really grows faster than the text counts.
 */
async function checked(source: string, flags: string): Promise<string> {
  const proof = await check(source, flags, { checker: 'automaton', timeout: 20_000 })
  if (proof.status === 'safe') return 'safe'
  for (const timeout of [8000, 20_000, 60_000]) {
    const tried = await check(source, flags, { timeout })
    if (tried.status === 'safe') return 'safe'
    if (tried.status === 'vulnerable') {
      const { type } = tried.complexity
      const isWorse = type === 'exponential' || tried.complexity.degree > 2
      return isWorse || growsFaster(new RegExp(source, flags), tried.attack) ? 'vulnerable' : 'safe'
    }
  }
  return 'unknown'
}

const PUMPED = 2000

/**
 * Whether four times the attack takes clearly more than four times as long: 16 times would be a square. In processor
 * time of this thread, whatever else the machine does.
 */
function growsFaster(pattern: RegExp, { pumps, suffix }: AttackPattern): boolean {
  const microseconds = (count: number) => {
    const pumped = pumps.map(({ prefix, pump }) => prefix + pump.repeat(Math.ceil(count / pump.length)))
    const attack = pumped.join('') + suffix
    const times = Array.from({ length: 5 }, () => {
      const before = process.threadCpuUsage()
      for (let round = 0; round < 20; round += 1) attack.replace(pattern, '')
      const { user, system } = process.threadCpuUsage(before)
      return user + system
    })
    return Math.min(...times)
  }
  return microseconds(PUMPED * 4) > Math.max(200, microseconds(PUMPED)) * 9
}

test.each([
  ['a square is told', /^\d*\d*x/, '1', true],
  ['a line is cleared', /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?![\d.]*\d)/g, '0.', false],
] as const)('%s by carrying the attack out', (_name, pattern, pump, expected) => {
  expect(
    growsFaster(pattern, {
      pumps: [{ prefix: '', pump, bias: 0 }],
      suffix: '',
      base: 0,
      string: '',
      pattern: '',
    }),
  ).toBe(expected)
})

/** The patterns that are not cleared. Two at a time: more would run against the clock together. */
async function slowAmong(patterns: readonly Pattern[]): Promise<string[]> {
  const left = patterns.filter(({ source }) => !ON_SHORT_TEXT.some(part => source.includes(part)))
  const slow: string[] = []
  const work = async () => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const status = await statusOf(next)
      if (status !== 'safe') slow.push(`${status} ${next.source}`)
    }
  }
  await Promise.all([work(), work()])
  return slow
}

test.each(['src/core/mining/redact', 'src/core/mining/ticket'])(
  'every pattern in %s takes linear time, or only ever sees a short text',
  async folder => {
    const files = readdirSync(folder).filter(name => name.endsWith('.ts'))
    const patterns = files.flatMap(file => patternsIn(`${folder}/${file}`))
    expect(patterns.length).toBeGreaterThan(20)
    expect(await slowAmong(patterns)).toEqual([])
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
  expect(await slowAmong(built)).toEqual([])
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
