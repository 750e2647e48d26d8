import type { Clues } from './clues.ts'
import { isCompanyBehind } from './company-behind.ts'
import { isGivenSpelling, isSurnameSpelling } from './japanese-name-shape.ts'
import { NAME_MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { isLabelled, isOfPeople, isPersonalAct } from './name-context.ts'
import type { Span } from './span.ts'

const WORD = '[A-Z][a-z]{1,12}|[A-Z]{2,12}'
const PAIR = new RegExp(
  `(?<![A-Za-z0-9._@/\\\\-])(?:(${WORD})(?: |\\.)(${WORD})|([a-z]{2,12}) ([a-z]{2,12}))(?![A-Za-z0-9@_\\\\-])(?!\\.[A-Za-z])`,
  'g',
)
const ADDRESSED =
  /(?<![A-Za-z0-9._/-])([A-Z][a-z]{2,14}|[A-Z]{3,14})(?=(-| )?(?:[Ss]an|SAN|[Ss]ama)(?![A-Za-z])|さん|様|さま|くん|氏|です|と申)/g
const MENTIONED = /(?<![A-Za-z0-9._%+-])@([A-Za-z]{3,14})(?=$|[^A-Za-z0-9.@_-])/g
const SENDER = new RegExp(
  `(?<![A-Za-z0-9._@/-])((?:${WORD})(?:[ .](?:${WORD})){1,2})(?= ?(?:<[^<>\\s]{1,64}@|\\[mailto:|wrote:))`,
  'g',
)

const ALONE = /(?<![A-Za-z0-9._@/-])(?:[A-Z][a-z]{3,14}|[A-Z]{4,14})(?![A-Za-z0-9@_.-])/g
const INITIAL = /(?<![A-Za-z0-9._@/-])[A-Z]\. ?([A-Z][a-z]{3,12})(?![A-Za-z0-9@_])/g

/** A surname alone and what only people do or have done to them: Tanakaに聞いて. */
const ACTING = /(?<![A-Za-z0-9._@/-])([A-Z][a-z]{3,14})(?=[がはもにへとの]|から|より|しか|いわく)/g
/** Companies and places that are spelled as surnames are. */
const NO_PERSON =
  /^(?:Honda|Toyota|Suzuki|Mazda|Matsuda|Toyoda|Kubota|Omron|Kawasaki|Hamamatsu|Chiba|Nara|Fukuoka|Nagano|Miyagi|Miyazaki|Ishikawa|Yamaguchi|Fukushima|Akita|Toyama|Kanazawa|Matsuyama|Takamatsu|Okayama|Hiroshima|Nagasaki|Ueno|Ota|Meguro|Shinagawa|Oracle|Mori)$/

/** Japanese names in Latin letters: Taro Yamada, YAMADA Taro, Yamada.Taro, Tanaka-san, @suzuki. */
export function findRomajiNames(folded: string, clues: Clues): Span[] {
  const spans = clues.hasUpper && clues.hasLatinThenKana ? actingNames(folded) : []
  const push = (start: number, length: number) => spans.push({ kind: 'name', start, end: start + length })
  for (const match of clues.hasLetterGap ? allMatches(PAIR, folded) : []) {
    const [one = '', other = ''] = match[1] === undefined ? [match[3], match[4]] : [match[1], match[2]]
    if (!arePair(one, other) && !arePair(other, one)) continue
    if (isCompanyBehind(folded, match.index + match[0].length)) continue
    if (match[1] !== undefined || one.length + other.length >= 9) push(match.index, match[0].length)
  }
  for (const match of clues.hasLetterGap && clues.hasUpper ? allMatches(SENDER, folded) : [])
    push(match.index, match[0].length)
  // 担当：SATO
  for (const match of clues.hasUpper && (clues.hasKana || clues.hasKanji) ? allMatches(ALONE, folded) : [])
    if (match.index > 0 && isLabelled(folded, match.index) && isSurnameSpelling(match[0]))
      push(match.index, match[0].length)
  // T. Hirano
  for (const match of clues.hasUpper && clues.dots > 0 ? allMatches(INITIAL, folded) : [])
    if (isSurnameSpelling(match[1] ?? '')) push(match.index, match[0].length)
  const isAddressed =
    clues.hasUpper && (clues.hasAddressedLatin || (clues.nameMarks & NAME_MARK.romajiSan) !== 0)
  for (const pattern of [ADDRESSED, MENTIONED]) {
    if (pattern === ADDRESSED ? !isAddressed : !clues.hasAt) continue
    for (const match of allMatches(pattern, folded)) {
      const name = match[1] ?? ''
      // @Yukishita: listed nowhere, but spelled as Japanese is.
      const isSpelled = pattern === MENTIONED && /^[A-Z][a-z]{3}/.test(name) && SPELLED.test(name)
      if (match[2] !== undefined || isSpelled || isSurnameSpelling(name) || isGivenSpelling(name))
        push(match.index + match[0].length - name.length, name.length)
    }
  }
  return spans
}

function actingNames(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(ACTING, folded)) {
    const name = match[1] ?? ''
    const end = match.index + name.length
    if (
      (isPersonalAct(folded, end) || isOfPeople(folded, end)) &&
      isSurnameSpelling(name) &&
      !NO_PERSON.test(name)
    )
      spans.push({ kind: 'name', start: match.index, end })
  }
  return spans
}

/** A syllable of Hepburn. */
const SPELLED =
  /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwjf])?[aiueo]|[nm](?![aiueoy])|([kstpc])(?=\1|ch))+$/i

/** A surname and a given name; one of them may be a name nobody listed if it is spelled as Japanese is. */
function arePair(surname: string, given: string): boolean {
  if (isSurnameSpelling(surname))
    return isGivenSpelling(given) || (surname.length >= 4 && given.length >= 4 && SPELLED.test(given))
  return surname.length >= 4 && given.length >= 4 && isGivenSpelling(given) && SPELLED.test(surname)
}
