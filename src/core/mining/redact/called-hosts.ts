import { matchingBefore, matchingFrom } from './at-place.ts'
import type { Clues } from './clues.ts'
import { testedAt } from './memo.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from './plain-words.ts'
import type { Span } from './span.ts'

const NAME = /^(?:(?:PC|VDI|NAS|VM|POS)[(:=])?["'(]?([A-Za-z][\w-]{3,23})["')]?[,.]?$/
/** A number of a computer, with as many digits as no model has: N1823, VD10445, PC20231104. */
const NUMBERED = /^(?!PC-0)[A-Z]{1,3}-?\d{4,8}$/
const WORD = /^(?:[a-z]{4,12}|[A-Z][a-z]{3,11})$/
const SMALL_WORDS = /^[a-z]{2,8}(?:[-_][a-z]{2,10}){1,2}$/
const COMPUTER_BEFORE = matchingBefore(
  /(?:端末|(?<!ノート|デスクトップ)PC|(?<!ノート)パソコン|マシン|VDI|仮想デスクトップ|シンクラ(?:イアント)?)(?:名|ID)?(?:の|は|が|:|=)?[ 「『（(]{0,2}$/,
  20,
)
const SERVER_BEFORE = matchingBefore(
  /(?:サーバー?|NAS|ホスト|ノード|踏み台|(?:サーバー?|NAS|PC|端末|パソコン|ホスト|機器?)の?名前?[は:が])(?:名[は:が])?[ 「『（(]{0,2}$/,
  24,
)
const DEVICE_BEFORE = matchingBefore(
  /(?:端末|サーバー?|PC|パソコン|ホスト|ノード|NAS|スイッチ|ルーター?|サイネージ|レジ|プリンター?|複合機|カメラ|アクセスポイント)(?:名[は:]?)?[ 「『（(]{1,2}$/,
  20,
)
const GOES_ON = matchingFrom(/^["'」』）)]? ?(?:[のにがはをでへと、。]|です|だ|から|まで|宛|側|$)/, 6)
/** What is said of servers and is no name. */
const GENERIC =
  /^(?:errors?|timeout|down|windows|linux|apache|nginx|tomcat|oracle|mysql|postgres|client|local|remote|host|name|tests?|main|backup|file|mail|proxy|print|license|domain|active|directory|exchange|response|found|internal|gateway|unavailable|maintenance|busy|status|code|message|side|room|rack|disk|memory|load|over|cloud|azure|amazon|google|microsoft|server|docker|kubernetes|jenkins|zabbix|redis|squid|samba|postfix|dovecot|bind|minecraft|discord|teams|slack|zoom|chrome|edge|outlook|word|excel|http|https|smtp|imap|null|none|unknown|offline|online|ready|true|false|root|admin|user|guest|standard|enterprise|free|full|live|demo|staging|production|develop|development|master|slave|primary|secondary|replica|standby|cluster|virtual|vmware|citrix|hyper|synology|qnap|buffalo|cisco|yamaha|dell|lenovo|epson|canon|brother|ricoh|thinkpad|surface|macbook|ubuntu|centos|debian|redhat|github|gitlab|backlog|redmine|kintone|garoon|sharepoint|dropbox|shell|boot|safe|mode|usb|lan)$/i

const ENGLISH_BEFORE = matchingBefore(
  /\b(?:(?:server|host|vm|node)(?: ?name)?(?::|=)|(?:server|host|machine|computer|laptop|vm|node)(?: ?name)?(?: is)? (?:called|named)) ?["']?$/i,
  32,
)

/** Machines that are called so right before, whatever they look like: サーバー zeus, サイネージ端末 sig-lobby, 端末はN1823. */
export function findCalledHosts(folded: string, { runs }: Clues): Span[] {
  const spans: Span[] = []
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < 4 || to - from > 26 || !mayBeCalled(folded, from, to)) continue
    const name = NAME.exec(folded.slice(from, to))?.[1] ?? ''
    const start = folded.lastIndexOf(name, to)
    const end = start + name.length
    if (isCalledHost(folded, name, { start, end })) spans.push({ kind: 'host', start, end })
  }
  return spans
}

/** Whether a run is one name, and none of a product or of what is said of machines. */
const mayBeCalled = testedAt((part: string) => {
  const name = NAME.exec(part)?.[1]
  if (name === undefined || isCode(name) || isProduct(name)) return false
  if (WORD.test(name)) return !(GENERIC.test(name) || isPlainWord(name) || isSystemPart(name))
  return (
    NUMBERED.test(name) || (SMALL_WORDS.test(name) && !name.split(/[-_]/).every(word => GENERIC.test(word)))
  )
})

function isCalledHost(folded: string, name: string, { start, end }: Omit<Span, 'kind'>): boolean {
  if (NUMBERED.test(name)) return COMPUTER_BEFORE(folded, start) && folded.charAt(end) !== '台'
  if (WORD.test(name))
    return (SERVER_BEFORE(folded, start) && GOES_ON(folded, end)) || ENGLISH_BEFORE(folded, start)
  return DEVICE_BEFORE(folded, start)
}
