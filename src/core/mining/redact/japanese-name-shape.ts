import { isAll, isHiragana, isKanji, isOneOf } from './characters.ts'
import { withVariants } from './kanji-variants.ts'
import { FREQUENT_SURNAMES, MORE_SURNAME_READINGS } from './lexicon/frequent-surnames.ts'
import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from './lexicon/japanese-names.ts'
import { MORE_GIVEN_NAMES } from './lexicon/more-given-names.ts'
import { GIVEN_READINGS, SURNAME_READINGS } from './lexicon/name-readings.ts'
import { AMBIGUOUS_SURNAMES, RARE_SURNAMES } from './lexicon/rare-surnames.ts'
import { REGIONAL_SURNAMES, SURNAMES_FROM_ABROAD } from './lexicon/regional-surnames.ts'
import {
  MORE_LONG_SURNAMES,
  MORE_LONG_SURNAMES_AND_PLACES,
  MORE_READINGS,
  MORE_SURNAMES,
  MORE_SURNAMES_AND_PLACES,
} from './lexicon/unidic-surnames.ts'
import { WORDS_BEFORE_SURNAMES } from './lexicon/words-before-surnames.ts'
import { WORDS_LIKE_SURNAMES } from './lexicon/words-like-surnames.ts'
import { memoised } from './memo.ts'
import { latinKey, romajiKey } from './romaji.ts'
import { wordSet } from './word-set.ts'

const LISTED = withVariants(`${FREQUENT_SURNAMES} ${JAPANESE_SURNAMES} ${RARE_SURNAMES}`)
const isListed = wordSet([
  ...LISTED,
  ...byLastKanji(MORE_SURNAMES),
  ...wordsOf(MORE_LONG_SURNAMES),
  ...wordsOf(REGIONAL_SURNAMES),
  ...wordsOf(SURNAMES_FROM_ABROAD),
])
/** Shaped like surnames, but places and words as well. */
const isPerhaps = wordSet([
  ...wordsOf(AMBIGUOUS_SURNAMES),
  ...byLastKanji(MORE_SURNAMES_AND_PLACES),
  ...wordsOf(MORE_LONG_SURNAMES_AND_PLACES),
])
const GIVEN_NAMES = withVariants(`${JAPANESE_GIVEN_NAMES} ${MORE_GIVEN_NAMES}`)
const READ_SURNAMES = wordsOf(`${SURNAME_READINGS} ${MORE_SURNAME_READINGS} ${MORE_READINGS}`)
const READ_GIVEN_NAMES = wordsOf(GIVEN_READINGS)
const SURNAME_SPELLINGS = new Set([...READ_SURNAMES].filter(kana => kana.length > 1).map(romajiKey))
const GIVEN_SPELLINGS = new Set([...READ_GIVEN_NAMES].filter(kana => kana.length > 1).map(romajiKey))
const isWordFirst = wordSet(wordsOf(WORDS_BEFORE_SURNAMES))
const isReadSurname = wordSet(READ_SURNAMES)
const isReadGiven = wordSet(READ_GIVEN_NAMES)
const isGivenListed = wordSet(GIVEN_NAMES)
const isSurnameEnd = isOneOf(
  '田山川本村野木井原島嶋沢澤藤口谷崎﨑橋林森岡下上尾部倉塚浦永松石見屋池瀬津浜濱竹江保辺邊坂葉根沼賀越園戸泉熊滝瀧笠河垣堀岸平富福岩宮森峰嶺丸柳杉梨桐羽馬牧城智巣地場内中納司子名々條条間生月須摩美',
)
const GIVEN_ENDS =
  '子美代恵香奈菜江枝乃里穂花華佳織絵加音月紀希郎朗太介助斗翔樹也哉夫雄男彦之一二三吾司志史明昭博弘浩宏洋裕隆孝敬誠真実健賢建剛豪豊光晃幸直正雅典徳哲亮涼諒遼陽葵蓮凛凜結愛心莉彩優悠拓巧匠学久衣沙紗咲桜楓澪陸颯湊蒼律朔暁湧仁勇輝貴基毅武進勉修茂清渉駿慎帆海夏那世葉未南歩弥依人梨理緒果羽歌季央波保映和望羅弓治鈴己璃珠良英野妃永巳可耶平由湖佐夢星利麗李慧栄麻水喜見萌有重都亜聖深春澄姫笑大晴瑛来賀蘭砂杏惠風佑祈稀苗輔矢祐空琴架寧渚瑠霞奏文成嘉汰巴登知友純芽紅甫雪広芳馬叶好夕七穏茉圭唯郁虹早詠誉胡瀬以怜泉琉流摘舞伊則次魅柚恩智章留岐瑳温礼鶴峰樺桂冬玲暖信士敏磨玖維馨侑於昌悟河惟楽藍絢響園鼓吹義遥瑞朋瞳妙薫楠綾桃俊悦寛充雨稲卯宇嗣康作暉尋恭乙穗矩初翠來布景聡睦児範秀伸高彰幹民納斐緋采朱扇弦法守規忠泰蔵宙茜鐘汐更千憂百宮摩似菓々衿芸環呼眞絹伶郷森幾起揮寿憲将虎征靖宣爾穣兵衛丞弼允尭堯彬煌昴碩竣舜諄慧勝啓安晶紘誇連耀秋雛新倭碧倖合蓉禾詩草抄槻汀微透愉'
const GIVEN_END = new Set(GIVEN_ENDS)
const isGivenEnd = isOneOf(GIVEN_ENDS)
/** How surnames of two kanji begin and end: a kanji that does so at least twice. */
const BEGINS = frequentAt(0)
const ENDS = frequentAt(1)
/** The kanji given names of the lists are made of. */
const GIVEN_KANJI = new Set([...GIVEN_NAMES].flatMap(name => [...name]))
const WORDS_LIKE = new Set(
  WORDS_LIKE_SURNAMES.trim()
    .split('\n')
    .flatMap(row => [...row.slice(2)].map(first => first + row.charAt(0))),
)
const NUMERAL = /^[一二三四五六七八九十百千万]/

/** Whether a text is one of the common surnames and nothing else, such as 佐藤 but not 福岡. */
export function isPlainSurname(text: string): boolean {
  return text.length >= 2 && isListed(text) && !isWordFirst(text)
}

/** Whether a text is a common surname, everyday words among them. */
export function isSurname(text: string): boolean {
  return isListed(text)
}

/** Whether a text is shaped like a surname: a known one, or two to three kanji ending as surnames end. */
export function isSurnameLike(text: string): boolean {
  return (
    isListed(text) ||
    isPerhaps(text) ||
    (text.length >= 2 &&
      text.length <= 3 &&
      isSurnameEnd(text.charCodeAt(text.length - 1)) &&
      isAll(text, isKanji))
  )
}

/** Whether a text is shaped like a given name: a known one, or one to three kanji ending as given names end. */
export function isGivenLike(text: string): boolean {
  if (isGivenListed(text)) return true
  return text.length <= 3 && isGivenEnd(text.charCodeAt(text.length - 1)) && isAll(text, isKanji)
}

/** Whether kanji could be put together as a given name: 寿慶, not 遺跡. */
export function mayBeGiven(text: string): boolean {
  return text.length === 1 || [...text].every(kanji => GIVEN_KANJI.has(kanji) || GIVEN_END.has(kanji))
}

/** Whether a run of kanji is a surname and a given name written as one, such as 田中太郎. */
export function isFullName(run: string): boolean {
  if (run.length < 3 || run.length > 7) return false
  for (const length of [2, 3, 4, 1]) {
    const surname = run.slice(0, length)
    const given = run.slice(length)
    if (!isGivenLike(given) || (isWordFirst(surname) && !isGivenListed(given))) continue
    if (isListed(surname) && (length > 1 || (given.length >= 2 && isGivenListed(given)))) return true
    if (length !== 2 || given.length < 2 || !isGivenListed(given)) continue
    if (isSurnameLike(surname) || isUnlistedSurname(surname)) return true
  }
  return false
}

/** Whether a text is a surname of any list, everyday words and places among them. */
export function isAnySurname(text: string): boolean {
  return isListed(text) || isPerhaps(text)
}

/** Whether two kanji could be put together as a surname, known or not. */
export function mayBeSurname(text: string): boolean {
  return text.length === 2 && BEGINS.has(text.charAt(0)) && ENDS.has(text.charAt(1))
}

/** Whether two kanji, or three with 々 or 之 between, are put together as surnames are and make no word of the dictionary: a surname nobody listed. */
export function isUnlistedSurname(text: string): boolean {
  if (isListed(text) || isPerhaps(text) || NUMERAL.test(text)) return false
  if (text.length === 3) return '々之'.includes(text.charAt(1)) && isSurnameEnd(text.charCodeAt(2))
  return mayBeSurname(text) && !WORDS_LIKE.has(text) && !isWordFirst(text)
}

/** Whether a text is a given name of the lists. */
export function isGivenName(text: string): boolean {
  return isGivenListed(text)
}

/** Whether a text is a place or an everyday word before it is a surname. */
export function isPlaceFirst(text: string): boolean {
  return isWordFirst(text)
}

/** Whether a text in kana is how a surname is read. */
export function isSurnameReading(kana: string): boolean {
  return isReadSurname(hiraganaOf(kana))
}

/** Whether a text in kana is how a given name is read. */
export function isGivenReading(kana: string): boolean {
  return isReadGiven(hiraganaOf(kana))
}

/** Whether Latin letters spell a Japanese surname: Tanaka, SATOU, Ohno. */
export const isSurnameSpelling = memoised((latin: string) => SURNAME_SPELLINGS.has(latinKey(latin)))

/** Whether Latin letters spell a Japanese given name: Taro, YUUKO. */
export const isGivenSpelling = memoised((latin: string) => GIVEN_SPELLINGS.has(latinKey(latin)))

function hiraganaOf(kana: string): string {
  if (isHiragana(kana.charCodeAt(0))) return kana
  const whole = /[゛゜]/.test(kana)
    ? kana.replace(/(.)([゛゜])/g, (_all, char: string, mark: string) =>
        `${char}${mark === '゛' ? '\u3099' : '\u309a'}`.normalize('NFC'),
      )
    : kana
  return whole.replace(/[\u30a1-\u30f6]/g, char => String.fromCharCode(char.charCodeAt(0) - 0x60))
}

/** Words of a lexicon: separated by white space. */
function wordsOf(lexicon: string): ReadonlySet<string> {
  return new Set(lexicon.trim().split(/\s+/))
}

/** Words of two kanji that stand by their last one: 之 宇 | 々 保橘. */
function byLastKanji(lexicon: string): string[] {
  return lexicon
    .trim()
    .split(/ \| |\n/)
    .flatMap(row => [...row.slice(2)].map(first => first + row.charAt(0)))
}

function frequentAt(place: 0 | 1): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of LISTED)
    if (name.length === 2) counts.set(name.charAt(place), (counts.get(name.charAt(place)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 2).map(([char]) => char))
}
