import type { FindingInput, Found } from '../findings.ts'

/** translation-behind: the text it was translated from changed after this one was last confirmed. Needs git. */
export function findBehindTranslations({ articles, changes }: FindingInput): readonly Found[] {
  const byPlace = new Map(articles.map(article => [`${article.locale} ${article.id}`, article]))
  return articles.flatMap(article => {
    const locale = article.translatedFrom?.locale
    const source = locale && byPlace.get(`${locale} ${article.id}`)
    if (!source) return []
    const day = changes?.get(source.path)?.day
    if (!day || day <= (article.verified ?? '')) return []
    return [
      {
        article,
        kind: 'translation-behind' as const,
        severity: 'normal' as const,
        evidence: [source.path, day],
        since: day,
        text: {
          ja: `翻訳元が ${day} に変わりました`,
          en: `The text it was translated from changed on ${day}`,
        },
        clears: { ja: '翻訳元に合わせて直し、確認日を更新する', en: 'Bring it in line and confirm it' },
      },
    ]
  })
}
