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
  const sources = { half, lists, random }
  return Array.from({ length: count }, () => {
    let text = ''
    const spans: { kind: string; start: number; end: number }[] = []
    const people = new Map<string, Person>()
    const said = new Map<string, string>()
    for (const piece of random.pick(half.templates).split(/(\[[a-z-]+(?:\.[a-z])?\])/)) {
      const [, slot, letter] = /^\[([a-z-]+)(?:\.([a-z]))?\]$/.exec(piece) ?? []
      const words = half.words?.[slot ?? '']
      if (slot === undefined) text += piece
      else if (words !== undefined) text += filled(random.pick(words), random)
      else if (half.own?.[slot] !== undefined) {
        const { kind, values } = half.own[slot]
        const datum = said.get(piece) ?? filled(random.pick(values), random)
        if (letter !== undefined) said.set(piece, datum)
        spans.push({ kind, start: text.length, end: text.length + datum.length })
        text += datum
      } else {
        const person = letter === undefined ? undefined : (people.get(letter) ?? drawn(sources))
        if (letter !== undefined && person !== undefined) people.set(letter, person)
        const datum = person === undefined ? datumOf(slot, sources) : datumOfPerson(slot, person, sources)
        spans.push({ kind: kindOf(slot), start: text.length, end: text.length + datum.length })
        text += datum
      }
    }
    return { text, spans }
  })
}

type Name = { readonly kanji: string; readonly reading: string; readonly weight: number }
type Person = { readonly surname: Name; readonly given: Name }
type Sources = {
  readonly half: JapaneseHalf
  readonly lists: { readonly surnames: readonly Name[]; readonly given: readonly Name[] }
  readonly random: Random
}

function kindOf(slot: string): string {
  if (slot === 'token') return 'secret'
  return NAME_SLOTS.has(slot) ? 'name' : slot
}

function pairsOf(list: string): readonly Name[] {
  return list
    .trim()
    .split(/\s+/)
    .map(pair => {
      const [kanji = '', reading = '', weight = '1'] = pair.split(':')
      return { kanji, reading, weight: Number(weight) }
    })
}

/** One person, a surname as often as its weight says; where none is given every surname is as likely. */
function drawn({ lists, random }: Sources): Person {
  return { surname: nameFrom(lists.surnames, random), given: random.pick(lists.given) }
}

function nameFrom(names: readonly Name[], random: Random): Name {
  return names.some(name => name.weight !== 1) ? random.weighted(names) : random.pick(names)
}

/** What a slot with a letter, [kana.a], holds: each slot of one letter in a text is about the same person. */
function datumOfPerson(slot: string, { surname, given }: Person, { half, random }: Sources): string {
  switch (slot) {
    case 'name':
      return surname.kanji
    case 'full':
      return `${surname.kanji}${random.pick([' ', '　', ''])}${given.kanji}`
    case 'given':
      return given.kanji
    case 'kana':
      return toKatakana(`${surname.reading}${random.pick([' ', '　', ''])}${given.reading}`)
    case 'hira':
      return `${surname.reading}${random.pick([' ', '　'])}${given.reading}`
    case 'hankaku':
      return toHalfWidth(`${surname.reading} ${given.reading}`)
    case 'romaji':
      return `${toRomaji(given.reading)} ${toRomaji(surname.reading)}`
    case 'surname-kana':
      return toKatakana(surname.reading)
    case 'mail': {
      const [family, first] = [toRomaji(surname.reading).toLowerCase(), toRomaji(given.reading).toLowerCase()]
      const local = [family, `${first}.${family}`, `${first.charAt(0)}-${family}`, `${family}_${first}`]
      return `${random.pick(local)}@${random.pick(half.mailDomains)}`
    }
    default:
      throw new Error(`No datum of a person for ${slot}`)
  }
}

function datumOf(slot: string, { half, lists, random }: Sources): string {
  const { surname, given } = drawn({ half, lists, random })
  // A few surnames of the tuned half stand without their reading.
  const read = (of: readonly Name[]) =>
    nameFrom(
      of.filter(one => one.reading !== ''),
      random,
    ).reading
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
    case 'token':
      return patterned(half.tokens ?? [])
    case 'iban':
      return grouped(random.pick(half.ibans ?? []), random.pick(['', ' ']))
    case 'employee-id':
      return patterned(half.employeeIds)
    case 'birth-date':
      return random.pick(half.birthDates)
    case 'my-number':
      return withCheckDigit(filled('###########', random))
    case 'card':
      return luhn(
        filled(half.cards === undefined ? '4##############' : random.pick(half.cards), random),
        random.pick(['', ' ', '-']),
      )
    case 'bank-account':
      return filled('#######', random)
    case 'ip':
      if (half.ips !== undefined) return patterned(half.ips)
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
  return grouped(`${start}${(10 - (sum % 10)) % 10}`, gap)
}

function grouped(characters: string, gap: string): string {
  return characters.replace(/(.{4})(?=.)/g, `$1${gap}`)
}

function withCheckDigit(eleven: string): string {
  let sum = 0
  for (let n = 1; n <= 11; n += 1) sum += Number(eleven[11 - n]) * (n <= 6 ? n + 1 : n - 5)
  return `${eleven}${sum % 11 <= 1 ? 0 : 11 - (sum % 11)}`
}
