/** How much the text before or after a run says that it is a person: 0 nothing to 3 nearly certain. */
export type Sign = 0 | 1 | 2 | 3

const DESK =
  '(?:[部課室係店局院校社所班組科]|倉庫|フロント|薬局|病棟|外来|医局|厨房|売り?場|レジ|教務|図書室|保健室|現場|[長師士員手]の|(?:新しく|新たに|今度)(?:来た|入った)|隣(?:の席)?の|向かいの|席の|支社|支店|チーム|グループ|センター|デスク|サポート|工場|総務|経理|人事|営業|情シス|購買|資材|法務|広報|開発|品証|製造|品管|物流|企画|システム|担当|窓口|受付|事務|事務局|ラボ|部門|(?:株式会社|有限会社|合同会社|\\(株\\)|\\(有\\))[^\\s。、]{1,14}|[A-Z]{1,2}チーム|\\d階|[123一二三]課|機|業|商事|商会|製作)'
const KIN =
  '(?:弊社|当社|御社|貴社|うち|うちの子|わたくし|わたし|私|僕|こちら|妻|夫|父|母|兄|弟|姉|妹|娘|息子|長男|長女|次男|次女|主人|家内|後輩|先輩|同僚|同期|上司|部下|新人|新入社員|中途入社|前任|後任|派遣|講師|通訳|代理|代理人|本人|担当者?|社員|スタッフ|バイト|アルバイト|パート|インターン|事務員|秘書|友人|知人|お客様|相棒|在宅|出張中|休職中|入社|退職者?)'
const LABEL =
  '(?:者|人|員|名|氏名|主|長|担当|対応|立会い?|相手先?|相手方|窓口|発信|受信|宛先|宛|差出|先方|後任|前任|上司|部下|幹事|同席|出席|欠席|参加|受付|記入|作成|承認|確認|依頼|報告|連絡|連絡先|お客様|お客さま|顧客|メンバー|契約|申請|代表|上長|通訳|講師|当番|司会|書記|営業|宛て|本人|姓|(?:者|人|名)(?:様|さま|さん)|先|From|FROM|To|TO|Cc|CC|Bcc|SE|PM|PL|from|to|cc|[月火水木金土日])'
const LEFT_3 = endingAt(
  `(?:^|[^A-Za-z0-9._%+-])@$|${LABEL}(?:\\([^()\\n]{1,8}\\))?[ ]{0,3}[:=】\\]→] ?$|${LABEL} {1,4}$|(?:^|\\D)\\d{1,2}:\\d{2}(?::\\d{2})? {1,2}$|(?:代表取締役(?:社長)?|取締役|社長|部長|課長|係長|主任|店長|所長|室長|次長|工場長|専務|常務|理事長|院長|園長|校長) {1,3}$|代わり(?:まして|に)?、?$|(?:名|名前|苗字|名字|姓)(?:が|は|を|の|も)?[「『]$|(?:宛名|名前|苗字|名字|姓)(?:は|が)$`,
)
const LEFT_2 = endingAt(
  `(?:${DESK}|${KIN})(?:\\([^()\\n]{1,8}\\))?(?:の|、|・|の、)?[ ]{0,3}[「(]?$|[^A-Za-z0-9]\\d ?[(]$`,
)
const RELATION = endingAt(
  /(?:妻|夫|父|母|兄|弟|姉|妹|娘|息子|長男|長女|後輩|先輩|同僚|同期|上司|部下|新人|新入社員|前任|後任|派遣|講師|通訳|友人|知人|秘書|担当)の?$|(?:後任|前任|担当者?|責任者|上司|上長|承認者|代理|名義|名前|苗字|氏名|旧姓|窓口|相手|講師|幹事|リーダー|店長|代表者?)(?:は|が|も)、?$/
    .source,
)
const LEFT_1 = endingAt(
  /(?:^|\n)[ \t>・*●○◆■◇□※①-⑳|-]{0,8}$|[。!?！？「『(（【[<〈》、,;|\t→←・/※>…～〜)）] ?$|(?:^|\n)\d{1,2}[.)、] ?$|(?:すみません|です|ます|した|ません|いが|すが|だが|けど|ので|から|さん|様|また|なお|あと|今|先日|先程|さきほど|先ほど|さっき|昨日|本日|今日|今朝|当日|翌日|確か|たぶん) ?$/
    .source,
)

const DEPARTMENT =
  '(?:[^\\s()（）]{0,8}[部課室係店科社]|総務|経理|人事|営業|情シス|開発|購買|法務|広報|品証|製造|企画|父|母|妻|夫|本人|代理|上司|派遣|在宅|敬称略|\\d{1,2}(?:階|F)|内線[^()\\n]{0,8}|携帯[^()\\n]{0,16}|旧姓[^()\\n]{0,4}|仮名)'
const RIGHT_3 = new RegExp(
  `^(?: ?(?:です(?!から)|でした|だけど|ですが|だよ|だが|でーす|ですー|っす|でございます|と申し|ともうし|と言い|といい(?:ます|まして)|と云い|と名乗|拝(?![見借])|どの|医師|博士|両名|こと、|宛(?![先名])|様方))|^ ?\\(${DEPARTMENT}\\)|^ ?<[\\w.+-]{1,64}@|^ ?\\[mailto:|^[「『]|^ さんは|^ wrote:`,
)
const ACT =
  '(?:対応|確認|引き?継|依頼|連絡|報告|相談|共有|電話|説明|案内|返信|回答|承認|聞|伺|現地|訪問|到着|転送|指示|調査|作業|担当|代わ|渡|頼|お願い|教え|送|手配|打ち合わせ|実施|受領|入力|申請|不在|退職|異動|出社|在宅|休|言|話|試|困|先に|ログイン|退社|在籍|追加|貸与|伝え|一緒|英語|使|入れ|もら|受け取|戻|帰|外出|離席|席を|直接|明日|今日|本日|昨日|現在|まだ|もう|すでに|既に|ご[案連説確報対回返相]|お[電話手]|来|出張|入社|着任|研修|欠勤|早退|遅刻|有給|産休|育休|復帰|メール|訊|尋|会|書|見て|見ま|やっ|やり|行い|行っ|行き|気付|気づ|返却|返し|届け|作っ|引き?取|預か|知って|知らな|知り|持って|使って|使えて|使えま|許可|呼んで|触|同席|参加|出席|欠席|作成|作り|修正|変更し|設定|再起動|交換|解約|契約|購入|注文|予約|登録|同じ|対象|例|所有|申し送|お世話)'
const RIGHT_2 = new RegExp(
  `^(?: ?より(?=\\n|$))|^ ?(?:(?:[がはにへともを]|しか|から|より|にも|には|とも|からも|さえ|だけ|宛に?)(?:、| |の)?${ACT}|の(?:PC|パソコン|端末|席|携帯|電話|スマホ|アカウント|ID|メール|予定|権限|机|件|後任|前任|代わり|代理|画面|上司|部下|退職|異動|入社|承認|名義|名前|住所|ノート|デスク|勤怠|有給|打刻|給与|サイン|印鑑|名刺|社員証|カード)|(?:追記|記入?|作成|担当|対応|了解|確認|出社|退社|到着|完了|実施|報告|連絡|受付|代理|不在|携帯|直通|以下|名義)(?![者先])|→|:(?!/)|>(?!>)|\\d{1,2}:\\d{2}(?!\\d)|@(?![A-Za-z]))`,
)
const RIGHT_1 =
  /^(?:$|[ \n\t。、,;/・|\]】」』）)&→!?！？>〉+*]|[がはにへともをのやで]|から|より|だ|さ(?!れ))/

const LEFT_REACH = 24
const RIGHT_REACH = 28

/**
 * Whether a text ends as a pattern with $ says: looked at backwards from the end, instead of from every place to it.
 * The texts are a few dozen characters long.
 */
function endingAt(source: string): (text: string) => boolean {
  const pattern = new RegExp(`(?<=${source})`, 'y')
  return text => {
    pattern.lastIndex = text.length
    return pattern.test(text)
  }
}

/** What stands before `start`: 3 a label such as 担当：, an @ or a time; 2 a department, a company or kin; 1 the start of a line or clause. */
export function leftSign(folded: string, start: number): Sign {
  if (start === 0) return 1
  const before = folded.slice(Math.max(0, start - LEFT_REACH), start)
  if (LEFT_3(before)) return 3
  if (LEFT_2(before) || RELATION(before)) return 2
  return LEFT_1(before) ? 1 : 0
}

/** What stands behind `end`: 3 です, と申します, a department in brackets; 2 what people do or have; 1 a particle or the end of a clause. */
export function rightSign(folded: string, end: number): Sign {
  if (end >= folded.length) return 1
  const after = folded.slice(end, end + RIGHT_REACH)
  if (RIGHT_3.test(after)) return 3
  if (RIGHT_2.test(after)) return 2
  return RIGHT_1.test(after) ? 1 : 0
}

/** Whether what stands before `start` tells whose colleague or kin comes: 後輩の, 後任は. */
export function isRelated(folded: string, start: number): boolean {
  return RELATION(folded.slice(Math.max(0, start - 8), start))
}

const PERSONAL_ACT =
  /^ ?(?:[がはもにへと]|から|より)、?(?:本日|今日|明日|昨日|現在|ただいま|もう|まだ)?、?(?:休|不在|外出|出社|退社|退職|異動|入社|着任|欠勤|有給|産休|育休|復帰|早退|遅刻|離席|席を|在宅|出張|在籍|電話|聞|言[いうわっ]|頼[みん]|伺|教[えわ]|お願い|相談|話し|代わ|引き?継|返信|承認|返却|預け|預か|許可|しか知)/

/** Whether what follows is done only by or to people: が休み, に聞いた, は席を外して. */
export function isPersonalAct(folded: string, end: number): boolean {
  return PERSONAL_ACT.test(folded.slice(end, end + RIGHT_REACH))
}
