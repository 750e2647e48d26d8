import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { resolveSpans } from '#core/mining/redact/resolve-spans.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

describe('what nothing announces is taken out by how it is written', () => {
  test.each([
    ['最近 m.ueda が見当たりません', '最近 〈アカウント1〉 が見当たりません'],
    ['hanako_mori宛ての通知', '〈アカウント1〉宛ての通知'],
    ['kondo.77さんってどなたですか', '〈アカウント1〉さんってどなたですか'],
    ['画面に前任者（jsaito）が出る', '画面に前任者（〈アカウント1〉）が出る'],
    ['hasegawak宛ての通知', '〈アカウント1〉宛ての通知'],
    ['murata01のほうです', '〈アカウント1〉のほうです'],
    ['u2045117から申請', '〈アカウント1〉から申請'],
    ['Discordの名前はmaru_dog5です', 'Discordの名前は〈アカウント1〉です'],
    ['届きません。ID: SHOP7535 です。', '届きません。ID: 〈アカウント1〉 です。'],
    ['昨夜のKAIKEI-SV、遅くないですか', '昨夜の〈ホスト1〉、遅くないですか'],
    ['PC-3469、USBを挿すと落ちます', '〈ホスト1〉、USBを挿すと落ちます'],
    ['接続先がjenkins-node2\\SQLEXPRESSのまま', '接続先が〈ホスト1〉\\SQLEXPRESSのまま'],
    ['ComputerName     : WSUS06', 'ComputerName     : 〈host 1〉'],
    ['画面の右上がTANAKA01のまま', '画面の右上が〈アカウント1〉のまま'],
    ['アカウントがbjonesの人', 'アカウントが〈アカウント1〉の人'],
    ['keiri03のままで大丈夫ですか', '〈アカウント1〉のままで大丈夫ですか'],
    ['svc_backupが止まりました', '〈アカウント1〉が止まりました'],
    ['朝からYAMADA-PCだけです', '朝から〈ホスト1〉だけです'],
    ['WIN-8J3K2L1M0N9が増えている', '〈ホスト1〉が増えている'],
    ['アラートはFW-01だけ', 'アラートは〈ホスト1〉だけ'],
    ['一覧にABC-HR-01がない', '一覧に〈ホスト1〉がない'],
    ['JP-L-82416、画面が青くなる', '〈ホスト1〉、画面が青くなる'],
    ['メモにFuji-san82!と書いた', 'メモに〈秘密1〉と書いた'],
    ['付箋のtaiyaki9569は捨てました', '付箋の〈秘密1〉は捨てました'],
    ['届いたのは Rx7fd3s-23 でした', '届いたのは 〈秘密1〉 でした'],
    ['please add the user hasegawak to the group', 'please add the user 〈account 1〉 to the group'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
})

describe('what is called so is taken out whatever it looks like', () => {
  test.each([
    ['経費の承認者がtdoiのまま', '経費の承認者が〈アカウント1〉のまま'],
    ['tkhs-mで入れず困っています', '〈アカウント1〉で入れず困っています'],
    ['KIOSK-LOBBY のブラウザ', '〈ホスト1〉 のブラウザ'],
    ['サーバー zeus のディスク', 'サーバー 〈ホスト1〉 のディスク'],
    ['NASの名前はtakarabakoです', 'NASの名前は〈ホスト1〉です'],
    ['端末はN1823です', '端末は〈ホスト1〉です'],
    ['サイネージ端末 sig-lobby が', 'サイネージ端末 〈ホスト1〉 が'],
    ['ED-0231とED-0232をキッティング済み', '〈ホスト1〉と〈ホスト2〉をキッティング済み'],
    ['出品者「ちゃこ屋」から返信なし', '出品者「〈アカウント1〉」から返信なし'],
    ['login failed for user "morita"', 'login failed for user "〈account 1〉"'],
    ['/cb?id=morita_j&x=1', '/cb?id=〈account 1〉&x=1'],
    ['The account tsvensson was disabled', 'The account 〈account 1〉 was disabled'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
})

describe('names typed without capitals, and one of two', () => {
  test.each([
    ['my name is vitoria', 'my name is 〈name 1〉'],
    [
      'please invite silvana, adam, christopher and kristina',
      'please invite 〈name 1〉, 〈name 2〉, 〈name 3〉 and 〈name 4〉',
    ],
    ['Torpy and Salinas were there', '〈name 1〉 and 〈name 2〉 were there'],
    ['apples, pears, plums and cherries', 'apples, pears, plums and cherries'],
    ['Word and Excel were there', 'Word and Excel were there'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
})

test('a phone and an address are whole, though what stands within could be something else', () => {
  const [phone, account] = [
    { kind: 'phone', start: 0, end: 12 },
    { kind: 'bank-account', start: 3, end: 12 },
  ] as const
  expect(resolveSpans('03-5512-3344', [account, phone])).toEqual([phone])
  const [address, house] = [
    { kind: 'address', start: 0, end: 20 },
    { kind: 'employee-id', start: 0, end: 4 },
  ] as const
  expect(resolveSpans('5850 Jana Nerudy 894', [house, address])).toEqual([address])
})

describe('things stay', () => {
  test.each([
    'アプリで写真を付けるとNB-4130になり送れません',
    '資産番号 PC-00469 の返却',
    '型番はPX-M730Fです',
    'Windows11とOffice2019で起きます',
    'Ctrl+Alt+F4を押す',
    'COVID-19の対応',
    '注文番号 ORD-2026-0012 の件',
    'yahoo.co.jpなどは見られます',
    'PS C:\\> Test-NetConnection',
    'todo_listを開く',
    'agendaのvideoとmenuとphoto',
    'コミット c1621352 を戻す',
    'R564850、ルーター WR-1900を50台',
    'ログに ERR-DB-01 と INC-NET-0012 が出る',
    'サーバー error が出る。サーバー apache の設定',
    'プリンター MG3630 の設定。<Question id="when">',
    'ジョブ名　daily_export_v2 が失敗',
    'Hito-noteのuser_idとユーザーガイド',
    '数式はsize*1000とSheet1!A1です',
    '会議室A301のiPhone15ProMax',
    'The password field is case sensitive.',
  ])('%s', text => expect(redacted(text)).toBe(text))
})
