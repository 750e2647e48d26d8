import { isAll, isDigit, isHiragana } from './characters.ts'
import { fold } from './fold.ts'
import type { PersonalKind, Span } from './span.ts'

const LABELS: Readonly<Record<PersonalKind, { readonly ja: string; readonly en: string }>> = {
  site: { ja: '社内情報', en: 'private' },
  secret: { ja: '秘密', en: 'secret' },
  mail: { ja: 'メール', en: 'mail' },
  iban: { ja: 'IBAN', en: 'IBAN' },
  card: { ja: 'カード', en: 'card' },
  'my-number': { ja: '個人番号', en: 'my number' },
  'bank-account': { ja: '口座', en: 'bank account' },
  'employee-id': { ja: '社員番号', en: 'employee id' },
  'birth-date': { ja: '生年月日', en: 'birth date' },
  mac: { ja: 'MAC', en: 'MAC' },
  ip: { ja: 'IP', en: 'IP' },
  account: { ja: 'アカウント', en: 'account' },
  host: { ja: 'ホスト', en: 'host' },
  address: { ja: '住所', en: 'address' },
  postal: { ja: '郵便番号', en: 'postal code' },
  phone: { ja: '電話', en: 'phone' },
  name: { ja: '氏名', en: 'name' },
}

/** What two spellings of the same datum share: width, case and spaces do not count. */
function plainOf(datum: string): string {
  return isAll(datum, isPlain) ? datum : fold(datum).toLowerCase().replace(/\s/g, '')
}

/** Characters that a datum and its other spellings have in common. */
function isPlain(code: number): boolean {
  if (code < 0x80)
    return (code >= 0x61 && code <= 0x7a) || isDigit(code) || code === 0x40 || code === 0x2e || code === 0x5f
  return (code >= 0x3400 && code <= 0x9fff) || isHiragana(code) || (code >= 0x30a1 && code <= 0x30fa)
}

/** Up to so many data, looking through them is quicker than a map. */
const FEW = 16

/** What stands for a datum within one ticket: 〈氏名1〉 or 〈name 1〉, the same number for the same datum. */
export function createPlaceholders(locale: 'ja' | 'en'): (span: Span, datum: string) => string {
  const few: { readonly kind: PersonalKind; readonly plain: string; readonly placeholder: string }[] = []
  const more = new Map<string, string>()
  const counts = new Map<PersonalKind, number>()
  return ({ kind }, datum) => {
    const plain = plainOf(datum)
    for (let index = 0; index < few.length; index += 1) {
      const known = few[index]
      if (known?.plain === plain && known.kind === kind) return known.placeholder
    }
    const known = few.length < FEW ? undefined : more.get(`${kind} ${plain}`)
    if (known !== undefined) return known
    const number = (counts.get(kind) ?? 0) + 1
    counts.set(kind, number)
    const label = LABELS[kind][locale]
    const placeholder = locale === 'ja' ? `〈${label}${number}〉` : `〈${label} ${number}〉`
    if (few.length < FEW) few.push({ kind, plain, placeholder })
    else more.set(`${kind} ${plain}`, placeholder)
    return placeholder
  }
}
