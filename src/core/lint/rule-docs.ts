import type { LocalizedText } from '#schemas/locale.ts'

/** An example from a rule's docblock: frontmatter lines, a line of `---`, text; `=== locale/id` begins another article. */
export type RuleExample = Readonly<{ verdict: 'ok' | 'bad'; locale: 'ja' | 'en'; text: string }>

/** A rule's documentation, as its file's docblock says it. */
export type RuleDocs = Readonly<{ id: string; about: LocalizedText; examples: readonly RuleExample[] }>

/** Reads the docblock of a rule's source. Throws where a rule has none: every rule explains itself. */
export function parseRuleDocs(source: string): RuleDocs {
  const id = /\n {2}id: '([a-z-]+)'/.exec(source)?.[1]
  const block = [...source.matchAll(/\/\*\*\n([\s\S]*?)\n \*\//g)].find(match =>
    match[1]?.includes(' * ja: '),
  )?.[1]
  if (!id || !block) throw new Error('A rule needs an id and a docblock with "ja:" and "en:"')
  const lines = block.split('\n').map(line => line.replace(/^ \* ?/, ''))
  const say = (locale: string) => lines.find(line => line.startsWith(`${locale}: `))?.slice(4) ?? ''
  const examples: { verdict: 'ok' | 'bad'; locale: 'ja' | 'en'; lines: string[] }[] = []
  for (const line of lines) {
    const begin = /^@example (ok|bad) (ja|en)$/.exec(line)
    if (begin)
      examples.push({
        verdict: begin[1] === 'ok' ? 'ok' : 'bad',
        locale: begin[2] === 'en' ? 'en' : 'ja',
        lines: [],
      })
    else examples.at(-1)?.lines.push(line)
  }
  return {
    id,
    about: { ja: say('ja'), en: say('en') },
    examples: examples.map(({ verdict, locale, lines: text }) => ({
      verdict,
      locale,
      text: text.join('\n'),
    })),
  }
}
