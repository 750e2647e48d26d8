import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import PostalMime from 'postal-mime'
import { decoded } from '#adapters/tickets/decode.ts'
import { importTickets } from '#adapters/tickets/import-tickets.ts'
import { partsIn } from '#adapters/tickets/input.ts'
import { openNameAnalyser } from '#adapters/tickets/name-analyser.ts'
import { readCsv } from '#adapters/tickets/read-csv.ts'
import { readJson } from '#adapters/tickets/read-json.ts'
import { readMails } from '#adapters/tickets/read-mail.ts'
import { readTickets } from '#adapters/tickets/read-tickets.ts'
import { readXml } from '#adapters/tickets/read-xml.ts'
import { recognise } from '#adapters/tickets/recognise.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { makeYear } from '../../../scripts/sample/make-year.ts'
import { writeExports } from '../../../scripts/sample/write-exports.ts'
import { englishSet } from './english-set.ts'
import { freeTexts } from './free-texts.ts'
import { freshdeskXml } from './freshdesk-xml.ts'
import { CHAT } from './japanese-chat.ts'
import { COMMON } from './japanese-common.ts'
import { EIGHTH, EIGHTH_OPENED } from './japanese-eighth.ts'
import { FIFTH } from './japanese-fifth.ts'
import { HELD } from './japanese-held.ts'
import { NINTH, NINTH_OPENED } from './japanese-ninth.ts'
import { SECOND } from './japanese-second.ts'
import { SEEN } from './japanese-seen.ts'
import { japaneseSet } from './japanese-set.ts'
import { SEVENTH, SEVENTH_OPENED } from './japanese-seventh.ts'
import { SIXTH } from './japanese-sixth.ts'
import { THIRD } from './japanese-third.ts'
import { TUNED } from './japanese-tuned.ts'
import { WIDE } from './japanese-wide.ts'
import { longRedaction } from './long-redaction.ts'
import { measureRedaction, percent, type Score } from './measure-redaction.ts'

const HELP = `npm run bench -- import [options]

  --pii <folder>   presidio_synth_v2.json, to measure English redaction; skipped without it
  --count <n>      tickets of the sample year for the speeds; default 20000
  --quality        only the quality of redaction, no speeds
  --long <megabytes>  only the speed of redaction over so many megabytes, in one run
  --big <gigabytes>  only import a Backlog CSV this large and report the peak memory (slow)`

const { values } = parseArgs({
  options: {
    pii: { type: 'string' },
    count: { type: 'string', default: '20000' },
    big: { type: 'string' },
    long: { type: 'string' },
    quality: { type: 'boolean', default: false },
    peak: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
/** The flags of `npm run tickets`, which a process of its own needs too. */
const FLAGS = [
  '--max-semi-space-size=8',
  '--heap-growing-percent=200',
  '--import',
  new URL('../../../scripts/command/compile-cache.mjs', import.meta.url).href,
]
const LONG = 100

if (values.help) console.log(HELP)
else if (values.peak !== undefined) await importOnce(values.peak)
else if (values.long !== undefined) printLong(Number(values.long))
else {
  if (values.big !== undefined) await peakMemory(Number(values.big))
  else {
    if (!values.quality) await speeds(Number(values.count))
    await redaction()
  }
}

async function importOnce(path: string): Promise<void> {
  const reads = readTickets(partsIn([path]), { moment: { timeZone: 'Asia/Tokyo' } })
  await importTickets(reads, `${path}.out.ndjson`, {
    redact: createRedactor(),
    personKey: 'a key for the bench',
    badShare: 0,
  })
}

function printLong(megabytes: number): void {
  const run = longRedaction(megabytes)
  console.log(
    `  redact whole tickets, one process from its start: first 10 MB ${run.cold.toFixed(1)} MB/s, ${run.megabytes.toFixed(0)} MB ${run.whole.toFixed(1)} MB/s`,
  )
}

async function speeds(count: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-'))
  console.log(`\nMB per second of processor time, ${count} sample tickets     parser alone   import (rules)`)
  const files = writeExports(makeYear({ count, seed: 2026, from: '2025-11-01' }))
  const json = files.find(file => file.name === 'freshdesk.json')?.bytes
  const xml = Buffer.from(freshdeskXml(new TextDecoder().decode(json)))
  for (const file of [...files, { name: 'freshdesk.xml', bytes: xml }]) {
    const path = join(folder, file.name)
    writeFileSync(path, file.bytes)
    const megabytes = statSync(path).size / 1e6
    const alone = await seconds(() => parserAlone(path))
    const whole = await seconds(() => importOnce(path))
    console.log(
      `  ${file.name.padEnd(20)} ${megabytes.toFixed(1).padStart(7)} MB ${(megabytes / alone).toFixed(1).padStart(14)} ${(megabytes / whole).toFixed(1).padStart(16)}`,
    )
  }
  rmSync(folder, { recursive: true })
  const long = spawnSync(process.execPath, [...FLAGS, import.meta.filename, '--long', String(LONG)], {
    encoding: 'utf8',
  })
  console.log(long.status === 0 ? long.stdout.trimEnd() : `FAILED: ${long.stderr.slice(0, 300)}`)
  const texts = japaneseSet(TUNED, 40_000).map(one => one.text)
  await redactSpeed('dense personal data', texts)
  await redactSpeed(
    'sample year, as tickets are',
    makeYear({ count, seed: 7, from: '2025-11-01' }).map(ticket => ticket.request.text),
  )
}

async function redactSpeed(name: string, texts: readonly string[]): Promise<void> {
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
  const rules = createRedactor()
  const thorough = createRedactor({ analyse: await openNameAnalyser() })
  const run = (redact: typeof rules) => seconds(async () => void texts.map(text => redact([text])))
  await run(rules)
  console.log(
    `  redact ${name}: rules ${(megabytes / (await run(rules))).toFixed(1)} MB/s, with the analyser ${(megabytes / (await run(thorough))).toFixed(1)} MB/s`,
  )
}

async function parserAlone(path: string): Promise<void> {
  for await (const part of partsIn([path])) {
    const { format, encoding } = await recognise(part)
    const rows =
      format === 'csv'
        ? readCsv(decoded(part, encoding))
        : format === 'json'
          ? readJson(decoded(part, encoding))
          : format === 'xml'
            ? readXml(decoded(part, encoding), 'helpdesk-ticket')
            : readMails(part, () => undefined)
    for await (const row of rows)
      if ('bytes' in row && row.bytes !== undefined) await PostalMime.parse(row.bytes)
  }
}

async function redaction(): Promise<void> {
  const analyse = await openNameAnalyser()
  const columns: [string, ReadonlyMap<string, Score>][] = [
    ['ja tuned, rules', measureRedaction(japaneseSet(TUNED, 5000))],
    ['ja tuned, analyser', measureRedaction(japaneseSet(TUNED, 5000), { analyse })],
    ['ja wide, rules', measureRedaction(japaneseSet(WIDE, 5000))],
    ['ja seen, rules', measureRedaction(japaneseSet(SEEN, 5000))],
    ['ja second, rules', measureRedaction(japaneseSet(SECOND, 5000))],
    ['ja third, rules', measureRedaction(japaneseSet(THIRD, 5000))],
    ['ja fourth, rules', measureRedaction(japaneseSet(HELD, 5000))],
    ['ja fifth, rules', measureRedaction(japaneseSet(FIFTH, 5000))],
    ['ja sixth, rules', measureRedaction(japaneseSet(SIXTH, 5000))],
    ['ja seventh opened', measureRedaction(japaneseSet(SEVENTH_OPENED, 5000))],
    ['ja seventh held', measureRedaction(japaneseSet(SEVENTH, 5000))],
    ['ja eighth opened', measureRedaction(japaneseSet(EIGHTH_OPENED, 5000))],
    ['ja eighth held', measureRedaction(japaneseSet(EIGHTH, 5000))],
    ['ja ninth opened', measureRedaction(japaneseSet(NINTH_OPENED, 5000))],
    ['ja ninth held', measureRedaction(japaneseSet(NINTH, 5000))],
    ['ja chat, rules', measureRedaction(japaneseSet(CHAT, 5000))],
    ['ja common, rules', measureRedaction(japaneseSet(COMMON, 5000))],
    ['free texts, rules', measureRedaction(freeTexts('opened'))],
    ['free fifth, rules', measureRedaction(freeTexts('fifth'))],
    ['free sixth, rules', measureRedaction(freeTexts('sixth'))],
    ['free seventh, rules', measureRedaction(freeTexts('seventh'))],
    ['free eighth, rules', measureRedaction(freeTexts('eighth'))],
    ['free ninth, rules', measureRedaction(freeTexts('ninth'))],
    ['free tenth, held', measureRedaction(freeTexts('tenth'))],
    ['kinds, rules', measureRedaction(freeTexts('kinds'))],
    ['kinds held, rules', measureRedaction(freeTexts('kinds-held'))],
    ['kinds wide, rules', measureRedaction(freeTexts('kinds-wide'))],
    ['kinds desk, rules', measureRedaction(freeTexts('kinds-desk'))],
    ['traps, rules', measureRedaction(freeTexts('traps'))],
    ['ja seen, analyser', measureRedaction(japaneseSet(SEEN, 5000), { analyse })],
  ]
  const path = join(values.pii ?? '', 'presidio_synth_v2.json')
  if (values.pii !== undefined && existsSync(path)) {
    const english = englishSet(readFileSync(path, 'utf8'))
    columns.push(
      ['en even', measureRedaction(english.filter((_one, index) => index % 2 === 0))],
      ['en odd', measureRedaction(english.filter((_one, index) => index % 2 === 1))],
    )
  } else console.log('\nEnglish redaction skipped: give --pii <folder with presidio_synth_v2.json>')
  console.log(
    `\nRedaction, recall / precision\n${' '.repeat(15)}${columns.map(([name]) => name.padStart(20)).join('')}`,
  )
  for (const kind of new Set(columns.flatMap(([, scores]) => [...scores.keys()]))) {
    console.log(
      `${kind.padEnd(15)}${columns.map(([, scores]) => percent(scores.get(kind) ?? { found: 0, missed: 0, wrong: 0 }).padStart(20)).join('')}`,
    )
  }
  const sum = (scores: ReadonlyMap<string, Score>) =>
    [...scores.values()].reduce(
      (a, b) => ({ found: a.found + b.found, missed: a.missed + b.missed, wrong: a.wrong + b.wrong }),
      { found: 0, missed: 0, wrong: 0 },
    )
  console.log(`${'all'.padEnd(15)}${columns.map(([, scores]) => percent(sum(scores)).padStart(20)).join('')}`)
}

async function peakMemory(gigabytes: number): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-import-big-'))
  const path = join(folder, 'big.csv')
  const [sample] = writeExports(makeYear({ count: 20_000, seed: 1, from: '2025-11-01' }))
  if (sample === undefined) throw new Error('The sample has no Backlog export')
  const [head = '', ...rows] = new TextDecoder('shift_jis').decode(sample.bytes).split(/\r\n(?=\d+,ITヘルプ)/)
  const file = await open(path, 'w')
  await file.write(`${head}\r\n`)
  for (let written = 0, round = 0; written < gigabytes * 1e9; round += 1) {
    const text = `${rows.map(row => row.replace(/HELP-(\d+)/, `HELP-${round}x$1`)).join('\r\n')}\r\n`
    written += (await file.write(text)).bytesWritten
  }
  await file.close()
  const started = performance.now()
  const run = spawnSync(
    '/usr/bin/time',
    ['-v', process.execPath, ...FLAGS, import.meta.filename, '--peak', path],
    { encoding: 'utf8' },
  )
  const peak =
    Number(/Maximum resident set size \(kbytes\): (\d+)/.exec(run.stderr)?.[1] ?? Number.NaN) / 1024
  console.log(
    `\n${(statSync(path).size / 1e9).toFixed(2)} GB in ${((performance.now() - started) / 1000).toFixed(0)} s, peak memory ${peak.toFixed(0)} MB${run.status === 0 ? '' : ` (FAILED: ${run.stderr.slice(0, 300)})`}`,
  )
  rmSync(folder, { recursive: true })
}

/** Seconds of processor time: what one core needs, however busy the machine is. */
async function seconds(run: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage()
  await run()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
