import type { Person } from './people.ts'
import { fill, type Random } from './random.ts'
import type { Topic } from './topic.ts'

/** A personal datum in a text, by UTF-16 offsets: the truth for measuring redaction. */
export type TruthSpan = { readonly kind: string; readonly start: number; readonly end: number }

export type Written = { readonly text: string; readonly spans: readonly TruthSpan[] }

type Piece = string | { readonly kind: string; readonly text: string }

const TYPOS: readonly (readonly [string, string])[] = [
  ['パスワード', 'パスワド'],
  ['つながり', 'つなかり'],
  ['表示され', '表示さ'],
  ['ません', 'ませn'],
  ['お願いします', 'お願いしまう'],
  ['できません', '出来ません'],
  ['ください', '下さい'],
  ['繋がら', 'つなgら'],
  ['アカウント', 'アカンウト'],
]
const SLANG: readonly (readonly [string, string])[] = [
  ['パスワード', 'パス'],
  ['プリンター', 'プリンタ'],
  ['できません', 'できないです…'],
  ['動きません', '動かんです'],
  ['スマートフォン', 'スマホ'],
]

/** What an asker writes: greeting, trouble, personal data now and then, signature or quoted reply now and then. */
export function writeRequest(
  topic: Pick<Topic, 'requests' | 'locale'>,
  person: Person,
  random: Random,
): Written {
  if (topic.locale === 'en') return joined(englishRequest(topic, random))
  const name = { kind: 'name', text: person.surname }
  const pieces: Piece[] = []
  if (random.chance(0.55))
    pieces.push(
      random.pick(['お疲れ様です。', 'お世話になっております。', 'お世話になります。']),
      person.department,
      random.pick(['の', 'の', '　']),
      name,
      random.pick(['です。\n', 'と申します。\n', 'です。\n']),
    )
  pieces.push(slip(fill(random.pick(topic.requests), random), random), '\n')
  if (random.chance(0.12)) pieces.push('連絡先は', { kind: 'phone', text: person.phone }, 'です。\n')
  if (random.chance(0.06)) pieces.push('社員番号：', { kind: 'employee-id', text: person.employeeId }, '\n')
  if (random.chance(0.05)) pieces.push('IDは ', { kind: 'mail', text: person.mail }, ' です。\n')
  if (random.chance(0.015))
    pieces.push('仮パスワードは', { kind: 'secret', text: `Haru${1000 + random.below(9000)}!` }, 'でした。\n')
  if (random.chance(0.02))
    pieces.push(
      '上長の',
      { kind: 'name', text: random.pick(['三枝', '吉川', '宮下', '柿沼']) },
      '課長には了解をもらっています。\n',
    )
  if (random.chance(0.5))
    pieces.push(
      random.pick([
        'よろしくお願いいたします。',
        'お手数ですがご確認をお願いします。',
        '急ぎでお願いできますと助かります。',
        '宜しくお願い致します。',
      ]),
      '\n',
    )
  if (random.chance(0.2)) pieces.push(...signature(person))
  if (random.chance(0.06))
    pieces.push(
      '\n2026年4月1日(水) 10:00 ITサービスデスク <desk@harunire.example.co.jp>:\n> お問い合わせありがとうございます。\n> 状況をお知らせください。\n',
    )
  return joined(pieces)
}

function englishRequest(topic: Pick<Topic, 'requests'>, random: Random): Piece[] {
  const name = `${random.pick(['Emily', 'James', 'Priya', 'Lukas', 'Maria', 'Daniel'])} ${random.pick(['Turner', 'Schmidt', 'Patel', 'Novak', 'Silva', 'Walker'])}`
  return [
    'Hello,\n',
    fill(random.pick(topic.requests), random),
    '\n',
    random.pick(['Thanks,\n', 'Best regards,\n']),
    { kind: 'name', text: name },
    '\n',
  ]
}

/** What an agent answers. */
export function writeAnswer(
  topic: Pick<Topic, 'answers' | 'locale'>,
  people: { asker: Person; agent: Person },
  random: Random,
): Written {
  const body = fill(random.pick(topic.answers), random)
  if (topic.locale === 'en') return joined([body, '\n'])
  const pieces: Piece[] = []
  if (random.chance(0.6))
    pieces.push({ kind: 'name', text: people.asker.surname }, random.pick(['様\n', 'さん\n', '様\n']))
  if (random.chance(0.6))
    pieces.push('ITサービスデスクの', { kind: 'name', text: people.agent.surname }, 'です。\n')
  pieces.push(body, '\n')
  if (random.chance(0.4)) pieces.push('また何かありましたらご連絡ください。\n')
  return joined(pieces)
}

function signature(person: Person): Piece[] {
  return [
    '\n──────────────\n',
    'はるにれ計装株式会社 ',
    person.department,
    '\n',
    { kind: 'name', text: `${person.surname} ${person.given}` },
    '\nTEL: ',
    { kind: 'phone', text: person.phone },
    '\nE-mail: ',
    { kind: 'mail', text: person.mail },
    '\n──────────────\n',
  ]
}

function slip(text: string, random: Random): string {
  let slipped = text
  if (random.chance(0.05)) slipped = slipped.replace(...random.pick(TYPOS))
  if (random.chance(0.06)) slipped = slipped.replace(...random.pick(SLANG))
  return slipped
}

/** Pieces as one text, with the place of each personal datum. */
export function joined(pieces: readonly Piece[]): Written {
  let text = ''
  const spans: TruthSpan[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    else {
      spans.push({ kind: piece.kind, start: text.length, end: text.length + piece.text.length })
      text += piece.text
    }
  }
  return { text, spans }
}
