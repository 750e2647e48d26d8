import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGuides } from '#adapters/files/read-guides.ts'
import { parseRuleDocs, type RuleDocs } from '#core/lint/rule-docs.ts'
import type { Model } from '#site/components/model.ts'
import type { AstroPage, PlannedFile } from '#site/components/page.ts'
import { guideFrame } from '#site/components/pages/guide.ts'
import { guidePages } from '#site/components/pages/guide-pages.ts'

/** Plans the guide's index and reference pages: for the internal build, else none. */
export function planGuide(root: string, model: Model): readonly PlannedFile[] {
  if (model.audience !== 'internal') return []
  return guidePages(model, readGuides(root), readRuleDocs(root))
}

/** The guides that Astro is to render from their MDX: for the internal build, else none. */
export function readAstroGuides(root: string, model: Model): readonly AstroPage[] {
  if (model.audience !== 'internal') return []
  const guides = readGuides(root)
  const { site } = model.settings
  return guides
    .filter(guide => site.locales.includes(guide.locale))
    .map(guide => {
      const frame = guideFrame(model, guides, guide.locale, guide)
      return {
        route: `${guide.locale}/guide/${guide.slug}`,
        locale: guide.locale,
        site,
        audience: model.audience,
        head: frame.head.safe,
        languages: frame.languages.safe,
        main: '',
        guide: { slug: guide.slug, path: guide.path, before: frame.before.safe, after: frame.after.safe },
      }
    })
}

function readRuleDocs(root: string): readonly RuleDocs[] {
  const folder = join(root, 'src/core/lint/rules')
  return readdirSync(folder)
    .filter(name => name.endsWith('.ts'))
    .map(name => parseRuleDocs(readFileSync(join(folder, name), 'utf8')))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}
