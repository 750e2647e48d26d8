import { readFileSync } from 'node:fs'
import type { JapaneseHalf } from './japanese-half.ts'
import { POPULATION_SURNAMES } from './population-surnames.ts'

/**
 * One part of a set that lies in two files: templates between lines of --- in `file.txt`, and in `file-values.txt`
 * values under lines of `[slot] kind` (none: nothing personal; list: filled otherwise). Of the population's surnames
 * each part has every second.
 */
export function partFromFiles(file: string, { parity, seed }: { parity: 0 | 1; seed: number }): JapaneseHalf {
  const sections = sectionsOf(read(`${file}-values.txt`))
  const list = (slot: string) => sections.find(one => one.slot === slot)?.values ?? []
  const common = POPULATION_SURNAMES.split(' ').filter((_one, index) => index % 2 === parity)
  return {
    seed,
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
