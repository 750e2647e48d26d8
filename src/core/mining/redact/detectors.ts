import { findAddresses } from './address.ts'
import { findBirthDates } from './birth-date.ts'
import type { Clues } from './clues.ts'
import { findMails, findPhones } from './contact.ts'
import { MARK } from './marks.ts'
import { findLatinNames } from './names-en.ts'
import { findJapaneseNames } from './names-ja.ts'
import { findAccountsAndHosts, findMachineAddresses } from './network.ts'
import { findCardsAndMyNumbers, findIbans, findLabelledNumbers } from './numbers.ts'
import { findPassphrases } from './passphrase.ts'
import { findRomajiNames } from './romaji-names.ts'
import { findSecrets } from './secret.ts'
import { findSignatureNames } from './signature.ts'
import type { Detector } from './span.ts'

/** Each detector with the clues it cannot do without. */
export const DETECTORS: readonly (readonly [find: Detector, needs: (clues: Clues) => boolean])[] = [
  [findIbans, ({ digits, hasLatin }) => digits >= 10 && hasLatin],
  [findCardsAndMyNumbers, ({ digits }) => digits >= 12],
  [
    findLabelledNumbers,
    ({ longestDigits, marks }) =>
      longestDigits >= 3 && (marks & (MARK.bankAccount | MARK.postalAccount | MARK.employee)) !== 0,
  ],
  [
    findBirthDates,
    ({ digits, hasKanji, marks }) =>
      (marks & (MARK.birthLabel | MARK.englishBirth)) !== 0 && (digits > 0 || hasKanji),
  ],
  [
    findMachineAddresses,
    ({ digits, dots, colons, dashes }) =>
      colons + dashes >= 5 || (digits >= 2 && dots + colons + dashes >= 2),
  ],
  [findPhones, ({ digits }) => digits >= 3],
  [findMails, ({ hasAt }) => hasAt],
  [findSecrets, ({ longestAscii }) => longestAscii >= 3],
  [findPassphrases, ({ marks }) => (marks & MARK.passphrase) !== 0],
  [findAccountsAndHosts, ({ longestAscii }) => longestAscii >= 3],
  [findAddresses, ({ digits, marks }) => digits > 0 || (marks & MARK.place) !== 0],
  [findSignatureNames, ({ hasUpper, hasKanji, hasNewline }) => hasNewline && (hasUpper || hasKanji)],
  [findJapaneseNames, ({ hasKana, hasKanji }) => hasKana || hasKanji],
  [findLatinNames, ({ hasUpper }) => hasUpper],
  [findRomajiNames, ({ longestAscii }) => longestAscii >= 2],
]
