import { matchingBefore, matchingFrom } from './at-place.ts'
import { isDigit, isLatin } from './characters.ts'
import type { Clues } from './clues.ts'
import { isNameOrInitialed, kindOfShape } from './identifier-shapes.ts'
import { isSurnameSpelling } from './japanese-name-shape.ts'
import { allMatches } from './matches.ts'
import { testedAt } from './memo.ts'
import { isCode, isLogin } from './plain-words.ts'
import type { Span } from './span.ts'
import { isNumberOfThing } from './thing-numbers.ts'

/**
 * Identifiers that nothing announces: accounts made of names, machines, passwords. They are taken out by how they are
 * written, unless what stands beside them says that it is a thing: what was not announced to us is mostly private, and
 * a ticket can do without it.
 */
export function findBareIdentifiers(folded: string, { runs, hasKana }: Clues): Span[] {
  const spans: Span[] = []
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < SHORTEST || !mayHold(folded, from, to)) continue
    // Behind an account a plain word may be one, too.
    if (spans.length === 0 && !holdsIdentifier(folded, from, to)) continue
    const part = folded.slice(from, to)
    if (/^www\.|\.\w{2,}\//.test(part)) continue
    const isPath = /[\\¥]/.test(part)
    for (const { 0: token, index } of allMatches(TOKEN, part)) {
      const start = from + index
      const end = start + token.length
      const kind =
        kindOfShape(token) ??
        (mayBeAccount(token) && isCalledAccount(folded, start, end) ? 'account' : undefined)
      // Code and English have too many words that look like passwords and names.
      if (isPath && (kind !== 'account' || FILE_BEHIND(folded, end))) continue
      if (!hasKana && (kind === 'secret' || !/[\d._-]/.test(token))) continue
      if (kind !== undefined && !isThing(folded, start, end)) spans.push({ kind, start, end })
      else if (kind === undefined && isNext(folded, token, start, spans.at(-1)))
        spans.push({ kind: 'account', start, end })
    }
  }
  return spans
}

const SHORTEST = 4

/** Whether a run holds what may be an identifier, whatever stands around it. */
const holdsIdentifier = testedAt((part: string) =>
  allMatches(TOKEN, part).some(({ 0: token }) => kindOfShape(token) !== undefined || mayBeAccount(token)),
)
const TOKEN = /[A-Za-z\d](?:[\w.!$%&*+?^~@#-]{0,60}[\w!$%*+?^~#])?/g

const JOINT = /^["'」』)]?(?:さん)?(?: ?(?:から|と|や|、|→|->|,|および|または) ?)["'「『(]?$/

/** matsuo3からhirabayashiへ: what is written small and joined to an account. */
function isNext(folded: string, token: string, start: number, last: Span | undefined): boolean {
  if (last?.kind !== 'account' || start - last.end > 6 || start <= last.end) return false
  return /^[a-z][a-z\d._-]{3,20}$/.test(token) && isLogin(token) && JOINT.test(folded.slice(last.end, start))
}

/**
 * Letters, and a digit or what stands between the parts of a name; or a word in small letters alone. Mail addresses and
 * links are told by others.
 */
function mayHold(folded: string, from: number, to: number): boolean {
  let [letters, small] = [0, 0]
  let hasMark = false
  for (let at = from; at < to; at += 1) {
    const code = folded.charCodeAt(at)
    if (isLatin(code)) {
      letters += 1
      if (code >= 0x61) small += 1
    } else if (isDigit(code) || code === 0x2d || code === 0x5f || code === 0x2e) hasMark = true
    else if (code === 0x40 && at > from && at + 1 < to) return false
    else if (code === 0x3a && folded.charCodeAt(at + 1) === 0x2f) return false
  }
  return (hasMark && letters > 0) || (small >= SHORTEST && small === letters)
}

/** What may be an account where it is called one: maru_dog5, tanaka, bjones, AB1234. */
function mayBeAccount(token: string): boolean {
  if (!isLogin(token) || isCode(token)) return false
  if (/^[a-z]{4,15}$/.test(token))
    return isNameOrInitialed(token) || (/^[a-z]{4}$/.test(token) && isSurnameSpelling(token.slice(1)))
  return (
    /^[A-Za-z][A-Za-z\d._-]{3,29}$/.test(token) && /[\d._-]/.test(token) && /[A-Za-z]{2}|\d{4}/.test(token)
  )
}

const CALLED_BEFORE = matchingBefore(
  /(?:ニックネーム|ハンドル(?:ネーム)?|表示名|(?:Discord|X|Twitter|インスタ(?:グラム)?|Instagram|Slack|Teams|LINE|Chatwork|GitHub|Skype|TikTok|Zoom|ゲーム)[^\n。A-Za-z\d]{0,12}(?:名前|アカウント|ID|ユーザー)|(?:アカウント|ユーザー?(?:名|ID)?|(?:ログイン|ログオン|サインイン|利用者|職員|社員|(?<![A-Za-z\u3041-\u3096\u30a1-\u30faー\u4e00-\u9fff]))ID|(?:ログイン|ログオン|サインイン)名?|メンバー|所有者|オーナー|利用者|使用者|承認者|申請者|作成者|更新者|依頼者|起票者|正しくは|引継ぎ[元先])(?:が|を|に|も|の方)?[^\n。A-Za-z\d、,[\]（）()]{0,4})(?:は|が|を|の|:|=|→)?[ 「『(@"']{0,3}$/,
  40,
)
const CALLED_BEHIND = matchingFrom(
  /^[」』)"']?(?:さん)? ?(?:(?:という|って(?:いう)?)の?(?:名前|アカウント|ID|ユーザー?|人)|(?:の|は)?(?:アカウント|ユーザー?|ログイン|サインイン|ログオン)|(?:で|にて|として)(?:は|も)?(?:ログイン|サインイン|ログオン)|を(?:無効|有効|ロック|アンロック|招待|追加|削除|停止|復活))/,
  24,
)

/** tkhs-mで入れず: what is written small and entered with. */
const ENTERED_BEHIND = matchingFrom(/^[」』)"']? ?(?:で|なら|だと|では)(?:入[れりるっ]|ログ|サイン)/, 8)

function isCalledAccount(folded: string, start: number, end: number): boolean {
  if (CALLED_BEHIND(folded, end) || CALLED_BEFORE(folded, start)) return true
  return ENTERED_BEHIND(folded, end) && /^[a-z]/.test(folded.charAt(start))
}

const THINGS =
  'エラー|例外|イベント|ステータス|コード|型番|型式|型|機種|モデル|品番|品名|製品|商品|バージョン|リビジョン|ビルド|更新プログラム|パッチ|ファイル|フォルダー?|シート|セル|列|項目|欄|ブランチ|コマンド|関数|変数|クラス|テーブル|タグ|形式|規格|プロトコル|アルゴリズム|拡張子|キー|ボタン|パッケージ|モジュール|ライブラリー?|ドライバー?|ファーム(?:ウェア)?|ロット|シリアル|注文|チケット|案件|受付|資産|管理|備品|伝票|請求書?|見積書?|契約|会議室|部屋|号室|便|列車|路線|講座|科目|コース|プラン|SSID|コミュニティ|チャンネル|チャネル|ワークスペース|グループ|リポジトリ|プロジェクト'
const BRANDS =
  'EPSON|エプソン|Canon|キヤノン|キャノン|Brother|ブラザー|RICOH|リコー|FUJI(?:FILM|TSU|XEROX)|富士通|富士フイルム|KYOCERA|京セラ|SHARP|シャープ|NEC|Cisco|YAMAHA|ヤマハ|BUFFALO|バッファロー|ELECOM|エレコム|Logicool|ロジクール|DELL|HP|Lenovo|ASUS|Acer|Panasonic|パナソニック|TOSHIBA|東芝|Dynabook|SONY|ソニー|EIZO|LG|I-?O ?DATA|アイ・オー|Intel|AMD|NVIDIA|Core|ThinkPad|Latitude|OptiPlex|ProBook|EliteBook|LaserJet|Satera|imageRUNNER|ScanSnap|Surface|Galaxy|Xperia|AQUOS|Let.?s ?note|LAVIE|VAIO|LIFEBOOK|FortiGate|Catalyst|Meraki|QNAP|Synology|NETGEAR|TP-Link|Aterm'
const THING_BEFORE = matchingBefore(
  new RegExp(
    `(?:(?:${THINGS})(?:番号|名称?|No\\.?|ナンバー|ID|コード)?(?:[（(][^（()）\\n]{1,10}[）)])?(?:[ :はがをのに=「『（(#\`"']|として){0,3}|(?:${BRANDS})(?:社?製)?の?[ 「]?|(?<![A-Za-z])(?:error|code|model|version|ver\\.?|build|event|order|ticket|case|invoice|serial|sku|part|item|file|branch|function|variable|class|command|package|driver|ref)(?: (?:no\\.?|number|id|code|name|is))?[ :#=("'\`]{1,3})$`,
    'i',
  ),
  40,
)
/** A file of that name in a path. */
const FILE_BEHIND = matchingFrom(/^\.[A-Za-z]/, 2)
const THING_BEHIND = matchingFrom(
  /^[」』)）"'`]{0,2} ?(?:という)?の?(?:エラー|例外|型番|型式|機種|モデル|品番|製品|商品|バージョン|ファイル|シート|コマンド|関数|変数|形式|規格|方式|プロトコル|ボタン|キー|ドライバ|ファーム|シリーズ|パッケージ|プラン|会議室|号室|error\b|model\b|file\b|series\b|driver\b)/,
  24,
)

/** Whether what stands beside an identifier says that it is an error, a model, a file, an order. */
export function isThing(folded: string, start: number, end: number): boolean {
  return (
    THING_BEHIND(folded, end) ||
    THING_BEFORE(folded, start) ||
    isNumberOfThing(folded.slice(Math.max(0, start - 40), start))
  )
}
