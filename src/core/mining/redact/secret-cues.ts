/** Words in whose reach a password may stand that no label sets off. */
export const OF_PASSWORD =
  /パスワ|ハ゜スワ|ぱすわ|パスコ|パスフ|パス(?=[はがをもに、:=「( \n→]|の(?!先|通|名|長|区)|$)|暗証|合い?言葉|資格情報|認証情報|ログイン情報|解凍|暗号(?=[:=はが])|開封|解錠|閲覧用|編集用|(?:保護|制限)(?:の|を)?解除|鍵付|暗号化|(?<![A-Za-z])(?:P\/?W|PWD|PIN|pass(?:word|wd|code|phrase|key)?s?|credentials?)(?![A-Za-z])|(?:password|passwd|secret)|入る(?:時|とき)|入力するのは|unseal|break-glass|仮の(?:もの|文字列)/i
/** Words in whose reach a key or token may stand. */
export const OF_KEY =
  /(?<!主|外部|矢印|ショートカット|ファンクション|[FfRr12])キー(?![ボワマホパ項列名操配入I])|(?<!の)鍵|PSK|トークン|シークレット(?![ウモ])|コミュニティ|SSID|Wi-?Fi|無線|ルーター|webhook|Authorization|Bearer|(?:api|access|secret|private|shared|license|encryption)[ _-]?key|token|secret|(?<![A-Za-z])key(?=[ ]?[:=])/i
/** Words in whose reach digits may be a code: of locks, and such as are sent and typed. */
export const OF_CODE =
  /暗証|(?<![A-Za-z])(?:PIN|PUK|OTP|passcode|2FA|MFA)(?![A-Za-z])|パスコ|ロック|錠|解除(?=[はがにを用:])|テンキー|キーパッド|キーボックス|(?<!ナビ|フリー|短縮)ダイヤル|(?:金庫|ドア|扉|門|倉庫|玄関|入口|通用口|裏口|シャッター|ゲート|警備|ロッカー|宅配ボックス|駐輪場|駐車場)の?(?:番号|コード|暗証|鍵|解)|(?:ドア|扉|玄関|入口|通用口|裏口|勝手口|エントランス|シャッター|ゲート|オートロック|キーボックス|宅配ボックス)[はがも、]|(?<!エラー|商品|製品|郵便|先|部門|勘定|店舗|品目|ステータス|応答|終了|文字|国|バー|QR|ソース|ZIP|町村|クーポン|受付|ショート|員|顧客|銀行|支店|機関|レ|業務|JAN|地域|分類|科目|割引|キャンペーン|ロモーション|色|カラー|国際|市外|申込|申請|管理|資産|チケット)コード(?=[はがを「:=(、])|(?:認証|確認|承認|ワンタイム|セキュリティ|本人確認|復[旧元]|回復|リカバリー?|バックアップ|予備|解除|入室|入館|招待|参加|ログイン)用?の?(?:コード|番号|数字)|(?:コード|番号|数字)が?(?:届|送られ|来)|コードです|認証[にで]|認証アプリ|authenticator|SMS|ショートメ|ワンタイム|[4-8](?:ケタ|けた)|(?:[4-8]|四|六)桁の(?:ほう|方)|コードを変え|[一二三四]時キー|テンキー|[2二]段階|[2二多]要素|(?:[4-8]|四|六)桁の?(?=番号|数字|コード|[は:(「を])|留守電|(?:verification|security|door|access|entry|gate|alarm|login|sign-?in|confirmation|one-time|unlock|auth(?:entication|enticator)?|recovery|backup|sms|whatsapp|lock|the|my|your|this|that|use|enter|typed?) code|2FA|keypad|lockbox|it asks for a code/i
/** Words in whose reach a password-like word may stand that is all marks, digits and letters. */
export const OF_LOGIN =
  /ログ[イオ]ン|サインイン|認証|(?<![A-Za-z])(?:unlock|locked out|log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed|ing)?[ -]?(?:in|on))(?![A-Za-z])/i

/** What stands right before a value and says that it is something else. */
const OF_SOMETHING_ELSE =
  /(?:エラー|先頭|末尾|最後|冒頭|下\d桁|ハッシュ(?:値|関数)?|サム|(?:エラー|商品|製品|型式|品目|終了|ステータス|応答|郵便|部門|店舗|勘定|受付|クーポン|文字|国|市区町村|取引先)コード|バージョン|ver(?:sion)?\.?|ビルド|版|型番|型式|品番|機種|モデル|製品|シリアル|(?:注文|伝票|受付|管理|資産|整理|契約|予約|案件|チケット|追跡|問い?合わ?せ?|会員|お?客様|顧客|申請|申込み?|参照|取引|口座|店舗?|部屋|社員|職員|学籍|電話|内線|請求|見積|発注|受注|製造|社|お届け|送り状|荷物|免許証?|保険証?|個体|備品|端末|機器|ポート|カード|利用者|ログイン|記号|品)(?:番号|ナンバー|No\.?)|(?:ユーザー?|ログイン|ログオン|アカウント|利用者|会員|ミーティング|会議|イベント|プロセス|社員|端末|デバイス|機器|メール|LINE|Apple|Google|Microsoft|お客様)(?:名|ID|アカウント)|アカウント|ユーザー?|ID|(?:PC|端末|ホスト|コンピューター?|サーバー?|プリンター?|複合機|機器|デバイス|ファイル|フォルダー?|ドメイン|ジョブ|テーブル|商品|製品|サービス|ネットワーク)名|PC|端末|サーバー?|ホスト|プリンター?|複合機|SSID|内線|電話|TEL|FAX|携帯|ポート|件名|日時?|時刻|期限|金額|合計|単価|費用|会議室|部屋|場所|店舗|OS|ブラウザー?|ファーム(?:ウェア)?|BIOS|(?<!認証)アプリ|ソフト|局番|送信[元者]|差出人|メーカー|種[類別]|項目|例えば|たとえば|(?<![A-Za-z])(?:error|errno|status|exit code|error code|status code|zip code|event id|build|model|serial|ticket|order|invoice|case|ref|asset|version|release|room|ext(?:ension)?|port|user(?:name)?|user ?id|login|account|host(?:name)?|server|laptop|pc|printer|vlan|meeting id|phone|tel|KB|No|PR|issue|id)(?: ?(?:number|no\.?|name|id|code))?)[ \t]{0,2}(?:(?:は|が|を|に|の|も|:|=|#|\||is|was|→|、)[ \t]{0,2}){0,2}[「『"'([<#]{0,2}$/i
/** The same right behind it. */
const IS_SOMETHING_ELSE =
  /^[」』"')\]]{0,2} ?(?:文字|桁|回|年|月|日(?!本)|時|分|秒|件|名|人|円|個|台|本|枚|歳|階|号|点|章|版|番(?:[のロ会窓ポ教線目号])|部|社|店|丁目|ポート|ページ|ビット|ポイント|プラン|ライセンス|シリーズ|エラー|(?:MB|GB|KB|TB|bit|kg|cm|mm|ms|dpi|px|Hz)(?![A-Za-z])|%|℃|さん|様|氏|課|室|宛|Forbidden|Unauthorized|(?:chars?|characters|digits|minutes|seconds|hours|days|times|users|error)(?![a-z]))/
/** Whether what stands around a word says that it is an order, a model, a version, an account, a count or a day. */
export function isSomethingElse(before: string, behind: string): boolean {
  return OF_SOMETHING_ELSE.test(before) || IS_SOMETHING_ELSE.test(behind)
}

/** Marks and words that set a value off. */
export const SETS_OFF =
  /(?:[「『"'`([:=→>|]|->|[はがをにもでた、+]|たぶん|多分|確か|から|として|では|って|現在|いつもの|前|後|新|旧|(?<![A-Za-z])(?:is|was|be|to|use|used|using|tried|try|typed?|enter(?:ed)?|got|received|with|and|or|either|code|pin|passcode|password|pass|pw)|(?:^|[\n。])[ \t・*>-]{0,4})[ \t]{0,3}$/i
/** How a sentence goes on behind a value: it was typed, set, sent, refused. */
export const GOES_ON =
  /^[」』"'`)\]】>]{0,2}[#*]? ?(?:です|でし|でP|だ[とっけがよねろ、。]|の(?:はず|まま|どちら|[2二]つ|よう|方|ほう)|に(?!よる|関|対|て)|へ|を|と(?!は)|から(?:変|替|か[わえ]|[!-~「])|で(?!は?(?:利用|使われ|撮|購))|って|が|(?:しか|だけ|のみ)|は(?:通|使|無|違|正|弾|間|有)|も(?:だ|ダ|駄|通|試|無|違)|(?:もしく|または|あるい)|か(?:[と、。?「]|[!-~]|も|な|$)|じゃ|なん|(?:という|といった)|[、。)]|[ \t]{0,4}(?:\n|$|\/>)|(?:is|was|as|to|and|or|but|works?|worked|does|did|doesn't|didn't|isn't|no longer|stopped|has|keeps|today|still|last|for|instead)(?![A-Za-z])|[.,;](?:\s|$))/i
