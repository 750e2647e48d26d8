import { allMatches } from './matches.ts'
import { once } from './once.ts'
import type { Span } from './span.ts'

/** 質問「通っていた小学校は」→「ひまわり小学校」 */
const BESIDE_QUESTION =
  /(?:質問|問い)[ :は]{0,2}[「『][^「」『』\n]{2,30}[」』][^「」『』\n]{0,6}[「『]([^「」『』\n]{2,20})[」』]/g
/** 秘密の質問「最初のペット」＝たま */
const GIVEN =
  /質問[ :は]{0,2}[「『(][^「」『』()\n]{2,30}[」』)][ ]?(?:=|→|:|->|は)[ ]?[「『]?([^\s。、「」『』()〈A-Za-z\d]{2,16}?)(?=[」』\n、。 ]|です|でし|だっ|と|で|に|$)/g
/** 秘密の質問が「…」なのですが、緑ヶ丘西小と入れても: what was answered. */
const ANSWERED =
  /質問[^\n。]{0,40}[、」:はに)][「『(]?([^\s。、「」『』()〈はA-Za-z\d]{2,16}?)[」』)]?と(?:入れ|入力|打|答え|回答|登録|設定)/g
/** The answer to my security question is Rex. */
const ENGLISH =
  /(?:(?:security|secret) (?:question )?answer|answer to (?:my|the|his|her|your|our) (?:security|secret) question|memorable (?:word|answer)|mother's maiden name)(?: is| was|:| =)[ "'(]{1,3}([A-Z][a-z]{2,20}|[a-z]{3,20}(?=["')]))|(?:[Ss]ecurity|[Ss]ecret) question[^\n]{0,60}[Aa]nswer(?: is| was|:| =)?[ "'(]{1,3}([A-Z][a-z]{2,20})/g
/** What such questions ask for. */
const ASKED =
  '(?:(?:ペット|飼い?[犬猫]|犬|猫|担任|親友|恩師|先生|祖[父母]|母親?|父親?|兄弟|配偶者|初恋の人)の(?:名前|名|名字|旧姓)|旧姓|(?:出身|卒業した|通っ(?:ていた|た)|母校の?|出身の)(?:小学校|中学校?|高校|幼稚園|地)(?:名|の名前)?|好きな(?:食べ物|料理|動物|色|映画|曲|歌手?|本|スポーツ|球団|花|言葉)|出身地|(?:生まれた|育った)(?:町|街|市|場所|ところ)|あだ名|ニックネーム|座右の銘|最初の(?:車|ペット))'
/** Whether a text is about a question that is asked to tell who somebody is. */
const IS_ASKED = new RegExp(
  `(?:秘密|セキュリティー?|本人確認|確認|再設定|予備|リマインダー?|パスワード)(?:用|のため)?の?(?:質問|問い)|秘密の(?:答え|回答|言葉)|${ASKED}の?質問|旧姓を(?:聞|尋)|質問[^\\n]{0,16}${ASKED}`,
)
const WORD = '([^\\s。、,.「」『』()〈〉"\':=→はがを?!]{2,16}?)'
const ENDS =
  '(?=[」』")]|です|でし|だっ|だと|だけ|だが|の(?:はず|まま)|か(?:[とな、。もひカ漢ア-ン]|$)|で(?:登録|設定|入|試|通|ロ|ダ|だ|も|は)|と(?:答|回|登|設|入|打|な|し|書|い|思)|に(?:設|登|し|変|な)|を(?:入|登|設|答)|も(?:だ|ダ|試|違)|って|じゃ|なの|なん|じゃ|[ \\t]{0,4}(?:\\n|$)|[、。,])'
/** 答えは「たま」, 回答: チョコ. */
const AFTER_ANSWER = new RegExp(
  `(?:答え|こたえ|回答|アンサー)(?:欄|内容)?[はがをにも]?[ :=→、]{0,2}(?:たぶん|多分|確か|たしか)?[、 ]?[「『"(]?${WORD}${ENDS}`,
  'g',
)
/** ペットの名前はジロー, 旧姓の三枝. */
const AFTER_ASKED = new RegExp(
  `${ASKED}[」』)?]{0,2}(?:(?:は|が|を|に|の|で|:|=|→|、| ){1,3}[「『"(]?|[「『(])${WORD}${ENDS}`,
  'g',
)
/** 「シロ」か「しろ」 */
const ALSO = /[」』]?(?:か|または|もしくは|と|、)[「『]([^「」『』\n]{1,16})[」』]/y
const NO_ANSWER =
  /ひらがな|カタカナ|漢字|ローマ字|半角|全角|英|文字|桁|本人|不明|未|忘|覚え|分か|わか|思い|どこ|どれ|どう|何|なん|違|同じ|一致|合っ|正し|質問|答え|回答|登録|設定|入力|変更|名前|旧姓|記憶|当時|まま|こと|もの|方法|場所|画面|全部|確認|秘密|教え|メール|電話|ない|ませ|です|ます|エラー|必須|任意|それ|これ|以下|上記|下記|自分|入れ|間違|どちら|いずれ|表示|聞か|聞い|なし|あり|届/

/** Answers to the questions that are asked where a password is forgotten: names, words, schools. */
export function findSecurityAnswers(folded: string): Span[] {
  const spans: Span[] = []
  const look = (pattern: RegExp) => {
    for (const match of allMatches(pattern, folded)) {
      const value = match[1] ?? match[2] ?? ''
      if (value === '' || NO_ANSWER.test(value)) continue
      const start = match.index + match[0].lastIndexOf(value)
      spans.push({ kind: 'secret', start, end: start + value.length })
      ALSO.lastIndex = start + value.length
      const also = ALSO.exec(folded)
      if (also !== null)
        spans.push({
          kind: 'secret',
          start: ALSO.lastIndex - 1 - (also[1]?.length ?? 0),
          end: ALSO.lastIndex - 1,
        })
    }
  }
  if (/answer|maiden|memorable/i.test(folded)) look(ENGLISH)
  const isAsked = once(() => IS_ASKED.test(folded))
  if (folded.includes('質問')) {
    look(BESIDE_QUESTION)
    look(GIVEN)
    if (isAsked()) look(ANSWERED)
  }
  if (/答え|回答|こたえ|アンサー/.test(folded) && isAsked()) look(AFTER_ANSWER)
  if (/名|旧姓|小学|中学|高校|好きな|出身|銘|まれた|育った|車/.test(folded) && isAsked()) look(AFTER_ASKED)
  return spans
}
