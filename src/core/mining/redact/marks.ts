import { HONORIFICS, INTRODUCTIONS, TITLES } from './address-words.ts'

/**
 * What a pattern cannot do without: one or two Japanese characters in a row, or two letters in a row of either case. A
 * text with none of them needs no look for the pattern. A sign may be there for nothing, but never be missing.
 */
const SIGNS = {
  password: { characters: ['パス'], letters: 'pa pw' },
  secret: {
    characters: [
      ...['パス', '暗証', '言葉', 'キー', 'トー', 'シー', 'コー', '鍵', 'ミュ', 'フレ', '届い', '桁の'],
      ...pairs('証認ムク解錠開室ルの', '番'),
    ],
    letters: 'pa pw pi ap ac se to ot ve on cv od ey ps',
  },
  passphrase: { characters: ['言葉', '秘密', 'フレ'], letters: 'ph' },
  loginName: { characters: pairs('ントーザ者員', '名'), letters: 'id' },
  accountWord: { characters: ['ウン', 'ユー'], letters: 'id' },
  loginUse: { characters: pairs('でて', 'ロサ入') },
  hostLabel: { characters: [...pairs('Ccタート末ンドバSsス器置ラ', '名'), '続先', '対象', '該当'] },
  server: { characters: [...pairs('バー', ' :「【(は'), ...pairs('トSs', ':「【(')] },
  /** Commands that name a machine, and words for one. */
  hostCommand: {
    characters: ['-C', '-c'],
    letters: 'pi tr mt ns ss ln dp sf xe ms rv od vm ks tc',
  },
  mac: { characters: ['物理', ...pairs('Cc', 'ア :(はaA')], letters: 'bs hw ph' },
  englishLogin: { letters: 'us lo si ud' },
  englishAccount: { letters: 'us ac up sa su pa' },
  englishHost: { letters: 'na ho' },
  machine: { letters: 'kt pt wi' },
  bearer: { letters: 'be ba' },
  bankAccount: { characters: ['口座', '普通', '当座', '記号'], letters: 'ac' },
  employee: {
    characters: [
      ...['職番', '学番', '証カ'],
      ...pairs('員遣トターー者フ生徒童籍人事社与内当講札ジヂ', '番ナIiコCNn№#'),
      ...pairs('の証ド', '番Ii'),
      ...pairs('証ド', ' Nn'),
    ],
    letters: 'em st rs rk dg yr ci',
  },
  birthLabel: {
    characters: ['生年', '生ま', '出生', '誕', 'うま', '歳', '才', ...pairs('0123456789日月年) ', '生')],
  },
  englishBirth: { letters: 'bi bo do ob' },
  extension: { characters: ['線'], letters: 'ex' },
  /** How さん, 様, 課長, です, と申します and the like begin. */
  address: {
    characters: [...new Set([...HONORIFICS, ...TITLES, ...INTRODUCTIONS].map(word => word.slice(0, 2)))],
  },
  romajiSan: { letters: 'sa' },
  labelledName: { characters: pairs('名前当者人付長義ナなエえイギ', ':】]|は ') },
  kin: {
    characters: [...pairs('妻夫娘子男女父母兄弟姉妹孫どもう供内人甥姪', 'の('), ...'妻夫娘男女父母兄弟姉妹'],
  },
  contact: { characters: ['電話', '携帯', '内線', '〒'], letters: 'el fa ma ht' },
  signOff: { letters: 'rd th wi si ch yo br' },
  rule: { characters: pairs('-=_*~━─・■□◆', '-=_*~━─・■□◆') },
  /** Postal codes, and words an address follows. */
  postal: {
    characters: [
      '〒',
      '郵便',
      '都',
      '道',
      '府',
      '県',
      '住所',
      '在地',
      ...['本籍', '番地', '町名', '自宅', '実家', '務地', '建物', '屋番', 'ン名', 'ト名'],
      ...pairs('け付送り居越し却求荷問置', '先'),
    ],
  },
  place: { characters: [...'市区町村郡県府都道'] },
  streetCue: { letters: 'ad li lo re of' },
  corner: { letters: 'rn' },
  streetPart: { letters: 'bo ap su' },
} as const satisfies Readonly<
  Record<string, { readonly characters?: readonly string[]; readonly letters?: string }>
>

type Sign = keyof typeof SIGNS

/** The bit of each sign. */
export const MARK = Object.fromEntries(
  Object.keys(SIGNS).map((sign, index) => [sign, 1 << index]),
) as Readonly<Record<Sign, number>>

/** A small number for each code unit that is part of a sign in characters, 0 for the others. */
export const SIGN_NUMBERS = new Uint16Array(0x10000)
/** How many bits such a number has at most. */
export const SIGN_BITS = 9
/** The bits two such code units in a row give, by their numbers: the first, shifted, and the second; the first is 0 for one alone. */
export const SIGN_MARKS = new Uint32Array(1 << (2 * SIGN_BITS))
/** The bits two letters give, by their numbers in the alphabet: 32 × the first + the second, of either case. */
export const LETTER_MARKS = new Uint32Array(32 * 32)

let numbers = 0
for (const sign of Object.keys(SIGNS) as Sign[]) {
  const { characters = [], letters = '' }: { characters?: readonly string[]; letters?: string } = SIGNS[sign]
  for (const token of characters) {
    const [first, second] = [...token].map(numberOf)
    add(SIGN_MARKS, second === undefined ? (first ?? 0) : ((first ?? 0) << SIGN_BITS) | second, MARK[sign])
  }
  for (const pair of letters.split(' '))
    add(LETTER_MARKS, ((pair.charCodeAt(0) & 31) << 5) | (pair.charCodeAt(1) & 31), MARK[sign])
}

function pairs(first: string, second: string): string[] {
  return [...first].flatMap(one => [...second].map(other => one + other))
}

function numberOf(character: string): number {
  const code = character.charCodeAt(0)
  if (SIGN_NUMBERS[code] === 0) {
    numbers += 1
    if (numbers >> SIGN_BITS !== 0)
      throw new Error('marks.ts: there are signs of more than 511 different characters')
    SIGN_NUMBERS[code] = numbers
  }
  return SIGN_NUMBERS[code] ?? 0
}

function add(marks: Uint32Array, at: number, mark: number): void {
  marks[at] = (marks[at] ?? 0) | mark
}
