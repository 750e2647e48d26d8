import type { Cache } from '#adapters/cache/cache.ts'
import type { Analyse, Token } from '#core/search/token.ts'

/** A token as it is kept: without the names of its fields, for there are many. */
type Kept = readonly [surface: string, base: string, reading: string | null, pos: string, detail: string]
type Stored = Readonly<{ code: string; runs: Readonly<Record<string, readonly Kept[]>> }>

/**
 * The analyser, for these texts and no others. What it said of them in the last build is taken from the cache;
 * it is opened, which takes most of a second, only where a text is new. `code` has to cover its dictionary.
 */
export async function readAnalyses(
  texts: readonly string[],
  {
    cache,
    name,
    code,
    open,
  }: Readonly<{ cache: Cache; name: string; code: string; open: () => Promise<Analyse> }>,
): Promise<Analyse> {
  // Written below; the code in it says whether by this same code.
  const stored = cache.read(name) as Stored | undefined
  const known = new Map(stored?.code === code ? Object.entries(stored.runs) : [])
  const fresh = texts.filter(text => !known.has(text))
  if (fresh.length > 0) {
    const analyse = await open()
    for (const text of fresh) known.set(text, analyse(text).map(keep))
  }
  // Only what still stands somewhere is kept on.
  if (fresh.length > 0 || known.size !== texts.length) {
    const runs = Object.fromEntries(texts.map(text => [text, known.get(text) ?? []]))
    cache.write(name, { code, runs } satisfies Stored)
  }
  return text => {
    const tokens = known.get(text)
    if (!tokens) throw new Error(`Was not asked to analyse ${text}`)
    return tokens.map(toToken)
  }
}

function keep({ surface, base, reading, pos, detail }: Token): Kept {
  return [surface, base, reading ?? null, pos, detail]
}

function toToken([surface, base, reading, pos, detail]: Kept): Token {
  return { surface, base, reading: reading ?? undefined, pos, detail }
}
