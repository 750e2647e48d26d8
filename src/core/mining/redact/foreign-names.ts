import { KATAKANA_NAMES } from './lexicon/katakana-names.ts'
import { allMatches } from './matches.ts'
import { leftSign, rightSign } from './name-context.ts'
import type { Span } from './span.ts'

const NAMES = new Set(KATAKANA_NAMES.trim().split(/\s+/))
/** Katakana with ・ or = between names; the ends are looked at below. */
const RUN = /[\u30a1-\u30faー・=]{2,60}/g
/** Katakana that stand in rows with ・ and are things: データ・センター. */
const THING =
  /(?:ター|サー|バー|ダー|ラー|ナー|マー|ファー|ション|ング|ット|ック|ックス|ティー|クス|ネス|データ|システム|ケーブル|マウス|メール|ファイル|フォルダ|アプリ|ソフト|ウェア|ワーク|オフィス|ツール|サービス|サポート|プラン|コース|タイプ|モデル|シリーズ|セット)$/

/** Names from abroad in katakana: ジョン・スミス anywhere, トム where people stand. */
export function findForeignNames(folded: string, spans: Span[]): void {
  for (const match of allMatches(RUN, folded)) {
    const start = match.index
    if (!match[0].includes('・') && !match[0].includes('=')) {
      const end = start + match[0].length
      if (NAMES.has(match[0]) && standsAlone(folded, start, end)) spans.push({ kind: 'name', start, end })
      continue
    }
    const text = match[0].replace(/[・=]{1,4}$/, '')
    const end = start + text.length
    const parts = text.split(/[・=]/)
    if (parts.length > 4 || parts.includes('')) continue
    const known = parts.filter(part => NAMES.has(part)).length
    const isName =
      parts.length === 1
        ? known === 1 && standsAlone(folded, start, end)
        : known > 0 && !parts.some(part => !NAMES.has(part) && THING.test(part))
          ? true
          : parts.length > 1 &&
            known === 0 &&
            !parts.some(part => THING.test(part)) &&
            (leftSign(folded, start) >= 2 || rightSign(folded, end) === 3)
    if (isName) spans.push({ kind: 'name', start, end })
  }
}

function standsAlone(folded: string, start: number, end: number): boolean {
  const left = leftSign(folded, start)
  const right = rightSign(folded, end)
  return left > 0 && right > 0 && left + right >= 3
}
