import { HONORIFICS, INTRODUCTIONS, TITLES } from './address-words.ts'

type Sign = { readonly characters?: readonly string[]; readonly letters?: string }
type Signs = Readonly<Record<string, Sign>>

/**
 * What a pattern cannot do without: one or two Japanese characters in a row, or two letters in a row of either case. A
 * text with none of them needs no look for the pattern. A sign may be there for nothing, but never be missing.
 */
const SIGNS = {
  password: { characters: ['パス', 'スワ', 'すわ'], letters: 'pa pw' },
  secret: {
    characters: [
      ...[
        'パス',
        '暗証',
        '言葉',
        'キー',
        'トー',
        'シー',
        'コー',
        '鍵',
        'スワ',
        'すわ',
        'c認',
        'C認',
        'ク認',
        '錠',
        'ロッ',
        'テン',
        'パッ',
        'ミュ',
        'フレ',
        '届い',
        '桁の',
        'ワン',
      ],
      ...pairs('覧集封凍開刷込み取り', '用'),
      ...pairs('証認ムク解錠開室ルの', '番'),
    ],
    letters: 'pa pw pi ap ac se to ot ve on cv od ey ps uk',
  },
  passphrase: { characters: ['言葉', '秘密', 'フレ'], letters: 'ph' },
  question: { characters: ['質問', '秘密', '旧姓', "'s"], letters: 'sw bl' },
  /** Words in whose reach a secret may stand, besides those above. */
  secretReach: {
    characters: [
      '解凍',
      '認証',
      'サイ',
      '暗号',
      'ログ',
      '解除',
      '裏口',
      '用口',
      '手口',
      '玄関',
      '入口',
      'エン',
      'ゲー',
      '証ア',
      '配ボ',
      'シャ',
      '開封',
      '保護',
      '制限',
      '資格',
      '証情',
      'ン情',
      '鍵',
      '号化',
      '覧用',
      '集用',
      '錠',
      'ダイ',
      '段階',
      '要素',
      '桁',
      '留守',
      '証番',
      '認コ',
      'Fi',
      'fi',
      '/W',
      '/w',
      '無線',
      'ルー',
    ],
  },
  loginName: {
    characters: [...pairs('ントーザ者員示', '名'), 'クネ', 'ルネ', '品者', '稿者', '信者'],
    letters: 'id',
  },
  accountWord: { characters: ['ウン', 'ユー', ...pairs('ン', ': は')], letters: 'id' },
  loginUse: { characters: [...pairs('でて', 'ロサ入'), ...pairs('の', 'パPロ権')] },
  hostLabel: {
    characters: [
      ...pairs('Ccタート末ンドバSsス器置ラ', '名'),
      '続先',
      '対象',
      '該当',
      '機名',
      'の名',
      '(名',
      ' 名',
      '、名',
    ],
  },
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
  bankAccount: {
    characters: [
      '口座',
      '普通',
      '当座',
      '貯蓄',
      '総合',
      '定期',
      '(普',
      '(当',
      '行普',
      '行当',
      '店普',
      '店当',
      ' 普',
      ' 当',
      '記号',
      '銀行',
      '信金',
      '金庫',
      '信組',
      '労金',
      '農協',
      'ゆう',
      '支店',
      '張所',
      '業部',
      '店番',
      ...[
        '名義',
        '込不',
        '振込',
        '振り',
        '入金',
        '送金',
        '通帳',
        'ッシ',
        '預金',
        '口番',
        '漁協',
        'JA',
        '振替',
        '払込',
      ],
      ...[
        '本店',
        '返金',
        '還付',
        '引落',
        '引き',
        '組戻',
        '全銀',
        'FB',
        'バン',
        'OF',
        '/c',
        '/C',
        '郵貯',
        '便貯',
        'みず',
        'りそ',
        '井住',
        'UF',
        '住信',
        '三菱',
        '労金',
      ],
      ...pairs('(/ ,、_・行店\n:', '普当'),
    ],
    letters: 'ac',
  },
  englishBank: { letters: 'ac nk ck vi di po ou rt bs sw pa la ef mb wi tr mi mu sm ko ku fu be yu' },
  employee: {
    characters: [
      ...['職番', '学番', '遣元', '遣先', '遣会', '証カ', '号が', 'Dが', 'の者', '私(', '人(', '者('],
      ...pairs('員遣トターー者フ生徒童籍人事社与内当講札ジヂ怠刻', '番ナIiコCNn№#'),
      ...pairs('新旧い。、\n元先社', '番'),
      ...pairs('の証ド', '番Ii'),
      ...pairs('証ド', ' Nn'),
      ...pairs('員者士師生手医児トーザ籍験席', '番ナIiコCNn№#'),
      ...pairs('用別金', '番'),
      'んば',
      '数字',
    ],
    letters: 'em st rs rk dg yr ci ew ct hr',
  },
  /** What tells of people that a number may be of. */
  people: {
    characters: [
      '社員',
      '職員',
      ...pairs('職社動向勤籍', '者員'),
      ...[
        '上長',
        '部下',
        '上司',
        '後任',
        '前任',
        '医師',
        '護師',
        '当番',
        'シフ',
        '認ル',
        '刻修',
        '手帳',
        '名簿',
        'ドリ',
        '学籍',
      ],
      ...pairs('0123456789', 'さ'),
      ...pairs('請認票象該力録告頼当用作新成付', '者社職'),
      ...pairs('施業応鑑収電導視替験求任遣査入', '者員'),
      ...pairs('施業応鑑収', ':( '),
      ...pairs('認付承当入会力', ':('),
      ...['オペ', 'SV', '直:', '直(', '備員', '係員', '募集', '誰が', '立会', '再鑑', 'た者', '当の'],
      ...[
        'パー',
        'バイ',
        '派遣',
        '学生',
        '当:',
        '当(',
        'ンユ',
        '作ユ',
        'ーコ',
        '社時',
        '籍前',
        '籍後',
        '用前',
        '用後',
        '姓前',
        '姓後',
        '正社',
      ],
      ...pairs('館構行分生室', '証'),
      ...pairs('DC室館員', 'カ'),
      ...[
        '業員',
        'タッ',
        '人事',
        '給与',
        '勤怠',
        '名札',
        '社章',
        '収票',
        'ムカ',
        'んば',
        '自分',
        '小職',
        '当方',
      ],
      ...[
        'こち',
        '本人',
        'わた',
        '私は',
        '私が',
        '私の',
        '私、',
        '私 ',
        'カー',
        '者リ',
        '者一',
        '者名',
        '員リ',
        '員一',
        '員名',
      ],
      ...pairs('0123456789番 ', 'の'),
      ...pairs('0123456789 ', 'と'),
    ],
  },
  englishPeople: { letters: 'em st rk ew hr my dg us sy sh ei ov ag' },
  birthLabel: {
    characters: [
      '生年',
      '生ま',
      '出生',
      '誕',
      'うま',
      '歳',
      '才',
      '名・',
      '名、',
      '名,',
      '名/',
      ...pairs('0123456789日月年) ', '生'),
    ],
  },
  englishBirth: { letters: 'bi bo do ob' },
  extension: { characters: ['線'], letters: 'xt' },
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
      ...['本籍', '番地', '町名', '建物', '屋番'],
      ...pairs('け付送り居越し却求荷問置', '先'),
    ],
  },
  place: { characters: [...'市区町村郡県府都道'] },
  streetCue: { letters: 'ad li lo id ch of' },
  corner: { letters: 'rn' },
  streetPart: { letters: 'bo ap su' },
} as const satisfies Signs

/** The same for names of people. Each kind has 32 bits of its own. */
const NAME_SIGNS = {
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
} as const satisfies Signs

/** The bit of each sign of a datum. */
export const MARK = bitsOf(SIGNS)
/** The bit of each sign of a name. */
export const NAME_MARK = bitsOf(NAME_SIGNS)

/*
 * The tables are asked for each character of each text, so they are small: one of a megabyte, a number of nine bits
 * beside another, cost more in waiting for memory than all else that is done with a character. What two characters are
 * signs of is one of a few dozen sets of bits; the tables hold the number of the set.
 */

/** The bits of MARK in each set; the first one is empty. */
export const SET_MARKS: number[] = [0]
/** The bits of NAME_MARK in each set. */
export const SET_NAME_MARKS: number[] = [0]

/** What each sign is made of, one or two characters or two small letters, and the bits of all signs made of it. */
type Bits = readonly [marks: number, nameMarks: number]
const byCharacters = new Map<string, Bits>()
const byLetters = new Map<string, Bits>()
for (const [signs, bits, place] of [
  [SIGNS, MARK, 0],
  [NAME_SIGNS, NAME_MARK, 1],
] as const) {
  for (const [name, { characters = [], letters }] of Object.entries<Sign>(signs)) {
    const bit: Bits = place === 0 ? [bitOf(bits, name), 0] : [0, bitOf(bits, name)]
    for (const token of characters) add(byCharacters, token, bit)
    for (const token of letters?.split(' ') ?? []) add(byLetters, token, bit)
  }
}

const firsts = numbered([...byCharacters.keys()].filter(token => token.length === 2).map(firstCode))
const seconds = numbered([...byCharacters.keys()].map(lastCode))

/** The number a code unit has as the first of two characters that are a sign; 0 if it is none. At most 511. */
export const firstNumber = (code: number): number => firsts.get(code) ?? 0
/** The number a code unit has as the second of two characters that are a sign, or as a sign alone; 0 if it is neither. */
export const secondNumber = (code: number): number => seconds.get(code) ?? 0
/** How far apart the rows of PAIR_SETS are. */
export const SECOND_COUNT = seconds.size + 1
/** The set of two characters: the number of the first times SECOND_COUNT and the number of the second; the first is 0 for one alone. */
export const PAIR_SETS = new Uint8Array((firsts.size + 1) * SECOND_COUNT)
for (const [token, bits] of byCharacters) {
  const first = token.length === 1 ? 0 : firstNumber(firstCode(token))
  PAIR_SETS[first * SECOND_COUNT + secondNumber(lastCode(token))] = setOf(bits)
}
/** The set of two letters of either case: 32 times the first’s number in the alphabet and the second’s. */
export const LETTER_SETS = new Uint8Array(32 * 32)
for (const [token, bits] of byLetters)
  LETTER_SETS[((firstCode(token) & 31) << 5) | (lastCode(token) & 31)] = setOf(bits)

function bitsOf<Name extends string>(signs: Readonly<Record<Name, unknown>>): Readonly<Record<Name, number>> {
  const names = Object.keys(signs) as Name[]
  if (names.length > 32) throw new Error('marks.ts: there are more than 32 signs of one kind')
  return Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>
}

function bitOf(bits: Readonly<Record<string, number>>, name: string): number {
  return bits[name] ?? 0
}

function add(to: Map<string, Bits>, token: string, [marks, nameMarks]: Bits): void {
  const before = to.get(token) ?? [0, 0]
  to.set(token, [before[0] | marks, before[1] | nameMarks])
}

function firstCode(token: string): number {
  return token.charCodeAt(0)
}

function lastCode(token: string): number {
  return token.charCodeAt(token.length - 1)
}

function numbered(codes: readonly number[]): ReadonlyMap<number, number> {
  const numbers = new Map([...new Set(codes)].map((code, index) => [code, index + 1]))
  if (numbers.size > 511) throw new Error('marks.ts: signs have more than 511 different characters')
  return numbers
}

/** The number of the set that holds these bits, a new one if there is none yet. */
function setOf([marks, nameMarks]: Bits): number {
  const known = SET_MARKS.findIndex((set, index) => set === marks && SET_NAME_MARKS[index] === nameMarks)
  if (known !== -1) return known
  if (SET_MARKS.length > 255) throw new Error('marks.ts: there are more than 255 sets of signs')
  SET_NAME_MARKS.push(nameMarks)
  return SET_MARKS.push(marks) - 1
}

function pairs(first: string, second: string): string[] {
  return [...first].flatMap(one => [...second].map(other => one + other))
}
