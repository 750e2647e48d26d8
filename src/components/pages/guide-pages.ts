import type { RuleDocs } from '#core/lint/rule-docs.ts'
import type { Guide } from '#schemas/guide.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { GUIDE_REFERENCE, guideIndex, guideReferencePage } from './guide.ts'
import { examplePicture, guideComponents } from './guide-components.ts'
import { guideFields } from './guide-fields.ts'
import { guideRules } from './guide-rules.ts'
import { shortcut } from './plain-pages.ts'

/** The guide's index and reference pages. Planned for the internal build only; Astro renders the guides themselves. */
export function guidePages(
  model: Model,
  guides: readonly Guide[],
  rules: readonly RuleDocs[],
): readonly PlannedFile[] {
  if (model.audience !== 'internal') return []
  const pages = model.locales.flatMap(locale => [
    guideIndex(model, guides, locale),
    guideReferencePage(model, guides, {
      locale,
      slug: 'components',
      inputs: [],
      body: () => guideComponents(model, locale),
    }),
    guideReferencePage(model, guides, {
      locale,
      slug: 'rules',
      inputs: rules,
      body: () => guideRules(rules, locale),
    }),
    guideReferencePage(model, guides, {
      locale,
      slug: 'fields',
      inputs: [],
      body: () => guideFields(locale),
    }),
  ])
  const shortcuts = ['guide/', ...GUIDE_REFERENCE.map(slug => `guide/${slug}/`)]
  return [...pages, examplePicture(), ...shortcuts.map(path => shortcut(model, path))]
}
