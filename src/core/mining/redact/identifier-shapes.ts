import { isGivenSpelling, isSurnameSpelling } from './japanese-name-shape.ts'
import { isOfOwnMachine } from './machines.ts'
import { memoised } from './memo.ts'
import { isLatinSurname } from './names-en.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from './plain-words.ts'
import type { PersonalKind } from './span.ts'

const SHORTEST = 5
const LONGEST = 40

/** Syllables of Japanese in Latin letters, and nothing else. */
const ROMAJI =
  /^(?:(?:[kgsztdnhbpmyrwj]|sh|ch|ts|[kgnhbpmrj]y|f)?[aiueo]|n(?![aiueoy])|(?:kk|ss|tt|pp|cch|ssh|tts)[aiueo])+$/
/** Words of programs and of English that are made of such syllables, too. */
const WORD_LIKE_ROMAJI =
  /^(?:note|node|page|home|site|base|name|date|game|data|media|menu|demo|memo|radio|tape|same|image|zone|tone|mouse|route|house|hope|manage|message|usage|some|more|gate|rate|domain|main|again|join|token|session|region|open|seven|tomato|piano|photo|studio|audio|mono|auto|area|idea|mega|giga|nano|beta|gamma|sigma|omega|japan|human|union|onion|opinion|hotome|hime|python|bison|amazon|ribbon|button|person|season|reason|resume|volume|costume|banana|panorama|drama|anime|phone|iphone|none|gene|machine|engine|online|nine|fine|wine|mine|time|prime|theme|scheme|chrome|dome|income|welcome|genome|ppt|shape|type|tate|mate|note|vote|rote|site|suite|white|write|unite|minute|route|tribute)$/

/** What an identifier is when nothing announces it but how it is written; undefined for what may be anything else. */
export const kindOfShape = memoised((token: string): PersonalKind | undefined => {
  if (token.length < SHORTEST || token.length > LONGEST) return undefined
  if (isPlainWord(token) || isProduct(token) || isSystemPart(token) || isCode(token)) return undefined
  if (isPersonsAccount(token)) return 'account'
  if (isOfOwnMachine(token)) return 'host'
  return isPassword(token) ? 'secret' : undefined
})

/** A person in Latin letters, as accounts are made of them: m.ueda, sato-k, hanako_mori, kmori02, u2045117. */
function isPersonsAccount(token: string): boolean {
  if (/^[a-z]{1,3}\d{5,8}$/.test(token) && !/^[a-f\d]{7,8}$/.test(token))
    return !/^(?:kb|id|no|fy|tel|fax|ver|cve|rfc|iso|jis|rev)/.test(token)
  const [, letters = '', digits = ''] = /^([a-z][a-z._-]{2,28}[a-z])(\d{0,4})$/.exec(token) ?? []
  if (letters === '') return false
  const parts = letters.split(/[._-]/)
  if (parts.length > 3 || parts.some(part => part === '')) return false
  if (parts.length === 1) return digits !== '' && isOfPerson(letters)
  const long = parts.filter(part => part.length >= 3)
  const initials = parts.length - long.length
  if (initials > 0) return long.length > 0 && long.every(isNamePart)
  return long.some(part => isSurnameSpelling(part) || isLatinSurname(part)) && long.every(isNamePart)
}

/** murata, kmori, hanako, bjones: what is written by hand as an account, and in a sentence would be a name. */
export function isOfPerson(letters: string): boolean {
  if (letters.length < 4 || WORD_LIKE_ROMAJI.test(letters)) return false
  return (
    isSurnameSpelling(letters) ||
    isGivenSpelling(letters) ||
    (letters.length >= 5 && (isSurnameSpelling(letters.slice(1)) || isLatinSurname(letters.slice(1))))
  )
}

function isNamePart(part: string): boolean {
  return (
    (isSurnameSpelling(part) || isGivenSpelling(part) || isLatinSurname(part)) && !WORD_LIKE_ROMAJI.test(part)
  )
}

const KEYS = /^(?:ctrl|control|alt|shift|win|windows|fn|cmd|command|opt|option|esc|tab|enter)[+&]/i
const STANDARD = /^(?:usb|ddr|pcie?|wi-?fi|ieee|hdmi|bt|bluetooth|gen|lte|iso|jis|i[3579]-|ryzen|rtx|gtx)/i

/** As people make passwords and machines make codes. */
function isPassword(token: string): boolean {
  if (KEYS.test(token) || STANDARD.test(token) || !/\d/.test(token)) return false
  if (/%[\dA-F]{2}|![$A-Z]{1,3}\$?\d*$|[*+]\d+$/.test(token)) return false
  const plain = token.replace(/[!?*]+$/, '')
  if (plain !== token && (isProduct(plain) || isSystemPart(plain) || isCode(plain))) return false
  if (token.replace(/[^A-Za-z]/g, '').length < 3) return false
  if (/[A-Za-z\d].*[!$%&*+?^@#]/.test(plain) || /[a-z]\d+!$/.test(token)) return token.length >= 7
  if (/[^A-Za-z\d_-]/.test(plain)) return false
  return isByLot(plain) || isWordWithNumber(plain)
}

/** Small and large letters and digits by turns, no word among them: Rx7fd3s-23. */
function isByLot(token: string): boolean {
  return (
    token.length >= 8 &&
    /[a-z]/.test(token) &&
    /[A-Z]/.test(token) &&
    /[A-Za-z]\d+[A-Za-z]/.test(token) &&
    !/[a-z]{4}/.test(token)
  )
}

/** A word and four digits that are no year of a product: taiyaki9569, SOUMU0213, Haru2026. */
function isWordWithNumber(token: string): boolean {
  const [, word = '', digits = ''] = /^([A-Z]?[a-z]{3,11}|[A-Z]{4,10})[_-]?(\d{4,8})$/.exec(token) ?? []
  if (word === '') return false
  const small = word.toLowerCase()
  if (ROMAJI.test(small) && !WORD_LIKE_ROMAJI.test(small)) return true
  return /^[A-Za-z][a-z]+$/.test(word) && !/^(?:19|20)\d\d/.test(digits)
}
