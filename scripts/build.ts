import { enableCompileCache } from 'node:module'
import { join } from 'node:path'
import { printMessages } from '#adapters/terminal/print-messages.ts'
import { stepLine } from '#adapters/terminal/step-line.ts'
import { AUDIENCES } from '#schemas/audience.ts'
import { dayOf, oneOf, runCommand, type ValuesOf } from './command/run-command.ts'

const HELP = `npm run build -- [options]      Builds the help site.

  --audience <a>    ${AUDIENCES.join(' | ')}; default: the audience in content/site.yaml
  --out <folder>    where to; default: dist/<audience>
  --root <folder>   the project to build; default: here
  --no-full-text    leave out Pagefind's full-text index
  --no-social-images  leave out the images for social media
  --plain           let Astro render every page, to compare (slow)
  --today <day>     build as on this day (YYYY-MM-DD)
  --help

Only what changed is made again. A build that fails leaves the last good one in place.`

const OPTIONS = {
  audience: { type: 'string' },
  out: { type: 'string' },
  root: { type: 'string', default: process.cwd() },
  'no-full-text': { type: 'boolean', default: false },
  'no-social-images': { type: 'boolean', default: false },
  plain: { type: 'boolean', default: false },
  today: { type: 'string' },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const audience = values.audience && oneOf('--audience', values.audience, AUDIENCES)
  const started = performance.now()
  // Compiled code and stripped types, by content: half of what it takes to begin a build in which little changed.
  enableCompileCache(join(values.root, '.cache/code'))
  const step = stepLine(process.stderr)
  const options = {
    root: values.root,
    audience: audience || undefined,
    out: values.out,
    today: values.today && dayOf('--today', values.today),
    fullText: !values['no-full-text'],
    socialImages: values['no-social-images'] ? false : undefined,
    onStep: step.show,
  }
  const { messages, built } = values.plain
    ? await (await import('./build/build-plain.ts')).buildPlain(options)
    : await (await import('./build/build-site.ts')).buildSite(options)
  step.done()
  printMessages(messages, process.stderr)
  if (!built) {
    process.exitCode = 1
    return
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(
    `${built.out}: ${built.articleCount} articles, ${built.pageCount} pages (${built.writtenCount} new or changed), for ${built.audience}, ${seconds} s`,
  )
}
