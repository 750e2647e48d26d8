import { isOneOf } from './characters.ts'
import type { Clues } from './clues.ts'
import { isSurnameSpelling } from './japanese-name-shape.ts'
import { isLogin } from './plain-words.ts'
import type { Span } from './span.ts'

const NAME = /^["'([<]?([a-z][a-z\d._-]{2,30}[a-z\d])["')\]>]?$/
/** …を無効にしてください: what is done with accounts. */
const CHANGED =
  /^[」』]? ?(?:さん)?(?:を|も|は)(?:無効|有効|停止|凍結|ロック|アンロック|解除|削除|復活|再開|復元|作成|作っ|発行|失効|残し|引き継)|^[」』]? ?(?:さん)?の(?:ライセンス|権限|メールボックス|ホームフォルダ|パスワード|多要素認証|MFA|ロック)/
const OF_PEOPLE = /退職|退社|異動|入社|休職|転籍|アカウント|ID|ユーザー|AD|ライセンス|権限|メール/
/** …って誰のアカウント, …というID */
const WHOSE =
  /^[」』]? ?(?:って|は|とは|という|っていう)?(?:誰|だれ|どなた|どの人|どの方)?の?(?:アカウント|ユーザー|ID)/
/** …か…のどちらか, …か…だと思います */
const EITHER = /^[」』]? ?(?:か|または|又は|もしくは|それとも)[ 「『]{0,2}[a-z][a-z\d._-]{2,30}/
const OR = /[」』]? ?(?:か|または|又は|もしくは|それとも)[ 「『]{0,2}$/
/** …だけで入れてください */
const ENTERED =
  /^[」』]? ?(?:だけ|のみ)?(?:で|を|と|にて)(?:入れ|入力|打|入り|入っ|ログイン|サインイン|ログオン)/
const OF_LOGIN = /ログイン|ログオン|サインイン|ドメイン|アカウント|ID|ユーザー/
const opens = isOneOf('"\'([<')
const AROUND = 70
const LONGEST_BEHIND = 40

/** Names of accounts as people have them, by what is said or done with them. */
export function findSaidAccounts(folded: string, { runs }: Clues): Span[] {
  const spans: Span[] = []
  for (let run = 0; run < runs.ascii.length; run += 2) {
    const [from = 0, to = 0] = [runs.ascii[run], runs.ascii[run + 1]]
    if (to - from < 4 || to - from > 34 || !mayBegin(folded.charCodeAt(from))) continue
    const name = NAME.exec(folded.slice(from, to))?.[1]
    if (name === undefined || !isOfPerson(name) || !isSaid(folded, from, to)) continue
    const start = folded.indexOf(name, from)
    spans.push({ kind: 'account', start, end: start + name.length })
  }
  return spans
}

/** A small letter, or what stands around a name. */
function mayBegin(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || opens(code)
}

function isSaid(folded: string, from: number, to: number): boolean {
  const before = folded.slice(Math.max(0, from - AROUND), from)
  const behind = folded.slice(to, to + LONGEST_BEHIND)
  if (CHANGED.test(behind)) return OF_PEOPLE.test(before) || OF_PEOPLE.test(behind)
  if (WHOSE.test(behind)) return true
  return (ENTERED.test(behind) || EITHER.test(behind) || OR.test(before)) && OF_LOGIN.test(before)
}

/** As names of accounts are made: murata01, d-ikeda, j.kondo, kmori, u2045117. */
export function isOfPerson(name: string): boolean {
  if (!isLogin(name)) return false
  if (/^[a-z]\d{5,8}$|^[a-z]{3,12}\d{2,5}$/.test(name)) return true
  return name
    .replace(/\d{1,4}$/, '')
    .split(/[._-]/)
    .some(
      part =>
        part.length >= 4 &&
        (isSurnameSpelling(part) ||
          (part.length >= 5 && (isSurnameSpelling(part.slice(1)) || isSurnameSpelling(part.slice(0, -1))))),
    )
}
