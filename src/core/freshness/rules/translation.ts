import type { Article } from '#core/article/article.ts'
import { toTranslation } from '#core/translation/translations.ts'
import type { FindingInput, Found } from '../findings.ts'

/**
 * translation-behind: the text it was translated from is not the one it was translated from any more. Told paragraph
 * by paragraph where the translation carries a stamp; else from git, which knows only that the source was edited.
 */
export function findBehindTranslations({ articles, changes }: FindingInput): readonly Found[] {
  const byPlace = new Map(articles.map(article => [`${article.locale} ${article.id}`, article]))
  return articles.flatMap(article => {
    const { translatedFrom } = article
    const source = translatedFrom && byPlace.get(`${translatedFrom.locale} ${article.id}`)
    if (!source || source === article) return []
    const day = changes?.get(source.path)?.day
    if (translatedFrom.blocks.length === 0)
      return day && day > (article.verified ?? '')
        ? [
            found({ article, evidence: [source.path, day], since: day }, [
              `翻訳元が ${day} に変わりました`,
              `The text it was translated from changed on ${day}`,
            ]),
          ]
        : []
    const { drift } = toTranslation(article, source)
    if (drift.length === 0) return []
    const lines = drift.flatMap(one => (one.kind === 'removed' ? [] : [`${source.path}:${one.block.line}`]))
    const count = drift.length
    return [
      found({ article, evidence: lines.length > 0 ? lines : [source.path], since: day }, [
        `翻訳元の${count}か所が、訳したあとに変わりました`,
        `${count} ${count === 1 ? 'part' : 'parts'} of the text it was translated from changed since`,
      ]),
    ]
  })
}

type Seen = Readonly<{ article: Article; evidence: string[]; since: string | undefined }>

function found(seen: Seen, [ja, en]: readonly [string, string]): Found {
  return {
    ...seen,
    kind: 'translation-behind',
    severity: 'normal',
    text: { ja, en },
    clears: {
      ja: `翻訳元に合わせて直し、npm run translations -- ${seen.article.id} --apply を実行する`,
      en: `Bring it in line and run npm run translations -- ${seen.article.id} --apply`,
    },
  }
}
