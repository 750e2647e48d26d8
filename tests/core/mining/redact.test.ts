import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { parseMoment } from '#core/mining/ticket/moment.ts'
import { withoutQuotesAndSignature } from '#core/mining/ticket/plain-text.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

describe('what is taken out', () => {
  test.each([
    ['営業部の佐藤です。', '営業部の〈氏名1〉です。'],
    ['楢原様、ご連絡です', '〈氏名1〉様、ご連絡です'],
    ['Dear Maria, it works now.', 'Dear 〈name 1〉, it works now.'],
    ['My name is Emily Turner.', 'My name is 〈name 1〉.'],
    ['携帯は０９０－１２３４－５６７８です', '携帯は〈電話1〉です'],
    ['Call me at +1 415-555-0132 please', 'Call me at 〈phone 1〉 please'],
    ['a.b@example.co.jp へ送って', '〈メール1〉 へ送って'],
    ['mail a.b@example.com', 'mail 〈mail 1〉'],
    ['〒386-0012 長野県上田市中央9-16-24 に送る', '〈郵便番号1〉 〈住所1〉 に送る'],
    ['パスワードは「Nire#4821」です', 'パスワードは「〈秘密1〉」です'],
    ['the pw is Nire#4821.', 'the pw is 〈secret 1〉.'],
    ['仮パスワードはHaru3567!でした', '仮パスワードは〈秘密1〉でした'],
    ['パスワードは Haru3567! でした', 'パスワードは 〈秘密1〉 でした'],
    ['合言葉は「むらさきいも」です', '合言葉は「〈秘密1〉」です'],
    ['Wi-Fiのキーはguest-7788-abcdです', 'Wi-Fiのキーは〈秘密1〉です'],
    ['The password I was given (Spring!2023) fails', 'The password I was given (〈secret 1〉) fails'],
    ['パスワードを変えて Rex_Dog1a にした', 'パスワードを変えて 〈秘密1〉 にした'],
    ['APIキーは rk_live_a1B2c3D4e5F6 です', 'APIキーは 〈秘密1〉 です'],
    ['認証コードは 882014 です', '認証コードは 〈秘密1〉 です'],
    ['the security code is 381', 'the security code is 〈secret 1〉'],
    ['GitHub アカウント yuki-dev88 を追加', 'GitHub アカウント 〈アカウント1〉 を追加'],
    ['please unlock user rjones42', 'please unlock user 〈account 1〉'],
    ['AA-BB-CC-DD-EE-FF を許可', '〈MAC1〉 を許可'],
    ['ID は k-yoshioka です', 'ID は 〈アカウント1〉 です'],
    ['アカウント：sales_hayashi', 'アカウント：〈アカウント1〉'],
    ['I am logged in as bwilson', 'I am logged in as 〈account 1〉'],
    ['\\\\files01\\home\\yoshida が開けない', '\\\\〈ホスト1〉\\home\\〈アカウント1〉 が開けない'],
    ['サーバー APSV012 に繋がらない', 'サーバー 〈ホスト1〉 に繋がらない'],
    ['db01.example.internal is down', '〈host 1〉 is down'],
    ['記号 14050 番号 12345671', '記号 〈口座1〉'],
    ['Ship to 12 Baker Street, London NW1 6XE', 'Ship to 〈address 1〉'],
    ['カード 4901234567894 で払いました', 'カード 〈カード1〉 で払いました'],
    ['利用者ID：nurse03 で入れません', '利用者ID：〈アカウント1〉 で入れません'],
    ['マイナンバー 123456789018 の件', 'マイナンバー 〈個人番号1〉 の件'],
    ['card 4111 1111 1111 1111 was declined', 'card 〈card 1〉 was declined'],
    ['IBAN GB82 WEST 1234 5698 7654 32', 'IBAN 〈IBAN 1〉'],
    ['生年月日：昭和55年12月3日です', '生年月日：〈生年月日1〉です'],
    ['折返先08010231160宛', '折返先〈電話1〉宛'],
    ['045(383)3440 まで', '〈電話1〉 まで'],
    ['ｽｽﾞｷ ﾀﾛｳ様の件', '〈氏名1〉様の件'],
    ['振込名義はヤマダタロウです', '振込名義は〈氏名1〉です'],
    ['さとう はなこ と申します', '〈氏名1〉 と申します'],
    ['板橋、久我の2名で対応', '〈氏名1〉、〈氏名2〉の2名で対応'],
    ['@鷲尾 確認お願いします', '@〈氏名1〉 確認お願いします'],
    ['Yamada Taroさんから', '〈氏名1〉さんから'],
    ['松山市一番町4-4-2', '〈住所1〉'],
    ['大阪市北区梅田3の1の3', '〈住所1〉'],
    ['C:\\Users\\swashio\\Desktop', 'C:\\Users\\〈account 1〉\\Desktop'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
})

describe('what is left alone', () => {
  test.each([
    '皆さん、様子を見てください。お疲れ様です。同様の仕様です。',
    'バージョンは 4.2.1.0、ビルド 22631.3447 です。',
    'アプリは版 10.2.14.3 から 10.2.15.0 に上げました。',
    '商品コード 4901234567894 の在庫',
    'お問い合わせ番号：0312-445-9981',
    '注文番号は 1234-5678-9012、受付番号 202604010123 です。',
    'お客様のご担当者様へ。業者様は不要です。',
    'パスワードを忘れました。パスワードは変更済みです。',
    'データ センターとマイ ページ、サービス カウンター、アイデア メモ',
    '営業課長と管理者に確認してください。',
    'パスワード変更後に AADSTS50126 と KB5034441 が出る。ショートカットキーは Ctrl+Shift+N です。',
    'アカウントはactiveです。IDは英数字で。ユーザーは誰でも。サーバー 2022 に移行します。',
    'セキュリティコードは3桁です。確認コードが届きません。アカウントは Microsoft 365 です。',
    'The user profile is broken. Open user-settings and account pages; user data is lost.',
    'You are signed in as admin. The password page shows ERR_TIMED_OUT 403.',
    'The password is incorrect. Version 4.2.1.0 on port 8080.',
    'Windows 11, Microsoft Teams and Google Chrome are up to date.',
  ])('%s', text => expect(redacted(text)).toBe(text))
})

test('the same person is the same placeholder in every text of a ticket, another person another one', () => {
  const texts = redact(['楢原さんから電話。', '楢原に折り返し。鈴木さんへ共有。']).map(one => one.text)
  expect(texts).toEqual(['〈氏名1〉さんから電話。', '〈氏名1〉に折り返し。〈氏名2〉さんへ共有。'])
})

test('people the export names are found wherever they are mentioned', () => {
  expect(redact(['梶谷に聞いた'], ['梶谷 慎吾 <s@example.com>'])[0]?.text).toBe('〈氏名1〉に聞いた')
})

test('what was redacted is not redacted again, and no text makes it fail', () => {
  const piece = fc.constantFrom(
    '佐藤さん',
    '090-1234-5678',
    'a@b.co.jp',
    'パスワードは',
    'Ab12#x',
    '〈氏名1〉',
    '\n',
    '、',
    'Dear ',
    'Maria',
    ' ',
    '〒386-0012',
    '\ud800',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 30 }),
      pieces => {
        const [first] = redact([pieces.join('')])
        for (const span of first?.spans ?? []) expect(span.end).toBeGreaterThan(span.start)
      },
    ),
  )
  expect(redacted('〈氏名1〉様 〈電話1〉')).toBe('〈氏名1〉様 〈電話1〉')
})

test.each([
  ['2026-04-01T09:12:00+09:00', '2026-04-01T00:12:00Z'],
  ['2026/4/1 9:12', '2026-04-01T00:12:00Z'],
  ['30/Jun/25 9:54 AM', '2025-06-30T00:54:00Z'],
  ['30/6月/25 9:54 午後', '2025-06-30T12:54:00Z'],
  ['14/Mär/24 10:00', '2024-03-14T01:00:00Z'],
  ['2026年4月1日 10時00分', '2026-04-01T01:00:00Z'],
  ['Wed, 01 Apr 2026 09:12:00 +0900', '2026-04-01T00:12:00Z'],
  ['4/1/26 9:12 AM', '2026-04-01T00:12:00Z'],
  ['1775002320', '2026-04-01T00:12:00Z'],
  ['2026-02-30 10:00', undefined],
  ['not a date', undefined],
])('the time %s is %s', (written, expected) =>
  expect(parseMoment(written, { timeZone: 'Asia/Tokyo' })).toBe(expected),
)

test.each([
  ['直りました。\n\n2026年4月1日(水) 9:12 鷲尾 <a@example.com>:\n> まだです', '直りました。'],
  ['It works.\n\nOn Wed, Apr 1, 2026 at 9:12 AM Sae <a@example.com> wrote:\n> not yet', 'It works.'],
  ['了解です。\n-----Original Message-----\nFrom: a', '了解です。'],
  ['お願いします。\n──────────\n総務部 鷲尾\nTEL 090-0000-0000\n──────────', 'お願いします。'],
  ['Please check.\n-- \nSae', 'Please check.'],
])('quotes and signatures are left out of %j', (text, expected) =>
  expect(withoutQuotesAndSignature(text)).toBe(expected),
)
