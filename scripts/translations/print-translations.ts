import type { Writable } from 'node:stream'
import pc from 'picocolors'
import type { Drift } from '#core/translation/drift.ts'
import { lineInTranslation, type Translation } from '#core/translation/translations.ts'
import type { Locale, LocalizedText } from '#schemas/locale.ts'

type Seen = Readonly<{
  translations: readonly Translation[]
  /** What a block said that is known by its hash. */
  old: ReadonlyMap<string, string>
  locale: Locale
}>

const KIND: Readonly<Record<Drift['kind'], LocalizedText>> = {
  changed: { ja: '変更', en: 'changed' },
  added: { ja: '追加', en: 'added' },
  removed: { ja: '削除', en: 'removed' },
}

/** Prints, for each translation that is behind, the paragraphs that changed: where they stand, before and now. */
export function printTranslations({ translations, old, locale }: Seen, out: Writable): void {
  for (const translation of translations) {
    const { article, source, state, drift } = translation
    if (state === 'current') continue
    out.write(`${pc.bold(article.path)} ${stateLine(translation)[locale]}\n`)
    for (const one of drift) {
      const to = lineInTranslation(translation, one)
      const from = one.kind === 'removed' ? source.path : placeOf(source.path, one.block)
      out.write(
        `  ${KIND[one.kind][locale]}  ${from}${to === undefined ? '' : ` → ${article.locale}:${to}`}\n`,
      )
      const now = one.kind === 'removed' ? undefined : printable(one.block.text)
      const was = one.kind === 'added' ? undefined : printable(old.get(one.was) ?? '')
      if (was !== undefined)
        out.write(`    ${pc.red('−')} ${was ? marked(was, now ?? '') : UNKNOWN[locale]}\n`)
      if (now !== undefined) out.write(`    ${pc.green('+')} ${marked(now, was ?? '')}\n`)
    }
  }
}

/** What the numbers come to, and what to do next. */
export function summaryLine(all: readonly Translation[], locale: Locale): string {
  const count = (state: Translation['state']) => all.filter(one => one.state === state).length
  const [current, behind, unstamped] = [count('current'), count('behind'), count('unstamped')]
  return locale === 'ja'
    ? `翻訳${all.length}件：最新${current}件、遅れ${behind}件、記録なし${unstamped}件`
    : `${all.length} translations: ${current} current, ${behind} behind, ${unstamped} without a stamp`
}

const UNKNOWN: LocalizedText = {
  ja: '（以前の文は git に見つかりません）',
  en: '(git does not know the old text)',
}

function stateLine({ state, source, drift }: Translation): LocalizedText {
  if (state === 'unreadable')
    return { ja: 'は読めません。npm run check を見てください', en: 'cannot be read: see npm run check' }
  if (state === 'unstamped')
    return { ja: `に翻訳元の記録がありません（${source.path}）`, en: `carries no stamp yet (${source.path})` }
  return {
    ja: `翻訳元の${drift.length}か所が変わりました`,
    en: `${drift.length} ${drift.length === 1 ? 'part' : 'parts'} of its source changed`,
  }
}

function placeOf(path: string, { field, line }: Readonly<{ field?: string; line: number }>): string {
  return field ? `${path} (${field})` : `${path}:${line}`
}

/** The part that differs stands out, where the terminal has colours. */
function marked(text: string, other: string): string {
  if (other === '') return text
  let head = 0
  while (head < text.length && text[head] === other[head]) head++
  let tail = 0
  while (tail < Math.min(text.length, other.length) - head && text.at(-1 - tail) === other.at(-1 - tail))
    tail++
  const end = text.length - tail
  return head === end ? text : `${text.slice(0, head)}${pc.inverse(text.slice(head, end))}${text.slice(end)}`
}

/** Control characters in content must not reach a terminal. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '�')
}
