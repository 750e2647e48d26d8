import { parseArgs } from 'node:util'
import { benchQuality } from './quality.ts'
import { benchScale } from './scale.ts'

const HELP = `npm run bench -- mining [options]      How well and how fast tickets are grouped.

  --sets <folder>   labelled sets, *.jsonl of {text,label}; default ../shared/data/clusters
  --sizes <list>    synthetic tickets for time and memory; default 10000,100000
  --only <part>     quality or scale`

const { values } = parseArgs({
  options: {
    sets: { type: 'string', default: '../shared/data/clusters' },
    sizes: { type: 'string', default: '10000,100000' },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})
if (values.help) console.log(HELP)
else {
  if (values.only !== 'scale') benchQuality(values.sets)
  if (values.only !== 'quality') await benchScale(values.sizes.split(',').map(Number))
}
