import { throughPieces } from './label-pieces.ts'
import { allMatches } from './matches.ts'
import { once } from './once.ts'
import { isSomethingElse } from './secret-cues.ts'
import { type Label, OF_DIGITS, SECRET_LABEL, TOKEN, type Token } from './secret-labels.ts'
import { isMixed, isMixedWord, isNoSecret, isStrong } from './secret-values.ts'
import { valueBefore } from './secrets-before-label.ts'
import type { Span } from './span.ts'
import { matchesIn, type Window } from './windows.ts'

const LABEL = new RegExp(SECRET_LABEL, 'gi')
const VALUE = /[!-~]{4,128}/y
const MARKS = /["'`()[\]<>|]{0,4}[.,;!?]{0,3}["'`()[\]<>]{0,4}$/
const MARKS_INSIDE = /["'`()[\]<>|]{0,4}[.,;]{0,3}["'`()[\]<>]{0,4}$/
/** Counts and days: パスワードは 1234文字. */
const UNIT =
  /^ ?(?:文字|桁|回|年|月|日|時|分|秒|件|名|人|円|個|種|点|番目|ビット|bit|MB|GB|%|chars?|characters|digits|minutes|seconds|hours|days|times)/
/** What is done with a password, right behind it. */
const USED =
  /^[」』"'`)\]】>]{0,2} ?(?:です|でした|でし(?:ょう|た)|だった|だと|だけど|だが|の(?:はず|まま|通り|とおり|ようです)|に(?:設定|変更|変え|変わ|なってい|し[たてま]|リセット|初期化|戻|更新|なって|なり|なる|決め|統一)|へ(?:変更|リセット|更新|戻)|を(?:入れ|入力|設定|登録|使|利用|発行|打|試|セット|伝え|渡|指定|付与|送|受け|もら|案内|連絡|通知|共有|お(?:伝え|渡し|知らせ|使い)|ご(?:利用|入力|使用))|と(?:お?伝え|入力|入れ|打|なって|なり|なる|設定|のこと|伝え|聞|言わ|いう|いった|案内|連絡|登録|思)|で(?:登録|設定|ログイン|ログオン|入れ|入り|入る|入ろう|入って|入った|サインイン|試|通|よ(?:い|か|ろ)|合[っい]|いけ|発行|運用|統一|ロック|解凍|解除|開|お(?:願い|試し)|間違い|接続|繋|つなが)|が(?:通ら|通り|使え|無効|違|正し|弾|受け付け|期限|届|発行)|は(?:通ら|使え|無効|違|正し|弾|間違)|って|ではない|と(?:台紙|紙|メール|画面|付箋)|では(?:入れ|通ら|ログイン|開|なく)|も(?:だめ|ダメ|駄目|通ら|試|無効|違)|かな|かと|だけ|のみ(?:です|残)|(?:の(?:二つ|三つ|2つ|3つ|どちらも|両方))?(?:は|も)(?:試|入れ)|は(?:個人|別の|古い|以前|前の|自分))/
const WORD_STOPS =
  /^(?:not|now|wrong|expired|incorrect|invalid|valid|set|being|about|still|the|same|too|required|correct|never|always|going|locked|reset|asking|asked|changed?|no|one|only|also|already|just|needed|very|that|this|what|there|they|then|your|our|her|his|for|from|with|when|working|sent|given|stored|saved|visible|hidden|shown|empty|blank|none|null|unknown|below|above|here|available|different|similar|somehow|rejected|refused|denied|accepted|due|okay|fine|good|bad|long|short|weak|strong|unique|optional|mandatory|case|protected|manager|policy|error|https?|admin|forgotten|lost|missing|broken|failing|failed|being|getting|gone|likely|probably|maybe|right|case-sensitive|synced|managed|set|unchanged|hashed|encrypted|true|false|string|text|field|page|screen|prompt|box|link|request|change|login|length|change|reuse|history|and|but|because|does|doesn|isn|wasn|was|has|had|have|will|won|can|cannot|could|should|would|must|may|might|blocked|unlocked|disabled|enabled|compromised|leaked|stolen|exposed|outdated|dead|old|new|easy|simple|secure|safe|public|private|written|printed|attached|included|provided|mine|yours|common|enough|fully|currently|usually|typed|entered|checked|verified|confirmed|updated|stuck|useless|identical|random|unable|supposed|using|merged|called|made|free|easily|where|which|after|before|while|until|maybe|temporary|permanent|default|standard|normal|sufficient|refreshed|rotated|generated|automatic|automatically|immediately|today|tomorrow|yesterday|again|twice|once|colou?ri[sz]ed|highlighted|formatted|indented|compiled|deployed|running|shared|displayed|shown|listed)$/i
/** No resolution, size or version: 閲覧用は150dpi. */
const OF_DOCUMENT = /^(?=[!-~]{6,40}$)[A-Za-z]{2}[^./]{0,30}[\d!#$%&*+?@^~]/
const LOCKED = /パス|PDF|ZIP|開け|開き|開く|保護|ロック|暗号/i
const NETWORK = /SSID|Wi-?Fi|無線|ルーター/i
const IN_SENTENCE = 60
const BEFORE = 48
const PASSWORD = /パス|pass|pwd?|暗証/i

/**
 * Passwords, keys and codes beside the word that announces them: right behind it, further on in its sentence where it is
 * said what was done with them, or before it.
 */
export function findLabelledSecrets(folded: string, windows: readonly Window[]): Span[] {
  const spans: Span[] = []
  const push = (start: number, value: string) => {
    if (value !== '') spans.push({ kind: 'secret', start, end: start + value.length })
  }
  const isLocked = once(() => LOCKED.test(folded))
  for (const { match, base } of matchesIn(folded, windows, LABEL)) {
    const start = base + match.index
    // SSID: Guest-2F / キー: yamanote7788, and no other key without a word for what it opens.
    if (/^(?:キー|KEY)$/i.test(match[0]) && !isOfNetwork(folded, start)) continue
    // 閲覧用は…: what a document is opened with, where it is said that it is locked.
    if (match[0].endsWith('用') && !isLocked()) continue
    const label = { start, end: start + match[0].length, word: match[0] }
    const direct = valueBehind(folded, label)
    if (match[0].endsWith('用')) {
      if (direct !== undefined && OF_DOCUMENT.test(direct.value)) push(direct.start, direct.value)
      continue
    }
    if (direct !== undefined) push(direct.start, direct.value)
    for (const { at, value } of tokensFurtherOn(folded, direct?.end ?? label.end, label)) push(at, value)
    const before = valueBefore(folded, label)
    if (before !== undefined) push(before.at, before.value)
    if (direct === undefined) {
      const next = valueInNextSentence(folded, label)
      if (next !== undefined) push(next.at, next.value)
    }
  }
  return spans
}

function isOfNetwork(folded: string, at: number): boolean {
  return NETWORK.test(folded.slice(Math.max(0, at - BEFORE), at + BEFORE))
}

type Found = { readonly start: number; readonly value: string; readonly end: number }

/** The value right behind its label, with only words between that say nothing else of it. */
function valueBehind(folded: string, { start, end, word }: Label): Found | undefined {
  const { at, isSet } = throughPieces(folded, { start, end })
  VALUE.lastIndex = at
  const caught = VALUE.exec(folded)?.[0]
  // client_secret_id: part of a word.
  if (caught === undefined || (at === end && /\w[A-Za-z_-]/.test(folded.slice(end - 1, end + 1))))
    return undefined
  const after = folded.slice(at + caught.length, at + caught.length + 16)
  // Haru3567!でした, Haru3567! でした: a mark in mid-sentence belongs to the password.
  const next = after.charCodeAt(after.startsWith(' ') ? 1 : 0)
  const isJapanese =
    next >= 0x3040 || word.charCodeAt(0) >= 0x3000 || (isSet && (Number.isNaN(next) || next === 10))
  const value = caught.replace(isJapanese ? MARKS_INSIDE : MARKS, '')
  if (
    value.length < 4 ||
    /^[\])}]/.test(value) ||
    isNoSecret(value) ||
    (/^\d/.test(value) && UNIT.test(folded.slice(at + value.length, at + value.length + 8)))
  )
    return undefined
  if (folded.charAt(start - 1) === '\\') return undefined
  // パスは C:\\Temp: a path.
  if (word === 'パス' && /[\\/:]/.test(value)) return undefined
  const said = folded.slice(at + value.length, at + value.length + 16)
  const is = /\d/.test(value) || isMixed(value) || isWord({ value, after: said, isSet, at, folded })
  return is ? { start: at, value, end: at + value.length } : undefined
}

/** Letters alone are a secret where a mark sets them off, or the sentence ends with them. */
function isWord(it: { value: string; after: string; isSet: boolean; at: number; folded: string }): boolean {
  if (!/^[A-Za-z]{4,30}(?:-[A-Za-z]{1,30}){0,5}$/.test(it.value) || WORD_STOPS.test(it.value)) return false
  if (it.isSet || /-.*-/.test(it.value)) return true
  if (USED.test(it.after) || (/^[a-z]{4,}$/.test(it.value) && /^ ?[、。]/.test(it.after))) return true
  return (
    /(?:is|was|to)[ "']{1,2}$/.test(it.folded.slice(Math.max(0, it.at - 6), it.at)) &&
    /^[a-z]+\d*$/i.test(it.value) &&
    /^["']?(?: and| but| for| now|[.,;)\n]|$)/.test(it.after)
  )
}

/** What is plainly a password further on in the sentence, or is said to have been typed, set or sent. */
function tokensFurtherOn(folded: string, from: number, { word }: Label): Token[] {
  const rest = folded.slice(from, from + IN_SENTENCE)
  const stop = rest.search(/[\n。]/)
  const sentence = stop === -1 ? rest : rest.slice(0, stop)
  const found: Token[] = []
  for (const token of allMatches(TOKEN, sentence)) {
    const caught = token[1] ?? ''
    const isInside = folded.charCodeAt(from + token.index + token[0].length) >= 0x3040
    const value = caught
      .replace(isInside ? /["'`)\]>]{0,4}[.,;:]{0,3}$/ : /["'`)\]>]{0,4}[.,;:!?]{0,3}$/, '')
      .replace(/["'`)\]>]{1,4}$/, '')
    const at = from + token.index + token[0].length - caught.length
    if (value.length < 4 || isNoSecret(value)) continue
    const isPassword = PASSWORD.test(word)
    if (isPassword && isStrong(value) && !isSomethingElse(folded.slice(Math.max(0, at - BEFORE), at), ''))
      found.push({ at, value })
    else if (
      isUsed(folded, { at, value }) &&
      (isMixedWord(value) || (OF_DIGITS.test(word) && /^\d{4,8}$/.test(value)))
    )
      found.push({ at, value })
  }
  return found
}

/** 仮パスワードを送りました。Aomori-ringo8 です。 Or with the value alone on the next line. */
function valueInNextSentence(folded: string, { end: from, word }: Label): Token | undefined {
  const stop = folded.slice(from, from + IN_SENTENCE).search(/[。?\n]/)
  if (stop === -1) return undefined
  const gap =
    /^[。?]?[ \t]{0,4}\n?[ \t]{0,4}/.exec(folded.slice(from + stop, from + stop + 12))?.[0].length ?? 1
  const start = from + stop + gap
  const { at, isSet } = throughPieces(folded, { start, end: start })
  VALUE.lastIndex = at
  const value = (VALUE.exec(folded)?.[0] ?? '').replace(MARKS_INSIDE, '')
  if (value.length < 4 || isNoSecret(value)) return undefined
  const after = folded.slice(at + value.length, at + value.length + 16)
  const isAlone = beginsLine(folded, at) && /^[ \t]*(?:\n|$)/.test(after)
  const isCode = /^\d{4,8}$/.test(value) && (OF_DIGITS.test(word) || value.length >= 6)
  if (isCode) return isAlone || USED.test(after) ? { at, value } : undefined
  if (value.length < 6 || !isMixedWord(value)) return undefined
  return isAlone || isSet || ((/[a-z]/.test(value) || value.length >= 8) && USED.test(after))
    ? { at, value }
    : undefined
}

/** Whether only blanks stand before a place in its line. */
function beginsLine(folded: string, at: number): boolean {
  let before = at - 1
  while (folded[before] === ' ' || folded[before] === '\t') before -= 1
  return before < 0 || folded[before] === '\n'
}

function isUsed(folded: string, { at, value }: Token): boolean {
  const end = at + value.length
  if (/(?:エラー|コード|error|版|ver\.?|番号)[ :(「]{0,2}$/i.test(folded.slice(Math.max(0, at - 10), at)))
    return false
  // 会議IDは 812 4455 9021: of another number.
  if (/\d[ -]$/.test(folded.slice(Math.max(0, at - 2), at))) return false
  if (isSomethingElse(folded.slice(Math.max(0, at - BEFORE), at), '')) return false
  if (USED.test(folded.slice(end, end + 16))) return true
  return /(?:\b(?:set|reset|changed|use|using|used|tried|try|typed?|enter(?:ed|ing)?|got|received|is|was|to|be|with)|[:=→])[ "'(「]{0,2}$/i.test(
    folded.slice(Math.max(0, at - 12), at),
  )
}
