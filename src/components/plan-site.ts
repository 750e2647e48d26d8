import type { Model } from './model.ts'
import type { PlannedFile } from './page.ts'
import { allArticlesPages } from './pages/all-articles.ts'
import { articlePage, type Bodies } from './pages/article.ts'
import { categoryPages } from './pages/category.ts'
import { changesPage } from './pages/changes.ts'
import { contactPage } from './pages/contact.ts'
import { homePage } from './pages/home.ts'
import { notFoundPages, offlinePage, redirectPages, rootPage, searchPage } from './pages/plain-pages.ts'
import { hostingFiles } from './reach/hosting.ts'
import { llmsFile, twin } from './reach/markdown-twin.ts'
import { feeds, sitemap } from './reach/xml.ts'

/** Every file of the site that depends on content, planned and not yet made. Throws where two want one path. */
export function planSite(model: Model, bodies: Bodies): readonly PlannedFile[] {
  const files = [
    rootPage(model),
    ...notFoundPages(model),
    ...sitemap(model),
    ...hostingFiles(model),
    ...llmsFile(model),
  ]
  for (const locale of model.locales) {
    files.push(
      homePage(model, locale),
      searchPage(model, locale),
      ...offlinePage(model, locale),
      contactPage(model, locale),
      changesPage(model, locale),
      ...allArticlesPages(model, locale),
      ...feeds(model, locale),
    )
    for (const category of model.categories) files.push(...categoryPages(model, locale, category))
    for (const card of [...model.published(locale), ...model.archived(locale)]) {
      files.push(
        articlePage(model, card, bodies),
        ...redirectPages(model, card),
        ...twin(model, card, bodies),
      )
    }
  }
  refuseCollisions(files)
  return files
}

function refuseCollisions(files: readonly PlannedFile[]): void {
  const seen = new Set<string>()
  for (const { path } of files) {
    if (seen.has(path))
      throw new Error(`Two pages want the address ${path}: an alias is also an article or another alias`)
    seen.add(path)
  }
}
