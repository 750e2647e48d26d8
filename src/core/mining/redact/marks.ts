import { HONORIFICS, INTRODUCTIONS, TITLES } from './address-words.ts'

/**
 * What a pattern cannot do without: one or two Japanese characters in a row, or two letters in a row of either case. A
 * text with none of them needs no look for the pattern. A sign may be there for nothing, but never be missing.
 */
const SIGNS = {
  password: { characters: ['パス'], letters: 'pa pw' },
  secret: {
    characters: ['パス', '暗証', '言葉', 'キー', 'トー', 'シー', 'コー'],
    letters: 'pa pw pi ap ac se to ot ve on cv',
  },
  passphrase: { characters: ['言葉', '秘密'] },
  loginName: { characters: pairs('ントーザ者員', '名'), letters: 'id' },
  accountWord: { characters: ['ウン', 'ユー'], letters: 'id' },
  loginUse: { characters: pairs('でて', 'ロサ') },
  hostLabel: { characters: pairs('Ccタート末ン', '名') },
  server: { characters: pairs('バー', ' :「【(') },
  englishLogin: { letters: 'us lo si' },
  englishAccount: { letters: 'us ac' },
  englishHost: { letters: 'na' },
  windowsUsers: { letters: 'us' },
  machine: { letters: 'kt pt' },
  bearer: { letters: 'be ba' },
  bankAccount: { characters: ['口座', '普通', '当座'], letters: 'ac' },
  postalAccount: { characters: ['記号'] },
  employee: { characters: ['社番', ...pairs('員フ', '番IiコNn#')], letters: 'em st' },
  birthLabel: { characters: ['生', '誕', 'バ', 'うま'] },
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
  postal: { characters: ['〒', '郵便', '都', '道', '府', '県'] },
  place: { characters: [...'市区町村郡県府都道'] },
  streetCue: { letters: 'ad li lo re of' },
  corner: { letters: 'co' },
  box: { letters: 'bo' },
  unit: { letters: 'ap su' },
} as const satisfies Readonly<
  Record<string, { readonly characters?: readonly string[]; readonly letters?: string }>
>

type Sign = keyof typeof SIGNS

/** The bit of each sign. */
export const MARK = Object.fromEntries(
  Object.keys(SIGNS).map((sign, index) => [sign, 1 << index]),
) as Readonly<Record<Sign, number>>

/** A small number for each code unit that is part of a sign in characters, 0 for the others. */
export const SIGN_NUMBERS = new Uint8Array(0x10000)
/** The bits two such code units in a row give, by their numbers: 256 × the first + the second; the first is 0 for one alone. */
export const SIGN_MARKS = new Uint32Array(256 * 256)
/** The bits two letters give, by their numbers in the alphabet: 32 × the first + the second, of either case. */
export const LETTER_MARKS = new Uint32Array(32 * 32)

let numbers = 0
for (const sign of Object.keys(SIGNS) as Sign[]) {
  const { characters = [], letters = '' }: { characters?: readonly string[]; letters?: string } = SIGNS[sign]
  for (const token of characters) {
    const [first, second] = [...token].map(numberOf)
    add(SIGN_MARKS, second === undefined ? (first ?? 0) : ((first ?? 0) << 8) | second, MARK[sign])
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
    if (numbers > 255) throw new Error('marks.ts: there are signs of more than 255 different characters')
    SIGN_NUMBERS[code] = numbers
  }
  return SIGN_NUMBERS[code] ?? 0
}

function add(marks: Uint32Array, at: number, mark: number): void {
  marks[at] = (marks[at] ?? 0) | mark
}
