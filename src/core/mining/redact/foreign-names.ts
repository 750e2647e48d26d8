import { isKatakana } from './characters.ts'
import type { Clues } from './clues.ts'
import { KATAKANA_NAMES } from './lexicon/katakana-names.ts'
import { testedAt } from './memo.ts'
import { leftSign, rightSign } from './name-context.ts'
import type { Span } from './span.ts'

const NAMES = new Set(KATAKANA_NAMES.trim().split(/\s+/))
/** A longer run of katakana with ・ or = between names is looked at in pieces. */
const LONGEST = 60
const isName = testedAt(part => NAMES.has(part))
/** Katakana that stand in rows with ・ and are things: データ・センター. */
const THING =
  /(?:ター|サー|バー|ダー|ラー|ナー|マー|ファー|ション|ング|ット|ック|ックス|ティー|クス|ネス|データ|システム|ケーブル|マウス|メール|ファイル|フォルダ|アプリ|ソフト|ウェア|ワーク|オフィス|ツール|サービス|サポート|プラン|コース|タイプ|モデル|シリーズ|セット)$/

/** The same as whole words, which no name is. */
const WHOLE_THING =
  /^(?:データ|システム|ケーブル|マウス|メール|ファイル|フォルダー?|アプリ|ソフト|.*ウェア|.*ワーク|オフィス|ツール|サービス|サポート|プラン|コース|タイプ|モデル|シリーズ|セット|センター|サーバー?|.*ション|.*メント|.{2,}ティー?|ホール|ホテル|クラブ|グループ|カンパニー|リミテッド|ジャパン|インターナショナル|コーポレーション|ショップ|ストア|スクール|パーク|ビル|タワー|ハウス|カフェ|レストラン|スタジアム|チーム|リーグ|カップ|ゴルフ|マーケット|プロジェクト|プロダクション|スタジオ|レコード|ミュージック|チャレンジ|コレクション|ページ|サイト|ショー|ライフ|スター|キング|クイーン)$/

/** Names that are words, products or parts of longer words as well: they need a sign beside them. */
const WORDS_TOO = new Set(
  'ホワイト プライス フェラーリ ワーグナー フィッシャー アン アナ アダム アラン アレン エマ エリ エリー エヴァ エリア カイル カール カーク カレン キム キース クララ クリス グレイス グレース ケリー コリン サイモン サラ ザック ジェイ ジャスミン ジャック ジャン ジム ジョー ジル ステラ スコット ソニア タン ダイアナ ダリア ダン チャン チェン テオ テリー デイジー トム トラン ナオミ ノア ノラ ハーバート ハリー ハナン パク パウロ ヒュー ビル ビリー ビクター ブラッド ブルース フランク フランシス フランス ベス ベン ベル ペトラ ポール ポーラ マーク マックス マリー マリン マリア ミア ミラー ミッキー モーガン ヤン ラッセル リー リサ リズ リリー リック リナ ルイ ルイス ルーク ルカ レイ レオ レオン レナ ロイ ローズ ローラ ローレンス ロビン ロブ ロン ワン スミス ブラウン シドニー シェリー サバンナ コンスタンス オスカー オリバー ウィリアムズ ジョーンズ テイラー デイビス ドナルド ジョンソン アーサー ドリス グリーン マーガレット ベンジャミン カルロス アントニオ サンドラ ジャッキー マリアンヌ クリスチャン マックス ヘンリー ウォーカー クーパー パーカー ターナー カーター フォックス ブルックス マーシャル ハンター スチュワート キャロル ローズ ミシェル ランディ ラリー リリアン リンダ ルーシー ローレン ダビド アベル アントン アキム'.split(
    ' ',
  ),
)
/** Shorter ones are often parts of words: ボブ, イアン. */
const LONG = 4
/** What goes on behind a name without a gap and is no name: ジェームズ社, マーサ号. */
const NO_NAME_BEHIND = /^[社号型式製店駅城島川湖線賞杯級]/

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
      if (joined ? end !== undefined : isName(folded, start, at) && isLoneName(folded, start, at))
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
  const isPerson =
    parts.length === 1 ? isLoneName(folded, start, end) : parts.length <= 4 && areNames(folded, start, parts)
  return isPerson ? end : undefined
}

function isLoneName(folded: string, start: number, end: number): boolean {
  const name = folded.slice(start, end)
  if (!NAMES.has(name) || NO_NAME_BEHIND.test(folded.slice(end, end + 1))) return false
  if (name.length >= LONG && !WORDS_TOO.has(name)) return true
  return standsAlone(folded, start, end) || isAddressed(folded, start, end)
}

/** リサ、今週… and ありがとう、エリック。 */
function isAddressed(folded: string, start: number, end: number): boolean {
  return (
    (/^[、!?！？]/.test(folded.charAt(end)) &&
      (start === 0 || /[\n。!?！？「]/.test(folded.charAt(start - 1)))) ||
    (/^(?:$|[。!?！？\n」])/.test(folded.charAt(end)) && folded.charAt(start - 1) === '、')
  )
}

function areNames(folded: string, start: number, parts: readonly string[]): boolean {
  if (parts.includes('')) return false
  const known = parts.filter(part => NAMES.has(part)).length
  if (known > 0) return !parts.some(part => !NAMES.has(part) && WHOLE_THING.test(part))
  const end = start + parts.join('・').length
  return (
    !parts.some(part => THING.test(part)) && (leftSign(folded, start) >= 2 || rightSign(folded, end) === 3)
  )
}

function standsAlone(folded: string, start: number, end: number): boolean {
  const left = leftSign(folded, start)
  const right = rightSign(folded, end)
  return left > 0 && right > 0 && left + right >= 3
}
