import type { Clues } from './clues.ts'
import { isMachineName } from './machine-names.ts'
import { MARK } from './marks.ts'
import { once } from './once.ts'
import { type Candidate, secretCandidates } from './secret-candidates.ts'
import { GOES_ON, isSomethingElse, OF_CODE, OF_KEY, OF_LOGIN, OF_PASSWORD, SETS_OFF } from './secret-cues.ts'
import { dialled, groupedCodes, phrases } from './spaced-secrets.ts'
import type { Span } from './span.ts'

/** How far a sentence, and the one before or behind it, is looked at. */
const BEFORE = 110
const BEHIND = 70
const OWN_BEFORE = 80
const OWN_BEHIND = 48

/** Whether a text may hold a secret which only a word in its reach tells of. */
export function mayHoldSecretInReach({ marks, digits, longestAscii, hasLetterGap }: Clues): boolean {
  return (
    (marks & (MARK.secret | MARK.password | MARK.passphrase | MARK.secretReach)) !== 0 &&
    (digits >= 2 || longestAscii >= 6 || hasLetterGap)
  )
}

/**
 * Passwords, keys and codes that stand in reach of a word for such, in the same sentence or line or in the next one, by
 * how they look and how the sentence goes on. What was found before as something else stays that.
 */
export function findSecretsInReach(
  folded: string,
  { runs, hasSpace, hasLetterGap, dashes, digits }: Clues,
  found: readonly Span[],
): Span[] {
  const spans: Span[] = []
  const cues = {
    password: once(() => OF_PASSWORD.test(folded) || OF_KEY.test(folded)),
    code: once(() => OF_CODE.test(folded)),
    login: once(() => OF_LOGIN.test(folded)),
  }
  for (const candidate of secretCandidates(folded, runs)) {
    if (isSecret(folded, candidate, cues))
      spans.push({ kind: 'secret', start: candidate.start, end: candidate.end })
  }
  if (digits >= 2 && (dashes > 0 || folded.includes('右'))) spans.push(...dialled(folded))
  if (digits >= 6 && (hasSpace || dashes > 0)) spans.push(...groupedCodes(folded))
  if (hasLetterGap) spans.push(...phrases(folded))
  return spans.length === 0 ? spans : apartFrom(spans, found, folded.length)
}

/** Whether a word for a password or key, for a code, for logging in stands anywhere in the text. */
type Cues = Readonly<Record<'password' | 'code' | 'login', () => boolean>>

function isSecret(folded: string, { start, end, value, shape }: Candidate, cues: Cues): boolean {
  if (shape === 'digits') {
    const next = folded.slice(end, end + BEHIND)
    if (!(GOES_ON.test(next) || USED_AS_CODE.test(next)) || !cues.code()) return false
  } else if (shape === 'word') {
    if (!TYPED.test(folded.slice(end, end + 12)) || !cues.password()) return false
  } else if (!cues.password() && !(shape === 'strong' ? cues.login() : cues.code())) return false
  const before = folded.slice(Math.max(0, start - BEFORE), start)
  const behind = folded.slice(end, end + BEHIND)
  const near = before + ' ' + behind
  const isOfPassword = shape !== 'digits' && cues.password() && (OF_PASSWORD.test(near) || OF_KEY.test(near))
  const isOfCode = shape !== 'strong' && cues.code() && OF_CODE.test(near)
  if (!isOfPassword && !isOfCode && !(shape === 'strong' && OF_LOGIN.test(near))) return false
  if (isSomethingElse(before, behind)) return false
  if (shape === 'strong' || shape === 'lot') return true
  const own = `${lastSentence(before)} ${firstSentence(behind)}`
  const isOwn = OF_PASSWORD.test(own) || OF_KEY.test(own)
  const isSetOff = SETS_OFF.test(before.slice(-16))
  const goesOn = GOES_ON.test(behind)
  if (isOfPassword && shape !== 'capitals' && shape !== 'word' && SET_TO.test(behind)) return true
  switch (shape) {
    case 'mixed':
      if (isSetOff && goesOn) return true
      return isOwn && (!isMachineName(value) || /^[A-Za-z]{4,12}\d{4}$/.test(value))
    case 'named':
      return isOwn ? isSetOff || goesOn || isNoVersion(value) : isSetOff && goesOn
    case 'capitals':
      if (isWordOfCapitals(value) && OF_PASSWORD.test(own)) return isSetOff && goesOn
      if (isWordOfCapitals(value) && (TYPED.test(behind) || TOLD.test(behind))) return true
      if (isOfCode && isByLotOfCapitals(value, true) && USED_AS_CODE.test(behind)) return true
      return isByLotOfCapitals(value, OF_CODE.test(own)) && (isOwn || OF_CODE.test(own)) && isSetOff && goesOn
    case 'word':
      return isOfPassword
    case 'digits':
      return isCode(own, { before, behind, value, isNear: isOfCode })
  }
}

/** Password2にしてしまいました */
const SET_TO = /^[」』]? ?に(?:し(?:た(?!ら)|て(?!も)|ま)|変[えわ更]|設定|戻)/

/** PASS2026と書いてある, KAISHA99を教えた */
const TOLD = /^[」』]? ?(?:と(?:書|メモ|あり|記|伝|言)|を(?:教え|伝え|見られ|使))/

/** PASS2026, KAISHA99 */
function isWordOfCapitals(value: string): boolean {
  return /^[A-Z]{4,12}\d{2,6}$/.test(value)
}

/** nekoと入れても, NekoNekoだったと思います */
const TYPED = /^[」』]? ?(?:(?:と|って)(?:入れ|入力|打)|を(?:入れ|打)|だった(?:と思|かも|はず|ような|気))/

/** Kaisei6448, and no Server2022, no Client72. */
function isNoVersion(value: string): boolean {
  return /\d{3}$/.test(value) && !/20\d\d$/.test(value)
}

/** 9F2K-77QX, and no WX3600HP, IT-20331, K270. */
function isByLotOfCapitals(value: string, isOfCode: boolean): boolean {
  return (value.match(/[A-Z]\d|\d[A-Z]/g)?.length ?? 0) >= (isOfCode ? 2 : 3) || /[!$%&*+@^~#]/.test(value)
}

/** What the digits of a code are called when the word for it stands in the sentence before: 番号は, 入れたのは. */
const CALLED =
  /(?:番号|数字|コード|桁|もと|元|前|今|新|旧|変更[前後]|正しく|初期値|(?:入れ|打|押し|入力)[^\n。]{0,6}の|それ|これ|it|enter|typed?|tried|use)(?: ?(?:は|が|を|に|:|=|→)| is| was)?[ 「『(]{0,3}$/i
/** 暗証番号を忘れました。0482か2718だと思います */
const BEGINS = /[。\n][ 「]?$|[。\n][ 「]?\d{4,6}(?:か|または|もしくは|、)[ 「]?$/
const USED_AS_CODE =
  /^[」』"')]{0,2}[#*]? ?(?:を(?:入れ|入力|打|押|回)|で(?:開|解|入|通|認証|ログ)|と(?:入|打|押|届|表示)|って(?:入|打|押|届|出|表示)|というコード|が(?:届|来|送|表示|出|あなた)|(?:and|but) |is your)/

function isCode(
  own: string,
  it: { readonly before: string; readonly behind: string; readonly value: string; readonly isNear: boolean },
): boolean {
  const { before, behind, value, isNear } = it
  if (!isNear || (value.length === 3 && !/錠|(?<!ナビ|フリー|短縮)ダイヤル|暗証|キーボックス/.test(own)))
    return false
  const isOwn = OF_CODE.test(own)
  if (isOwn)
    return SETS_OFF.test(before.slice(-16))
      ? GOES_ON.test(behind)
      : GOES_ON.test(behind) || USED_AS_CODE.test(behind)
  return ((CALLED.test(before) || BEGINS.test(before)) && GOES_ON.test(behind)) || USED_AS_CODE.test(behind)
}

function lastSentence(before: string): string {
  const cut = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('. '))
  return before.slice(Math.max(cut + 1, before.length - OWN_BEFORE))
}

function firstSentence(behind: string): string {
  const cut = behind.search(/[。\n]|\. /)
  return behind.slice(0, Math.min(cut === -1 ? behind.length : cut, OWN_BEHIND))
}

/** Without what is a datum found as another kind, or part of one; a part of a secret may have been taken for one. */
function apartFrom(spans: readonly Span[], found: readonly Span[], length: number): Span[] {
  // 7731 0482 may be a phone by itself; beside a word for a code it is one.
  const taken = new Uint8Array(length)
  for (const { kind, start, end } of found)
    if (kind !== 'secret' && kind !== 'phone') taken.fill(1, start, end)
  return spans.filter(({ start, end }) => {
    let count = 0
    for (let at = start; at < end; at += 1) count += taken[at] ?? 0
    const isPart = taken[start - 1] === 1 && taken[start] === 1
    const goesBeyond = taken[end - 1] === 1 && taken[end] === 1
    return count === 0 || (count < end - start && !isPart && !goesBeyond)
  })
}
