import { isFullName, isGivenLike, isPlainSurname, isSurname, isSurnameLike } from './japanese-name-shape.ts'
import type { Span } from './span.ts'

const K = '\\u3400-\\u9fff\\uf900-\\ufaff々ヶ\\ud840-\\udfff'
const KANJI = new RegExp(`[${K}]`)
const HONORIFIC = /(?:さん|様|さま|氏|殿|くん|君|先生|ちゃん)(?![々子式相態])/g
const TITLE =
  /(?:課長|部長|係長|主任|次長|社長|店長|室長|所長|本部長|支店長|工場長|専務|常務|リーダー|マネージャー|チーフ|先輩)/g
const INTRODUCTION =
  /(?:です|と申します|ともうします|と言います|といいます|でございます|だと思います|宛|より(?=ご?連絡|お願い|失礼))/g
const ORG_END =
  /^.*(?:部署|部|課|室|係|店|局|院|校|社|組|班|所|担当|主任|窓口|総務|経理|人事|営業|情シス|法務|広報|弊|御|貴|当|同|旧|前任|後任|上司|部下|本人|社員|派遣|委託|新人|長)(?=.)/
const NOT_A_PERSON =
  /^(?:皆|客|御客|奥|神|王|仏|仕|同|模|多|一|異|有|各|貴|殿|何|誰|某|彼|両|諸|主|業者|担当者?|管理者?|責任者|利用者|関係者|申請者|依頼者|契約者|登録者|作成者|報告者|連絡者|該当者|対象者|当事者|保護者|取引先|会社|会員|企業|法人|団体|顧客|得意先|仕入先|委託先|御中|本人|親|子|先方|貴社|御社|弊社|当社|自社|他社|お客|疲|苦労|世話|陰|互|神経|影|馳走|待遠|気毒|者|員|方|役員|社員|職員|全員|株主|患者|学生|生徒|先生|外部|内部|上|下|宮|神|王|御|不明|未定|同上|至急|対応|確認|連絡|出口|入口|窓口|以上|以下|今日|明日|昨日|現在|大丈夫|原因|故障|問題|異常|正常|最新|無理|可能|不可|必要|不要|必須|任意|初期|一部|全部|一時|新規|既存|別件|本件|標記|該当|緊急|至急|結構|残念|幸|心配|不安|面倒|簡単|同様|不要|初|次|前|後|現場|部下|家族|受付|窓口|当番)$/
/** Kanji of departments: 営業課長 names a post, 三枝課長 a person. */
const OF_A_DESK =
  /[営業総務経理人事開発技術製造品質購買法広報情企画生産管財監査戦略設計研究販売店支本工場室課部係局内外副代統括現各全組班]/
const KATAKANA_ROLE =
  /(?:ユーザー?|メンバー|オーナー|リーダー|マネージャー|ベンダー|メーカー|ヘルプデスク|デスク|センター|スタッフ|パートナー|クライアント|システム|カスタマー|ゲスト|サービス|サポート|オペレーター|ドライバー|エンジニア|グループ|チーム|テナント|アカウント|コールセンター|インフラ|ホスト|サーバー?|パート|アルバイト|ディーラー|キャリア|プロバイダー?|オフィス|ショップ|ストア)$/
const HIRAGANA_NOT =
  /(?:みな|たく|おく|おかあ|おとう|おじい|おばあ|おじ|おば|おきゃく|きゃく|おつかれ|つかれ|ごくろう|くろう|おかげ|おたがい|どちら|どなた|ぎょうしゃ|たんとうしゃ|かいしゃ|おにい|おねえ|おまわり|むすめ|むすこ|よう|もう|どれ|あな|そう|おこ|いも|ひと|おひ|こと|かみ|ひめ|もし|ばん|なぜ|なに)$/
const READINGS = new Set(
  'さとう すずき たかはし たなか いとう わたなべ やまもと なかむら こばやし かとう よしだ やまだ ささき やまぐち まつもと いのうえ きむら はやし しみず やまざき やまさき もり あべ いけだ はしもと やました いしかわ なかじま なかしま まえだ ふじた おがわ ごとう おかだ はせがわ むらかみ こんどう いしい さいとう さかもと えんどう あおき ふじい にしむら ふくだ おおた みうら ふじわら おかもと まつだ なかがわ なかの はらだ おの たむら たけうち かねこ わだ なかやま いしだ うえだ もりた はら しばた さかい くどう よこやま みやざき みやもと うちだ たかぎ あんどう たにぐち おおの まるやま いまい たかだ ふじもと たけだ むらた うえの すぎやま ますだ すがわら ひらの こじま おおつか ちば くぼ まつい いわさき さくらい きのした のぐち まつお のむら きくち さの おおにし すぎもと あらい はまだ いちかわ ふるかわ みずの こまつ しまだ こやま やまうち'.split(
    ' ',
  ),
)
const GREETING = /(?:です|ます|した|ません|下さい|ください)$/

/** Names in Japanese texts, by their neighbours (さん, 様, 課長, 〜と申します, 氏名：) and by known surnames. */
export function findJapaneseNames(folded: string): Span[] {
  return [
    ...namesBefore(folded, HONORIFIC, 'honorific'),
    ...namesBefore(folded, TITLE, 'title'),
    ...namesBefore(folded, INTRODUCTION, 'introduction'),
    ...labelledNames(folded),
    ...plainNames(folded),
  ]
}

type Sign = 'honorific' | 'title' | 'introduction'

function namesBefore(folded: string, pattern: RegExp, sign: Sign): Span[] {
  const spans: Span[] = []
  for (const match of folded.matchAll(pattern)) {
    let end = folded.charAt(match.index - 1) === ' ' ? match.index - 1 : match.index
    const bracket = folded.charAt(end - 1) === ')' ? folded.lastIndexOf('(', end) : -1
    if (bracket > 0 && end - bracket < 24) {
      if (/^\([\u3041-\u3096\u30a1-\u30faー ]{4,20}\)$/.test(folded.slice(bracket, end)))
        spans.push({ kind: 'name', start: bracket + 1, end: end - 1 })
      end = bracket
    }
    const start = nameStart(folded, end, { sign, word: match[0] })
    if (start !== undefined) spans.push({ kind: 'name', start, end })
  }
  return spans
}

function nameStart(folded: string, end: number, by: { sign: Sign; word: string }): number | undefined {
  const last = folded.charAt(end - 1)
  if (KANJI.test(last)) return kanjiNameStart(folded, end, by)
  if (by.sign === 'title') return undefined
  if (/[\u30a1-\u30faー・]/.test(last)) return katakanaNameStart(folded, end, by)
  if (/[\u3041-\u3096]/.test(last)) return hiraganaNameStart(folded, end, by)
  if (by.sign === 'honorific' && /[A-Za-z]/.test(last)) return latinNameStart(folded, end)
  return undefined
}

function kanjiNameStart(folded: string, end: number, by: { sign: Sign; word: string }): number | undefined {
  let start = runStart(folded, end, KANJI, 14)
  // 田中 太郎様: one space inside a name.
  if (end - start <= 4 && folded.charAt(start - 1) === ' ') {
    const first = runStart(folded, start - 1, KANJI, 14)
    const surname = withoutDesk(folded.slice(first, start - 1))
    if (surname.length > 0 && surname.length <= 3 && isSurnameLike(surname) && !NOT_A_PERSON.test(surname)) {
      return start - 1 - surname.length
    }
  }
  const kana = folded.slice(start, end)
  // 髙橋みどり様 ends in kana and never comes here; 佐藤美咲 does.
  let run = kana
  for (let offset = 0; offset < run.length - 1; offset += 1) {
    const rest = run.slice(offset)
    const known = [3, 2].find(
      length =>
        isSurname(rest.slice(0, length)) && (rest.length === length || isGivenLike(rest.slice(length))),
    )
    if (known !== undefined && (offset === 0 || ORG_END.test(`${run.slice(0, offset)}x`) || offset >= 2))
      return start + offset
  }
  const stripped = withoutDesk(run)
  start = end - stripped.length
  run = stripped
  if (run.length === 0 || run.length > 6 || NOT_A_PERSON.test(run) || /[者員方先屋]$/.test(run))
    return undefined
  if (run.length === 1 && by.word.includes('申')) return isSurname(run) ? start : undefined
  if (run.length === 1)
    return isSurname(run) && by.sign === 'honorific' && !/々/.test(folded.charAt(start - 1))
      ? start
      : undefined
  if (by.sign === 'honorific') return start
  if (by.sign === 'title') {
    return run.length <= 3 && (isSurnameLike(run) || !OF_A_DESK.test(run)) ? start : undefined
  }
  if (by.word !== 'です' && by.word !== '宛' && by.word !== 'だと思います') return start
  const before = folded.slice(Math.max(0, start - 10), start)
  const fromDesk =
    /(?:部|課|室|係|店|支社|支店|営業所|チーム|グループ|センター|担当|会社|社|事業所|工場)の?$/.test(before)
  if (fromDesk && (isSurnameLike(run.slice(0, 2)) || isSurnameLike(run))) return start
  if (
    fromDesk &&
    GREETED.test(folded.slice(Math.max(0, start - 44), start)) &&
    run.length <= 5 &&
    !OF_A_DESK.test(run)
  )
    return start
  const alone = before === '' || /[\n。、 !]$/.test(before)
  if (by.word === '宛') return isSurnameLike(run) && !OF_A_DESK.test(run) ? start : undefined
  return alone && (isFullName(run) || isPlainSurname(run)) ? start : undefined
}

/** 経理部田中 without 経理部; 長谷川 stays whole. */
function withoutDesk(run: string): string {
  return isSurname(run) || isFullName(run) ? run : run.replace(ORG_END, '')
}

function katakanaNameStart(
  folded: string,
  end: number,
  by: { sign: Sign; word: string },
): number | undefined {
  const start = runStart(folded, end, /[\u30a1-\u30faー・]/, 20)
  const run = folded.slice(start, end)
  if (run.length < 2 || KATAKANA_ROLE.test(run)) return undefined
  if (by.sign === 'honorific') return start
  return /申|もうします/.test(by.word) ? start : undefined
}

function hiraganaNameStart(
  folded: string,
  end: number,
  by: { sign: Sign; word: string },
): number | undefined {
  const start = runStart(folded, end, /[\u3041-\u3096]/, 8)
  const run = folded.slice(start, end)
  const given = kanjiThenKana(folded, start, run)
  if (given !== undefined && by.sign !== 'title') return given
  if (HIRAGANA_NOT.test(run) || GREETING.test(run)) return undefined
  for (let length = Math.min(5, run.length); length >= 2; length -= 1) {
    if (READINGS.has(run.slice(-length))) return end - length
  }
  if (by.sign !== 'honorific' || run.length < 3 || run.length > 5) return undefined
  return /^$|[\n。、「（( :]/.test(folded.charAt(start - 1)) ? start : undefined
}

/** 髙橋みどり: a known surname, then a given name in kana. */
function kanjiThenKana(folded: string, start: number, kana: string): number | undefined {
  if (kana.length < 2 || kana.length > 4 || !KANJI.test(folded.charAt(start - 1))) return undefined
  const run = folded.slice(runStart(folded, start, KANJI, 10), start)
  const surname = [3, 2].map(length => run.slice(-length)).find(part => isSurname(part))
  return surname === undefined || !isGivenLike(kana) ? undefined : start - surname.length
}

function latinNameStart(folded: string, end: number): number | undefined {
  const start = runStart(folded, end, /[A-Za-z.'-]/, 20)
  const run = folded.slice(start, end)
  if (
    run.length < 3 ||
    /^[A-Z]+$/.test(run) ||
    /^(?:user|admin|staff|member|google|apple|microsoft|amazon)$/i.test(run)
  )
    return undefined
  if (folded.charAt(start - 1) === '@') return undefined
  return start
}

function runStart(text: string, end: number, allowed: RegExp, longest: number): number {
  let start = end
  while (start > 0 && end - start < longest && allowed.test(text.charAt(start - 1))) start -= 1
  return start
}

const LABELLED = new RegExp(
  `(?:氏名|お?名前|担当者?名?|申請者名?|申込者名?|依頼者名?|利用者名?|対象者名?|使用者名?|契約者名?|差出人|宛名|連絡者|報告者|受付者?|記入者|上長|承認者|代表者名?|口座名義人?|名義人?|フリガナ|ふりがな|カナ氏名|本人)[ ]?[:】\\]|は][ ]?((?:[${K}]{1,4} [${K}\\u3041-\\u3096]{1,4}|[${K}]{1,7}(?:[\\u3041-\\u3096]{2,4}(?=$|[\\n。、 (]))?|[\\u30a1-\\u30faー]{2,8}[ ・]?[\\u30a1-\\u30faー]{0,8}|[\\u3041-\\u3096]{2,6} [\\u3041-\\u3096]{2,6}|[A-Z][A-Za-z'-]{1,20} [A-Z][A-Za-z'-]{1,20}))`,
  'g',
)

function labelledNames(folded: string): Span[] {
  const spans: Span[] = []
  for (const match of folded.matchAll(LABELLED)) {
    const value = match[1] ?? ''
    const start = match.index + match[0].length - value.length
    const colon = !/は ?$/.test(match[0].slice(0, match[0].length - value.length))
    const name = value.replace(/(?:様|さん|殿|です|まで)$/, '')
    const parts = name.split(' ')
    const orgLike =
      /[部課室係店局院社者員方先]$|^(?:未定|不明|同上|なし|無し|本人|別途|以下|上記|下記|変更|確認|必須|空欄)/.test(
        name,
      ) || KATAKANA_ROLE.test(name)
    if (orgLike || NOT_A_PERSON.test(name)) continue
    const kanji = KANJI.test(name.charAt(0))
    const head = parts[0] ?? ''
    const shaped =
      !kanji ||
      isSurname(head) ||
      isFullName(name) ||
      isSurnameLike(head.slice(0, 2)) ||
      (parts.length === 1 && /^.{3,5}$/.test(name) && isGivenLike(name.slice(-1))) ||
      (parts.length === 2 && head.length <= 3)
    if (shaped && (colon || isSurname(head) || isFullName(name.replace(' ', '')))) {
      spans.push({ kind: 'name', start, end: start + name.length })
    }
  }
  return spans
}

const RUN = new RegExp(`[${K}]{1,14}`, 'g')
/** お世話になっております。営業部の…です: who greets then says who they are. */
const GREETED =
  /(?:お世話に|お疲れ様|おつかれさま|お疲れさま|はじめまして|初めまして)[^\n]{0,12}[。、!\n ]{1,2}[^。\n]{0,24}(?:の|です。|、)$/
const ACTS =
  /^[がにへと](?:対応|確認|引き継|引継|依頼|連絡|報告|相談|共有|電話|説明|案内|返信|回答|承認|聞い|伺)/
const READING =
  /[(（]([\u30a1-\u30faー]{2,6} ?[\u30a1-\u30faー]{2,6}|[\u3041-\u3096]{2,6} [\u3041-\u3096]{2,6})[)）]/y

/** Known surnames standing alone, and full names, wherever they are; with their reading in brackets. */
function plainNames(folded: string): Span[] {
  const spans: Span[] = []
  const runs = [...folded.matchAll(RUN)]
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    if (run === undefined) continue
    const end = run.index + run[0].length
    const next = runs[index + 1]
    const given = next !== undefined && next.index === end + 1 && folded.charAt(end) === ' ' ? next[0] : ''
    const base = withoutDesk(run[0])
    const start = end - base.length
    const isNamePair = given !== '' && isPair(base, given)
    const place = isNamePair
      ? end + 1 + given.length
      : isAlone(base, folded.slice(end, end + 4))
        ? end + kanaGiven(base, folded.slice(end, end + 4))
        : undefined
    if (place === undefined) continue
    if (isNamePair) index += 1
    spans.push({ kind: 'name', start, end: place })
    READING.lastIndex = place
    const reading = READING.exec(folded)
    if (reading !== null) spans.push({ kind: 'name', start: place + 1, end: place + reading[0].length - 1 })
  }
  return spans
}

/** Length of a given name in kana after a surname: 工藤あかり. */
function kanaGiven(surname: string, after: string): number {
  if (!isSurname(surname)) return 0
  return (
    [4, 3, 2].find(
      length =>
        /^[\u3041-\u3096\u30a1-\u30fa]+$/.test(after.slice(0, length)) && isGivenLike(after.slice(0, length)),
    ) ?? 0
  )
}

/** 新井 千尋: something like a surname, a space, something like a given name. */
function isPair(surname: string, given: string): boolean {
  if (surname.length > 3 || NOT_A_PERSON.test(surname) || !isGivenLike(given)) return false
  return isSurname(surname) || (isSurnameLike(surname) && given.length >= 2)
}

/** A surname nobody would take for a word, a full name, or somebody who does what people do (千葉に引き継ぎ). */
function isAlone(run: string, after: string): boolean {
  if (isFullName(run)) return true
  if (isPlainSurname(run)) return !/^[\u30a1-\u30faー]/.test(after)
  if (run.length < 2 || run.length > 3 || !ACTS.test(after)) return false
  return isSurname(run) || (isSurnameLike(run) && !OF_A_DESK.test(run) && !NOT_A_PERSON.test(run))
}
