import { readFileSync } from 'node:fs'
import type { PersonalKind } from '#core/mining/redact/span.ts'
import type { Labelled } from './japanese-set.ts'

/** What a letter in the files of free texts marks: {n:佐藤} is a name. */
const KINDS: Readonly<Record<string, PersonalKind>> = {
  n: 'name',
  p: 'phone',
  m: 'mail',
  e: 'employee-id',
  z: 'postal',
  a: 'address',
  u: 'account',
  h: 'host',
  s: 'secret',
  t: 'secret',
  b: 'birth-date',
  g: 'iban',
  k: 'bank-account',
  c: 'card',
  i: 'ip',
  w: 'mac',
  y: 'my-number',
}

/**
 * The parts of free texts by their files: the four that were opened, the fifth, which was held out until the evening of 30
 * November, and the sixth, which was until late that evening; one-line texts for every kind but names, written before the rules of that
 * afternoon, every second one of which was not looked at; one-line texts for secrets, hosts, employee ids and addresses
 * in every form their author could think of, and traps for them, written before the rules of the evening; and more of
 * the kind, written after the opened half of the eighth set had been read. The seventh is held out: by a hand that had
 * not read the rules, frozen before any rule was measured on it; it was opened later. The eighth, ninth and tenth are by three
 * further hands of that kind: the eighth and the ninth were measured and opened, the tenth is held out.
 */
const FILES = {
  opened: 'free-texts.txt',
  fifth: 'free-texts-fifth.txt',
  sixth: 'free-texts-sixth.txt',
  seventh: 'free-texts-seventh.txt',
  eighth: 'free-texts-eighth.txt',
  ninth: 'free-texts-ninth.txt',
  tenth: 'free-texts-tenth.txt',
  kinds: 'kind-texts.txt',
  'kinds-held': 'kind-texts-held.txt',
  'kinds-wide': 'kind-texts-wide.txt',
  'kinds-desk': 'kind-texts-desk.txt',
  traps: 'kind-traps.txt',
  'traps-tests': 'kind-traps-tests.txt',
} as const

/**
 * Texts as desks get them, each written by itself and not from a template, Japanese with some English among them;
 * written before the rules were looked at, by another hand than the rules for names. In the files between lines of ---.
 */
export function freeTexts(part: keyof typeof FILES): Labelled[] {
  const file = readFileSync(new URL(FILES[part], import.meta.url), 'utf8')
  return file
    .trim()
    .split(/\n---\n/)
    .map(labelled)
}

function labelled(marked: string): Labelled {
  const spans: Labelled['spans'][number][] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\{([a-z]):([^{}]*)\}/g)) {
    const kind = KINDS[match[1] ?? '']
    if (kind === undefined) throw new Error(`Free texts: no kind is marked by ${match[1]} in ${match[0]}`)
    text += marked.slice(last, match.index)
    const start = text.length
    text += match[2]
    spans.push({ kind, start, end: text.length })
    last = match.index + match[0].length
  }
  return { text: text + marked.slice(last), spans }
}
