import { JAPANESE_GIVEN_NAMES, JAPANESE_SURNAMES } from './lexicon/japanese-names.ts'
import { AMBIGUOUS_SURNAMES, RARE_SURNAMES } from './lexicon/rare-surnames.ts'

const SURNAMES = new Set(`${JAPANESE_SURNAMES} ${RARE_SURNAMES}`.trim().split(/\s+/))
/** Shaped like surnames, but places and words as well. */
const PERHAPS = new Set(AMBIGUOUS_SURNAMES.trim().split(/\s+/))
const GIVEN_NAMES = new Set(JAPANESE_GIVEN_NAMES.trim().split(/\s+/))
/** Surnames that are also prefectures, cities or everyday words: names only beside another sign. */
const AMBIGUOUS = new Set(
  '福岡 福島 長野 千葉 宮城 宮崎 石川 山口 渋谷 上野 日野 川崎 大阪 金沢 豊田 高松 松山 松江 福井 高野 新田 今日 成田 熊谷 出口 入口 中原 大久保 三好 八木 本間 前川 東 西 南 泉 森 林 岡 原 星 関 谷 菅 辻 堤 堀 岸 大木 日高 上田 中野 大和 若林 小坂 大石 高山 石岡 平田 中山 松本 岡崎 大野 小松 大村 市川 立川 中央 平野 三木 富山 鹿児島 相馬 鎌田 角田 大槻 甲斐'.split(
    ' ',
  ),
)
const SURNAME_END =
  '田山川本村野木井原島嶋沢澤藤口谷崎﨑橋林森岡下上尾部倉塚浦永松石見屋池瀬津浜濱竹江保辺邊坂葉根沼賀越園戸泉熊滝瀧笠河垣堀岸平富福岩宮森峰嶺丸柳杉梨桐羽馬牧城智巣地場内中納司子名々條条間生月須摩美'
const GIVEN_END =
  '子美代恵香奈菜江枝乃里穂花華佳織絵加音月紀希郎朗太介助斗翔樹也哉夫雄男彦之一二三吾司志史明昭彦博弘浩宏洋裕隆孝敬誠真実健賢建剛豪豊光晃幸直正雅典徳哲亮涼諒遼陽葵蓮凛凜結愛心莉彩優悠拓巧匠学久衣沙紗咲桜楓澪陸颯湊蒼律朔暁湧仁勇輝貴基毅武進勉修茂清渉駿慎帆海'
const KANJI = /^[\u3400-\u9fff\uf900-\ufaff々ヶ\ud840-\udfff]+$/

/** Whether a text is one of the common surnames and nothing else, such as 佐藤 but not 福岡. */
export function isPlainSurname(text: string): boolean {
  return text.length >= 2 && SURNAMES.has(text) && !AMBIGUOUS.has(text)
}

/** Whether a text is a common surname, everyday words among them. */
export function isSurname(text: string): boolean {
  return SURNAMES.has(text)
}

/** Whether a text is shaped like a surname: a known one, or two to three kanji ending as surnames end. */
export function isSurnameLike(text: string): boolean {
  return (
    SURNAMES.has(text) ||
    PERHAPS.has(text) ||
    (KANJI.test(text) && /^.{2,3}$/.test(text) && SURNAME_END.includes(text.slice(-1)))
  )
}

/** Whether a text is shaped like a given name: a known one, or one to three kanji ending as given names end. */
export function isGivenLike(text: string): boolean {
  if (GIVEN_NAMES.has(text)) return true
  return KANJI.test(text) && text.length >= 1 && text.length <= 3 && GIVEN_END.includes(text.slice(-1))
}

/** Whether a run of kanji is a surname and a given name written as one, such as 田中太郎. */
export function isFullName(run: string): boolean {
  if (run.length < 3 || run.length > 6) return false
  for (const length of [2, 3, 1]) {
    const surname = run.slice(0, length)
    const given = run.slice(length)
    if (!isGivenLike(given)) continue
    if (SURNAMES.has(surname) && (length > 1 || (given.length === 2 && GIVEN_NAMES.has(given)))) return true
    if (length === 2 && isSurnameLike(surname) && GIVEN_NAMES.has(given) && given.length >= 2) return true
  }
  return false
}
