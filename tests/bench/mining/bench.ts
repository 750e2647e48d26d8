import { parseArgs } from 'node:util'
import { benchQuality } from './quality.ts'
import { benchScale } from './scale.ts'
import { benchYear } from './year.ts'

const HELP = `npm run bench -- mining [options]      How well and how fast tickets are grouped.

  --sets <folder>   labelled sets, *.jsonl of {text,label}; default ../shared/data/clusters
  --sizes <list>    synthetic tickets for time and memory; default 10000,100000
  --year <folder>   the sample year, imported; default .cache/sample-tickets
  --scores          with scale: how well the synthetic tickets were grouped
  --only <part>     quality, year or scale`

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '../shared/data/clusters' },
    sizes: { type: 'string', default: '10000,100000' },
    year: { type: 'string', default: '.cache/sample-tickets' },
    only: { type: 'string' },
    scores: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(HELP)
else {
  const wants = (part: string) => values.only === undefined || values.only === part
  if (wants('quality')) await benchQuality(values.sets)
  if (wants('year')) await benchYear(values.year)
  if (wants('scale')) await benchScale(values.sizes.split(',').map(Number), values.scores)
}
