import { NOT_A_PERSON, OF_A_DESK, withoutDesk } from './japanese-desk.ts'
import {
  isAnySurname,
  isFullName,
  isGivenLike,
  isPlainSurname,
  isSurname,
  isSurnameLike,
} from './japanese-name-shape.ts'
import { findKanaNames } from './kana-names.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'
import { findStandingNames } from './standing-names.ts'

const K = '\\u3400-\\u9fff\\uf900-\\ufaff々ヶ\\ud840-\\udfff'
const KANJI = new RegExp(`[${K}]`)
const HONORIFIC = /(?:さん|様|さま|氏|殿|くん|君|先生|ちゃん)(?![々子式相態])/g
const TITLE =
  /(?:課長|部長|係長|主任|次長|社長|店長|室長|所長|本部長|支店長|工場長|専務|常務|リーダー|マネージャー|チーフ|先輩)/g
const INTRODUCTION =
  /(?:です|と申します|ともうします|と言います|といいます|でございます|だと思います|宛|より(?=ご?連絡|お願い|失礼))/g
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
    ...findStandingNames(folded),
    ...findKanaNames(folded),
  ]
}

/** お世話になっております。営業部の…です: who greets then says who they are. */
const GREETED =
  /(?:お世話に|お疲れ様|おつかれさま|お疲れさま|はじめまして|初めまして)[^\n]{0,12}[。、!\n ]{1,2}[^。\n]{0,24}(?:の|です。|、)$/

const KIN = /[母父姉兄嫁娘猫犬孫婿爺婆叔伯僧坊鬼虫魚鳥馬私俺僕誰何方]/

type Sign = 'honorific' | 'title' | 'introduction'

function namesBefore(folded: string, pattern: RegExp, sign: Sign): Span[] {
  const spans: Span[] = []
  for (const match of allMatches(pattern, folded)) {
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
    if (
      known !== undefined &&
      (offset === 0 || offset >= 2 || withoutDesk(`${run.slice(0, offset)}x`) === 'x')
    )
      return start + offset
  }
  const stripped = withoutDesk(run)
  start = end - stripped.length
  run = stripped
  if (run.length === 0 || run.length > 6 || NOT_A_PERSON.test(run)) return undefined
  if (/[者員方先屋]$/.test(run) && !(run.length === 2 && isAnySurname(run))) return undefined
  if (run.length === 1) return isLoneSurname(folded, start, by) ? start : undefined
  if (by.sign === 'honorific') return start
  if (by.sign === 'title') {
    return run.length <= 3 && (isSurnameLike(run) || !OF_A_DESK.test(run)) ? start : undefined
  }
  if (by.word !== 'です' && by.word !== '宛' && by.word !== 'だと思います') return start
  const before = folded.slice(Math.max(0, start - 10), start)
  const fromDesk =
    /(?:株式会社|有限会社|\(株\))[^\s。、]{1,12}の$/.test(folded.slice(Math.max(0, start - 20), start)) ||
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

/** A surname of one kanji: 島さん, 坂と申します. Kin and guests are addressed alike and are nobody. */
function isLoneSurname(folded: string, start: number, by: { sign: Sign; word: string }): boolean {
  const kanji = folded.charAt(start)
  const addressed = by.sign === 'honorific' || by.word.includes('申')
  if (!addressed || /々/.test(folded.charAt(start - 1)) || KIN.test(kanji)) return false
  return isAnySurname(kanji) || /^$|[\n。、,!?「(・>: のと]/.test(folded.charAt(start - 1))
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
  // Yamada Taroさん: both words of a name.
  const before = /(?<![A-Za-z])[A-Z][A-Za-z]{1,14} $/.exec(folded.slice(Math.max(0, start - 17), start))?.[0]
  return before !== undefined && /^[A-Z]/.test(run) ? start - before.length : start
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
  for (const match of allMatches(LABELLED, folded)) {
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
