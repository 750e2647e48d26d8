import { isMachineName } from './machine-names.ts'
import { once } from './once.ts'
import { isCode, isProduct, isSystemPart } from './plain-words.ts'
import { isJoinedWords, isNoSecret } from './secret-values.ts'
import type { Span } from './span.ts'
import { takenBy } from './taken.ts'

/** What parts an account from what one enters with: opr_day1/D4y0ne!east, hoshu(Ebi.Doteni.9), kiyo-h hanshin1985, ope-a → …. */
const BEHIND =
  /^["'」)\]]?( ?\/ ?| ?[(「] ?| ?[,;:] ?| ?(?:→|->|=>) ?| {1,4}|\t| ?\| ?|(?:で|、|は)?(?:パスワード|パス|PW|pass|pw)(?:は|が|:|=| )? ?|,? with )["'「(]?([!-~]{5,40})/i
/** Whether a text is about entering somewhere. */
const OF_LOGIN =
  /ログイン|ログオン|サインイン|パス|PW|暗証|入る|入れ|昇格|アカウント|ユーザー|log(?:ged|ging)?[ -]?(?:in|on)|sign(?:ed)?[ -]?in|passw|credential|account|console/i
const LONGEST = 64

/** Passwords that nothing announces but the account they stand behind. */
export function findSecretsBesideAccounts(folded: string, found: readonly Span[]): Span[] {
  const spans: Span[] = []
  const taken = takenBy(found, folded.length)
  const isOfLogin = once(() => OF_LOGIN.test(folded))
  for (const { kind, end } of found) {
    if (kind !== 'account') continue
    const match = BEHIND.exec(folded.slice(end, end + LONGEST))
    const [whole = '', joint = '', caught = ''] = match ?? []
    const value = caught.replace(/["'`)\]>|]{0,3}[.,;:]{0,3}["'`)\]]{0,2}$/, '')
    if (value.length < 5 || !isEntered(value, joint.trim())) continue
    const start = end + whole.length - caught.length
    if (!taken.isFree(start, start + value.length)) continue
    if (!isOfLogin()) return spans
    spans.push({ kind: 'secret', start, end: start + value.length })
  }
  return spans
}

/** As passwords are written; of small words joined by a dash only right behind a slash or bracket. */
function isEntered(value: string, joint: string): boolean {
  if (
    /[\\/<>{}@=]/.test(value) ||
    isNoSecret(value) ||
    isCode(value) ||
    isProduct(value) ||
    isSystemPart(value)
  )
    return false
  if (/^[A-Za-z]{4,12}\d{4}$|^[a-z]{4,}\d{1,2}[a-z]+$|^[a-z]+(?:\d[a-z]+){2,}$/.test(value)) return true
  if (isJoinedWords(value)) return true
  if (joint === '/' || joint === '(' || joint === '「' || /^(?:で|、|は)?(?:パス|pw|pass)/i.test(joint))
    return (
      (/[A-Za-z]/.test(value) && /[\d!#$%&*+?^~]/.test(value) && !isMachineName(value)) ||
      /^[a-z]{3,12}(?:-[a-z]{2,12}){1,3}$/.test(value)
    )
  return /[A-Za-z]/.test(value) && /\d/.test(value) && /[!#$%&*+?^~]/.test(value)
}
