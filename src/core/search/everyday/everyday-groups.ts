import type { Locale } from '#schemas/locale.ts'
import type { WordGroup } from '../word-groups.ts'
import { EVERYDAY_ENGLISH } from './everyday-english.ts'
import { PLAIN_JAPANESE } from './plain-japanese.ts'

/** What every site of a language is helped by, whatever it is about. */
export const EVERYDAY_GROUPS: Readonly<Record<Locale, readonly WordGroup[]>> = {
  ja: PLAIN_JAPANESE,
  en: EVERYDAY_ENGLISH,
}
