import { isKatakana } from './characters.ts'
import type { Clues } from './clues.ts'
import { KATAKANA_NAMES } from './lexicon/katakana-names.ts'
import { memoisedAt } from './memo.ts'
import { leftSign, rightSign } from './name-context.ts'
import type { Span } from './span.ts'

const NAMES = new Set(KATAKANA_NAMES.trim().split(/\s+/))
/** A longer run of katakana with ・ or = between names is looked at in pieces. */
const LONGEST = 60
const isName = memoisedAt(part => NAMES.has(part))
/** Katakana that stand in rows with ・ and are things: データ・センター. */
const THING =
  /(?:ター|サー|バー|ダー|ラー|ナー|マー|ファー|ション|ング|ット|ック|ックス|ティー|クス|ネス|データ|システム|ケーブル|マウス|メール|ファイル|フォルダ|アプリ|ソフト|ウェア|ワーク|オフィス|ツール|サービス|サポート|プラン|コース|タイプ|モデル|シリーズ|セット)$/

/** Names from abroad in katakana: ジョン・スミス anywhere, トム where people stand. */
export function findForeignNames(folded: string, { runs }: Clues, spans: Span[]): void {
  for (let run = 0; run < runs.katakana.length; run += 2)
    findIn(folded, { start: runs.katakana[run] ?? 0, end: runs.katakana[run + 1] ?? 0 }, spans)
}

function findIn(folded: string, run: { readonly start: number; readonly end: number }, spans: Span[]): void {
  for (let at = run.start; at < run.end; at += 1) {
    const start = at
    let joined = false
    for (; at - start < LONGEST; at += 1) {
      const code = folded.charCodeAt(at)
      if (isJoin(code)) joined = true
      else if (!isKatakana(code)) break
    }
    if (at - start >= 2) {
      const end = joined ? joinedEnd(folded, start, at) : at
      if (joined ? end !== undefined : isName(folded, start, at) && standsAlone(folded, start, at))
        spans.push({ kind: 'name', start, end: end ?? at })
    }
    if (at > start) at -= 1
  }
}

/** ・ and =. */
function isJoin(code: number): boolean {
  return code === 0x30fb || code === 0x3d
}

/** Where the name in a run of katakana with ・ or = ends; undefined if it is none. */
function joinedEnd(folded: string, start: number, last: number): number | undefined {
  const text = folded.slice(start, last).replace(/[・=]{1,4}$/, '')
  const end = start + text.length
  const parts = text.split(/[・=]/)
  if (parts.length > 4 || parts.includes('')) return undefined
  const known = parts.filter(part => NAMES.has(part)).length
  const isPerson =
    parts.length === 1
      ? known === 1 && standsAlone(folded, start, end)
      : known > 0 && !parts.some(part => !NAMES.has(part) && THING.test(part))
        ? true
        : parts.length > 1 &&
          known === 0 &&
          !parts.some(part => THING.test(part)) &&
          (leftSign(folded, start) >= 2 || rightSign(folded, end) === 3)
  return isPerson ? end : undefined
}

function standsAlone(folded: string, start: number, end: number): boolean {
  const left = leftSign(folded, start)
  const right = rightSign(folded, end)
  return left > 0 && right > 0 && left + right >= 3
}
