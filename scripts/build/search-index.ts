import { gzipSync } from 'node:zlib'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { digestOf } from '#adapters/files/digest.ts'
import type { Draft } from '#adapters/output/write-output.ts'
import { buildSearchIndex } from '#core/search/build-index.ts'
import { toSearchArticle } from '#core/search/to-search-article.ts'
import type { Model } from '#site/components/model.ts'
import type { ArticleTier } from './article-tier.ts'

type Options = Readonly<{ draft: Draft; model: Model; tier: ArticleTier; siteKey: string }>

/**
 * Writes the answer index of every locale: `search/<locale>/<version>/*.bin`, gzipped by us because not every host does,
 * and `search/<locale>/current.json`, which names the version. An index whose articles did not change is kept.
 */
export async function putSearchIndex({ draft, model, tier, siteKey }: Options): Promise<void> {
  let analyser: ReturnType<typeof openAnalyser> | undefined
  for (const locale of model.locales) {
    const cards = model.published(locale)
    const version = digestOf(
      siteKey,
      JSON.stringify(cards.map(card => [card, tier.bodyKeyOf(card)])),
      JSON.stringify(model.settings.synonyms),
    ).slice(0, 16)
    const folder = `search/${locale}/${version}`
    draft.put(`search/${locale}/current.json`, version, () => JSON.stringify({ version }))
    if (draft.keep(folder, version)) continue
    analyser ??= openAnalyser()
    const files = buildSearchIndex({
      locale,
      articles: cards.map(card => toSearchArticle(card, tier.readBody(card).text, model.settings)),
      analyse: await analyser,
      synonyms: model.settings.synonyms,
    })
    for (const [name, bytes] of files) {
      draft.put(`${folder}/${name}.bin`, version, () => gzipSync(bytes, { level: 9 }))
    }
  }
}
