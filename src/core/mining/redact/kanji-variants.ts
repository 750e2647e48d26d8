/** Kanji that names have in older or other shapes: 髙木 for 高木, 𠮷田 for 吉田. */
const VARIANTS = new Map<string, readonly string[]>(
  '高髙 崎﨑 吉𠮷 浜濵濱 徳德 辺邊邉 斎齋 斉齊 沢澤 桜櫻 広廣 島嶋嶌 瀬瀨 恵惠 真眞 国國 黒黑 与與 万萬 条條 蔵藏 槙槇 栄榮 寿壽 静靜 顕顯 橋槗 桑桒 峰峯 淵渕 富冨 野埜 柳栁 曽曾 穂穗 弥彌 将將 晋晉 増增 浅淺 豊豐 亀龜 鉄鐵 清淸 館舘 緒緖 郎郞 青靑 塚塚 祐祐 福福 神神 隆隆 都都 斎斎 兼兼 来來 礼禮 滝瀧 竜龍 籠篭 藪薮 関關 桧檜 芦蘆 県縣 会會 岳嶽 児兒 彦彥 歩步 寛寬 恒恆 戸戶 浄淨 渉涉 祢禰 総總 頼賴 壱壹 尭堯 鴬鶯 麦麥 塩鹽 団團 園薗 鎗鑓 船舩 崎嵜 鶴靍 菊蘜 曳曵'
    .split(' ')
    .map(row => {
      const [common = '', ...others] = [...row]
      return [common, others] as const
    }),
)

/** Names, and each of them with one kanji in another shape. */
export function variantsOf(words: Iterable<string>): ReadonlySet<string> {
  const names = new Set<string>()
  for (const name of words) {
    names.add(name)
    for (let index = 0; index < name.length; index += 1)
      for (const other of VARIANTS.get(name.charAt(index)) ?? [])
        names.add(name.slice(0, index) + other + name.slice(index + 1))
  }
  return names
}
