import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import { OLD_DAY } from './old-day.ts'
import type { Span } from './span.ts'

const ERA = '(?:明治|大正|昭和|平成|令和|[明大昭平令]|[MTSHR](?![A-Za-z]))'
const KANJI_NUMBER = '[〇零一二三四五六七八九十元]{1,4}'
const MONTH = String.raw`(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?`
const ORDINAL = '(?:st|nd|rd|th)?'
/** 1985年1月2日, 昭和60.1.2, S60/1/2, 85年1月2日, 昭和六十年一月二日, with or without spaces, weekday or time after it. */
const JAPANESE = String.raw`(?:西暦 ?)?(?:(?:19|20)\d{2}|'?\d{2}(?=年)|${ERA} ?\.?(?:\d{1,2}|元)) ?(?:年|[-/.]) ?\d{1,2} ?(?:月|[-/.]) ?\d{1,2}(?: ?日)?|(?:${ERA} ?)?${KANJI_NUMBER}年 ?${KANJI_NUMBER}月 ?${KANJI_NUMBER}日`
const WESTERN = String.raw`\d{1,2}[-/.] ?\d{1,2}[-/.] ?(?:19|20)?\d{2}|(?:19|20)\d{6}(?!\d)|(?:19|20)\d{2} \d{1,2} \d{1,2}(?!\d)|${MONTH} \d{1,2}${ORDINAL},? (?:19|20|')\d{2,4}|\d{1,2}${ORDINAL}[ -](?:of )?${MONTH}[ -,]{1,2}(?:19|20|')\d{2,4}|(?:19|20)\d{2} ${MONTH} \d{1,2}`
const DAY = `(?:${JAPANESE}|${WESTERN})`
/** What says a day only beside a word for birth: 1月2日, 1985年1月, 850102, '85/1/2, 1/2/85. */
const PART_OF_DAY = String.raw`(?:'?\d{2}[-/.]\d{1,2}[-/.]\d{1,2}|(?:(?:19|20)\d{2}|${ERA} ?(?:\d{1,2}|元))年 ?\d{1,2}月|\d{1,2} ?月 ?\d{1,2} ?日|\d{6}(?!\d)|${MONTH} \d{1,2}${ORDINAL}(?!\d)|\d{1,2}${ORDINAL} (?:of )?${MONTH})`

/** A year alone counts where someone is said to be born in it: 昭和40年生まれ. */
const YEAR = String.raw`(?:(?:19|20)\d{2}|${ERA} ?(?:\d{1,2}|元)|${KANJI_NUMBER})年`

/** What may stand between a label and its day: a particle, a remark in brackets, marks, a table's bar, a line break. */
const BETWEEN = String.raw`(?:[ ]?[(\[][^()\[\]\n]{1,10}[)\]])?[ \t]?(?:欄)?(?:は|が|を|の|も|に|で|って|:|=)?[\s:;=,|>→・"'「『【(\[-]{0,5}(?:西暦|和暦)?[ :]?`
const AFTER_LABEL = new RegExp(
  `(?:生年月日|出生年月日|出生日|生まれた日|生まれ|誕生日)${BETWEEN}(${DAY}|${PART_OF_DAY}|${YEAR})`,
  'gi',
)
const AFTER_ENGLISH_LABEL = new RegExp(
  String.raw`(?<![A-Za-z])(?:date[ _-]?of[ _-]?birth|birth[ _-]?dates?|birth[ _-]?day|d\.? ?o\.? ?b\.?|born)${BETWEEN}(?:is|was|on)?[ :]?(?:the )?(${DAY}|${PART_OF_DAY})`,
  'gi',
)
/** A sentence or two on: 生年月日が違います。正しくは1985年1月2日です. Then only a whole day counts. */
const FURTHER_ON = new RegExp(
  String.raw`(?:生年月日|誕生日|(?<![a-z])(?:date of birth|birth ?date|birthday|dob)(?![a-z]))[^\d\n〈]{1,40}?(${DAY})(?!\d| ?\d{1,2}[:時])`,
  'gi',
)
/** The other day of a correction: 1985/1/2から1985/1/3へ. */
const CORRECTED = new RegExp(
  `^[^\\d\\n〈]{0,6}(?:から|ではなく|でなく|じゃなく|ですが|→|=>|->|to|not|instead of)[^\\d\\n〈]{0,12}(${DAY})`,
  'i',
)
const BEFORE_LABEL = new RegExp(
  String.raw`(${DAY}|${PART_OF_DAY}|${YEAR})(?=[ ]?(?:[(\[][^()\[\]\n]{1,6}[)\]])?[ ]?(?:(?:に|の)?(?:生まれ|出生|うまれ)|(?<=[\d日月年) ])生(?![\u4e00-\u9fff\u30a1-\u30fa])|[がは(]?(?:私の|本人の)?(?:生年月日|誕生日)))`,
  'gi',
)

/** 本人確認OK(氏名・1978-06-07・電話): what people are asked for to know who they are. */
const CHECKED = new RegExp(
  `(?:本人確認|本人様?確認|認証)[^\\n]{0,24}(?:氏名|名前|フルネーム)[・、,/ ]{1,3}(${OLD_DAY})(?!\\d)`,
  'g',
)
const WHOLE_DAY = String.raw`(?:(?:19|20)\d{2}|${ERA} ?(?:\d{1,2}|元))(?:年|[-/.]) ?\d{1,2}(?:月|[-/.]) ?\d{1,2}日?`
/** A question for it, and the answer on the next line: → 後藤 雄太、令和5年4月18日です. */
const ANSWERED = new RegExp(
  `(?:生年月日|誕生日)[^\\n]{0,40}\\n[^\\n\\d]{0,24}(${WHOLE_DAY})(?=です|でし|$|[\\n。、])`,
  'g',
)
/** 1961年2月11日(65歳) */
const AGED = new RegExp(`(${OLD_DAY})(?= ?[(、,・|/ \\t]{1,3}(?:満|現在)?\\d{1,3} ?[歳才])`, 'g')

const LONGEST_CORRECTION = 60

/** Birth dates: a day beside a word that says somebody was born on it, in Japanese or English. */
export function findBirthDates(folded: string, { marks }: Clues): Span[] {
  const spans: Span[] = []
  const hasJapanese = (marks & MARK.birthLabel) !== 0
  const hasEnglish = (marks & MARK.englishBirth) !== 0
  if (!hasJapanese && !hasEnglish) return spans
  const patterns = hasJapanese ? [AFTER_LABEL, BEFORE_LABEL, FURTHER_ON, AGED, ANSWERED] : [FURTHER_ON]
  for (const pattern of hasEnglish ? [...patterns, AFTER_ENGLISH_LABEL] : patterns) {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? ''
      const start =
        pattern === BEFORE_LABEL || pattern === AGED
          ? match.index
          : match.index + match[0].length - value.length
      const end = start + value.length
      spans.push({ kind: 'birth-date', start, end })
      const other =
        pattern === BEFORE_LABEL || pattern === AGED
          ? undefined
          : CORRECTED.exec(folded.slice(end, end + LONGEST_CORRECTION))
      if (other?.[1]) {
        const last = end + other[0].length
        spans.push({ kind: 'birth-date', start: last - other[1].length, end: last })
      }
    }
  }
  if (folded.includes('確認')) addChecked(folded, spans)
  return spans
}

function addChecked(folded: string, spans: Span[]): void {
  for (const match of allMatches(CHECKED, folded)) {
    const end = match.index + match[0].length
    spans.push({ kind: 'birth-date', start: end - (match[1]?.length ?? 0), end })
  }
}
