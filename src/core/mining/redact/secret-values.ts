import { isCode, isProduct, isSystemPart } from './plain-words.ts'

/** Ranges of characters, and masks. */
const RANGE = /(?<![A-Za-z\d])(?:a-z|A-Z|0-9)(?![a-z\d]{2})/
const MASK = '*x.?#_-X'

/** Whether a word that stands where a secret could is plainly something else. */
export function isNoSecret(value: string): boolean {
  return (
    value.includes('://') ||
    isCode(value) ||
    (isProduct(value) && !hasHighNumber(value)) ||
    isSystemPart(value) ||
    RANGE.test(value) ||
    isMask(value)
  )
}

/** Letters, a digit and a mark that passwords have and identifiers have not; or both cases, a digit and a dash between. */
export function isStrong(value: string): boolean {
  if (value.length < 6 || !/\d/.test(value) || !/[A-Za-z]/.test(value) || /[\\/:<>=(){}|]/.test(value))
    return false
  if (/@[\w-]{1,63}\.[a-z]/i.test(value)) return false
  return (
    /[!#$%&*+?@^~]/.test(value) || (/[a-z]/.test(value) && /[A-Z]/.test(value) && /[A-Za-z][_-]/.test(value))
  )
}

/** Letters with a digit among them, or with a mark, or capitals in the middle: no word of a sentence. */
export function isMixed(value: string): boolean {
  return (
    (/\d/.test(value) && /[A-Za-z]/.test(value)) ||
    /[a-z][A-Z]|[!$%&*+?@^_~#].{0,60}[A-Za-z]|[A-Za-z].{0,60}[!$%&*+?@^_~#]/.test(value)
  )
}

/** As passwords are written, and not addresses, paths, pairs or settings. */
export function isMixedWord(value: string): boolean {
  if (/[\\/:<>=(){}|,]|@[\w-]{1,63}\./.test(value)) return false
  return /\d|[A-Za-z][!$%&*+?^~#]/.test(value) ? isMixed(value) : isByLot(value)
}

/** Letters of both cases by lot, which change more often than in two words run together: xGxGvGfX, not PowerShell. */
export function isByLot(value: string): boolean {
  return (
    /^[A-Za-z]{6,40}$/.test(value) &&
    (value.slice(1).match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])/g)?.length ?? 0) >= 3
  )
}

/** office4311: more than the number of a version. */
function hasHighNumber(value: string): boolean {
  return /^[A-Za-z]+\d{4,8}$/.test(value) && !/[A-Za-z]20\d\d$/.test(value)
}

/** One character all along: ********, xxxxxxxx. */
function isMask(value: string): boolean {
  const first = value.charAt(0)
  return MASK.includes(first) && value === first.repeat(value.length)
}

const OF_PROGRAMS =
  /^(?:Microsoft|System|Windows|Java|Apache|Google|Amazon|Azure|Wi-Fi|Test|Get|Set|New|Add|Remove|Import|Export|Office|Visual|Adobe)[-.]/
/** Words with capitals and a number joined by points or dashes: Ebi.Doteni.9, Haru-no-Umi.26, Fuyu-no-Sora.26. */
export function isJoinedWords(value: string): boolean {
  if (!/^[A-Za-z\d]{1,12}(?:[-.][A-Za-z\d]{1,12}){1,5}$/.test(value) || OF_PROGRAMS.test(value)) return false
  const parts = value.split(/[-.]/)
  const capitals = parts.filter(part => /^[A-Z][a-z]{1,11}\d{0,4}$/.test(part)).length
  return (
    capitals >= 2 &&
    (parts.length >= 3 || /\d$/.test(value)) &&
    parts.every(part => /^(?:[A-Z]?[a-z]{1,11}\d{0,4}|\d{1,4})$/.test(part))
  )
}
