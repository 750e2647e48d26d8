import { type Capture, capturedIn } from './captures.ts'
import type { Clues } from './clues.ts'
import { MARK } from './marks.ts'
import { isCode, isLogin, isPlainWord, isWrittenSmall } from './plain-words.ts'
import { isOfPerson } from './said-accounts.ts'
import type { Span } from './span.ts'
import { asciiWindows } from './windows.ts'

const isName = (value: string) => !isPlainWord(value)
/** With a point, line or dash, or a digit at its end, as names are made by rule. */
const isWrittenByRule = (value: string) =>
  isLogin(value) && /^[a-z]{1,20}[._-][a-z]{2,20}\d{0,4}$|^[a-z]{3,12}\d{2,5}$/.test(value)

const account = (pattern: RegExp, more: Omit<Capture, 'kind' | 'pattern'> = {}): Capture => ({
  kind: 'account',
  pattern,
  accepts: isName,
  ...more,
})

/** What a field is said to hold, and no name: ユーザー名「不正です」. */
const NO_NAME =
  /です|ます|ません|ない|なし|空|不明|未|必須|入力|エラー|例$|以上|以下|文字|半角|全角|名$|欄|ください/

/** whoami の結果は example\\tnakano: a domain in small letters, where a path could stand too. */
const SMALL_DOMAIN =
  /(?:whoami|ユーザー?|アカウント|ログイン|サインイン|ドメイン|実行|login|user|account)[^\n。\\¥]{0,16}[^\w\n。\\¥:./-][a-z][a-z\d-]{1,14}[\\¥]([a-z][\w.-]{1,30})(?![\w.\\¥-])/gi
const NAME_IN_PATH = '([^\\\\/:*?"<>|¥\\s、。）)」`]{1,40})'
const IN_BACKSLASHES: readonly Capture[] = [
  account(
    new RegExp(
      `[A-Za-z]:[\\\\¥](?:Users|Profiles|UserData|UserProfiles?|Redirect(?:ed|ion)?|Homes?|FolderRedirection|Documents and Settings)[\\\\/¥](?!Public|Default|All Users)${NAME_IN_PATH}`,
      'gi',
    ),
  ),
  account(
    /(?<![A-Za-z0-9\\¥/.-])(?<!(?<![A-Za-z])[A-Za-z]:)(?!HK(?:LM|CU|CR|U)|HKEY|WINDOWS|SYSTEM|SOFTWARE)[A-Z][A-Z0-9-]{1,14}[\\¥](?!SQLEXPRESS|MSSQL|SQL\d)([A-Za-z][\w.-]{1,30})(?![\w.\\¥-])/g,
  ),
  account(SMALL_DOMAIN),
  account(
    new RegExp(
      `(?<![\\\\¥\\w])[\\\\¥]{2}[A-Za-z0-9][\\w.-]{1,62}[\\\\¥](?:homes?|users?|profiles?|personal|個人(?:用)?|ユーザー?)\\$?[\\\\¥]${NAME_IN_PATH}`,
      'gi',
    ),
  ),
]
const IN_SLASHES: readonly Capture[] = [
  account(/\.sharepoint\.com\/personal\/([a-z\d][\w-]{3,60})/gi),
  account(
    new RegExp(
      `[A-Za-z]:/(?:Users|Profiles|UserData|Redirect(?:ed|ion)?)/(?!Public|Default|All Users)${NAME_IN_PATH}`,
      'gi',
    ),
  ),
  account(new RegExp(`(?<![\\w.])/(?:home|Users)/(?!Shared)${NAME_IN_PATH}`, 'g')),
]
/** Small letters with a digit, point, line or dash among them. */
const SMALL = String.raw`[a-z][a-z]{0,30}[._-]?[\d._-][a-z\d._-]{0,20}(?<=[a-z\d])`
const AFTER_JAPANESE: readonly Capture[] = [
  account(
    /(?:(?:ログイン|ログオン|サインイン|サインオン|ユーザー?|アカウント|利用者|会員|管理者|メンバー)(?:ID|名)|(?:認証|AD|LDAP|GitHub|Slack|Teams|Zoom|Skype|Chatwork|LINE)の?ID)[ ]?(?:は|が|を|も|の)?[ :「『【(=]{0,3}([A-Za-z0-9][\w.-]{2,40})(?![\w年月日桁文件個人])/g,
    { needs: MARK.loginName },
  ),
  // アカウント:sales_hayashi, IDは k-yoshioka: only what is written as log-in names are.
  account(
    /(?:アカウント|ユーザー?|ログイン|ログオン|サインイン|(?<![A-Za-z])ID) ?(?:[:=]|(?:は|が|を)?(?= ?[「『(]?[a-z][a-z]{0,30}[._-]?[\d._-][a-z\d]))[ 「『【(]{0,2}([a-z][a-z\d._-]{1,39}[a-z\d_])(?![A-Za-z\d@]|\([A-Za-z\d])/g,
    { needs: MARK.accountWord },
  ),
  account(/(?:アカウント|(?<![A-Za-z])ID)は ?([a-z]{4,20})(?= ?(?:です|でした|だった|に(?:な|変)))/g, {
    needs: MARK.accountWord,
    accepts: isLogin,
  }),
  // ローカルアカウント「kyaku」
  account(
    /(?:アカウント|ユーザー?|(?<![A-Za-z\u3041-\u3096\u4e00-\u9fff\u30a1-\u30faー])ID)[「『"]([A-Za-z][\w.-]{2,30})(?=[」』"])/g,
    {
      needs: MARK.accountWord,
      accepts: isLogin,
    },
  ),
  // ID: SHOP7535, プレイヤーIDは38-689462
  account(
    /(?:プレイヤー|ユーザー?|ゲーム[内の]?|フレンド|ログイン|会員用|(?<![A-Za-z\u3041-\u306d\u306f-\u3096\u4e00-\u9fff\u30a1-\u30faー]))ID(?: ?[:=は] ?|[ 　]{1,2})((?=[\w.-]{0,20}[A-Za-z])[A-Za-z\d][\w.-]{4,30}|\d{2}-\d{6}|\d{8,12}(?!\d))(?![\w@])/g,
    { needs: MARK.accountWord, accepts: value => /\d/.test(value) && !isCode(value) },
  ),
  // ユーザーは scanuser、パスワードは …: a pair.
  account(
    /(?:ユーザー?(?:名|ID)?|アカウント|(?<![A-Za-z])ID)(?:は|が|:|=)[ 「『]{0,2}([A-Za-z][\w.-]{2,30})(?=[」』]?(?:で)?[、, /・\n]{1,2}(?:パスワード|パス|PW|pass|pwd))/gi,
    { needs: MARK.accountWord },
  ),
  // m.ueda のパスワードをリセット
  account(
    /(?<![\w.@/\\-])([a-z][a-z\d]{0,20}(?:[._-][a-z\d]{1,20}){0,3})(?=[」』]? ?(?:さん)?の(?:パスワード|PW|権限|ロック))/g,
    { needs: MARK.loginUse, accepts: isWrittenByRule },
  ),
  account(
    /(?<![\w.@/\\-])([A-Za-z][\w.-]{2,30})(?=[」』]? ?(?:で|にて|として)(?:ログイン|サインイン|ログオン))/g,
    { needs: MARK.loginUse, accepts: isWrittenSmall },
  ),
]
/** ユーザー名は「むぎちゃ_07」: what stands between brackets, in any letters. */
const IN_BRACKETS: readonly Capture[] = [
  account(
    /(?:ユーザー?名|ニックネーム|ハンドルネーム|アカウント名|プレイヤー名|表示名|ログイン名|出品者|投稿者|配信者)(?:は|が|を|:|=)? ?[「『]([^「」『』\n〈〉]{2,24})(?=[」』])/g,
    { accepts: value => isName(value) && !NO_NAME.test(value) },
  ),
]
const AFTER_ENGLISH: readonly Capture[] = [
  account(
    /(?<![A-Za-z])(?:user ?(?:name|id)|account ?name|log-?[io]n(?: id| name)?|upn|samaccountname)(?: is|:|=)[ "']{0,3}([A-Za-z0-9][\w.-]{2,40})/gi,
    { needs: MARK.englishLogin | MARK.englishAccount },
  ),
  account(/(?<![A-Za-z])user[:=] ?["']?([A-Za-z]{1,30}[._-]?(?:\d|[\d._-][\w.-]{0,20}\w))(?![\w@])/gi, {
    needs: MARK.englishLogin,
  }),
  // add the user hasegawak to the group
  account(/(?<![A-Za-z])[Uu]ser ["']?([a-z]{5,20})(?![\w@.-])/g, {
    needs: MARK.englishLogin,
    accepts: isOfPerson,
  }),
  // add user rjones42: a plain word behind “user” goes on with the sentence.
  account(new RegExp(`(?<![A-Za-z])(?:[Uu]ser|[Aa]ccount) ["']?(${SMALL})(?![\\w@]|\\.\\w)`, 'g'), {
    needs: MARK.englishLogin | MARK.englishAccount,
    accepts: isLogin,
  }),
  account(
    /(?<![A-Za-z])[Uu]ser ([a-z]{5,20})(?= (?:can(?:no|')t|can |is (?:un|locked|not)|has (?:no|been)|gets?|reports?|could|was|keeps))/g,
    { needs: MARK.englishLogin, accepts: isLogin },
  ),
  account(
    /(?<![A-Za-z])(?:log(?:ged|ging)?|sign(?:ed|ing)?)[ -]?in as (?:user )?["']?([a-z][a-z\d._-]{1,39}[a-z\d_])(?![A-Za-z\d])/g,
    { needs: MARK.englishLogin },
  ),
  account(
    /(?<![A-Za-z])(?:unlock|disable|deactivate|re-?enable|suspend|reset|whose account is) (?:the )?(?:account |user )?([a-z][a-z\d._-]{2,30})(?![\w@])/gi,
    { needs: MARK.englishLogin | MARK.englishAccount, accepts: isOfPerson },
  ),
  account(/(?<![\w-])(?:sudo -u|net user|useradd|adduser|userdel) ([a-z][\w.-]{2,31})(?![\w@])/g, {
    needs: MARK.englishLogin,
  }),
]
/** Behind a word for it a handle needs no digit. */
const NAMED_HANDLE =
  /(?:表示名|メンション|ハンドル|ユーザー?名|アカウント|今|handle|username)(?:は|が|を|:|の)?[ 「]{0,2}@[a-z][\w.-]{2,30}(?![\w/@])$/i
/** @ryo_hoshino in a chat; the scopes of packages go on with a slash. */
const HANDLE = /(?<![\w@./-])@(?:[a-z][a-z0-9]{0,30}[._-][\w.-]{0,20}\w|[a-z]{2,30}\d{1,6})(?![\w/@.-])/y
const AFTER_WORDS =
  MARK.loginName | MARK.accountWord | MARK.loginUse | MARK.englishLogin | MARK.englishAccount

/** User names in paths, in DOMAIN\\user, as @handles, and after words such as ログインID or user name. */
export function findAccounts(folded: string, clues: Clues): Span[] {
  // A folder may be named in Japanese, so paths are looked for in the whole text.
  const whole = { marks: clues.marks, windows: [{ start: 0, end: folded.length }] }
  const spans: Span[] = []
  if (clues.hasBackslash) spans.push(...capturedIn(folded, whole, IN_BACKSLASHES))
  if (clues.hasSlash) spans.push(...capturedIn(folded, whole, IN_SLASHES))
  if ((clues.marks & MARK.loginName) !== 0) spans.push(...capturedIn(folded, whole, IN_BRACKETS))
  const mayFollowWord = (clues.marks & AFTER_WORDS) !== 0
  if (clues.hasAt) addHandles(folded, spans)
  if (!mayFollowWord) return spans
  const parts = { marks: clues.marks, windows: asciiWindows(folded, clues, 3) }
  if (clues.hasKana || clues.hasKanji) spans.push(...capturedIn(folded, parts, AFTER_JAPANESE))
  if (clues.hasLatin) spans.push(...capturedIn(folded, parts, AFTER_ENGLISH))
  return spans
}

function addHandles(folded: string, spans: Span[]): void {
  for (let at = folded.indexOf('@'); at !== -1; at = folded.indexOf('@', at + 1)) {
    HANDLE.lastIndex = at
    const handle = HANDLE.exec(folded)?.[0] ?? namedHandle(folded, at)
    if (handle !== undefined) spans.push({ kind: 'account', start: at + 1, end: at + handle.length })
  }
}

function namedHandle(folded: string, at: number): string | undefined {
  const handle = /^@[a-z][\w.-]{2,30}/i.exec(folded.slice(at, at + 32))?.[0]
  if (handle === undefined) return undefined
  return NAMED_HANDLE.test(folded.slice(Math.max(0, at - 16), at + handle.length)) ? handle : undefined
}
