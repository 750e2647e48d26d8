import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { readContent } from '#adapters/files/read-content.ts'
import type { Article } from '#core/article/article.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import { tellingWords } from '#core/mining/telling-words.ts'
import { seeded } from '../../helpers/github-server.ts'

const SYLLABLES = 'ka to mi re su no shi ba po len tor vex dra qui zen lom'.split(' ')
const KANJI =
  '会議室予約電源画面印刷設定社員番号申請承認在庫出荷請求経費交通住所変更登録削除同期接続切断更新期限通知端末回線'

/** Of a hundred tickets, how many are in Japanese, come word for word from a form, are like no other, are noise. */
const JAPANESE = 70
const FORM = 12
const ALONE = 5
const NOISE = 3

/** One topic in so many is asked and answered in the words of one of the project's own articles. */
const ANSWERED = 3

type Topic = Readonly<{ asked: readonly string[]; solved: readonly string[]; forms: readonly string[] }>

/** Topics of one language among so many tickets: with more tickets come more questions, as words do in a text. */
export function topicCount(size: number): number {
  return Math.round(0.8 * Math.sqrt(size))
}

/**
 * Writes made-up normalised tickets as NDJSON, a line at a time: topics of Zipf sizes, each with its own words and
 * its own steps of solution, among everyday words; two years, 40 agents, 3,000 askers. The topic stands in `category`,
 * which grouping does not read. Gives the number of bytes.
 */
export async function writeSynthetic(file: string, size: number, root = process.cwd()): Promise<number> {
  const random = seeded(7)
  const int = (n: number) => Math.floor(random() * n)
  const pick = <T>(from: readonly T[]) => from[int(from.length)]
  const word = {
    en: () => Array.from({ length: 2 + int(3) }, () => pick(SYLLABLES)).join(''),
    ja: () => Array.from({ length: 2 + int(2) }, () => KANJI[int(KANJI.length)]).join(''),
  }
  const count = topicCount(size)
  const articles = readContent(root).content?.articles ?? []
  const vocabulary = (locale: 'ja' | 'en') => {
    const common = Array.from({ length: 800 }, word[locale])
    const own = articles.filter(one => one.locale === locale)
    const topics = Array.from({ length: count }, (_, rank): Topic => {
      const answer = rank % ANSWERED === 0 ? own[(rank / ANSWERED) % Math.max(1, own.length)] : undefined
      const { asked, solved } = answer ? wordsOf(answer) : { asked: [], solved: [] }
      while (asked.length < 7) asked.push(word[locale]())
      while (solved.length < 8) solved.push(word[locale]())
      const forms = Array.from({ length: 3 }, () => said(locale, [...asked, ...some(common, 4)]))
      return { asked, solved, forms }
    })
    return { common, topics }
  }
  const some = (common: readonly string[], n: number) =>
    Array.from({ length: n }, () => common[Math.floor(common.length * random() ** 2)] ?? '')
  const said = (locale: 'ja' | 'en', words: readonly string[]) => {
    const mixed = [...words].sort(() => random() - 0.5)
    return locale === 'ja' ? `${mixed.join('の')}です。` : `${mixed.join(' ')}.`
  }
  const words = { ja: vocabulary('ja'), en: vocabulary('en') }
  const total = Array.from({ length: count }, (_, rank) => 1 / (rank + 1)).reduce((a, b) => a + b, 0)
  const rankOf = () => {
    let left = random() * total
    for (let rank = 0; rank < count; rank++) {
      left -= 1 / (rank + 1)
      if (left <= 0) return rank
    }
    return 0
  }
  const key = (n: number) => n.toString(16).padStart(16, '0')
  const out = createWriteStream(file)
  const start = Date.UTC(2024, 9, 1)
  let bytes = 0
  for (let i = 0; i < size; i++) {
    const locale = int(100) < JAPANESE ? 'ja' : 'en'
    const { common, topics } = words[locale]
    const rank = rankOf()
    const kind = int(100)
    const alone = kind < ALONE
    const fresh = () => Array.from({ length: 8 }, word[locale])
    const { asked, solved, forms } = (alone ? undefined : topics[rank]) ?? {
      asked: fresh(),
      solved: fresh(),
      forms: [],
    }
    const part = (from: readonly string[], share: number, others: number) =>
      said(locale, [...from.filter(() => random() < share), ...some(common, others)])
    const text =
      kind >= ALONE && kind < ALONE + FORM
        ? { subject: `${pick(forms) ?? ''}`.slice(0, 30), request: `${pick(forms) ?? ''} No. ${int(9000)}` }
        : { subject: part(asked, 0.5, 2), request: part(asked, 0.65, 4 + int(6)) }
    const noise = kind >= 100 - NOISE
    const resolution = `${part(solved, 0.6, 3)}\n${part(solved, 0.4, 3)}`
    const at = start + Math.floor((i / size) * 730 * 86_400_000)
    const agent = key(rank % 9 === 0 ? rank : int(40))
    const ticket = {
      id: `generic:T-${i}`,
      source: 'generic',
      channel: 'ticket',
      createdAt: new Date(at).toISOString(),
      resolvedAt: new Date(at + int(72) * 3_600_000).toISOString(),
      subject: noise ? (locale === 'ja' ? '自動応答' : 'Out of office') : text.subject,
      request: `${locale === 'ja' ? 'お世話になっております。' : 'Hello,'}\n${text.request}\n${locale === 'ja' ? 'よろしくお願いいたします。' : 'Best regards,'}`,
      messages: [{ who: 'agent', author: agent, text: resolution }],
      resolution,
      category: alone ? `alone-${i}` : `${locale}-${rank}`,
      tags: [],
      requester: key(100 + int(3000)),
      agent,
    }
    const line = `${JSON.stringify(ticket)}\n`
    bytes += Buffer.byteLength(line)
    if (!out.write(line)) await once(out, 'drain')
  }
  out.end()
  await once(out, 'finish')
  return bytes
}

/** Telling words an article is asked by, and those it answers with. */
function wordsOf(article: Article): { asked: string[]; solved: string[] } {
  const distinct = (text: string, most: number) => [...tellingWords(text)].slice(0, most)
  return {
    asked: distinct([article.title, ...article.questions].join('\n'), 9),
    solved: distinct(wordsOfMarkdown(article.body), 14),
  }
}
