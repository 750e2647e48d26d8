import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { seeded } from '../../helpers/github-server.ts'

const SYLLABLES = 'ka to mi re su no shi ba po len tor vex dra qui zen lom'.split(' ')
const KANJI =
  '会議室予約電源画面印刷設定社員番号申請承認在庫出荷請求経費交通住所変更登録削除同期接続切断更新期限通知端末回線'

/** Topics, and how many tickets of a hundred are in Japanese. */
const TOPICS = 400
const JAPANESE = 70

/**
 * Writes made-up normalised tickets as NDJSON, a line at a time: topics of Zipf sizes, each with its own words and
 * its own steps of solution, among everyday words; two years, 40 agents, 3,000 askers. The topic stands in `category`,
 * which grouping does not read. Gives the number of bytes.
 */
export async function writeSynthetic(file: string, size: number): Promise<number> {
  const random = seeded(7)
  const int = (n: number) => Math.floor(random() * n)
  const pick = <T>(from: readonly T[]) => from[int(from.length)]
  const latin = () => Array.from({ length: 2 + int(3) }, () => pick(SYLLABLES)).join('')
  const japanese = () => Array.from({ length: 2 + int(2) }, () => KANJI[int(KANJI.length)]).join('')
  const vocabulary = (word: () => string) => ({
    common: Array.from({ length: 800 }, word),
    topics: Array.from({ length: TOPICS }, () => ({
      asked: Array.from({ length: 7 }, word),
      solved: Array.from({ length: 8 }, word),
    })),
  })
  const words = { ja: vocabulary(japanese), en: vocabulary(latin) }
  const total = Array.from({ length: TOPICS }, (_, rank) => 1 / (rank + 1)).reduce((a, b) => a + b, 0)
  const topicOf = () => {
    let left = random() * total
    for (let rank = 0; rank < TOPICS; rank++) {
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
    const topic = topicOf()
    const { common, topics } = words[locale]
    const own = topics[topic]
    const mixed = (from: readonly string[], share: number, others: number) => {
      const said = [
        ...from.filter(() => random() < share),
        ...Array.from({ length: others }, () => common[Math.floor(800 * random() ** 2)] ?? ''),
      ].sort(() => random() - 0.5)
      return locale === 'ja' ? `${said.join('の')}です。` : `${said.join(' ')}.`
    }
    const asked = own?.asked ?? []
    const resolution = `${mixed(own?.solved ?? [], 0.6, 3)}\n${mixed(own?.solved ?? [], 0.4, 3)}`
    const at = start + Math.floor((i / size) * 730 * 86_400_000)
    const agent = key(topic % 9 === 0 ? topic : int(40))
    const ticket = {
      id: `generic:T-${i}`,
      source: 'generic',
      channel: 'ticket',
      createdAt: new Date(at).toISOString(),
      resolvedAt: new Date(at + int(72) * 3_600_000).toISOString(),
      subject: mixed(asked, 0.5, 2),
      request: `${locale === 'ja' ? 'お世話になっております。' : 'Hello,'}\n${mixed(asked, 0.65, 4 + int(6))}\n${locale === 'ja' ? 'よろしくお願いいたします。' : 'Best regards,'}`,
      messages: [{ who: 'agent', author: agent, text: resolution }],
      resolution,
      category: `${locale}-${topic}`,
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
