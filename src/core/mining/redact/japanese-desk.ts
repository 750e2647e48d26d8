import { isAnySurname, isFullName, isWord } from './japanese-name-shape.ts'
import { memoisedAt, tested } from './memo.ts'

/** Words that only begin as a department does. */
const WORD_OF_DESK = /^(?:部門|課題|課金|課長代|係数|班長)/
const ORG_END =
  /^(?:.*(?:部署|精機|工業|産業|商事|商会|商店|製作所?|物流|運輸|電機|電気|電子|建設|工務|薬品|食品|印刷|計装|計測|技研|化学|鉄工|機械|資材|購買|品証|品管|企画|開発|製造|新入社員|中途|弊社|当社|御社|貴社|私|当方|担当|主任|窓口|総務|経理|人事|営業|情シス|法務|広報|前任|後任|上司|部下|本人|社員|派遣|委託|新人|上長|先輩|後輩|同僚|同期|講師|店員|受付|役員|担任|主治医|担当医|幹事|当番|代表|秘書|助手|医師|看護師|薬剤師|技師|監督|責任者|管理者|利用者|申請者|承認者|依頼者|報告者|対象者|使用者|契約者|受取人|差出人|名義人|世帯主|保護者|患者|生徒|児童|園児|顧客|得意先|故)|旧姓|新姓|父|母|夫|妻|兄|弟|姉|妹|娘|息子|長男|次男|長女|次女|祖父|祖母|主人|社長|[弊御貴当同旧前元現]|[部課係班階]|(?:去|昨|今|来|翌|当|毎)(?:年度?|月|週|日|朝|晩|回|期)|一昨日|一昨年|明後日|先々[週月]|昨夜|今夜|昨晩|今晩|今朝|毎[朝晩]|後日|翌[朝々]日?|同日|本日|明日|先日|先週|先月|以前|前回|次回|最近|普段|通常|現在|同日|午前|午後|.+[部課室係店局院校社組班所長])(?=.)/
/** Runs of kanji that are addressed as people but are nobody: 皆様, 業者さん, 担当者様. */
const NOT_A_PERSON: ReadonlySet<string> = new Set(
  `夜勤 日勤 早番 遅番 当直 宿直 各位 旦那 女将 大家 森林 若旦那 奥方 改装中 工事中 準備中 営業中 出席 欠席 参加 同席 遅刻 早退 記録 作成 承認 対応 連絡 担当 氏名 姓名 名字 苗字 宛名 宛先 署名 上司 部下 場所
部屋 名前 会場 家内 店内 社内 場内 現地 各地 基地 団地 土地 敷地 番地 産地 立場 市場 職場 登場 売場 農場 牧場 相場 広場 足場 役場 蛇口 手下 地下 上下 低下 落下 廊下
屋上 机上 紙上 向上 年上 内部 幹部 本部 支部 各部 意見 発見 会見 所見 電池 本屋 小屋 薬屋 花屋 間口 裏口 火口 河口 海岸 資産 財産 生産 倒産 助産 水産 出産 平日 祝日
水道 鉄道 国道 車道 歩道 近道 山道 書道 柔道 夜間 昼間 年間 月間 週間 期間 時間 空間 人間 世間 民間 赤 妊婦 無料 有料 入場 住所 公園 北館 南館 東館 西館 雛形 左上 右上
左下 右下 代理人 世帯主 皆 御客 神 王 仏 仕 同 模 多 一 異 有 各 貴 殿 何 誰 某 彼 両 諸 主 業者 担当者 管理 管理者 責任者 利用者 関係者 申請者 依頼者 契約者 登録者
作成者 報告者 連絡者 該当者 対象者 当事者 保護者 取引先 会社 会員 企業 法人 団体 顧客 得意先 仕入先 委託先 御中 本人 親 子 先方 貴社 御社 弊社 当社 自社 他社 お客 疲 苦労
世話 陰 互 神経 影 馳走 待遠 気毒 者 員 方 役員 社員 職員 全員 株主 患者 学生 生徒 先生 外部 上 下 御 不明 未定 同上 至急 確認 出口 入口 窓口 以上 以下 今日 明日
昨日 現在 大丈夫 原因 故障 問題 異常 正常 最新 無理 可能 不可 必要 不要 必須 任意 初期 一部 全部 一時 新規 既存 別件 本件 標記 該当 緊急 結構 残念 幸 心配 不安 面倒
昭和 平成 令和 大正 明治 西暦 東芝 日立 日産 電通 東急 西武 阪急 近鉄 京王 東武 京急 名鉄 丸紅 資生堂 任天堂 博報堂 小田急 三省堂 東映 松竹 東宝 八百屋 高島屋 簡単 同様 初 次 前 後 現場 家族 受付 当番`.split(
    /\s/,
  ),
)
/** Kanji of departments: 営業課長 names a post, 三枝課長 a person. */
export const OF_A_DESK =
  /[営業総務経理人事開発技術製造品質購買法広報情企画生産管財監査戦略設計研究販売店支本工場室課部係局内外副代統括現各全組班]/

/** One kanji that is a word: never a surname without an address. */
export const NO_LONE_SURNAME =
  /^[長中前後上下内外新本現元副同主次当他所口員者名様氏殿君号別間今先後左右東西南北誰何私僕俺彼計月火水木金土日年時分秒件点枚台個社店課部]$/

const TAILED = /^(.{2,3})[邸宅待拝様氏殿君他組家側分宛]$/

/** 経理部田中 without 経理部; 長谷川 stays whole. */
export function withoutDesk(run: string): string {
  return run.slice(deskLength(run, 0, run.length))
}

const deskLength = memoisedAt(run => run.length - restOf(run).length)

function restOf(run: string): string {
  if ((run.length > 1 && isAnySurname(run)) || isFullName(run)) return run
  if (WORD_OF_DESK.test(run)) return run
  // 小室邸, 戸部待ち: 室 and 部 belong to the name.
  const [, name = ''] = TAILED.exec(run) ?? []
  if (name !== '' && isAnySurname(name)) return run
  // 祖父江裕美: 祖父 belongs to the name.
  if ([3, 4].some(length => run.length > length && isAnySurname(run.slice(0, length)))) return run
  const rest = run.replace(ORG_END, '')
  // 部品屋: 部 belongs to a word.
  if (rest.length === run.length - 1 && isWord(run.slice(0, 2)) && !isAnySurname(rest)) return run
  // 店長, 社内: what is left of a word is no name.
  return rest.length === 1 && rest !== run && NO_LONE_SURNAME.test(rest) ? run : rest
}

const ORGANISATION =
  /(?:会社|銀行|工業|産業|商事|商会|商店|製作所|製薬|製菓|乳業|建設|電機|電気|物流|運輸|大学|病院|医院|高校|学校|組合|協会|財団|省|庁|役所|役場|区|県|府|都|市|町|村|店|支社|支店|工房|美容室|旅館|不動産|自動車|技研|薬局|新聞|住友|三菱|日立|東芝|富士通|証券|保険|生命|食品|精機|御中|住友|三菱|日立|東芝|富士通|幼稚園|保育園|公園|学園|本館|新館|別館|図書館|会館|時代|市民|県民|区民|都民|国民|人口|料金|費|症状|炎|管理人|代理人|相続人|世帯主|担当|窓口|制度|法人|団体|委員|委員会|証明書|申請書|貴金属|金属|印刷|番号|名簿|会議|工場|営業所|出張所|事業所|支所|支部|駅|空港|倉庫|団地|会館|温泉|海岸|渓谷|神社|寺院|教室|商店街|以上|未満|以下)$/

/** 二名分, 三人目. */
const COUNTED = /^[一二三四五六七八九十両数何]{1,3}[名人件台]/

/** Whether a run of kanji is nobody's name: a role (担当者), a word (対応) or an organisation (山田製作所). */
export const isNobody = tested(
  (run: string): boolean =>
    NOT_A_PERSON.has(run) ||
    COUNTED.test(run) ||
    (run.length > 2 && ORGANISATION.test(run) && !isAnySurname(run)),
)
