import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dayOf, numberIn, runCommand, type ValuesOf } from './command/run-command.ts'
import { makeYear, TOPICS } from './sample/make-year.ts'
import { writeExports } from './sample/write-exports.ts'

const HELP = `npm run sample:tickets -- [options]      Writes a made-up year of tickets of the sample company.

  --out <folder>   default: .cache/sample-tickets
  --count <n>      how many; default 20000
  --seed <n>       another year with another seed; default 2026
  --from <day>     first day; default 2025-11-01
  --help

exports/   the year as Backlog, Redmine (Shift_JIS), ServiceNow, Jira, Zendesk, Freshdesk and mail (ISO-2022-JP) export it
truth/     what is planted, apart: tickets.ndjson (topic, noise, outage, doubles, personal data), topics.json (coverage, season, who)`

const OPTIONS = {
  out: { type: 'string', default: '.cache/sample-tickets' },
  count: { type: 'string', default: '20000' },
  seed: { type: 'string', default: '2026' },
  from: { type: 'string', default: '2025-11-01' },
} as const

await runCommand({ help: HELP, options: OPTIONS, run })

async function run(values: ValuesOf<typeof OPTIONS>): Promise<void> {
  const tickets = makeYear({
    count: numberIn('--count', values.count, { least: 1, most: 2_000_000 }),
    seed: numberIn('--seed', values.seed, { least: 0 }),
    from: dayOf('--from', values.from),
  })
  const files = writeExports(tickets)
  const idOf = new Map(files.flatMap(file => [...file.ids]))
  await mkdir(join(values.out, 'exports'), { recursive: true })
  await mkdir(join(values.out, 'truth'), { recursive: true })
  for (const file of files) await writeFile(join(values.out, 'exports', file.name), file.bytes)
  const truth = tickets.map(ticket =>
    JSON.stringify({
      id: idOf.get(ticket.number),
      topic: ticket.topic,
      isNoise: ticket.isNoise,
      event: ticket.event,
      duplicateOf: ticket.duplicateOf === undefined ? undefined : idOf.get(ticket.duplicateOf),
      request: { text: ticket.request.text, spans: ticket.request.spans },
      answer: ticket.answer,
    }),
  )
  await writeFile(join(values.out, 'truth', 'tickets.ndjson'), `${truth.join('\n')}\n`)
  const counts = Map.groupBy(tickets, ticket => ticket.topic)
  const topics = TOPICS.map(topic => ({
    id: topic.id,
    coverage: topic.coverage,
    article: topic.article,
    season: topic.season,
    onePerson: topic.onlyAgent !== undefined,
    desk: topic.desk,
    locale: topic.locale ?? 'ja',
    tickets: counts.get(topic.id)?.length ?? 0,
  }))
  await writeFile(join(values.out, 'truth', 'topics.json'), `${JSON.stringify(topics, null, 1)}\n`)
  for (const file of files)
    console.log(
      `${join(values.out, 'exports', file.name)}  ${file.ids.length} tickets, ${(file.bytes.length / 1e6).toFixed(1)} MB`,
    )
  console.log(`${join(values.out, 'truth')}  ${topics.length} topics, ${tickets.length} tickets`)
}
