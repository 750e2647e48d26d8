import { createRandom, type Random } from '../../../scripts/sample/random.ts'
import type { JapaneseHalf } from './japanese-half.ts'
import { toHalfWidth, toKatakana, toRomaji } from './kana.ts'

export type Labelled = {
  readonly text: string
  readonly spans: readonly { readonly kind: string; readonly start: number; readonly end: number }[]
}

const NAME_SLOTS = new Set([
  'full',
  'given',
  'kana',
  'hira',
  'hankaku',
  'romaji',
  'foreign',
  'surname-kana',
  'surname-hira',
  'surname-romaji',
])

/** Texts of one half, with the place and kind of every personal datum in them; the same every time. */
export function japaneseSet(half: JapaneseHalf, count: number): readonly Labelled[] {
  const random = createRandom(half.seed)
  const lists = { surnames: pairsOf(half.surnames), given: pairsOf(half.givenNames) }
  return Array.from({ length: count }, () => {
    let text = ''
    const spans: { kind: string; start: number; end: number }[] = []
    for (const piece of random.pick(half.templates).split(/(\[[a-z-]+\])/)) {
      const slot = /^\[([a-z-]+)\]$/.exec(piece)?.[1]
      if (slot === undefined) text += piece
      else {
        const datum = datumOf(slot, { half, lists, random })
        spans.push({
          kind: NAME_SLOTS.has(slot) ? 'name' : slot,
          start: text.length,
          end: text.length + datum.length,
        })
        text += datum
      }
    }
    return { text, spans }
  })
}

type Person = { readonly kanji: string; readonly reading: string }
type Sources = {
  readonly half: JapaneseHalf
  readonly lists: { readonly surnames: readonly Person[]; readonly given: readonly Person[] }
  readonly random: Random
}

function pairsOf(list: string): readonly Person[] {
  return list
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [kanji = '', reading = ''] = pair.split(':')
      return { kanji, reading }
    })
}

function datumOf(slot: string, { half, lists, random }: Sources): string {
  const surname = random.pick(lists.surnames)
  const given = random.pick(lists.given)
  // A few surnames of the tuned half stand without their reading.
  const read = (of: readonly Person[]) => random.pick(of.filter(one => one.reading !== '')).reading
  const patterned = (patterns: readonly string[]) => filled(random.pick(patterns), random)
  switch (slot) {
    case 'name':
      return surname.kanji
    case 'full':
      return `${surname.kanji}${random.pick([' ', '　', ''])}${given.kanji}`
    case 'given':
      return random.pick([given.kanji, given.reading])
    case 'kana':
      return `${toKatakana(read(lists.surnames))}${random.pick([' ', '　', ''])}${toKatakana(given.reading)}`
    case 'hira':
      return `${read(lists.surnames)}${random.pick([' ', '　'])}${given.reading}`
    case 'hankaku':
      return toHalfWidth(`${read(lists.surnames)} ${given.reading}`)
    case 'romaji': {
      const [family, first] = [toRomaji(read(lists.surnames)), toRomaji(given.reading)]
      return random.pick([`${first} ${family}`, `${family.toUpperCase()} ${first}`, `${first}.${family}`])
    }
    case 'surname-kana':
      return toKatakana(read(lists.surnames))
    case 'surname-hira':
      return read(lists.surnames)
    case 'surname-romaji':
      return toRomaji(read(lists.surnames))
    case 'foreign':
      return random.pick(half.foreign)
    case 'phone':
      return patterned(half.phones)
    case 'mail':
      return `${random.pick(half.mailNames)}@${random.pick(half.mailDomains)}`
    case 'postal':
      return patterned(half.postal)
    case 'address':
      return random.pick(half.addresses)
    case 'secret':
      return patterned(half.secrets)
    case 'employee-id':
      return patterned(half.employeeIds)
    case 'birth-date':
      return random.pick(half.birthDates)
    case 'my-number':
      return withCheckDigit(filled('###########', random))
    case 'card':
      return luhn(filled('4##############', random), random.pick(['', ' ', '-']))
    case 'bank-account':
      return filled('#######', random)
    case 'ip':
      return `192.168.${random.below(256)}.${1 + random.below(250)}`
    case 'mac':
      return Array.from({ length: 6 }, () => (16 + random.below(240)).toString(16)).join(
        random.pick([':', '-']),
      )
    case 'account':
      return random.pick(half.accounts)
    case 'host':
      return random.pick(half.hosts)
    default:
      throw new Error(`No datum for ${slot}`)
  }
}

const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

function filled(pattern: string, random: Random): string {
  return pattern
    .replace(/[#]/g, () => String(random.below(10)))
    .replace(/[?]/g, () => LETTERS.charAt(random.below(LETTERS.length)))
}

function luhn(start: string, gap: string): string {
  let sum = 0
  for (let index = 0; index < start.length; index += 1) {
    const digit = Number(start[start.length - 1 - index])
    const doubled = index % 2 === 0 ? digit * 2 : digit
    sum += doubled > 9 ? doubled - 9 : doubled
  }
  return `${start}${(10 - (sum % 10)) % 10}`.replace(/(\d{4})(?=\d)/g, `$1${gap}`)
}

function withCheckDigit(eleven: string): string {
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += Number(eleven[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  return `${eleven}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`
}
