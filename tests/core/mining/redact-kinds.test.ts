import { describe, expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

describe('numbers of employees and students', () => {
  test.each([
    ['社員番号：E-20391', '社員番号：〈社員番号1〉'],
    ['社員No.00123 の件', '社員No.〈社員番号1〉 の件'],
    ['社員番号 2019-0456 を削除', '社員番号 〈社員番号1〉 を削除'],
    ['職番 4471-2 です', '職番 〈社員番号1〉 です'],
    ['社員番号（7 0 4 4 1）', '社員番号（〈社員番号1〉）'],
    ['従業員コードは「AB-0072」です', '従業員コードは「〈社員番号1〉」です'],
    ['学籍番号 B21T0345 です', '学籍番号 〈社員番号1〉 です'],
    ['My staff number is S/20117.', 'My staff number is 〈employee id 1〉.'],
    [
      '社員番号が変わりました。旧 D1044 → 新 D2290',
      '社員番号が変わりました。旧 〈社員番号1〉 → 新 〈社員番号2〉',
    ],
    ['E19241の福田です', '〈社員番号1〉の〈氏名1〉です'],
    ['104233（社員番号）で登録', '〈社員番号1〉（社員番号）で登録'],
    ['福田 舞（EMP-12894）の件', '〈氏名1〉（〈社員番号1〉）の件'],
    ['ID M2904-82 の者です', 'ID 〈社員番号1〉 の者です'],
    ['申請者は私（000760）、', '申請者は私（〈社員番号1〉）、'],
    ['従業員番号 / 氏名\nKS-0970 / 福田 舞', '従業員番号 / 氏名\n〈社員番号1〉 / 〈氏名1〉'],
    ['E55021 is my employee ID.', '〈employee id 1〉 is my employee ID.'],
    ['福田 舞 E19241 退勤漏れ', '〈氏名1〉 〈社員番号1〉 退勤漏れ'],
    ['河村さん（E20417）の件', '〈氏名1〉さん（〈社員番号1〉）の件'],
    ['打刻漏れ\nE19241 福田 舞 9:00', '打刻漏れ\n〈社員番号1〉 〈氏名1〉 9:00'],
    [
      '社員番号\t所属\n100234\t経理\n100871\t人事',
      '社員番号\t所属\n〈社員番号1〉\t経理\n〈社員番号2〉\t人事',
    ],
    [
      '契約社員の福田です。番号はBP-1044、所属は本社です。',
      '契約社員の〈氏名1〉です。番号は〈社員番号1〉、所属は本社です。',
    ],
    [
      '落とし物は社員証です。番号は00921、駐車場です。',
      '落とし物は社員証です。番号は〈社員番号1〉、駐車場です。',
    ],
    [
      '> 社員番号を教えてください。\n\n23466822、内線は4127です。',
      '> 社員番号を教えてください。\n\n〈社員番号1〉、内線は4127です。',
    ],
    ['派遣元の管理番号：HT-20418', '派遣元の管理番号：〈社員番号1〉'],
    ['工員番号 PT-24-092 の指紋', '工員番号 〈社員番号1〉 の指紋'],
    ['申請者 福田 舞（T0927B）', '申請者 〈氏名1〉（〈社員番号1〉）'],
    [
      '退去の件です。\n60188 石塚\n退去日：12月20日',
      '退去の件です。\n〈社員番号1〉 〈氏名1〉\n退去日：12月20日',
    ],
    [
      '氏名\t旧番号\t新番号\n福田 舞\tK-2291\t011540',
      '氏名\t旧番号\t新番号\n〈氏名1〉\t〈社員番号1〉\t〈社員番号2〉',
    ],
    ['| 所属 | 社員番号 |\n| 経理 | A0192 |', '| 所属 | 社員番号 |\n| 経理 | 〈社員番号1〉 |'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    '社員番号欄に2026年4月入社と入れました。番号は5桁です。',
    '社員番号順に並べた120名分です。',
    '社員証の受付番号は 20260412-03 です。',
    'The employee number has 8 digits.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('names of machines', () => {
  test.each([
    ['ping HQ-PRN-07 で応答あり', 'ping 〈ホスト1〉 で応答あり'],
    ['ssh jump01 から先へ進めない', 'ssh 〈ホスト1〉 から先へ進めない'],
    ['mstsc /v:rds03 で繋ぐ', 'mstsc /v:〈ホスト1〉 で繋ぐ'],
    ['Cannot RDP to jumpbox02; ping works.', 'Cannot RDP to 〈host 1〉; ping works.'],
    ['scp kondo@fs01:/var/log で失敗', 'scp 〈アカウント1〉@〈ホスト1〉:/var/log で失敗'],
    ['[deploy@web-stg1 ~]$ ls で失敗', '[〈アカウント1〉@〈ホスト1〉 ~]$ ls で失敗'],
    ['http://intra/ が切れています', 'http://〈ホスト1〉/ が切れています'],
    ['https://dev-web01.example.co.jp/jenkins', 'https://〈host 1〉/jenkins'],
    ['smb://nas-design/projects が見えない', 'smb://〈ホスト1〉/projects が見えない'],
    ['サーバ名はSV-HANBAIです', 'サーバ名は〈ホスト1〉です'],
    ['機器名称：SW-3F-02 のリンク', '機器名称：〈ホスト1〉 のリンク'],
    ['NAS-EIGYO のごみ箱', '〈ホスト1〉 のごみ箱'],
    ['DS218-soumu が見えない', '〈ホスト1〉 が見えない'],
    ['印刷キュー「LBP-KEIRI on KOBE-AP1」', '印刷キュー「〈ホスト1〉 on 〈ホスト2〉」'],
    ['重いです。HQFILE2のほうです。', '重いです。〈ホスト1〉のほうです。'],
    ['どの端末からですか\nA. win11-sales-14です。', 'どの端末からですか\nA. 〈ホスト1〉です。'],
    ['機械（tr-souko1）の時刻', '機械（〈ホスト1〉）の時刻'],
    ['使用端末：空いている NOTE-RENTAL3 を想定', '使用端末：空いている 〈ホスト1〉 を想定'],
    ['The build agent ci-agent-07 has run out of disk.', 'The build agent 〈host 1〉 has run out of disk.'],
    ['stg-shop.example.co.jp を立てました', '〈ホスト1〉 を立てました'],
    ['接続先が古い vpn1.example.co.jp のまま', '接続先が古い 〈ホスト1〉 のまま'],
    ['ping dwh.private.example.com は通る', 'ping 〈ホスト1〉 は通る'],
    ['Host: k8s-worker-11 is NotReady', 'Host: 〈host 1〉 is NotReady'],
    ['The server apsrv-14 is down', 'The server 〈host 1〉 is down'],
    ['dc1.hq.example.ad の時刻', '〈ホスト1〉 の時刻'],
    ['¥¥FILESV2¥keiri と ￥￥FILESV2￥soumu', '¥¥〈ホスト1〉¥keiri と ￥￥〈ホスト1〉￥soumu'],
    ['複合機（MFP-2F-01）で紙詰まり', '複合機（〈ホスト1〉）で紙詰まり'],
    ['fs-nagoyaというサーバーに入れません', '〈ホスト1〉というサーバーに入れません'],
    ['割り当て先をmail2からk8s-node4に変更', '割り当て先を〈ホスト1〉から〈ホスト2〉に変更'],
    ['[CRITICAL] proxy2 disk /var', '[CRITICAL] 〈host 1〉 disk /var'],
    ['デバイス名が初期のまま（OSKW10-118）', 'デバイス名が初期のまま（〈ホスト1〉）'],
    ['C:\\>hostname\nPC-KEIRI-07', 'C:\\>hostname\n〈host 1〉'],
    ['PC名：NB-2231。NB-2231 と NB-2232 を交換', 'PC名：〈ホスト1〉。〈ホスト1〉 と 〈ホスト2〉 を交換'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    'ping の結果。ping google.com は通ります。ssh の設定。',
    '端末名：iPhone15 のサーバーは Windows Server 2022 です。',
    'https://www.example.com/support と https://nam01.safelinks.protection.outlook.com/ を開く',
    'http://localhost:3000/ と npm の @types/node を使う',
    'The server is down. Host key changed. Node v18 and server http2.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('names of accounts', () => {
  test.each([
    ['m.inoue でサインインする', '〈アカウント1〉 でサインインする'],
    ['ログオン名（sakata.y）とメール', 'ログオン名（〈アカウント1〉）とメール'],
    ['M365のアカウント（okabe.r）が無効', 'M365のアカウント（〈アカウント1〉）が無効'],
    ['UPN: k.ito', 'UPN: 〈account 1〉'],
    ['sudo -u batchusr ./run.sh が失敗', 'sudo -u 〈アカウント1〉 ./run.sh が失敗'],
    ['Slackの @ryo_hoshino に連絡', 'Slackの @〈アカウント1〉 に連絡'],
    ['Please unlock the AD account lgarcia2.', 'Please unlock the AD account 〈account 1〉.'],
    ['CORP\\arakawa でログオン', 'CORP\\〈アカウント1〉 でログオン'],
    ['C:\\Documents and Settings\\tsuda\\x', 'C:\\Documents and Settings\\〈account 1〉\\x'],
    ['ID/PW：kaihatsu / kaihatsu123', 'ID/PW：〈secret 1〉 / 〈secret 2〉'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    'Chromeでログインできません。office365でサインインします。',
    'HKLM\\Software\\Microsoft と WINDOWS\\System32 を見る',
    'ユーザーIDは8桁です。ログインIDはメールアドレスです。',
    'The user is unknown. User cannot print.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('secrets', () => {
  test.each([
    ['パス：hinata88', 'パス：〈秘密1〉'],
    ['仮パスはabc12345です', '仮パスは〈秘密1〉です'],
    ['暗証番号（0922）を入れる', '暗証番号（〈秘密1〉）を入れる'],
    ['パスワードを「さくら2026」にした', 'パスワードを「〈秘密1〉」にした'],
    ['パスワードは himawari です', 'パスワードは 〈秘密1〉 です'],
    ['合言葉：なつみかん', '合言葉：〈秘密1〉'],
    ['秘密の質問の答えはポチです', '秘密の質問の答えは〈秘密1〉です'],
    ['パスフレーズは correct horse battery staple です', 'パスフレーズは 〈秘密1〉 です'],
    ['ワンタイムパスワードは903 412でした', 'ワンタイムパスワードは〈秘密1〉でした'],
    ['バックアップコードは 8821 4410 と 1190 3327', 'バックアップコードは 〈秘密1〉 と 〈秘密2〉'],
    ['回復キー 482913-120984-553201 を入力', '回復キー 〈秘密1〉 を入力'],
    ['「Haru2024」というパスワードです', '「〈秘密1〉」というパスワードです'],
    ['認証番号 482913 が届く', '認証番号 〈秘密1〉 が届く'],
    ['パスワード：\nAbc12345', 'パスワード：\n〈秘密1〉'],
    ['WPAキー f7a9c2e1b0 で繋ぐ', 'WPAキー 〈秘密1〉 で繋ぐ'],
    ['ルーターは admin / Rt-5590xk です', 'ルーターは admin / 〈秘密1〉 です'],
    ['client_secret: Q8EXAMPLE0001', 'client_secret: 〈secret 1〉'],
    ['curl -u kondo:himitsu9 が401', 'curl -u 〈アカウント1〉:〈秘密1〉 が401'],
    ['https://example.jp/invite/Xk29dLmQp8vRt3Zy から', 'https://example.jp/invite/〈秘密1〉 から'],
    ['The code they texted me was 662 019.', 'The code they texted me was 〈secret 1〉.'],
    ['Recovery codes: a1b2-c3d4 e5f6-g7h8', 'Recovery codes: 〈secret 1〉 〈secret 2〉'],
    ['ID,パスワード\nx,Abc#1234', 'ID,パスワード\nx,〈秘密1〉'],
    ['パスワードとして neko2neko を登録済み', 'パスワードとして 〈秘密1〉 を登録済み'],
    ['■パスワード\n　Wq82hTnz', '■パスワード\n　〈秘密1〉'],
    ['仮パスワードを送りました。Aomori-ringo8 です。', '仮パスワードを送りました。〈秘密1〉 です。'],
    ['パスコード忘れました。前は6461だったんです', 'パスコード忘れました。前は〈秘密1〉だったんです'],
    ['電子錠、今月から0585に変わっています', '電子錠、今月から〈秘密1〉に変わっています'],
    ['SSID: Guest / キー: yamanote7788', 'SSID: Guest / キー: 〈秘密1〉'],
    ['ﾊﾟｽﾜｰﾄﾞは neko8812 です', 'ﾊﾟｽﾜｰﾄﾞは 〈秘密1〉 です'],
    ['iroha4232 って打っても弾かれます', '〈秘密1〉 って打っても弾かれます'],
    ['アプリパスワード ktmw rfqz phsv xnbd を', 'アプリパスワード 〈秘密1〉 を'],
    ['Use Guest4455 as the password.', 'Use 〈secret 1〉 as the password.'],
    ['The Wi-Fi password is lanternfish.', 'The Wi-Fi password is 〈secret 1〉.'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    'パスワードは8文字以上です。パスワードの「必須」欄。パスワード：********',
    'ファイルのパスは C:\\Temp です。パスは不要です。合言葉は何でしたか。',
    '確認コードは5分間有効です。クーポンコード SPRING26 が使えない。',
    'https://example.com/help/reset/how-to-reset-windows-password を見た',
    'The passphrase is wrong and must be longer. Enter the code on the screen.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('MAC addresses', () => {
  test.each([
    'MACアドレス：00:1A:2B:3C:4D:5E',
    'MACアドレス:00-1a-2b-3c-4d-5e',
    'MACアドレス：００：１Ａ：２Ｂ：３Ｃ：４Ｄ：５Ｅ',
    'MACアドレスは001A2B3C4D5E',
    'MACアドレス 001a.2b3c.4d5e',
    'MACアドレス（0a1b2c-3d4e5f',
    'MACアドレス B4 2E 99 10 20 30',
    '無線 f0.18.98.4e.aa.02',
    '物理アドレス. . . . .: 3C-52-82-AA-10-9F',
  ])('%s', text => expect(redacted(text)).toMatch(/〈MAC1〉$/))
  test.each([
    'シリアル 00-11-22-33 は対象外。ハッシュは d41d8cd98f00 です。',
    '版 10.20.30.40.50.60 に上げた',
    '管理番号 1234-5678-9012 の件',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('birth dates', () => {
  test.each([
    ['岡田節子、昭和47年3月8日です', '〈氏名1〉、〈生年月日1〉です'],
    ['中井 莉子、1998-02-03です', '〈氏名1〉、〈生年月日1〉です'],
    ['生まれは昭和40年です', '生まれは〈生年月日1〉です'],
    ['1985年生まれの者です', '〈生年月日1〉生まれの者です'],
    ['1961年2月11日（65歳）', '〈生年月日1〉（65歳）'],
    ['生年月日（西暦）1985 04 01', '生年月日（西暦）〈生年月日1〉'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    ['中西 悠、2026/11/28、VPN', '〈氏名1〉、2026/11/28、VPN'],
    [
      '生年月日の欄が入力できません。2026/11/30 10:15 に試した',
      '生年月日の欄が入力できません。2026/11/30 10:15 に試した',
    ],
  ])('%s is another day', (text, expected) => expect(redacted(text)).toBe(expected))
})

describe('addresses', () => {
  test.each([
    ['京都市下京区東塩小路町901に行った', '〈住所1〉に行った'],
    ['茨城県筑西市丙360', '〈住所1〉'],
    ['港区芝1-2-3から大田区池上4-5-6へ', '〈住所1〉から〈住所2〉へ'],
    ['豊島区東池袋1-2-3\nグリーンハイツ203', '〈住所1〉'],
    ['名古屋市中区栄3丁目5-1 メゾン栄 8階802です', '〈住所1〉です'],
    ['芝中央郵便局私書箱第12号 です', '〈住所1〉 です'],
    ['西池上2-8-1に転居しました', '〈住所1〉に転居しました'],
    ['Kita 4 Nishi 5-1, Chuo-ku, Sapporo, Hokkaido', '〈address 1〉'],
    ['住所：本町1-2-3 メゾン本町205', '住所：〈住所1〉'],
    ['芝浦3-4-1 グランパークタワー21階に送る', '〈住所1〉に送る'],
    ['岩手県紫波郡紫波町第12地割34番地', '〈住所1〉'],
    ['to 2-8-1 Nishi-Shinjuku, Shinjuku-ku, Tokyo 163-8001, Japan.', 'to 〈address 1〉.'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    '渋谷区の会議室3-2を予約。港区役所の窓口2番でした。千代田区では1-2日かかります。',
    '手順1-2-3を順に。第3-1-2版の資料。品番は A-1-2-3 です。',
    'See page 4-5, Office Suite, Version Two, and 1-2 Days Later, Again.',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('accounts in what systems print, bank accounts', () => {
  test.each([
    ['m.ueda   pts/0  Thu', '〈account 1〉   pts/0  Thu'],
    ['Failed password for hara_m from here', 'Failed password for 〈account 1〉 from here'],
    ['sudoersにwtnb-ayaを追加', 'sudoersに〈アカウント1〉を追加'],
    ['m.ueda のパスワードを初期化', '〈アカウント1〉 のパスワードを初期化'],
    ['口座番号：（普）1327131', '口座番号：（普）〈口座1〉'],
    ['種別：普通\n番号：0418827', '種別：普通\n番号：〈口座1〉'],
    [
      '口座番号が読めません。1455672でしょうか、それとも1455673でしょうか。',
      '口座番号が読めません。〈口座1〉でしょうか、それとも〈口座2〉でしょうか。',
    ],
    ['0455672が「口座なし」で戻りました', '〈口座1〉が「口座なし」で戻りました'],
    ['りそな銀行 梅田支店 1234567', 'りそな銀行 梅田支店 〈口座1〉'],
    ['ゆうちょ 14050-12345671', 'ゆうちょ 〈口座1〉'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each(['支店の電話は平日のみ。普通の操作で1234567件を処理。', 'ファームウェア 10.2.14.3 を適用'])(
    '%s is left',
    text => expect(redacted(text)).toBe(text),
  )
})

describe('phones', () => {
  test.each([
    ['折り返し待ち（08050844042）', '折り返し待ち（〈電話1〉）'],
    ['代表 03-5500-1234（内線 4411）', '代表 〈電話1〉（内線 〈電話2〉）'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    '会員番号：08012345678、ロット 0661112222、返品番号 0334567890',
    'お問い合わせ伝票番号 4012-3456-7890、追跡番号：0120-4455-6677',
    '緊急の場合は内線2053へ。',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('secrets and accounts that nothing announces but what was done with them', () => {
  test.each([
    [
      'ログインできない件、Caps Lockでした。ちなみにHimawari!34です',
      'ログインできない件、Caps Lockでした。ちなみに〈秘密1〉です',
    ],
    [
      'シート保護を解除したいです。Fuji-san94!、hanako0392 の二つは試しました。',
      'シート保護を解除したいです。〈秘密1〉、〈秘密2〉 の二つは試しました。',
    ],
    [
      '「PINを入力」と出ます。先週までは8842で入れました。',
      '「PINを入力」と出ます。先週までは〈秘密1〉で入れました。',
    ],
    [
      'ワンタイムって何分ですか\n582 914 って出てるのを入れてます',
      'ワンタイムって何分ですか\n〈秘密1〉 って出てるのを入れてます',
    ],
    ['確認コード\n534 767\n有効期限は10分です。', '確認コード\n〈秘密1〉\n有効期限は10分です。'],
    ['VPNのパスワードってoffice4311のままで', 'VPNのパスワードって〈秘密1〉のままで'],
    [
      'The temporary password you gave me (Hajimete34) has expired.',
      'The temporary password you gave me (〈secret 1〉) has expired.',
    ],
    [
      'バックアップコードは残り1つ、yDNQ3r-q5Ac6t だけです。',
      'バックアップコードは残り1つ、〈秘密1〉 だけです。',
    ],
    ['ご登録の合言葉（赤い自転車）を確認', 'ご登録の合言葉（〈秘密1〉）を確認'],
    ['無線ルーターの裏に「KEY raikyaku3466」と', '無線ルーターの裏に「KEY 〈秘密1〉」と'],
    [
      'PDFが開けないとのこと、閲覧用はHimawari!34、編集用は別です。',
      'PDFが開けないとのこと、閲覧用は〈秘密1〉、編集用は別です。',
    ],
    ['pwd変えました　SOUMU4092　次の人も', 'pwd変えました　〈秘密1〉　次の人も'],
    ['鍵のパスフレーズは midori no densha 34 です。', '鍵のパスフレーズは 〈秘密1〉 です。'],
    ['サーバー室の鍵の番号は4096に変更済み', 'サーバー室の鍵の番号は〈秘密1〉に変更済み'],
    [
      '開催者キーを聞かれます。\n手元の 619204 は個人のほうです。',
      '開催者キーを聞かれます。\n手元の 〈秘密1〉 は個人のほうです。',
    ],
    [
      '秘密の質問が「小学校は？」なのですが、緑ヶ丘西小と入れても違う',
      '秘密の質問が「小学校は？」なのですが、〈秘密1〉と入れても違う',
    ],
    [
      '退職されたので、ktakagi2を無効にしてください。',
      '退職されたので、〈アカウント1〉を無効にしてください。',
    ],
    ['退職者 kyoshida のライセンスを外す', '退職者 〈アカウント1〉 のライセンスを外す'],
    ['Please unlock jmorita for me.', 'Please unlock 〈account 1〉 for me.'],
    ['Whose account is d-ikeda?', 'Whose account is 〈account 1〉?'],
    ['Kaigi2025を試しましたが、zipが開けません。', '〈秘密1〉を試しましたが、zipが開けません。'],
    ['さっきのd-ikedaって誰のアカウント？', 'さっきの〈アカウント1〉って誰のアカウント？'],
    [
      'サイトのIDを忘れました。kmoriかj.kondoのどちらかです。',
      'サイトのIDを忘れました。〈アカウント1〉か〈アカウント2〉のどちらかです。',
    ],
    [
      'ユーザーは scanuser、パスワードは scan2024 で',
      'ユーザーは 〈アカウント1〉、パスワードは 〈秘密1〉 で',
    ],
    ['D:\\Profiles\\murata01\\ドキュメント', 'D:\\Profiles\\〈アカウント1〉\\ドキュメント'],
  ])('%s', (text, expected) => expect(redacted(text)).toBe(expected))
  test.each([
    'ログインできません。ちなみにWindows11です。',
    'ロックされます。Chrome120、Edge120 の二つは試しました。',
    'パスワードを変更しました。Excel2019 で開けます。',
    'PDFの印刷用は1200dpi、閲覧用は150dpiです。',
    'アカウントの件です。cacheを削除し、proxyを無効にしました。',
    '合言葉（必須）を入れてください。',
    '口座番号の入力欄が出ません。受付番号 1234567 で問い合わせました。',
    '社員が注文しました。番号は20240115です。',
    'コードの一覧に 120 450 と表示されます。',
    'サブネットマスクは255.255.255.0です。',
    '大文字・小文字・数字を混ぜてください。',
  ])('%s is left', text => expect(redacted(text)).toBe(text))
})

describe('cells of a pasted table, by their headings', () => {
  test.each([
    [
      'bars',
      '| 氏名 | ログイン | 備考 |\n|---|---|---|\n| 佃 | tsukuda | 退職 |',
      '〈氏名1〉 | 〈アカウント1〉 | 退職',
    ],
    ['tabs', 'ホスト\t担当\t社番\nbastion-n1\t陳\t31102', '〈ホスト1〉\t〈氏名1〉\t〈社員番号1〉'],
    ['blanks', '社番 氏名 SSIDのキー\n005120 プラット 04ffe19d', '〈社員番号1〉 〈氏名1〉 〈秘密1〉'],
    ['blanks in a name', '社番 氏名 PIN\n005120 佃 萌 48812', '〈社員番号1〉 〈氏名1〉 〈秘密1〉'],
    ['commas', '端末名,返却者,状態\nTMP-0931,柊,傷あり', '〈ホスト1〉,〈氏名1〉,傷あり'],
    ['counted rows', 'No. 貸出先 コード 返却\n118 尾花 C5501 済', '118 〈氏名1〉 〈社員番号1〉 済'],
  ])('%s', (_how, text, expected) => {
    expect(redacted(text)).toContain(expected)
  })

  test('keys of tickets under キー, nobody under 担当, and prose are left', () => {
    const text = 'キー,担当,状態\nHELP-2041,未定,保留\n担当 状態 を確認\nHELP-2041 と同じです'
    expect(redacted(text)).toBe(text)
  })
})
