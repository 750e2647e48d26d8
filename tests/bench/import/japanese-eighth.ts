import { readFileSync } from 'node:fs'
import type { JapaneseHalf } from './japanese-half.ts'
import { POPULATION_SURNAMES } from './population-surnames.ts'

/**
 * The eighth set: frozen by commit on 30 November 2026 before any rule was measured on it, by a hand that had read no
 * rule and, of the other sets, only what shows the notation. What internal and external desks get, with many ways to
 * tell secrets, hosts, employee ids and addresses. Cut as the seventh is: every second template, surname and value is
 * in one part. `EIGHTH_OPENED` could be looked at; `EIGHTH` was held out until late that evening.
 */
export const EIGHTH_OPENED: JapaneseHalf = part('japanese-eighth-opened', 0)
export const EIGHTH: JapaneseHalf = part('japanese-eighth', 1)

/** The files of one part: templates between lines of ---, and values under lines of `[slot] kind`. */
function part(file: string, parity: 0 | 1): JapaneseHalf {
  const sections = sectionsOf(read(`${file}-values.txt`))
  const list = (slot: string) => sections.find(one => one.slot === slot)?.values ?? []
  const common = POPULATION_SURNAMES.split(' ').filter((_one, index) => index % 2 === parity)
  return {
    seed: 1130_8,
    surnames: [...common, ...list('surnames')].join(' '),
    givenNames: list('given').join(' '),
    foreign: list('foreign'),
    templates: read(`${file}.txt`).split(/\n---\n/),
    phones: list('phone'),
    mailNames: list('mail-names'),
    mailDomains: list('mail-domains'),
    postal: list('postal'),
    addresses: list('addr-full'),
    secrets: list('pw'),
    employeeIds: list('emp-num'),
    birthDates: list('birth'),
    accounts: list('account'),
    hosts: list('host-short'),
    ibans: list('ibans'),
    ips: list('ip'),
    cards: list('cards'),
    words: Object.fromEntries(
      sections.filter(one => one.kind === 'none').map(({ slot, values }) => [slot, values]),
    ),
    own: Object.fromEntries(
      sections
        .filter(one => one.kind !== 'none' && one.kind !== 'list')
        .map(({ slot, kind, values }) => [slot, { kind, values }]),
    ),
  }
}

function read(file: string): string {
  return readFileSync(new URL(file, import.meta.url), 'utf8').trim()
}

type Section = { readonly slot: string; readonly kind: string; readonly values: readonly string[] }

function sectionsOf(text: string): readonly Section[] {
  return text.split(/^(?=\[[a-z-]+\] )/m).map(section => {
    const [head = '', ...values] = section.trim().split('\n')
    const [, slot = '', kind = ''] = /^\[([a-z-]+)\] ([a-z-]+)$/.exec(head) ?? []
    return { slot, kind, values }
  })
}
