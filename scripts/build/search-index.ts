import { gzipSync } from 'node:zlib'
import { openAnalyser } from '#adapters/analyser/open-analyser.ts'
import { digestOf } from '#adapters/files/digest.ts'
import type { Draft } from '#adapters/output/write-output.ts'
import { buildWithMemory, runsOfSite } from '#core/search/build-index.ts'
import type { SearchArticle } from '#core/search/index-model.ts'
import { toSearchArticle } from '#core/search/to-search-article.ts'
import type { Audience } from '#schemas/audience.ts'
import type { ArticleCard, Model } from '#site/components/model.ts'
import { readAnalyses } from './analyses.ts'
import type { ArticleTier } from './article-tier.ts'
import { readRelatedGroups } from './related-groups.ts'
import { openSearchMemory } from './search-memory.ts'

type Options = Readonly<{
  draft: Draft
  model: Model
  audience: Audience
  tier: ArticleTier
  codeKey: string
}>

/**
 * Writes the answer index of every locale: `search/<locale>/<version>/*.bin`, gzipped by us because not every host does,
 * and `search/<locale>/current.json`, which names the version. An index whose articles did not change is kept;
 * in one that changed, articles that did not are not read again.
 */
export async function putSearchIndex({ draft, model, audience, tier, codeKey }: Options): Promise<void> {
  for (const locale of model.locales) {
    const cards = model.published(locale)
    const keys = new Map(
      cards.map(card => [card.id, digestOf(JSON.stringify(card), tier.bodyKeyOf(card)).slice(0, 24)]),
    )
    const version = digestOf(codeKey, JSON.stringify([...keys]), JSON.stringify(model.settings)).slice(0, 16)
    const folder = `search/${locale}/${version}`
    draft.put(`search/${locale}/current.json`, version, () => JSON.stringify({ version }))
    if (draft.keep(folder, version)) continue
    const store = openSearchMemory(tier.cache, {
      name: `search-${audience}-${locale}.json`,
      code: digestOf(codeKey, JSON.stringify(model.settings)),
    })
    const { synonyms } = model.settings
    const articles = cards.map(card => lazily(card, tier, model))
    const runs = runsOfSite(articles, synonyms)
    const analyse = await readAnalyses(runs, {
      cache: tier.cache,
      name: `analyses-${audience}-${locale}.json`,
      code: codeKey,
      open: openAnalyser,
    })
    const { files, memory } = buildWithMemory({
      locale,
      articles,
      analyse,
      synonyms,
      related: readRelatedGroups(locale, { cache: tier.cache, code: codeKey }),
      memory: store.read(keys),
      runs,
    })
    for (const [name, bytes] of files) {
      draft.put(`${folder}/${name}.bin`, version, () => gzipSync(bytes, { level: 9 }))
    }
    store.write(memory, keys)
  }
}

/** An article whose text is read from the cache only when it is asked for. */
function lazily(card: ArticleCard, tier: ArticleTier, model: Model): SearchArticle {
  return {
    ...toSearchArticle(card, '', model.settings),
    get body() {
      return tier.readBody(card).text
    },
  }
}
