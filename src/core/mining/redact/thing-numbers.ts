import { matchingBefore } from './at-place.ts'

const NUMBER_OF_THING = matchingBefore(
  /(?:(?:注文|受付|伝票|管理|製造|整理|契約|予約|受注|発注|見積書?|請求書?|案件|チケット|追跡|問い?合わ?せ?|品目|商品|部品|型|会員|お?客様|顧客|返品|返金|交換|資産|診察券?|カルテ|患者|お?届け|送り状|出荷|配送|発送|荷物|貨物|保険証?|証券|証書|免許証?|車台|車両|申込|申し?込み|申請|参照|取引|決済|承認|支払い?|領収書?|口座|店舗|物件|部屋|区画|設備|機器|備品|図面|文書|稟議|工事|会計|決裁|利用者|ユーザー|登録|認証|ライセンス|製品)(?:番号|ナンバー|No\.?|コード|ID|#)|(?:シリアル|ロット|型番|品番|伝票|追跡|記番|JAN|ISBN|(?<![A-Za-z])(?:S\/N|SN|LOT|serial|order|invoice|tracking|ticket|case|ref(?:erence)?|contract|account|asset))(?:ナンバー|番号| ?number| ?No\.?|#)?)[ :はがをの=#(「→>]{0,3}$/i,
  60,
)

/** Whether what stands before a number says that it is an order, a parcel, a contract, a machine, and no phone. */
export function isNumberOfThing(before: string): boolean {
  return NUMBER_OF_THING(before, before.length)
}

/** Errors, orders, machines, rooms, phones, places, sums, versions, dates, secrets: what else has a number. */
const THINGS = [
  'エラー|警告|イベント|ステータス|注文|受注|発注|オーダー|伝票|受付|お?問い?合わ?せ|チケット|案件|稟議|決裁|起案|請求書?|見積書?|領収書?|納品書?|契約|送り状|追跡|荷物|会員|お?客様|顧客|患者|利用者|契約者|加入者|得意先|取引先|仕入先',
  '型番|品番|型式|型|機種|モデル|ロット|シリアル|資産|備品|バージョン|ビルド|リビジョン|製品|商品|品目|部品|JAN|PID|プロセス|ジョブ|バッチ|画面|帳票|プログラム|端末|PC|パソコン|サーバー?|ルーター?|プリンター?|複合機|ATM|機器|設備|プリンタ|スイッチ|カメラ|キャンペーン|クーポン',
  '内線|電話|TEL|FAX|携帯|連絡先|ポート|部屋|会議室|席|場所|居室|教室|棟|会場|デスク|ロッカー|駐車場|フロア|記事|郵便番号|〒|部署|部門|組織|店番|店舗|拠点|市区町村|プロジェクト',
  'レコード数?|[件台人総口回行個]数|合計|計|売上|金額|額|料|料金|代金|残高|容量|サイズ|ライセンス|パスワード|暗証|PIN|ワンタイム|西暦|年度|日付|期限|締切|日時|時刻|約',
].join('|')
/** What needs a word for a number besides: 確認番号 331882, but 社員番号を確認 331882. */
const THINGS_NUMBERED =
  '(?:申込書?|申し込み|申請書?|予約|整理|管理|参照|取引|登録|認証|確認|受付|受け付け|依頼書?|報告書?|証書|証券|発行|定期券|書類|文書|公的)(?:の?番号|コード|ナンバー|No\\.?|ID|#)'
const NAMED_OTHERWISE = matchingBefore(
  {
    source: `(?:(?:${THINGS_NUMBERED}|(?:定期券|報告書|申込書|依頼書)|(?:${THINGS})(?:番号|コード|ナンバー|No\\.?|ID|#|先|日)?)[ :はがをのも=#(「\\[→>]{0,3}|(?<![A-Za-z])(?:errors?|tickets?|cases?|orders?|invoices?|version|ver\\.?|v|build|port|ext\\.?|extension|phone|tel|fax|room|asset|serial|model|customer|client|order|PO|KB|incident|request|ref|reference|tracking|total|amount|fee|of|code|windows|office|excel|step|line|row|page)(?: ?(?:number|numbers|no\\.?|id|#|code))?(?: is| was|:|=)?[ #:("]{0,2}|[¥$£€@])`,
    ignoreCase: true,
  },
  40,
)

/** Whether the word right before a number says that it is one of something else than a person or an account. */
export function isNamedOtherwise(text: string, at: number): boolean {
  return NAMED_OTHERWISE(text, at)
}

const COUNTED =
  /^(?: ?(?:円|件|年|月|日|時|分|秒|名(?!義|前|字|称)|人(?!事)|個|枚|台|回|行|桁|番目|文字|[KMGT]i?B\b|%|号(?:室|館|機|車)|階|本(?!人)|冊|歳|才|株|点|ポイント|拠点|[ヶかカケ](?:月|所|国)|週|倍|ドル|万|億|千|通|席|kcal|バイト|ms\b|px\b|mm\b|kg\b|yen|users?\b|items?\b|records?\b|people\b|digits?\b|seconds?\b)|[:.,/]\d)/
const SHOWN = /^[」』"')]? ?(?:と|が|を|の)? ?(?:表示|出[まるてた]|返[りさっ]|エラー|error|is shown|appears)/

/** Whether what stands behind a number counts something. */
export function isCounted(after: string): boolean {
  return COUNTED.test(after)
}

/** E-4021 と表示: an error and not a person. */
export function isShown(after: string): boolean {
  return SHOWN.test(after)
}
