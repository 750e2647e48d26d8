import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

describe('numbers of people where the word for them stands further off, or only a person', () => {
  test.each([
    ['検針員番号 3391 の方', '検針員番号 〈社員番号1〉 の方'],
    ['看護師番号:N-20331', '看護師番号:〈社員番号1〉'],
    [
      '社員番号は331882ではなく331883が正しいです',
      '社員番号は〈社員番号1〉ではなく〈社員番号2〉が正しいです',
    ],
    [
      '社員番号を間違えました。誤:331882 正:331883',
      '社員番号を間違えました。誤:〈社員番号1〉 正:〈社員番号2〉',
    ],
    ['社員番号は6桁で331882です', '社員番号は6桁で〈社員番号1〉です'],
    [
      '明細の左上に 104-2233 とあります。社員番号ですか',
      '明細の左上に 〈社員番号1〉 とあります。社員番号ですか',
    ],
    ['退職者:A00321、A00387', '退職者:〈社員番号1〉、〈社員番号2〉'],
    ['対象社員　0012345　部署異動', '対象社員　〈社員番号1〉　部署異動'],
    ['人事マスタに 331882 がありません', '人事マスタに 〈社員番号1〉 がありません'],
    ['入館証0048213を紛失しました', '入館証〈社員番号1〉を紛失しました'],
    ['331882の職員です', '〈社員番号1〉の職員です'],
    ['私は331882です', '私は〈社員番号1〉です'],
    ['営業部の福田、4147です。', '営業部の〈氏名1〉、〈社員番号1〉です。'],
    ['経理 福田さん 331882 折り返し希望', '経理 〈氏名1〉さん 〈社員番号1〉 折り返し希望'],
    ['福田さん（経理、331882）', '〈氏名1〉さん（経理、〈社員番号1〉）'],
    ['868-790の福田です', '〈社員番号1〉の〈氏名1〉です'],
    ['番号は4341、福田です。', '番号は〈社員番号1〉、〈氏名1〉です。'],
    ['氏名：福田 舞\n番号：331882', '氏名：〈氏名1〉\n番号：〈社員番号1〉'],
    ['直りません。\n仲間（700318）', '直りません。\n仲間（〈社員番号1〉）'],
    [
      '入社者リスト\n4565　福田 舞\n4902　架空 某\n4911　架空 某',
      '入社者リスト\n〈社員番号1〉　〈氏名1〉\n〈社員番号2〉　架空 某\n〈社員番号3〉　架空 某',
    ],
    ['employee 331882 cannot log in', 'employee 〈employee id 1〉 cannot log in'],
    ['My ID is E331882. I cannot clock in.', 'My ID is 〈employee id 1〉. I cannot clock in.'],
    ['HR shows my number as 331882', 'HR shows my number as 〈employee id 1〉'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))

  test.each([
    '社員番号を入力するとエラーE10231が出ます。社員番号でログインすると E-4021 と表示',
    '社員番号の桁数変更(チケット331882)。社員番号をキーに連携、レコード数 331882 件',
    '担当者コードの一覧を出すバッチ JOB00231 が失敗',
    '会員番号 331882、契約者番号3318821、患者番号 331882、業者コード 33188',
    '社員PCの資産番号は331882、社員の経費 33188円、社員数は12000人',
    '部署コード 33188 の社員、店番33188のスタッフ、座席 A3011 の社員',
    'Our employee portal shows error 50031. Staff portal version 20331.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('bank accounts wherever a bank is spoken of', () => {
  test.each([
    ['みずほ銀行 渋谷支店\n普通\n033-1882', 'みずほ銀行 渋谷支店\n普通\n〈口座1〉'],
    ['口座番号を間違えました。誤:0331882 正:0331883', '口座番号を間違えました。誤:〈口座1〉 正:〈口座2〉'],
    ['振込先：楽天銀行（121）033-1882', '振込先：楽天銀行（121）〈口座1〉'],
    ['口座番号は7桁で0331882です', '口座番号は7桁で〈口座1〉です'],
    ['ゆうちょ 記号:14050\n番号:12345671', 'ゆうちょ 記号:〈口座1〉\n番号:〈口座2〉'],
    ['ゆうちょ070392-43755361で', 'ゆうちょ〈口座1〉で'],
    ['払込先口座 00190-5-331882', '払込先口座 〈口座1〉'],
    ['通帳を見ると0331882と書いてあります', '通帳を見ると〈口座1〉と書いてあります'],
    ['Q 口座番号は\nA 0331882', 'Q 口座番号は\nA 〈口座1〉'],
    ['My bank account is 0331882 at Mizuho.', 'My bank account is 〈bank account 1〉 at Mizuho.'],
    [
      'Please pay into 0331882, not 0331883; the bank',
      'Please pay into 〈bank account 1〉, not 〈bank account 2〉; the bank',
    ],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))

  test.each([
    '振込金額:1,234,567、入金額は1234567円、振込額 1234567',
    '請求書No.3318821の入金を確認。伝票番号4012345、銀行振込で支払い済み',
    '口座振替日は20260127です。口座振替の申込番号は3318822です。',
    'みずほ銀行のATMでエラー3318821。銀行コード0001、支店コード123',
    'The order number is 3318821, paid by bank transfer. Invoice 3318821 was paid to the bank account.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})
