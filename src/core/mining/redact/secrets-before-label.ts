import { allMatches } from './matches.ts'
import { type Label, OF_DIGITS, TOKEN, type Token } from './secret-labels.ts'
import { isMixedWord, isNoSecret } from './secret-values.ts'

/** Between a value and the label behind it: 「…」というパスワード, …が私のパスワードです, … (PIN), … as the password. */
const JOINT =
  /^[」』"'`)\]】>]{0,2} ?(?:という|っていう?|といった|なる|[がはをの]|[(=]|(?:is|was|as) (?=[a-z])|as(?: a| the| my| your| his| her| our)?)? ?(?:(?:私|自分|現在|今|当方|本人)の?|新しい|新|旧|仮|初期|元|共有|正しい|(?:the|my|your|our|his|her|a|new|old|temp(?:orary)?|current|initial|default|correct|right|guest|wi-?fi|admin) ?){0,3}$/i
const ENDS_SENTENCE =
  /^[」』】)\]]?(?:欄|番号)? ?(?:です|でした|だった|だ[とけがよね、。]|で(?:は)?[、あし。す]|と(?:の|して|い|思|聞|な|し|設)|に(?:な|設定|し[たてま]|使|変更|登録|指定)|[)。]|$|\n|for |to |of |and |,|\.)/
const BEFORE = 48

/** The value before its label: 「Haru2024」というパスワード, Use Guest4455 as the password. */
export function valueBefore(folded: string, { start, end, word }: Label): Token | undefined {
  const before = folded.slice(Math.max(0, start - BEFORE), start)
  const line = before.slice(before.lastIndexOf('\n') + 1)
  const tokens = allMatches(TOKEN, line)
  for (const token of tokens) {
    const caught = token[1] ?? ''
    const value = caught.replace(/["'`)\]>(]{1,4}$/, '')
    const at = start - line.length + token.index + token[0].length - caught.length
    if (value.length < 4 || isNoSecret(value)) continue
    const joint = folded.slice(at + value.length, start)
    const isCode = OF_DIGITS.test(word) && /^\d{4,8}#?$/.test(value)
    const looks = {
      isMixed: isCode || isMixedWord(value),
      isQuoted: /["「『'`]$/.test(folded.slice(Math.max(0, at - 1), at)) && /^[a-z-]{5,}$/i.test(value),
      isLast: token === tokens.at(-1),
    }
    if (isJoined(joint, folded.slice(end, end + 8), looks)) return { at, value }
  }
  return undefined
}

/** What was typed, or used to log in, before it is said of the password that it is wrong. */
const TYPED =
  /^[」』"'`)]{0,2} ?(?:を(?:入れ|入力|打)|と(?:入力|入れ|打)|で(?:ログイン|入ろう|入れ|サインイン|試))[^。]{0,40}$|^[」』"'`)]{0,2} ?[^。\n]{1,12}(?:これ|それ|こちら)が(?:その|今の|新しい)?$/
/** 「Kari8821@」とお伝えしました。初期パスワードです。 */
const TOLD =
  /^[」』"'`)]{0,2} ?(?:[とを]お?(?:伝え|渡し|知らせ)|と(?:入れ|入力|打)|で(?:開|解錠|入れ|入り)|に(?:設定|変更|初期化|リセット|戻))[^\n。]{0,16}。[^\n。]{0,6}$/

type Looks = { readonly isMixed: boolean; readonly isQuoted: boolean; readonly isLast: boolean }

function isJoined(joint: string, after: string, { isMixed: mixed, isQuoted, isLast }: Looks): boolean {
  if (mixed && (TYPED.test(joint) || TOLD.test(joint))) return true
  if (!isLast || !(mixed || isQuoted) || !JOINT.test(joint)) return false
  return ENDS_SENTENCE.test(after) || /という|って|といった/.test(joint)
}
