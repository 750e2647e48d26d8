import { isDigit, isLatin } from './characters.ts'
import type { Clues } from './clues.ts'
import {
  isCountedMachine,
  isMachineName,
  isPlainlyMachine,
  isSurelyMachine,
  mayBeName,
} from './machine-names.ts'
import { MARK } from './marks.ts'
import { allMatches } from './matches.ts'
import type { Span } from './span.ts'

const LISTED =
  /(?:資産|管理|備品|固定資産|製造|製品|型|シリアル|リース)(?:管理)?(?:番号|No\.?|コード|ID|名)?[ :は(「]{0,3}$|(?:型番|品番|機種|S\/N|SN|model|serial|asset)[^\n]{0,12}$/i
const MACHINES =
  'サーバー?|端末|PC|パソコン|コンピューター?|マシン|ホスト|ノード|NAS|プリンター?|複合機|コピー機|スイッチ|ハブ|ルーター?|アクセスポイント|AP|ファイアウォール|FW|UTM|VM|VDI|クライアント|レジ|POS|ワークステーション|コントローラー?|ゲートウェイ|GW|プロキシ|踏み台|インスタンス|ストレージ|機械|本体|レコーダー?|カメラ|センサー|リーダー|モニター?|ディスプレイ|テレビ|ジョブ|エージェント|(?:[打刻記録券売発計測自動受付検査]{1,4}|検証|試験|開発|本番|予備|代替|代用|貸出|\\d号)機|デスクトップ|ノート|ラップトップ|タブレット|iPad|Mac|サイネージ|クラスター?|コンテナ|ポッド|エンドポイント|RDP'
/** A word for a machine, what belongs to it, and what may stand before the name. */
const BEFORE = new RegExp(
  `(?:${MACHINES}|[\u4e00-\u9fff\u3041-\u30faー][先元]|デバイス|機器|装置|監視|対象|該当|共有)(?:の)?[（(]?(?:名前?|名称|番号|ID|No\\.?)?(?:\\([^()\\n]{1,10}\\))?[」』】)>]?(?:として|には|では|から|[はがのでにをへと、・:=「『【(<"'\`\\s,|→/]|[新旧現]|空いている|余っている|予備|古い|新しい|以降|->){0,6}$`,
  'i',
)
const BEHIND = new RegExp(
  `^[」』】)"'\`]{0,2} ?(?:という(?:名前の)?|って(?:いう)?|の)?[ 「(]{0,2}[\\u4e00-\\u9fff\\u30a1-\\u30faー]{0,8}(?:${MACHINES})`,
  'i',
)
/** デバイス名が初期のまま（…）, 名前は…: a name, whatever it looks like. */
const NAMED =
  /(?:(?:PC|パソコン|端末|デバイス|ホスト|コンピューター?|サーバー?|機器|プリンター?|複合機)名称?[^\n。A-Za-z\d]{0,16}|(?:端末|機器?|サーバー?|PC|パソコン|NAS|プリンター?)[(、 ]?の?名前は)[「『(:= ]{0,3}$/
/** Another one behind the first: …から…へ, …と…. */
const GO_ON =
  /^[」』)]? ?(?:から|→|->|⇒|と|や|か|、|,|\/|および|及び|または|もしくは|to|and|or|on|at|via|⇔)(?:新|旧|同じく)?:? ?[「『(]?$/
/** A machine a while before, and the name said at the end: su できません。mail2です。 */
const WHILE_BEFORE = new RegExp(
  `(?:${MACHINES}|\\bsudo|\\bsu |ssh|ログイン|接続|root|使って|使用)[^\\n]{0,40}\\n?[^\\n]{0,8}$`,
  'i',
)
const SAID = /^[」』]? ?(?:です|でした|になります|のことです)/
const LONGEST_WHILE = 56
/** One before another: mail2からk8s-node4へ. */
const GO_ON_TO = /^[」』]? ?(?:から|→|->|⇒) ?[「『]?([A-Za-z][\w-]{1,20})/
/** What is done with machines: …に接続, …が応答しない, …を再起動. */
const USED =
  /^[」』】)"'`]{0,2} ?(?:(?:に|へ|から|まで)(?:も|は)? ?(?:接続|アクセス|リモート|ログイン|ログオン|入れ|入り|入る|入ろ|繋|つなが|つなご|ping|ssh|rdp|疎通|通信|転送|アラート|コピー|保存)|経由|へのping|の?再起動|の?停止|ダウン|の障害|(?:が|は|も)(?:本日|明日|今日|昨日|\d{1,2}[月/]\d{1,2}日?)?(?:に|で)?(?:一覧|表示|選べ|出て|消え|NotReady|Ready|応答|反応|落ち|停止|ダウン|起動し|見え|見つか|重|遅|固ま|フリーズ|不調|認識|繋が|つなが|止ま)|を(?:再起動|起動|停止|シャットダウン|初期化|交換|返却|入れ替|使[いうっ]|利用|参照|指定|選択|想定|予定|希望|割り?当て|用意|手配|貸し?出|貸与|配布|設置|追加|撤去|廃棄|移設|監視|キッティング)|のほう(?:です|が|は|だけ|も)|の(?:両方|二台|2台|方(?:です|が|は))|の(?:近く|横|前|隣|ポート|管理画面|再起動|ディスク|HDD|SSD|[C-Z]ドライブ|容量|空き|使用率|負荷|温度|ファン|時刻|時計|サービス|バックアップ|スナップショット|ごみ箱|ゴミ箱|証明書|タスク|イベント|設定|画面|共有|フォルダ|CPU|メモリ|IP|ログ|電源|OS))/i
/** What is done with nothing but machines. */
const USED_SURELY =
  /^[」』】)"'`]{0,2} ?(?:(?:に|へ)(?:ping|ssh|rdp|リモート|ログイン|ログオン)|へのping|(?:が|は)(?:応答|落ち|ダウン|停止)|を(?:再起動|シャットダウン)|の(?:再起動|ディスク|[C-Z]ドライブ|空き容量|容量|CPU|メモリ|OS|電源))/i
const ENGLISH_BEFORE =
  /\b(?:server|computer|pc|laptop|machine|workstation|desktop|node|host|vm|printer|copier|mfp|device|switch|router|nas|instance|endpoint|terminal|gateway|firewall|access point|agent|runner|controller|camera|scanner|monitor|tablet|kiosk|cluster|replica|primary|standby)(?: ?name)?(?: is| was|:|=| called| named|,)?[ "'(]{1,2}$|\b(?:usage|space|alert|errors?|service|process|load|memory|cpu) on[ "']{1,2}$|\b(?:reach|ping|connect(?:ed|ing)?(?: back)? to|access|log(?:ged|ging)? (?:in|on)(?: ?to)?|remote(?:d)?(?: in)?(?: ?to)?|rdp(?: in)?(?: ?to)?|ssh(?: in)?(?: ?to)?)[ "']{1,2}$/i
const ENGLISH_BEHIND =
  /^["')]{0,2} (?:server|computer|laptop|machine|workstation|host|node|printer)\b|^["')]{0,2} (?:is|was|went|has|has been|keeps) (?:unavailable|run(?:ning)? (?:out|low)|stopped|crashed|rebooted|filled|down|offline|slow|unreachable|not (?:reachable|responding|reachable|up|available)|back (?:up|online)|rebooting|crashing|frozen)/i
const AFTER_OPTION =
  /\b(?:ComputerName|(?:Computer|Host|Server|Node|Machine|Device|DNS) ?[Nn]ame|HOSTNAME|Workstation(?: Name)?|コンピューター?名|ホスト名) {0,12}[:=] {0,2}$|\b(?:sqlcmd|mysql|psql|mysqldump|pg_dump|bcp|redis-cli|mongo|ldapsearch|smbclient)\b[^\n]{0,24} -{1,2}(?:S|h|H|host)[ =]$|-ComputerName[ :]$|\d\d:\d\d:\d\d(?:\.\d{1,6})?(?:Z|[+-]\d\d:?\d\d)? $|\bfrom (?:host )?$|\bhostname\n$|\b(?:host|hostname|server|node|addr)[=:] ?["']?$|\b(?:ERROR|WARN(?:ING)?|INFO|FATAL|CRITICAL|ALERT|NOTICE|DOWN|UP|OK)(?:\]:? ?\[?|:? \[|: )$/
const PORT_BEHIND = /^:(?:\/[\w.-]|\d{4,5}|22|25|53|80|110|143|389|443|445|587|636|993|995)(?![\d:])/
const LONGEST_BEFORE = 32
const LONGEST_BEHIND = 24
const TOKEN = /(?<![\w.@/\\¥?&%-])[A-Za-z][\w.-]{1,60}[A-Za-z\d](?![\w@/\\]|\.\w)/g

/** Machines by how they are named and what is said of them, whatever stands between. */
export function findMachines(folded: string, { runs, marks }: Clues): Span[] {
  const spans: Span[] = []
  let last = -1
  /** What is named as machines are, as yet not known to be one: ED-0231 before とED-0232をキッティング. */
  let before: { readonly start: number; readonly end: number } | undefined
  const mayBeNamed = (marks & MARK.hostLabel) !== 0
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (!mayHoldName(folded, from, to)) continue
    const part = folded.slice(from, to)
    if (part.includes('@') || part.includes('://')) continue
    if (isListOfMachines(part)) addEach(part, from, spans)
    for (const match of allMatches(TOKEN, part)) {
      const start = from + match.index
      const end = start + match[0].length
      const isHost = isMachineName(match[0])
        ? isMachine(folded, { name: match[0], start, end, last }, mayBeNamed)
        : mayBeNamed && isNamed(folded, match[0], start)
      if (isHost && before !== undefined && GO_ON.test(folded.slice(before.end, start)))
        spans.push({ kind: 'host', ...before })
      before = !isHost && isMachineName(match[0]) ? { start, end } : undefined
      if (!isHost) continue
      spans.push({ kind: 'host', start, end })
      last = end
    }
  }
  return spans
}

/** Two letters, and a digit or dash; or a word that may end with what servers are called. */
function mayHoldName(folded: string, from: number, to: number): boolean {
  let letters = 0
  let hasMark = false
  for (let at = from; at < to; at += 1) {
    const code = folded.charCodeAt(at)
    if (isLatin(code)) {
      letters += 1
      // v or V behind s, r or e: filesv, erpsrv, fileserver.
      if ((code | 0x20) === 0x76 && letters >= 4) hasMark = true
    } else if (code === 0x2d || code === 0x5f || isDigit(code)) hasMark = true
    if (letters >= 2 && hasMark) return true
  }
  return false
}

/** Whether a word for a name stands before what could be one, whatever it looks like. */
function isNamed(folded: string, name: string, start: number): boolean {
  if (!/[\d_-]/.test(name) || !/[A-Za-z]{2}|^[A-Z]\d{2}-\d{3}/.test(name) || !mayBeName(name)) return false
  const before = folded.slice(Math.max(0, start - LONGEST_BEFORE), start)
  return NAMED.test(before) && !LISTED.test(before)
}

type Place = { readonly name: string; readonly start: number; readonly end: number; readonly last: number }

function isMachine(folded: string, place: Place, mayBeNamed: boolean): boolean {
  const { name, start, end, last } = place
  const before = folded.slice(Math.max(0, start - LONGEST_BEFORE), start)
  if (LISTED.test(before)) return false
  if (mayBeNamed && NAMED.test(before)) return true
  if (isSurelyMachine(name)) return true
  if (last >= 0 && start - last < 12 && GO_ON.test(folded.slice(last, start))) return true
  if (BEFORE.test(before) || ENGLISH_BEFORE.test(before) || AFTER_OPTION.test(before)) return true
  const behind = folded.slice(end, end + LONGEST_BEHIND)
  if (BEHIND.test(behind) || ENGLISH_BEHIND.test(behind) || PORT_BEHIND.test(behind)) return true
  if (GO_ON_TO.test(behind) && isMachineName(GO_ON_TO.exec(behind)?.[1] ?? '')) return true
  if (SAID.test(behind)) return WHILE_BEFORE.test(folded.slice(Math.max(0, start - LONGEST_WHILE), start))
  return (isPlainlyMachine(name) ? USED : USED_SURELY).test(behind)
}

/** web03/web04: machines with a slash between, and no path. */
function isListOfMachines(part: string): boolean {
  return part.includes('/') && part.split('/').every(isCountedMachine)
}

function addEach(part: string, from: number, spans: Span[]): void {
  let at = from
  for (const name of part.split('/')) {
    spans.push({ kind: 'host', start: at, end: at + name.length })
    at += name.length + 1
  }
}
