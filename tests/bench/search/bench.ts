import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { findOrInstallBrowser } from '#adapters/browser/find-browser.ts'
import { LOCALES } from '#schemas/locales.ts'
import { measureConfidence } from './confidence.ts'
import { type DataSet, readDataSet, withAlternates } from './data-set.ts'
import { ENGINES, type EngineName } from './engine.ts'
import { measureSet } from './measure-set.ts'
import { readSampleSet } from './sample-set.ts'
import { measureSizes } from './sizes.ts'

const HELP = `npm run bench -- search [options] [set …]      Search quality, bytes and speed, ours beside other engines.

  set                 a .json file {name,lang,docs:[{id,q,a,alts}],queries:[{id,text,rel:{id:grade}}]}, or a folder
                      with corpus.json, queries.json and qrels.json; default: the sets below
  --data <folder>     where the labelled sets are; default: ../shared/data
  --municipal <folder>  the Japanese municipal set: dataset/ of the public GitHub repository
                      mahiya/japanese-text-embedding-benchmark at 0fc3562; it states no licence: measure, do not copy
  --only <engines>    comma-separated: ${ENGINES.join(', ')}
  --variants          also measure queries written another way (slower)
  --confidence        how honest the confidence is, on these sets and the sample site, and nothing else
  --sizes             bytes and build CPU at 300, 1,800 and 10,000 articles, and nothing else
  --help

Even ids ("tuned") are what parameters may be chosen on; odd ids ("held out") are only reported.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string', default: '../shared/data' },
    municipal: { type: 'string', default: process.env['MUNICIPAL_FAQ'] ?? '../.data-search/municipal' },
    only: { type: 'string' },
    variants: { type: 'boolean', default: false },
    confidence: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else await run()

async function run(): Promise<void> {
  const analyse = await openAnalyser()
  const municipal = readSet(values.municipal, 'municipal')
  if (values.sizes) return measureSizes(municipal)
  if (values.confidence) {
    const samples = LOCALES.flatMap(locale => readSampleSet(process.cwd(), locale) ?? [])
    const sets = setsToMeasure(municipal).filter(({ name }) => !name.includes('alternates'))
    return measureConfidence([...sets, ...samples], analyse)
  }
  const only = values.only?.split(',').map(name => name.trim())
  const engines = ENGINES.filter((name): name is EngineName => !only || only.includes(name))
  const browser = await chromium.launch({
    executablePath: await findOrInstallBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-dev-shm-usage'],
  })
  try {
    for (const set of setsToMeasure(municipal)) {
      const variants = values.variants && !set.name.includes('alternates')
      await measureSet({ set, engines, analyse, browser, variants })
    }
  } finally {
    await browser.close()
  }
}

function setsToMeasure(municipal: DataSet | undefined): readonly DataSet[] {
  if (positionals.length > 0) {
    return positionals.flatMap(path => readSet(path, basename(path, '.json')) ?? [])
  }
  const sets = ['stackfaq', 'covidfaq'].flatMap(
    name => readSet(join(values.data, 'search', `${name}.json`), name) ?? [],
  )
  if (!municipal) return sets
  return [
    municipal,
    ...([0, 1] as const).map(half => ({
      ...withAlternates(municipal, half),
      name: `${municipal.name} with the other half's questions as alternates`,
    })),
    ...sets,
  ]
}

function readSet(path: string, name: string): DataSet | undefined {
  const set = existsSync(path) ? readDataSet(path) : undefined
  if (!set) console.log(`\nSkipped: ${name} is not at ${path}; see --help for how to get it.`)
  return set
}
