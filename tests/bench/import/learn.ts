import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { makeYear } from '../../../scripts/sample/make-year.ts'
import { cluesIn } from '../../../src/core/mining/redact/clues.ts'
import { fold } from '../../../src/core/mining/redact/fold.ts'
import {
  FEATURE_BITS,
  featuresAround,
  featuresOfToken,
  mayBeIdentifier,
  neighboursIn,
  TOKEN,
} from '../../../src/core/mining/redact/learned/features.ts'
import { CLASSES, STEP } from '../../../src/core/mining/redact/learned/find-learned.ts'
import { createRedactor } from '../../../src/core/mining/redact/redactor.ts'
import { freeTexts } from './free-texts.ts'
import { EIGHTH, EIGHTH_OPENED } from './japanese-eighth.ts'
import { NINTH_OPENED } from './japanese-ninth.ts'
import { japaneseSet, type Labelled } from './japanese-set.ts'
import { SEVENTH, SEVENTH_OPENED } from './japanese-seventh.ts'
import { TUNED } from './japanese-tuned.ts'
import { WIDE } from './japanese-wide.ts'

const HELP = `node tests/bench/import/learn.ts [--without <free texts>]

Learns src/core/mining/redact/learned/weights.ts from the opened sets, in some ten seconds, always the same. --without leaves
one of the free texts out, to measure on it what carries over; learn anew without it before you commit.`
/** The weights of what redaction learned. The sets that are held out are never read here. */
const EPOCHS = 8
const FIRST_EPOCHS = 2
const RATE = 0.2
/** A text of a template counts less: there are dozens of each. */
const OF_TEMPLATE = 0.35
const OPENED = [
  'opened',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'kinds',
  'kinds-held',
  'kinds-wide',
  'kinds-desk',
  'traps',
  'traps-tests',
] as const
const FOLDER = new URL('../../../src/core/mining/redact/learned/', import.meta.url)

const SHARED = new URL('../../../../shared/data/', import.meta.url)
const MOST_SHARED = 30_000

type Example = { readonly features: readonly number[]; readonly answer: number; readonly weight: number }

const rules = createRedactor({ isLearned: false })
const { values } = parseArgs({
  options: { without: { type: 'string' }, help: { type: 'boolean', default: false } },
})
if (values.help) {
  console.log(HELP)
  process.exit()
}
const { without } = values
if (without !== undefined && !OPENED.some(name => name === without))
  throw new Error(`--without ${without}: there is no such set; one of ${OPENED.join(', ')}`)
const sets: readonly (readonly [texts: readonly Labelled[], weight: number])[] = [
  ...OPENED.filter(name => name !== without).map(name => [freeTexts(name), 1] as const),
  [japaneseSet(NINTH_OPENED, 900), OF_TEMPLATE],
  [japaneseSet(EIGHTH_OPENED, 900), OF_TEMPLATE],
  [japaneseSet(EIGHTH, 900), OF_TEMPLATE],
  [japaneseSet(SEVENTH_OPENED, 500), OF_TEMPLATE],
  [japaneseSet(SEVENTH, 500), OF_TEMPLATE],
  [japaneseSet(TUNED, 150), OF_TEMPLATE],
  [japaneseSet(WIDE, 200), OF_TEMPLATE],
  [ordinaryTickets(1200), OF_TEMPLATE],
  [asFound(linesIn(new URL('../../../content/', import.meta.url))), OF_TEMPLATE],
  [asFound(sharedTexts()), OF_TEMPLATE],
]
const examples = sets.flatMap(([texts, weight]) => texts.flatMap(text => examplesIn(text, weight)))
const weights = learned(examples)
writeFileSync(new URL('weights.ts', FOLDER), module(weights))
console.log(`${examples.length} tokens, ${examples.filter(one => one.answer > 0).length} of them data`)

/** Tickets as they are: what a desk writes of products and errors. */
function ordinaryTickets(count: number): Labelled[] {
  return asFound(
    makeYear({ count, seed: 5, from: '2025-11-01' }).flatMap(({ request, answer }) => [
      request.text,
      answer?.text ?? '',
    ]),
  )
}

/** Texts with what the rules find in them, and nothing else. */
function asFound(texts: readonly string[]): Labelled[] {
  return texts.map(text => ({ text, spans: rules([text])[0]?.spans ?? [] })) as Labelled[]
}

/** The lines of articles and settings. */
function linesIn(folder: URL): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:mdx?|ya?ml)$/.test(name))
    .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split('\n'))
}

/** Every second text of the questions shared with the project, if they are there: what they lose is seen on the others. */
function sharedTexts(): string[] {
  const texts = new Set<string>()
  const collect = (value: unknown): void => {
    if (typeof value === 'string') texts.add(value)
    else if (value !== null && typeof value === 'object') for (const one of Object.values(value)) collect(one)
  }
  for (const folder of ['clusters/', 'search/']) {
    const url = new URL(folder, SHARED)
    for (const name of existsSync(url) ? readdirSync(url).filter(file => file.includes('json')) : [])
      for (const line of readFileSync(new URL(name, url), 'utf8').split('\n'))
        if (line.length < 3000 && /^[[{"]/.test(line)) {
          try {
            collect(JSON.parse(line))
          } catch {
            // A file over many lines: its texts are left out.
          }
        }
  }
  return [...texts]
    .sort()
    .filter((_text, index) => index % 2 === 0)
    .slice(0, MOST_SHARED)
}

function examplesIn({ text, spans }: Labelled, weight: number): Example[] {
  const folded = fold(text)
  const clues = cluesIn(folded)
  const found = rules([text])[0]?.spans ?? []
  const made: Example[] = []
  for (const { 0: token, index: start } of folded.matchAll(TOKEN)) {
    if (!mayBeIdentifier(token, clues)) continue
    const end = start + token.length
    const datum = spans.find(span => span.start < end && start < span.end)
    const answer = datum === undefined ? 0 : (CLASSES as readonly string[]).indexOf(datum.kind)
    // Phones and mails are others' task, and so are phrases of many words.
    if (answer === -1 || (datum !== undefined && datum.end - datum.start > 2 * token.length)) continue
    const others = found.filter(span => !(span.start < end && start < span.end))
    const features = new Set(featuresOfToken(token))
    const around = neighboursIn(folded, others)(start, end)
    featuresAround({ folded, start, end, marks: clues.marks, around }, feature => features.add(feature))
    made.push({ features: [...features], answer, weight })
  }
  return made
}

/** Multinomial logistic regression by stochastic gradient descent with rates of AdaGrad (Duchi et al. 2011). */
function learned(from: readonly Example[]): Float32Array {
  const kinds = CLASSES.length
  const weights = new Float32Array((1 << FEATURE_BITS) * kinds)
  const squares = new Float32Array(weights.length)
  /** Sums over the later epochs, whose mean varies less than the last weights do. */
  const sums = new Float32Array(weights.length)
  const order = [...from]
  const random = randomNumbers(1)
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1))
      const [one, two] = [order[at], order[other]]
      if (one !== undefined && two !== undefined) [order[at], order[other]] = [two, one]
    }
    for (const { features, answer, weight } of order) {
      const shares = sharesOf(features, weights)
      for (let kind = 0; kind < kinds; kind += 1) {
        const slope = ((shares[kind] ?? 0) - (kind === answer ? 1 : 0)) * weight
        if (Math.abs(slope) < 1e-4) continue
        for (const feature of features) {
          const at = feature * kinds + kind
          squares[at] = (squares[at] ?? 0) + slope * slope
          weights[at] = (weights[at] ?? 0) - (RATE * slope) / Math.sqrt((squares[at] ?? 0) + 0.01)
        }
      }
    }
    if (epoch >= FIRST_EPOCHS)
      for (let at = 0; at < sums.length; at += 1) sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0)
  }
  return sums.map(sum => sum / (EPOCHS - FIRST_EPOCHS))
}

function sharesOf(features: readonly number[], weights: Float32Array): number[] {
  const scores = CLASSES.map((_kind, kind) =>
    features.reduce((sum, feature) => sum + (weights[feature * CLASSES.length + kind] ?? 0), 0),
  )
  const most = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map(power => power / all)
}

function randomNumbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    return state / 2 ** 32
  }
}

function module(weights: Float32Array): string {
  const steps = Int8Array.from(weights, weight => Math.max(-127, Math.min(127, Math.round(weight / STEP))))
  return `/** Learned by \`node tests/bench/import/learn.ts\`: for each feature its weights by class, a signed byte each, as base64. */
export const WEIGHTS =
  '${Buffer.from(steps.buffer).toString('base64')}'
`
}
