import { type Drift, driftOf } from '#core/translation/drift.ts'
import type { BlockFact, Facts } from '../facts.ts'
import type { Finding, SiteRule } from '../rule.ts'
import { inArticle, indexOf } from '../site-index.ts'

/**
 * ja: 翻訳した記事は、元の文章のどの段落から訳したか（translatedFrom.blocks）を覚えています。元が変わると、その段落だけを知らせます。
 * en: A translation remembers the paragraphs it was translated from (translatedFrom.blocks). When the original changes, exactly those are named.
 *
 * @example ok ja
 * translatedFrom: { locale: en, blocks: ['3544a29a', '987308f4', '2e97e9e2'] }
 * === en/account/reset-password
 * title: I forgot my password
 * summary: You can change it yourself.
 * ---
 * - Open *Settings*.
 * @example ok en
 * translatedFrom: { locale: ja }
 * === ja/account/reset-password
 * @example bad ja
 * translatedFrom: { locale: en, blocks: ['3544a29a', '987308f4', '2e97e9e2'] }
 * === en/account/reset-password
 * title: I forgot my password
 * summary: You can change it yourself.
 * ---
 * - Open Settings
 * @example bad en
 * translatedFrom: { locale: ja, blocks: ['00000000', '11111111'] }
 * === ja/account/reset-password
 */
export const translationBehind: SiteRule = {
  id: 'translation-behind',
  check: site => {
    const index = indexOf(site)
    return site.articles.flatMap(facts => {
      const { id, status, translatedFrom } = facts.article
      const source = translatedFrom && index.get(`${translatedFrom.locale}/${id}`)
      if (!source || source === facts || status !== 'published' || translatedFrom.blocks.length === 0)
        return []
      const drift = driftOf(translatedFrom.blocks, source.blocks)
      return drift.length === 0 ? [] : [behind(facts, source, drift)]
    })
  },
}

function behind(facts: Facts, source: Facts, drift: readonly Drift<BlockFact>[]): Finding {
  const { id } = facts.article
  const lines = [...new Set(drift.flatMap(one => (one.kind === 'removed' ? [] : [one.block.line])))]
  const shown = `${lines.slice(0, 8).join(', ')}${lines.length > 8 ? ' …' : ''}`
  const goneCount = drift.filter(one => one.kind === 'removed').length
  const ja = [lines.length > 0 && `${shown}行目が変わり`, goneCount > 0 && `${goneCount}段落がなくなり`]
  const en = [lines.length > 0 && `line ${shown} changed`, goneCount > 0 && `${goneCount} blocks are gone`]
  return inArticle(facts, 'translatedFrom', {
    rule: 'translation-behind',
    severity: 'warning',
    text: {
      ja: `翻訳元（${source.article.path}）の${ja.filter(Boolean).join('、')}ました。訳が古くなっています。`,
      en: `Unexpected older source, expected ${source.article.path} as it is now: ${en.filter(Boolean).join(', ')}.`,
    },
    fix: {
      ja: `npm run translations -- ${id} で違いを見て訳を直し、最後に --apply を付けて実行してください。`,
      en: `See what changed with npm run translations -- ${id}, mend the translation, then run it with --apply.`,
    },
  })
}
