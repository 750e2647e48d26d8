import { isNobody, withoutDesk } from './japanese-desk.ts'
import { isAnySurname, isFullName } from './japanese-name-shape.ts'
import { KATAKANA_ROLE } from './katakana-role.ts'
import { isLogin } from './plain-words.ts'
import type { Span } from './span.ts'
import { isOrdinary } from './surname-score.ts'

/** What may be a name, and what says right behind it that the number of its bearer follows: 御手洗(SD-0031), リサ(社番0023), 阿部川/コードE-5502. */
const BEFORE =
  /(?:(?<![\u3400-\u9fff々ヶ])([\u3400-\u9fff々ヶ]{1,7}(?: [\u3400-\u9fff々\u3041-\u3096\u30a1-\u30faー]{1,5})?)|(?<![\u30a1-\u30faー])([\u30a1-\u30faー]{2,8}(?:[・ ][\u30a1-\u30faー]{2,8})?)|(?<![\w.@-])([A-Z][a-z]{2,14}(?: [A-Z][a-z]{1,14})?)) ?(?:さん|様|氏)?(?:[(（[/] ?|[、,] ?(?=[^\d ]))(?:(?:社員|職員|従業員|スタッフ|個人)?(?:番号|コード|No\.?|ID|CD)|[社職]番|[Bb]adge|[Ee]mp(?:loyee)?\.?(?: (?:[Ii][Dd]|[Nn]o\.?|[Nn]umber))?|[Ss]taff (?:[Ii][Dd]|[Nn]o\.?)|id)?[ :#]{0,2}$/
const LONGEST_BEFORE = 40

/** Names nobody listed, by the number of a person in brackets behind them. */
export function findNamesBesideNumbers(folded: string, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  for (const { kind, start } of found) {
    if (kind !== 'employee-id') continue
    const from = Math.max(0, start - LONGEST_BEFORE)
    const match = BEFORE.exec(folded.slice(from, start))
    if (match === null) continue
    const [whole, kanji, kana, latin] = match
    const written = kanji ?? kana ?? latin ?? ''
    const name = kanji === undefined ? written : withoutDesk(written)
    const end = from + match.index + written.length
    const isName =
      kanji !== undefined ? isKanjiName(name) : kana !== undefined ? !KATAKANA_ROLE.test(name) : isLogin(name)
    if (whole !== '' && isName) spans.push({ kind: 'name', start: end - name.length, end })
  }
  return spans
}

/** A surname, or what is no word and no part of a firm. */
function isKanjiName(written: string): boolean {
  const [name = '', given] = written.split(' ')
  if (isNobody(name) || /[部課室係店社局院校者員]$/.test(name)) return false
  if (isAnySurname(name) || isFullName(name)) return true
  return given === undefined ? name.length <= 4 && !isOrdinary(name) : name.length <= 3 && !isOrdinary(name)
}
