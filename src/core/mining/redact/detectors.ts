import { findAccounts } from './accounts.ts'
import { findAddresses } from './address.ts'
import { findBankAccounts } from './bank-accounts.ts'
import { findBareIdentifiers } from './bare-identifiers.ts'
import { findInColumn } from './beside-identifiers.ts'
import { findBirthDates } from './birth-date.ts'
import { findCalledHosts } from './called-hosts.ts'
import type { Clues } from './clues.ts'
import { findCommandedAccounts } from './commanded-accounts.ts'
import { findMails, findPhones } from './contact.ts'
import { findEmployeeIds } from './employee-ids.ts'
import { findEnglishIdentifiers } from './english-identifiers.ts'
import { findHosts } from './hosts.ts'
import { findIps } from './ips.ts'
import { findMachines } from './machines.ts'
import { findMacs } from './macs.ts'
import { MARK } from './marks.ts'
import { findLatinNames } from './names-en.ts'
import { findJapaneseNames } from './names-ja.ts'
import { findCardsAndMyNumbers, findIbans } from './numbers.ts'
import { findNumbersOfPeople, findSignedNumbers } from './numbers-of-people.ts'
import { findPrintedAccounts } from './printed-accounts.ts'
import { findPrintedHosts } from './printed-hosts.ts'
import { findRomajiNames } from './romaji-names.ts'
import { findSaidAccounts } from './said-accounts.ts'
import { findPlayers, findSaidInJapanese } from './said-in-japanese.ts'
import { findSecrets } from './secret.ts'
import { findSecurityAnswers } from './security-answers.ts'
import { findSignatureNames } from './signature.ts'
import type { Detector } from './span.ts'
import { findSpokenSecrets } from './spoken-secrets.ts'
import { findTableCells } from './table-cells.ts'
import { findTriedSecrets } from './tried-secrets.ts'
import { findUsersAtHosts } from './user-at-host.ts'

/** Each detector with the clues it cannot do without. */
export const DETECTORS: readonly (readonly [find: Detector, needs: (clues: Clues) => boolean])[] = [
  [findIbans, ({ digits, hasLatin }) => digits >= 10 && hasLatin],
  [findCardsAndMyNumbers, ({ digits }) => digits >= 12],
  [
    findBankAccounts,
    ({ digits, longestDigits, marks }) =>
      digits >= 5 &&
      ((marks & MARK.bankAccount) !== 0 || (longestDigits >= 4 && (marks & MARK.englishBank) !== 0)),
  ],
  [findEmployeeIds, ({ digits, marks }) => digits >= 3 && (marks & MARK.employee) !== 0],
  [
    findNumbersOfPeople,
    ({ digits, marks }) => digits >= 3 && (marks & (MARK.people | MARK.englishPeople)) !== 0,
  ],
  [
    findSignedNumbers,
    ({ longestDigits, hasKanji, hasNewline }) => longestDigits >= 4 && hasKanji && hasNewline,
  ],
  [
    findBirthDates,
    ({ digits, hasKanji, marks }) =>
      (marks & (MARK.birthLabel | MARK.englishBirth)) !== 0 && (digits > 0 || hasKanji),
  ],
  [findIps, ({ digits, dots, colons }) => (digits >= 4 && dots >= 3) || colons >= 3],
  [
    findMacs,
    ({ digits, dots, colons, dashes, marks }) =>
      dots + colons + dashes >= 2 || (digits > 0 && (marks & MARK.mac) !== 0),
  ],
  [findPhones, ({ digits }) => digits >= 3],
  [findMails, ({ hasAt }) => hasAt],
  [findSecrets, ({ longestAscii }) => longestAscii >= 3],
  [
    findSpokenSecrets,
    ({ marks, hasKana, longestAscii }) =>
      (marks & (MARK.passphrase | MARK.password | MARK.secret | MARK.secretReach)) !== 0 ||
      (hasKana && longestAscii >= 6),
  ],
  [findSecurityAnswers, ({ marks }) => (marks & MARK.question) !== 0],
  [findTriedSecrets, ({ digits, hasKana, longestAscii }) => digits > 0 && hasKana && longestAscii >= 4],
  [findAccounts, ({ longestAscii, marks }) => longestAscii >= 3 || (marks & MARK.loginName) !== 0],
  [findHosts, ({ longestAscii }) => longestAscii >= 3],
  [findMachines, ({ hasLatin, longestAscii }) => hasLatin && longestAscii >= 3],
  [findCalledHosts, ({ longestAscii }) => longestAscii >= 4],
  [findPrintedAccounts, ({ longestAscii, hasLatin }) => hasLatin && longestAscii >= 4],
  [findSaidAccounts, ({ hasKana, longestAscii }) => hasKana && longestAscii >= 4],
  [findBareIdentifiers, ({ hasLatin, longestAscii }) => hasLatin && longestAscii >= 4],
  [findUsersAtHosts, ({ hasAt }) => hasAt],
  [findTableCells, ({ hasNewline, hasSpace, longestAscii }) => hasNewline && (hasSpace || longestAscii >= 3)],
  [findAddresses, ({ digits, marks }) => digits > 0 || (marks & MARK.place) !== 0],
  [findSignatureNames, ({ hasUpper, hasKanji, hasNewline }) => hasNewline && (hasUpper || hasKanji)],
  [findJapaneseNames, ({ hasKana, hasKanji }) => hasKana || hasKanji],
  [findLatinNames, ({ hasUpper, hasKana, hasLetterGap }) => hasUpper || (hasLetterGap && !hasKana)],
  [findRomajiNames, ({ longestAscii }) => longestAscii >= 2],
]

/** Detectors of what is told least surely: only what overlaps nothing found by the others is taken. */
export const LATE_DETECTORS: typeof DETECTORS = [
  [findCommandedAccounts, ({ hasLatin, longestAscii }) => hasLatin && longestAscii >= 3],
  [findPrintedHosts, ({ hasLatin, longestAscii }) => hasLatin && longestAscii >= 3],
  [
    findEnglishIdentifiers,
    ({ hasKana, hasLatin, hasSpace, longestAscii }) => !hasKana && hasLatin && hasSpace && longestAscii >= 4,
  ],
  [findInColumn, ({ hasNewline, hasLatin, longestAscii }) => hasNewline && hasLatin && longestAscii >= 3],
  [findPlayers, ({ hasKana }) => hasKana],
  [findSaidInJapanese, ({ hasKana, hasLatin, longestAscii }) => hasKana && hasLatin && longestAscii >= 3],
]
