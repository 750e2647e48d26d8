import { isOneOf } from './characters.ts'
import { isGivenSpelling, isSurnameSpelling } from './japanese-name-shape.ts'
import { DEPARTMENTS, isCountedComputer, isOfOwnMachine } from './machine-names.ts'
import { memoised } from './memo.ts'
import { isLatinSurname } from './names-en.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from './plain-words.ts'
import type { PersonalKind } from './span.ts'

const SHORTEST = 5
const LONGEST = 40

/** Syllables of Japanese in Latin letters, and nothing else. */
const ROMAJI =
  /^(?:(?:[kgsztdnhbpmyrwj]|sh|ch|ts|[kgnhbpmrj]y|f)?[aiueo]|n(?![aiueoy])|(?:kk|ss|tt|pp|cch|ssh|tts)[aiueo]){1,12}$/
/** Words of programs and of English that are made of such syllables, too. */
const WORD_LIKE_ROMAJI =
  /^(?:todo|note|node|page|home|site|base|name|date|game|data|media|menu|demo|memo|radio|tape|same|image|zone|tone|mouse|route|house|hope|manage|message|usage|some|more|gate|rate|domain|main|again|join|token|session|region|open|seven|tomato|piano|photo|studio|audio|mono|auto|area|idea|mega|giga|nano|beta|gamma|sigma|omega|japan|human|union|onion|opinion|hime|python|bison|amazon|ribbon|button|person|season|reason|resume|volume|costume|banana|panorama|drama|anime|phone|iphone|none|gene|machine|engine|online|nine|fine|wine|mine|time|prime|theme|scheme|chrome|dome|income|welcome|genome|shape|type|tate|mate|vote|rote|suite|white|write|unite|minute|tribute)$/

/** Whether a word in small letters is Japanese, and none of programs or English. */
export function isRomaji(small: string): boolean {
  return ROMAJI.test(small) && !WORD_LIKE_ROMAJI.test(small)
}

/** What an identifier is when nothing announces it but how it is written; undefined for what may be anything else. */
export const kindOfShape = memoised((token: string): PersonalKind | undefined => {
  if (token.length < SHORTEST || token.length > LONGEST) return undefined
  if (isCountedComputer(token)) return 'host'
  if (isPlainWord(token) || isProduct(token) || isSystemPart(token) || isCode(token)) return undefined
  if (isOfOwnMachine(token)) return 'host'
  if (isPersonsAccount(token)) return 'account'
  return isPassword(token) ? 'secret' : undefined
})

/** A person in Latin letters, as accounts are made of them: m.ueda, sato-k, hanako_mori, kmori02, u2045117. */
function isPersonsAccount(written: string): boolean {
  // TANAKA01, T-YAMADA: systems that know no small letters; one word without a number may be any.
  const token =
    /^[A-Z][A-Z\d._-]+$/.test(written) && /[\d._-]/.test(written) ? written.toLowerCase() : written
  if (SERVICE.test(token) && !GENERIC_BEHIND.test(token)) return true
  if (SHARED.test(token) || /^[a-z]{2,10}_[a-z]{2,10}0\d{1,2}$/.test(token)) return true
  if (/^[a-z]{1,3}\d{5,8}$/.test(written) && !/^[a-f\d]{7,8}$/.test(token))
    return !/^(?:kb|id|no|fy|tel|fax|ver|cve|rfc|iso|jis|rev)/.test(token)
  if (TOP_LEVEL.test(token)) return false
  const [, letters = '', digits = ''] = /^([a-z][a-z._-]{2,28}[a-z])([._-]?\d{0,4}_?)$/.exec(token) ?? []
  if (letters === '') return false
  const parts = letters.split(/[._-]/)
  if (parts.length > 3 || parts.some(part => part === '')) return false
  if (
    parts.length === 1 &&
    (digits.length === 2 || digits.length === 3) &&
    letters.length >= 5 &&
    isRomaji(letters)
  )
    return true
  if (parts.length === 1) return digits === '' ? isInitialAndSurname(letters) : isNameWithInitial(letters)
  const long = parts.filter(part => part.length >= 3)
  const isInitialed = long.length < parts.length
  if (isInitialed && long.length > 0 && long.every(part => isNamePart(part) || ABROAD.has(part))) return true
  // hana.official, nana-design: one part that is nothing but a name.
  return long.some(part => part.length >= 4 && (isJapanesePart(part) || isInitialAndSurname(part)))
}

/** Surnames of the neighbouring countries, which are short. */
const ABROAD = new Set(
  'lee kim park choi jung kang cho yoon jang lim han seo shin kwon hwang ahn song chen wang zhang liu yang huang zhao zhou sun zhu guo lin gao luo nguyen tran pham hoang'.split(
    ' ',
  ),
)

/** Accounts of programs: svc_backup, adm-tanaka, ftpuser. */
const SERVICE =
  /^(?:svc|adm|usr|sa|bot)[._-][a-z][a-z\d._-]{1,20}$|^[a-z]{3,10}[._-]?(?:user|usr|admin|adm|svc)\d{0,3}$/
const GENERIC_BEHIND =
  /[._-](?:id|ids|name|key|type|code|list|data|date|time|group|role|agent|guide|log|file|page|no|number)$|^(?:super|end|power|multi|new|php.?my|sys|any|each|per|other|all|current|active|local|remote|external|internal|domain|windows|linux|root|web|wp|site|default|guest|test|login|add|edit|delete|create|update|get|set|is|the|your|read|single|inactive|normal|general|non)[._-]?(?:user|usr|admin|adm|svc)\d*$/
/** Log-ins a department shares: keiri03, uketsuke1. */
const SHARED = new RegExp(`^(?:${DEPARTMENTS})[._-]?\\d{1,3}$`)

/** jsaito, hasegawak: a surname and a letter of the given name, which is no word. */
function isInitialAndSurname(letters: string): boolean {
  if (letters.length < 5 || ALMOST_SURNAMES.has(letters)) return false
  const [behind, before] = [letters.slice(1), letters.slice(0, -1)]
  return !isSurnameSpelling(letters) && (isSurnameSpelling(behind) || isSurnameSpelling(before))
}

/** Words that are a letter and the spelling of a surname. */
const ALMOST_SURNAMES = new Set(
  'house chase wanna agenda video haiti cousin casino gonna phase mouse moose shade loose gamma today dates sugar enjoy susan noted notes sooner minor motor kudos simon madam miner shine toner atomic serif kinds'.split(
    ' ',
  ),
)
const TOP_LEVEL =
  /\.(?:jp|com|net|org|io|dev|app|info|biz|cloud|edu|gov|me|tv|uk|de|fr|us|ai|local|lan|js|ts|py|sh|rb|go|md)$/

/** murata, kmori, hanako, bjones: what is written by hand as an account, and in a sentence would be a name. */
function isNameWithInitial(letters: string): boolean {
  if (letters.length < 4 || WORD_LIKE_ROMAJI.test(letters)) return false
  return (
    isSurnameSpelling(letters) ||
    isGivenSpelling(letters) ||
    (letters.length >= 5 && (isSurnameSpelling(letters.slice(1)) || isLatinSurname(letters.slice(1))))
  )
}

/** Whether small letters alone are a name, or one with a letter before or behind: tanaka, bjones. */
export const isNameOrInitialed = memoised(
  (letters: string): boolean =>
    (isJapanesePart(letters) || isInitialAndSurname(letters) || isLatinSurname(letters.slice(1))) &&
    !isPlainWord(letters) &&
    !COMMON.has(letters),
)
/** English words that are a letter and a surname of the West. */
const COMMON = new Set(
  'rates check billing worth chase above flange north robin mine brother rise cousin shirt landing filling trees halves forth thong phase hide willing loose handing yahoo kobe osaka admin stone blind start smart class email group phone price place state share store stage blank black brown green white grown drive frank flash clock block brock crash trust treat train trace grant great grand group prose price print'.split(
    ' ',
  ),
)

function isJapanesePart(part: string): boolean {
  return (isSurnameSpelling(part) || isGivenSpelling(part)) && !WORD_LIKE_ROMAJI.test(part)
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
  const plain = withoutEnd(token)
  if (plain !== token && (isProduct(plain) || isSystemPart(plain) || isCode(plain))) return false
  if (token.replace(/[^A-Za-z]/g, '').length < 3) return false
  if (/[A-Za-z\d].{0,40}[!$%&*+?^@#]/.test(plain) || /[a-z]\d+!$/.test(token)) return token.length >= 7
  if (/[^A-Za-z\d_-]/.test(plain)) return false
  return isDrawnByLot(plain) || isWordWithNumber(plain)
}

/** Without what a sentence ends with. */
function withoutEnd(token: string): string {
  let end = token.length
  while (end > 0 && endsSentence(token.charCodeAt(end - 1))) end -= 1
  return token.slice(0, end)
}

const endsSentence = isOneOf('!?*')

/** Small and large letters and digits by turns, no word among them: Rx7fd3s-23. */
function isDrawnByLot(token: string): boolean {
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
  if (isRomaji(word.toLowerCase())) return true
  return /^[A-Za-z][a-z]+$/.test(word) && !/^(?:19|20)\d\d/.test(digits)
}
