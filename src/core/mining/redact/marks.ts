/**
 * What the words a pattern begins with, or cannot do without, are known by: characters for Japanese ones, two letters
 * in a row of either case for English ones. A text without any of them needs no look for the pattern.
 */
const SIGNS = {
  secret: 'パ 証 キ ク コ 葉 pa pw pi ap ac se to ot ve on cv',
  passphrase: '葉 密',
  loginLabel: 'グ ユ ウ 利 会 管 id',
  nameOrId: '名 id',
  loginUse: 'グ サ',
  hostLabel: '名 サ',
  englishLogin: 'us lo si',
  englishHost: 'na',
  windowsUsers: 'us',
  numberLabel: '座 普 員 フ 番 ac em st',
  birthLabel: '生 誕 バ',
  englishBirth: 'bi bo do ob',
  extension: '線 ex',
  labelledName: '名 者 担 差 長 本 ガ が 付',
  kanaHolder: '義 ガ が ナ よ 読',
  kin: '妻 夫 娘 息 男 女 父 母 兄 弟 姉 妹 孫 子 家 主',
  signature: '電 携 線 〒 ━ ─ ― ・ ■ □ ◆ te fa ma ht re th wi si ch yo br',
  postal: '〒 郵 都 道 府 県',
  streetCue: 'ad li lo re of',
  corner: 'co',
  box: 'bo',
  unit: 'ap su',
} as const

type Sign = keyof typeof SIGNS

/** The bit of each sign. */
export const MARK = Object.fromEntries(
  Object.keys(SIGNS).map((sign, index) => [sign, 1 << index]),
) as Readonly<Record<Sign, number>>

/** The bits a character gives. */
export const CHARACTER_MARKS = new Uint32Array(0x10000)
/** The bits two letters give, by their numbers in the alphabet: 32 × the first + the second, of either case. */
export const PAIR_MARKS = new Uint32Array(32 * 32)

for (const sign of Object.keys(SIGNS) as Sign[]) {
  for (const token of SIGNS[sign].split(' ')) {
    if (token.length === 1) {
      const code = token.charCodeAt(0)
      CHARACTER_MARKS[code] = (CHARACTER_MARKS[code] ?? 0) | MARK[sign]
    } else {
      const pair = ((token.charCodeAt(0) & 31) << 5) | (token.charCodeAt(1) & 31)
      PAIR_MARKS[pair] = (PAIR_MARKS[pair] ?? 0) | MARK[sign]
    }
  }
}
