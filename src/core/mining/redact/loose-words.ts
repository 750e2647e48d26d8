import { isRomaji } from './identifier-shapes.ts'
import { memoised } from './memo.ts'
import { isCode, isPlainWord, isProduct, isSystemPart } from './plain-words.ts'

/** How an identifier is written: in parts or with a number, as a Japanese word, as an initial and a surname, in large letters alone, or as any word. */
export type Writing = 'joined' | 'romaji' | 'initialed' | 'large' | 'word'

/** Words of programs, commands and English that are nobody’s account and no machine, alone or all parts of a word. */
const WORDS = new Set(
  (
    'nic psu led lcd ssd hdd ups pdu gpu cpus ram rom grant select revoke identified insert into where ' +
    'agenda video photo helpdesk wps jsessionid sessionid git join evt vps acl pfx done noon take guide mute unmute echo fake noun beside inside outside choose mean gets gauge damage hiragana katakana okurigana mojibake beta alpha sake karaoke emoji anime manga sushi autoplay being having transfer authentication ' +
    'epson canon ricoh brother sharp kyocera fuji xerox dell lenovo nec sony panasonic toshiba fujitsu hitachi cisco yamaha buffalo elecom logitec asus acer aruba juniper fortinet paloalto synology qnap zabbix wpa mers sars ctrl sudo vim chmod bzip authorized unauthorized requests gone given path prefix call ' +
    'define grant authorized keys missing found invalid valid limit rate mailbox mic level output force find rise kana kanji use uses used using net oom killer killed kill exceptions exception forensic copying share shared wp dmz total vm definition outage savvy plain make made want get got your you how means ends tax anyway doesn tech rich built into ' +
    'the and for not with from this that they them then there here yet again now later soon immediately already still please help need needs needed required require failed fail failure error errors warn warning info debug notice fatal critical alert emergency ' +
    'pass passwd password passphrase passcode pwd key keys token secret pin code codes auth login logon logout signin signup sign log logs user users username name names account accounts admin administrator root guest owner member members group groups role team email mail mails phone ' +
    'host hosts server servers client clients node nodes machine computer desktop laptop printer print scanner device devices router switch network net local remote public private internal external system systems service services svc app apps web site page pages file files folder drive disk disks memory cpu load port ports proxy cache data database db table query index backup backups restore snapshot image images batch job jobs task tasks cron queue worker process thread session sessions cookie request response status state result results report reports list item items type value values number count total size time date day week month year today tomorrow yesterday minute minutes hour hours second seconds ' +
    'start started stop stopped restart restarted reboot run running runs update updated updates upgrade install installed uninstall setup config configure configuration settings setting option options default test tests testing tested check checked checking open opened close closed read write only edit save load loading upload download send sent receive received copy paste move delete deleted remove removed add added create created change changed reset unlock lock locked enable enabled disable disabled block blocked allow allowed deny denied accept accepted reject rejected retry timeout timed out connect connected connecting connection disconnect access denied permission ' +
    'true false null none undefined unknown yes no ok ng on off up down in at to of by is are was were be been has have had do does did can could will would should may might must all any each every other another one two three first last next previous new old current main master slave primary secondary standby active passive replica cluster virtual cloud online offline free full empty busy ready ' +
    'windows linux macos android ubuntu centos debian chrome edge firefox safari outlook excel word teams slack zoom office azure amazon google microsoft apple docker kubernetes nginx apache tomcat mysql postgres oracle redis java python node npm yarn git github gitlab http https smtp imap pop ssh ftp sftp ssl tls dns dhcp ldap saml oauth sso mfa otp vpn lan wan wifi wlan usb hdmi raid nas san api url uri html css json xml yaml csv pdf zip sql ' +
    'step steps note notes memo ticket issue case order invoice item product model version build release branch commit merge pull push tag line row column cell field form button menu tab window screen view mode style color font text string message messages comment title subject body header footer label link links path source target src dst bin etc usr var opt tmp dev lib home ' +
    'max min avg sum low high medium normal safe auto manual base core edge front back left right top bottom side end begin stage staging prod production develop development demo sample example dummy foo bar baz hoge fuga piyo lorem ipsum hello world id ids no vs per via set get put post patch multi factor two step self single double pre non re co ex sub super meta micro mini mega over under ' +
    'plugin plugins module package library driver firmware kernel boot bios uefi shell script command terminal console screen panel dashboard monitor agent runner vault play recap gather facts handler config map space namespace pod deploy deployment ingress certificate cert certs chain proxy gateway firewall filter policy rule rules scope realm domain tenant organization project workspace channel thread reply forward calendar event events invite meeting room floor desk office home work job company customer support sales store shop cart price plan trial license subscription payment billing refund delivery shipping address city country region zone language locale time zone utc jst gmt pro max plus lite premium business enterprise standard basic'
  ).split(' '),
)

/** Whether a word is one of programs or English, or has nothing but such as parts. */
export function isCommonWord(token: string): boolean {
  const parts = token.toLowerCase().split(/[._-]|\d+/)
  return parts.every(part => part.length < 2 || WORDS.has(part))
}

/** How a token is written if it may be the name of an account or a machine where something says so; or undefined. */
export const writingOf = memoised((token: string): Writing | undefined => {
  if (token.length < 3 || token.length > 32 || !/^[A-Za-z]/.test(token) || /[._-]$/.test(token))
    return undefined
  if (COUNTED_SYSTEM.test(token)) return 'joined'
  if (isPlainWord(token) || isCode(token) || isProduct(token)) return undefined
  if (isSystemPart(token) || NO_NAME_IN_CAPITALS.test(token)) return undefined
  if ((HEXADECIMAL.test(token) && /\d/.test(token)) || NO_NAME.test(token) || isCommonWord(token))
    return undefined
  if (/[\d_-]/.test(token) || /^[a-z]+\.[a-z]+$/.test(token)) return 'joined'
  if (/^[a-z]{4,}$/.test(token) && isRomaji(token)) return 'romaji'
  if (isInitialed(token)) return 'initialed'
  if (/^[A-Z]{3,12}$/.test(token)) return 'large'
  return /^(?:[a-z]{3,14}|[A-Z][a-z]{3,14})$/.test(token) ? 'word' : undefined
})

/** lsvensson, mferrante: two consonants no word begins with, and what can be spoken behind the first. */
const INITIALED = /^([bcdfghjklmnpqrstvwxz])([bcdfghjklmnpqrstvwz])[a-z]{4,13}$/
const BEGINNINGS = new Set(
  'bl br ch cl cr cz dh dj dr dw fj fl fr gh gl gn gr hd ht js kh kl kn kr kw ll lm md mc mn mp ms mt my ng np nt pb gp pf pg ph pl pn pr ps pt pw px qu rh rs sc sf sg sh sk sl sm sn sp sq sr ss st sv sw sz tc th tm tr ts tw vl vm vp wh wp wr xl xm zh'.split(
    ' ',
  ),
)

function isInitialed(token: string): boolean {
  const [, first, second] = INITIALED.exec(token) ?? []
  if (first === undefined || second === undefined) return false
  const surname = token.slice(1)
  return (
    (!BEGINNINGS.has(first + second) || /^[a-z](?:sv|sch|szy|sk)[aeiou]/.test(token)) &&
    /^[a-z]{0,3}[aeiou]/.test(surname) &&
    !/[bcdfghjklmnpqrstvwxz]{5}/.test(surname)
  )
}

/** Numbers of tickets and errors, secrets by their name, and the ends of names in the public network. */
const NO_NAME =
  /pass|pwd|secret|token|bearer|^(?:ERR|ERROR|WARN|EVT|INC|REQ|RITM|CHG|TASK|TKT|ORD|CASE|FAQ|PRB|SR|SUP|NET|AUTH|VAL|KB|RFC|ISO|JIS|CVE|CS|INV|OPM|IMG|REC|UTF|SHA|AES|USB|IKE|WPA)[-_]?\d|\.(?:jp|com|net|org|io|dev|app|js|ts|py|sh|md|info|biz|co|local|exe|dll|sys|ini|cfg|php|env|jar|gz|tar|service|plist|app)$|^v\d|^covid|_(?:at|id)$|^(?:data|aria)-/i
/** Numbers in hexadecimal. */
const HEXADECIMAL = /^[a-f\d]{6,}$/
/** Constants of programs, and models of devices. */
const NO_NAME_IN_CAPITALS = /^[A-Z]+_[A-Z_]+$|^[A-Z]{1,3}-?\d+(?:-\d+)*$/
/** web-21: where it is counted so, no part of a system. */
const COUNTED_SYSTEM = /^(?:web|db|app?|dc|nas|server|ad|dns|node|fs|sv)-?\d{1,3}$/i
