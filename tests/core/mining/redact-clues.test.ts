import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Clues, cluesIn } from '#core/mining/redact/clues.ts'
import { DETECTORS, LATE_DETECTORS } from '#core/mining/redact/detectors.ts'
import { fold } from '#core/mining/redact/fold.ts'
import { runsIn } from '#core/mining/redact/runs.ts'
import { freeTexts } from '../../bench/import/free-texts.ts'
import { FIFTH } from '../../bench/import/japanese-fifth.ts'
import { japaneseSet } from '../../bench/import/japanese-set.ts'
import { TUNED } from '../../bench/import/japanese-tuned.ts'
import { WIDE } from '../../bench/import/japanese-wide.ts'

/** The clues of a text with every one that only spares a look set: what is found must not depend on it. */
function withEverySign(clues: Clues): Clues {
  return {
    ...clues,
    longestDigits: 1000,
    hasBackslash: true,
    hasSlash: true,
    hasEquals: true,
    hasAt: true,
    colons: 1000,
    dots: 1000,
    dashes: 1000,
    hasNumberGap: true,
    hasLetterGap: true,
    hasAddressedLatin: true,
    hasLatinThenKana: true,
    hasKatakanaGap: true,
    hasQuotedKatakana: true,
    marks: -1,
    nameMarks: -1,
  }
}

/** What is said of people and machines, each with what its patterns begin with or cannot do without. */
const PIECES = [
  ...[
    '氏名：',
    '名前は',
    '担当者　',
    'フリガナ：',
    'ふりがな ',
    'ナマエ：',
    'なまえは',
    'シメイ:',
    'メイギ:',
    '苗字「',
  ],
  ...[
    'サインイン名：',
    'ログインIDは',
    'アカウント:',
    'ID: ',
    'PC名は',
    'ホスト名：',
    '端末名 ',
    'サーバー ',
    'サーバ「',
  ],
  ...[
    'account ',
    'user ',
    'logged in as ',
    'user name: ',
    'host name is ',
    'DESKTOP-',
    'LAPTOP-',
    'db01.example.',
  ],
  ...[
    '口座番号',
    '普通 ',
    '記号 ',
    '番号 ',
    '社員番号',
    '社番',
    '従業員ID',
    'スタッフコード',
    'employee id ',
    'staff no. ',
  ],
  ...[
    '生年月日',
    '誕生日は',
    'うまれ',
    '生まれ',
    'born ',
    'd.o.b. ',
    'date of birth ',
    '内線',
    'ext. ',
    '妻の',
    '子ども(',
    '家内の',
  ],
  ...[
    'パスワードは',
    '暗証番号',
    '合言葉は「',
    '秘密の答えは「',
    'APIキー',
    'トークン ',
    'シークレット:',
    '認証コード',
    'pw=',
    'pin ',
  ],
  ...[
    'Bearer ',
    'Basic ',
    'https://example.com/?token=',
    '://',
    '\\\\files\\home\\',
    'C:\\Users\\',
    '/home/',
    '-----',
    '━━',
  ],
  ...[
    'TEL: ',
    '電話',
    'E-mail',
    'Regards,',
    'thx',
    '〒',
    '郵便番号',
    '市',
    '県',
    'address ',
    'lives in ',
    'the corner of ',
    'P.O. Box ',
  ],
  ...[
    'Apt ',
    'さん',
    '様',
    'です',
    'と申します',
    'より',
    '課長',
    '-san',
    'san',
    'に聞い',
    'が休み',
    'ID',
    '名',
    '(',
  ],
  ...[
    '佐藤',
    '田中太郎',
    'ヤマダ タロウ',
    'やまだ はなこ',
    'ケイタ',
    'Tanaka',
    'Taro Yamada',
    'tanaka',
    'Emily',
    'jdoe_12',
    'k-yoshioka',
  ],
  ...[
    '123',
    '12345678',
    '090-1234-5678',
    '1985年1月2日',
    '1985/1/2',
    '10.0.0.7',
    'AA:BB:CC:DD:EE:FF',
    '12 High Street',
    'Nire#4821',
    'a@b.example',
  ],
  ...[
    '、',
    '。',
    ' ',
    '\n',
    '「',
    '」',
    '：',
    '　',
    ')',
    '.',
    '-',
    'の',
    'は',
    'ア',
    'あ',
    '一',
    'x',
    '＠',
    'ｱﾗｲ',
    '／',
  ],
]

const texts = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 9 })
  .map(pieces => pieces.join(''))

function found(text: string): readonly unknown[] {
  const folded = fold(text)
  const clues = cluesIn(folded)
  return [...DETECTORS, ...LATE_DETECTORS].map(([find, needs]) => (needs(clues) ? find(folded, clues) : []))
}

function foundWithEverySign(text: string): readonly unknown[] {
  const folded = fold(text)
  const clues = withEverySign(cluesIn(folded))
  return [...DETECTORS, ...LATE_DETECTORS].map(([find, needs]) => (needs(clues) ? find(folded, clues) : []))
}

describe('a look that clues spare would have found nothing', () => {
  test('in texts put together from what patterns begin with', () => {
    fc.assert(
      fc.property(texts, text => {
        expect(found(text)).toEqual(foundWithEverySign(text))
      }),
      { numRuns: 8000 },
    )
  })

  test('in the texts of the bench', () => {
    const sets = [TUNED, WIDE, FIFTH].flatMap(half => japaneseSet(half, 700))
    for (const { text } of [...sets, ...freeTexts('opened')])
      expect(found(text)).toEqual(foundWithEverySign(text))
  })
})

test.each([
  ['一ノ瀬と三ツ木', { kanji: [0, 3, 4, 7], katakana: [], ascii: [] }],
  ['ツ木', { kanji: [1, 2], katakana: [], ascii: [] }],
  ['田'.repeat(15), { kanji: [0, 14, 14, 15], katakana: [], ascii: [] }],
  ['アイ・ウ=エ オ', { kanji: [], katakana: [0, 6], ascii: [] }],
  ['ab abc/1 d', { kanji: [], katakana: [], ascii: [3, 8] }],
  ['𠮷田', { kanji: [0, 3], katakana: [], ascii: [] }],
  ['', { kanji: [], katakana: [], ascii: [] }],
])('the runs of %j', (text, runs) => {
  expect(runsIn(text)).toEqual(runs)
})
