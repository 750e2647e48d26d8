import { matchingBefore } from './at-place.ts'

const NUMBER_OF_THING = matchingBefore(
  /(?:(?:注文|受付|伝票|管理|製造|整理|契約|予約|受注|発注|見積書?|請求書?|案件|チケット|追跡|問い?合わ?せ?|品目|商品|部品|型|会員|お?客様|顧客|返品|返金|交換|資産|診察券?|カルテ|患者|お?届け|送り状|出荷|配送|発送|荷物|貨物|保険証?|証券|証書|免許証?|車台|車両|申込|申し?込み|申請|参照|取引|決済|承認|支払い?|領収書?|口座|店舗|物件|部屋|区画|設備|機器|備品|図面|文書|稟議|工事|会計|決裁|利用者|ユーザー|登録|認証|ライセンス|製品)(?:番号|ナンバー|No\.?|コード|ID|#)|(?:シリアル|ロット|型番|品番|伝票|追跡|記番|JAN|ISBN|(?<![A-Za-z])(?:S\/N|SN|LOT|serial|order|invoice|tracking|ticket|case|ref(?:erence)?|contract|account|asset))(?:ナンバー|番号| ?number| ?No\.?|#)?)[ :はがをの=#(「]{0,3}$/i,
  60,
)

/** Whether what stands before a number says that it is an order, a parcel, a contract, a machine, and no phone. */
export function isNumberOfThing(before: string): boolean {
  return NUMBER_OF_THING(before, before.length)
}
