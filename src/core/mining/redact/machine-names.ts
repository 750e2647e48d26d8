import { isSurnameSpelling } from './japanese-name-shape.ts'
import { memoised } from './memo.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from './plain-words.ts'

/** What machines are named by, between dashes or before a number: SV-KEIRI, web03, TKY-NB-0311. */
const PARTS =
  'sv|srv|svr|serv(?:er)?|host|node|fs|file(?:sv|srv|server)?|nas|db|dbsv|sql|ora|web|app?|aps(?:v|rv)|dc|ad|dns|dhcp|mail|mx|smtp|proxy|gw|gate|fw|sw|rt|router|ts|rds|vdi|vm|vpn|esxi?|hv|k8s|pc|npc|nb|npb|dt|lt|ws|wks|wkst|tc|prn|prt|print(?:er)?|mfp|pos|kiosk|bk|bak|backup|bastion|jump|dev|stg|prd|prod|test|uat|master|replica|relay|batch|mon|desktop|laptop|note|notepc|dtpc|tvc|timerec|vps|hmi|plc|scada|tms|mbp|imac|mba|room|hub|cam|camera|display|signage|kvm|ups|lbl|label|scan|wlc|core|edge|kube|gke|eks|aks|pod|etl|ci|build|runner|jenkins|git|repo|cache|redis|mq|kafka|elastic|zabbix|zbx|monitor|syslog|smb|lbp|pad|tab|ds|rs|qnap|tr|rental|agent|win\\d{1,2}|tky|osk|tokyo|osaka|nagoya|honsha|hq'
const HAS_PART = new RegExp(`(?:^|[-_.\\d])(?:${PARTS})(?=$|[-_.\\d])`, 'i')
/** A part of a machine's name with a number that begins with 0: fs01, HQ-SV02, PC-00123. Nothing else is named so. */
const COUNTED =
  /(?:^|[-_])(?:[a-z]{0,8}(?:sv|srv|svr|server)|fs|smb|nas|db|sql|web|dc|ts|rds|vm|vdi|host|node|mail|proxy|prn|prt|mfp)[-_]?0\d{1,4}(?:$|[-_.])/i
/** Parts that hardly anything but a machine is named by. */
const SURE_PART =
  /(?:^|[-_.\d])(?:[a-z]{0,6}s(?:r?v|vr)|server|fs|nas|db|sql|dc|rds|vdi|vm|vmhost|esxi?|hv|k8s|npc|nb|pc|prn|prt|mfp|proxy|ldap|dns|dhcp|smtp|bastion|tvc)(?=$|[-_.\d])/i
/** A server by its first part, however it goes on: SV-HANBAI-DB. */
const SERVER = /^(?:sv|srv|svr)[-_][A-Za-z][\w-]{2,30}$/i
/** Place and use in one word: TKYDC1, OSKFS02. */
const FUSED =
  /^[A-Z]{2,6}(?:SV|DC|FS|DB|PC|NB|WEB|AP|TS|VM|SW|RT|FILE|MAIL|SQL|APP|NAS|PRN|PRT|MFP|GW|FW|VDI|RDS|PROXY|HV|ESX)\d{1,3}$/
/** A word that ends with what servers are called: filesv, erpsrv. */
const SERVER_WORD = /^[a-z]{2,10}(?:sv|srv|svr|server)$/i
/** A room and its number: TVC-ROOM501. */
const WITH_ROOM = /^[A-Z]{2,6}-[A-Z]{3,12}\d{1,4}$/
const WITH_SHORT_ROOM = /^[A-Z]{2,6}-(?:RM|MTG|R|M)\d{1,3}$/
/** A place or a department in Latin letters. */
const OURS =
  /(?:^|[-_])(?:hq|honsha|honsya|honten|shisha|shiten|koj[oy]?o|koujou|souko|soko|eigyou?|keiri|sou?mu|jinji|kaihatsu|seizou?|gijutsu|kou?bai|kaikei|gyou?mu|rou?mu|kanri|kyuu?yo|zaimu|hanbai|seisan|hoshu|densan|jimu|kyoku|honbu|kenkyu|seibi|hoken|iryou?|kikaku|shou?mu|hou?mu|kouhou|hinshitsu|shizai|butsuryu|uketsuke|kaigi|sapporo|sendai|tokyo|yokohama|kawasaki|chiba|omiya|saitama|nagoya|kyoto|osaka|kobe|okayama|hiroshima|takamatsu|matsuyama|fukuoka|hakata|kumamoto|kagoshima|naha|niigata|kanazawa|nagano|shizuoka|hamamatsu|sales|accounting|finance|legal|warehouse|factory|plant|frontdesk|reception|branch)\d{0,3}(?=$|[-_])/i
/** Departments and places of a firm in Latin letters, none of which is an English word. */
export const DEPARTMENTS =
  'honsha|honsya|honten|shisha|shiten|tenpo|koj[oy]?o|kou?jou?|souko|eigyou?|keiri|sou?mu|jinji|kaihatsu|gijutsu|kou?bai|kaikei|gyou?mu|rou?mu|hanbai|kikaku|shou?mu|kouhou|hinshitsu|shizai|uketsuke|madoguchi|soudan|zaimu|kyuu?yo|seisan|shouhin|butsuryu|jimu|honbu|kens[hy]uu?|kenkyu'
const OURS_IN_JAPANESE = new RegExp(`(?:^|[-_])(?:${DEPARTMENTS})(?=$|[-_])`, 'i')
/** A floor: PRN-3F, dakoku-2F. */
const WITH_FLOOR = /^[A-Za-z]{2,12}[-_]B?\d{1,2}F$/i
/** A year and a number behind one letter: D26-0451. */
const LETTER_YEAR_NUMBER = /^[A-Z]\d{2}-\d{4}$/
/** Small parts between dashes and a number: win11-sales-14, ci-agent-07. */
const SMALL_PARTS = /^[a-z]{2,10}\d{0,2}(?:[-_][a-z]{2,12}){1,3}[-_]\d{1,4}$/
/** Names that machines come with: LS220D3F1 (Buffalo), BRWAABBCCDDEEFF (Brother), NPI12AB34 (HP), gke-… and ip-10-0-1-7 in clouds. */
const GIVEN =
  /^(?:LS\d{3}D\w{1,5}|TS\d{4}D\w{1,5}|BR[WN][0-9A-F]{6,12}|EPSON[0-9A-F]{6}|NPI[0-9A-F]{6}|RNP[0-9A-F]{6,12}|HP[0-9A-F]{6,12}|KM[0-9A-F]{6}|Canon[0-9A-F]{6}|SEP[0-9A-F]{12}|DiskStation\d{0,3}|(?:gke|eks|aks)-[\w-]{8,60}|ip-\d{1,3}(?:-\d{1,3}){3})$/i
/** Numbers under which a thing is kept in a list are no names: 資産番号 NB-0311, 旧機：NPC-22-8974. */
const NUMBER = /^N?PC-\d[\d-]*$/
const COUNTED_COMPUTER = /^PC-[1-9]\d{2,4}$/
/** What programs call a command: Test-NetConnection. */
const CMDLET =
  /^(?:Get|Set|New|Remove|Test|Add|Start|Stop|Restart|Enable|Disable|Invoke|Import|Export|Update|Connect|Resolve|Clear|Enter|Install)-[A-Z]/
/** No more letters than a name has: yamabiko2, apollo-3; models of devices are written large, with more digits. */
const SMALL_WITH_NUMBER = /^[a-z]{2,12}(?:[-_][a-z]{1,12}){0,3}[-_]?\d{1,3}$/
/** A number within: test-win10-b. */
const NUMBER_WITHIN = /^[a-z]{2,8}-[a-z]{2,8}\d{1,4}-[a-z\d]{1,4}$/
const MANY_PARTS = /^[A-Z]{2,10}(?:[-_][A-Z\d]{1,12}){2,4}$/
const ZERO_BEFORE_NUMBER = /^[A-Za-z]{2,10}[-_]?(?:[A-Za-z\d]{1,8}[-_])?0\d{1,5}$/
const YEAR_AND_NUMBER = /^[A-Z]{2,4}(?:20)?\d{2}-\d{3,4}$/

const SHAPES = [
  FUSED,
  HAS_PART,
  SMALL_WITH_NUMBER,
  MANY_PARTS,
  ZERO_BEFORE_NUMBER,
  YEAR_AND_NUMBER,
  WITH_ROOM,
  WITH_SHORT_ROOM,
  SMALL_PARTS,
  GIVEN,
  WITH_FLOOR,
  NUMBER_WITHIN,
  LETTER_YEAR_NUMBER,
]
/** What could be the name of anything but a product, an error, a version or a number in a list. */
export const mayBeName = memoised((name: string): boolean => {
  if (
    /^ERR_|[_-]v\d{1,3}$|^(?:ERR|ERROR|WARN|EVT|INC|REQ|RITM|CHG|TASK|TKT|ORD|ORDER|INV|FAQ|BUG|ISSUE|CVE)-/.test(
      name,
    ) ||
    CMDLET.test(name) ||
    isPlainWord(name) ||
    isCode(name) ||
    NUMBER.test(name)
  )
    return false
  return !(isProduct(name) || isSystemPart(name)) || /(?:^[a-z]{2,}|[-_])0\d{1,4}$/i.test(name)
})

/** As machines are named, and not models of devices. */
export const isMachineName = memoised((name: string): boolean => {
  if (!mayBeName(name)) return false
  if (!/[\d_-]/.test(name)) return SERVER_WORD.test(name)
  return SHAPES.some(shape => shape.test(name))
})

/** Whether a name stands for a machine wherever it stands: srv-fs02, fs01, SV-HANBAI-DB, NPI12AB34, NAS-EIGYO. */
export function isSurelyMachine(name: string): boolean {
  if (SURE_PART.test(name) && isSurelyNamed(name)) return true
  return COUNTED.test(name) || SERVER.test(name) || GIVEN.test(name) || isOurs(name)
}

/** Whether a counted machine, fs01, or one with more than a small word and a number: what is done with it need not be done with machines alone. */
export function isCountedMachine(name: string): boolean {
  return COUNTED.test(name) && isMachineName(name)
}

/** More than a small word and a number, or a part machines are named by. */
export function isPlainlyMachine(name: string): boolean {
  return !SMALL_WITH_NUMBER.test(name) || HAS_PART.test(name)
}

/** A place or department and what machines are named by: NAS-EIGYO, KOBE-AP1; or small parts, one of them such, and 07. */
export const isOurs = memoised((name: string): boolean => {
  if (!HAS_PART.test(name)) return false
  return (OURS.test(name) && isJoined(name)) || /^[a-z]+[-_][a-z]+[-_]0\d{1,3}$/.test(name)
})

/** PC-3469: a machine where nothing says that it is a thing in a list; those have more digits, PC-00423. */
export function isCountedComputer(name: string): boolean {
  return COUNTED_COMPUTER.test(name)
}

/** Windows names a server itself, macOS after its owner: WIN-8J3K2L1M0N9, hanako-no-MacBook-Air.local, MacBook-Pro-3. */
const OWN_SHAPES = [
  FUSED,
  GIVEN,
  SMALL_PARTS,
  /^WIN-[A-Z0-9]{8,12}$/,
  // A use and where it stands: PC-A103, POS-K02, fw-a.
  /^(?:PC|NB|POS|WS|PRN|PRT|MFP|AP|SW|TAB|KIOSK|TMS|REG|HMI)-[A-Z]\d{2,3}$/,
  /^(?:fw|sw|rt|gw|lb|sv|srv|db|ap|dc|l[23]sw)-[a-z]$/,
  // Small parts with numbers, one of them a use: app-stg03, vps-20931, sw-core1n.
  /^(?=[a-z\d]{1,12}-)(?:[a-z]{2,8}\d{0,3}-)?(?:sw|app?|web|vps|srv|svr|sv|db|dc|fs|nas|mail|proxy|vm|node|host|stg|dev|prd|prod|rt|fw|gw|lb|batch|api|es|k8s|ci)(?:-[a-z]{2,8})?-?[a-z]{0,8}\d{1,5}[a-z]?$/,
  /^(?:RENTAL|LOAN|SPARE|KASHIDASHI|YOBI|RENT|TEMP)[-_]?\d{1,4}$/i,
  /^[A-Z]{2,6}(?:SV|SRV|SERVER|FS|DC|NAS)-[A-Z\d]{1,2}$/,
  /^(?:PC|NB|DT|LT|WS)\d{2,6}-\d{1,4}$/,
  /^(?:KIOSK|MFP|PRN|PRT|SIGNAGE|NAS|SV|SRV|FS|WLC|TAB|CAM|NVR|DVR|TVC)-[A-Z]{3,12}$/i,
  /^(?:android|iphone|ipad|galaxy|pixel|amazon|esp|echo|epson|canon|brother|hp|ricoh|kyocera|lenovo|dell|asus)-[\da-f]{6,16}$/i,
  // A place, L for laptop or D for desktop, a number.
  /^[A-Z]{2,5}-[LDN]-?\d{3,6}$/,
  /^[A-Za-z][\w-]{1,20}[-s]Mac(?:Book)?(?:-(?:Air|Pro|mini))?(?:-\d{1,2})?(?:\.local)?$/i,
  /^(?:MacBook|iMac|Mac)-?(?:Air|Pro|mini)?(?:-\d{1,2}(?:\.local)?|\.local)$/i,
]
/** A use and a number that begins with 0: FW-01, ap03, POS-02. */
const COUNTED_USE =
  /^(?:fw|sw|l[23]sw|rt|ap|ws|wks|lt|pos|kiosk|gw|vpn|mail|mx|dns|dhcp|bk|backup|batch|dev|stg|stage|prd|prod|mon|jump|bastion|hub|cam|signage|kvm|ups|relay|master|replica|redis|kube|zbx|zabbix|syslog|erp|crm|sap|as400|note|notepc|npb|desktop|laptop|tc|vdi|mfp|copy|fax|scanner|tab|tablet|ipad|iphone)[-_]?0\d{1,3}$/i
/** Words in large letters between dashes, a number at the end: ABC-HR-01. */
const LARGE_PARTS = /^[A-Z]{2,8}(?:-[A-Z]{2,8}){1,3}(?:-\d{1,4}|0\d{1,2})$/
/** What numbers of errors, tickets and papers begin with, or hold. */
const THING_PREFIX =
  /(?:^|-)(?:ERR|ERROR|WARN|EVT|INC|REQ|RITM|CHG|TASK|TKT|ORD|ORDER|INV|PO|SO|SKU|LOT|SN|DOC|FORM|FAQ|REV|JOB|CASE|BUG|ISSUE|JIRA|HELP|TEST|ISO|IEC|JIS|CVE|KB|RFC|UTF|SHA|AES|COVID|SARS|USB|HDMI|WPA|VER|SPEC|REF|TYPE|MODEL|PN|PART|ROOM|LINE|STEP|NO|ID|CODE)(?:-|\d|$)/
/** Hito-note is written as products are. */
const isOneCase = (name: string) => name === name.toUpperCase() || name === name.toLowerCase()
/** What a person carries. */
const OF_PERSON =
  /^(?:iphone|ipad|android|galaxy|pixel|xperia|aquos|surface|tab|tablet|macbook|imac|mbp|mba)$/i
/** Large letters and digits by turns, as Windows names computers: 9KD82J1. */
function isByTurns(part: string): boolean {
  return /^[A-Z\d]{7,11}$/.test(part) && (part.match(/[A-Z](?=\d)|\d(?=[A-Z])/g)?.length ?? 0) >= 3
}
const isSurnamePart = (part: string) => part.length >= 4 && isSurnameSpelling(part)

const PLACE_CODE = /^(?:tky|tyo|osk|ngy|nag|fuk|spr|sdj|sdi|hrs|kyt|kbe|ykh|hq|hnd|kix)$/i

/**
 * Whether a name can hardly be anything but a machine of one's own, wherever it stands: its parts say a use, and a place, a
 * department or a number beside it. Models of devices have a number where these have a word: PC-LL750, KOBE-AP1.
 */
export const isOfOwnMachine = memoised((name: string): boolean => {
  if (!mayBeName(name)) return false
  if (OWN_SHAPES.some(shape => shape.test(name)) || isOurs(name)) return true
  if (COUNTED_USE.test(name) || (LARGE_PARTS.test(name) && !THING_PREFIX.test(name))) return true
  const parts = name.split(/[-_]/)
  if (parts.length === 2 && /^[A-Z]{2,7}$/.test(parts[0] ?? '') && isByTurns(parts[1] ?? '')) return true
  if (parts.length < 2 || parts.length > 5 || parts.some(part => part === '')) return false
  const isWord = (part: string) => /^(?:[A-Za-z]{2,10}|B?\d{1,2}F)$/i.test(part)
  if (parts.some(isSurnamePart) && parts.some(part => OF_PERSON.test(part) || HAS_PART.test(part)))
    return isOneCase(name) || parts.some(part => OF_PERSON.test(part))
  if (parts.some(part => /^B?\d{1,2}F$/i.test(part))) return parts.some(part => /^[A-Za-z]{3,10}$/.test(part))
  if (parts.every(isWord) && OURS_IN_JAPANESE.test(name)) return true
  if (OURS.test(name) || parts.some(part => PLACE_CODE.test(part)))
    return /\d/.test(name) || HAS_PART.test(name)
  const uses = parts.filter(part => HAS_PART.test(part))
  return /\d/.test(name) && uses.length > 0 && parts.some(part => isWord(part) && !uses.includes(part))
})

function isJoined(name: string): boolean {
  const parts = name.split(/[-_]/)
  return parts.length > 1 && parts.some(part => HAS_PART.test(part) && !OURS.test(part))
}

/** Another part with letters beside the sure one and a number, or a number that begins with 0: PRN-3F-01, srv-fs02. */
function isSurelyNamed(name: string): boolean {
  if (!/\d/.test(name)) return false
  return (
    /(?:^|[A-Za-z_-])0\d/.test(name) ||
    name.split(/[-_]/).filter(part => /[A-Za-z]{2}/.test(part)).length >= 2
  )
}
