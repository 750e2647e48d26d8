import type { FindingInput, Found } from '../findings.ts'

const UNTIL = /<Until\s+date=["'](\d{4}-\d{2}-\d{2})["']/g

/** expired-fragment: an `<Until date>` part whose day is past, so that readers no longer see it. */
export function findFragments({ articles, today }: FindingInput): readonly Found[] {
  return articles.flatMap(article => {
    if (!article.body.includes('<Until')) return []
    const past = [...article.body.matchAll(UNTIL)].flatMap(match => match[1] ?? []).filter(day => day < today)
    if (past.length === 0) return []
    const days = [...new Set(past)].toSorted()
    return [
      {
        article,
        kind: 'expired-fragment' as const,
        severity: 'low' as const,
        evidence: days,
        since: days[0],
        text: {
          ja: `${days.join('、')} までの案内が本文に残っています`,
          en: `It still holds a notice that ended on ${days.join(', ')}`,
        },
        clears: { ja: '終わった案内を消すか、日付を直す', en: 'Remove the notice or correct its day' },
      },
    ]
  })
}

/** product-version-behind: the version it was checked against is older than the one in use. */
export function findOldProducts({ articles, settings }: FindingInput): readonly Found[] {
  const products = new Map(settings.products.map(product => [product.id, product]))
  return articles.flatMap(article =>
    article.products.flatMap(({ name, version }) => {
      const product = products.get(name)
      if (!version || !product?.version || !isOlder(version, product.version)) return []
      return [
        {
          article,
          kind: 'product-version-behind' as const,
          severity: 'normal' as const,
          evidence: [name, version, product.version],
          text: {
            ja: `${product.name.ja} ${version} の説明です。いまは ${product.version} です`,
            en: `It is about ${product.name.en} ${version}; ${product.version} is in use now`,
          },
          clears: {
            ja: `${product.version} で確かめて、products の version を直す`,
            en: `Check it with ${product.version} and correct the version in products`,
          },
        },
      ]
    }),
  )
}

/** Compares versions part by part: 9.2 is older than 10.0, 22H2 older than 23H1. */
export function isOlder(version: string, than: string): boolean {
  return version.localeCompare(than, 'en', { numeric: true, sensitivity: 'base' }) < 0
}
