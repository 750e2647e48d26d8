import type { Clues } from './clues.ts'

/** Every kind of personal datum that is taken out, strongest first: where two overlap the earlier kind wins. */
export const PERSONAL_KINDS = [
  'site',
  'secret',
  'mail',
  'iban',
  'card',
  'my-number',
  'bank-account',
  'employee-id',
  'birth-date',
  'mac',
  'ip',
  'account',
  'host',
  'address',
  'postal',
  'phone',
  'name',
] as const

export type PersonalKind = (typeof PERSONAL_KINDS)[number]

/** One personal datum in a text, by UTF-16 offsets: from `start` up to, not including, `end`. */
export type Span = {
  readonly kind: PersonalKind
  readonly start: number
  readonly end: number
}

/** Finds spans in a folded text (see fold.ts: same length and offsets as the original), knowing what it holds. */
export type Detector = (folded: string, clues: Clues) => Span[]

/** A token as every analyser behind Sodate gives it; a personal name has 人名 somewhere in its part of speech. */
export type Token = {
  readonly surface: string
  readonly base: string
  readonly reading: string
  readonly pos: string
}

/** Splits a Japanese text into tokens whose surfaces, joined, are the text. */
export type Analyse = (text: string) => readonly Token[]
