import { variantsOf } from './kanji-variants.ts'
import {
  DICTIONARY_GIVEN_NAMES,
  GIVEN_NAMES_LIKE_WORDS,
  LONG_DICTIONARY_GIVEN_NAMES,
  MORE_GIVEN_READINGS,
} from './lexicon/dictionary-given-names.ts'
import { FREQUENT_SURNAMES, MORE_SURNAME_READINGS } from './lexicon/frequent-surnames.ts'
import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from './lexicon/japanese-names.ts'
import { MORE_GIVEN_NAMES } from './lexicon/more-given-names.ts'
import { GIVEN_READINGS, SURNAME_READINGS } from './lexicon/name-readings.ts'
import { LONGER_ORDINARY_WORDS, ORDINARY_WORDS } from './lexicon/ordinary-words.ts'
import { MORE_PLACES, PLACES_LIKE_SURNAMES } from './lexicon/places-like-surnames.ts'
import { AMBIGUOUS_SURNAMES, RARE_SURNAMES } from './lexicon/rare-surnames.ts'
import {
  MORE_AMBIGUOUS_SURNAMES,
  REGIONAL_SURNAMES,
  SURNAMES_FROM_ABROAD,
  SURNAMES_LIKE_WORDS,
} from './lexicon/regional-surnames.ts'
import {
  MORE_LONG_SURNAMES,
  MORE_LONG_SURNAMES_AND_PLACES,
  MORE_READINGS,
  MORE_SURNAMES,
  MORE_SURNAMES_AND_PLACES,
} from './lexicon/unidic-surnames.ts'
import { WORDS_BEFORE_SURNAMES } from './lexicon/words-before-surnames.ts'
import { romajiKey } from './romaji.ts'

const LISTED = variantsOf(wordsOf(`${FREQUENT_SURNAMES} ${JAPANESE_SURNAMES} ${RARE_SURNAMES}`))
/** The commonest 2,300 surnames. */
export const FREQUENT: ReadonlySet<string> = wordsOf(FREQUENT_SURNAMES)
export const SURNAMES: ReadonlySet<string> = new Set([
  ...LISTED,
  ...variantsOf(byFirstKanji(MORE_SURNAMES)),
  ...variantsOf(wordsOf(MORE_LONG_SURNAMES)),
  ...wordsOf(REGIONAL_SURNAMES),
  ...wordsOf(SURNAMES_FROM_ABROAD),
])
/** Shaped like surnames, but places and words as well. */
export const PERHAPS: ReadonlySet<string> = new Set([
  ...variantsOf(wordsOf(`${AMBIGUOUS_SURNAMES} ${MORE_AMBIGUOUS_SURNAMES} ${SURNAMES_LIKE_WORDS}`)),
  ...byFirstKanji(MORE_SURNAMES_AND_PLACES),
  ...wordsOf(MORE_LONG_SURNAMES_AND_PLACES),
])
const COMMON_GIVEN_NAMES = variantsOf(wordsOf(`${JAPANESE_GIVEN_NAMES} ${MORE_GIVEN_NAMES}`))
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...COMMON_GIVEN_NAMES,
  ...byFirstKanji(DICTIONARY_GIVEN_NAMES),
  ...byFirstKanji(LONG_DICTIONARY_GIVEN_NAMES),
])
/** Names behind a surname only: 真帆, 大地. */
export const GIVEN_WORDS = wordsOf(GIVEN_NAMES_LIKE_WORDS)
export const READ_SURNAMES = wordsOf(`${SURNAME_READINGS} ${MORE_SURNAME_READINGS} ${MORE_READINGS}`)
export const READ_GIVEN_NAMES = wordsOf(`${GIVEN_READINGS} ${MORE_GIVEN_READINGS}`)
export const SURNAME_SPELLINGS = new Set([...READ_SURNAMES].filter(kana => kana.length > 1).map(romajiKey))
export const GIVEN_SPELLINGS = new Set([...READ_GIVEN_NAMES].filter(kana => kana.length > 1).map(romajiKey))
export const WORDS_FIRST = wordsOf(`${WORDS_BEFORE_SURNAMES} ${SURNAMES_LIKE_WORDS}`)
export const SURNAME_END = new Set(
  '田山川本村野木井原島嶋沢澤藤口谷崎﨑橋林森岡下上尾部倉塚浦永松石見屋池瀬津浜濱竹江保辺邊坂葉根沼賀越園戸泉熊滝瀧笠河垣堀岸平富福岩宮森峰嶺丸柳杉梨桐羽馬牧城智巣地場内中納司子名々條条間生月須摩美',
)
export const GIVEN_END = new Set(
  '子美代恵香奈菜江枝乃里穂花華佳織絵加音月紀希郎朗太介助斗翔樹也哉夫雄男彦之一二三吾司志史明昭博弘浩宏洋裕隆孝敬誠真実健賢建剛豪豊光晃幸直正雅典徳哲亮涼諒遼陽葵蓮凛凜結愛心莉彩優悠拓巧匠学久衣沙紗咲桜楓澪陸颯湊蒼律朔暁湧仁勇輝貴基毅武進勉修茂清渉駿慎帆海夏那世葉未南歩弥依人梨理緒果羽歌季央波保映和望羅弓治鈴己璃珠良英野妃永巳可耶平由湖佐夢星利麗李慧栄麻水喜見萌有重都亜聖深春澄姫笑大晴瑛来賀蘭砂杏惠風佑祈稀苗輔矢祐空琴架寧渚瑠霞奏文成嘉汰巴登知友純芽紅甫雪広芳馬叶好夕七穏茉圭唯郁虹早詠誉胡瀬以怜泉琉流摘舞伊則次魅柚恩智章留岐瑳温礼鶴峰樺桂冬玲暖信士敏磨玖維馨侑於昌悟河惟楽藍絢響園鼓吹義遥瑞朋瞳妙薫楠綾桃俊悦寛充雨稲卯宇嗣康作暉尋恭乙穗矩初翠來布景聡睦児範秀伸高彰幹民納斐緋采朱扇弦法守規忠泰蔵宙茜鐘汐更千憂百宮摩似菓々衿芸環呼眞絹伶郷森幾起揮寿憲将虎征靖宣爾穣兵衛丞弼允尭堯彬煌昴碩竣舜諄慧勝啓安晶紘誇連耀秋雛新倭碧倖合蓉禾詩草抄槻汀微透愉',
)
/** How surnames of two kanji begin and end: a kanji that does so at least twice. */
export const BEGINS = frequentAt(0)
export const ENDS = frequentAt(1)
/** The kanji given names of the lists are made of. */
export const GIVEN_KANJI = new Set([...COMMON_GIVEN_NAMES].flatMap(name => [...name]))
/** Words of two kanji that are no surname of any list. */
export const WORDS: ReadonlySet<string> = new Set(byFirstKanji(ORDINARY_WORDS))
/** Words of three kanji that no word of two is part of. */
export const LONGER_WORDS: ReadonlySet<string> = wordsOf(LONGER_ORDINARY_WORDS)
/** Places of two kanji that are no surname of any list. */
export const PLACES: ReadonlySet<string> = new Set([
  ...byFirstKanji(PLACES_LIKE_SURNAMES),
  ...byFirstKanji(MORE_PLACES),
])

/** Words of a lexicon: separated by white space. */
function wordsOf(lexicon: string): ReadonlySet<string> {
  return new Set(lexicon.trim().split(/\s+/))
}

/** Words that stand by what follows their first kanji: 太郎 健光 | 子 花. */
function byFirstKanji(lexicon: string): string[] {
  return lexicon
    .trim()
    .split(/ \| |\n/)
    .flatMap(row => {
      const [rest = '', firsts = ''] = row.split(' ')
      return [...firsts].map(first => first + rest)
    })
}

function frequentAt(place: 0 | 1): ReadonlySet<string> {
  const counts = new Map<string, number>()
  for (const name of LISTED)
    if (name.length === 2) counts.set(name.charAt(place), (counts.get(name.charAt(place)) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= 2).map(([char]) => char))
}
