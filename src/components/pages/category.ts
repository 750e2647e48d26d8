import { html } from '#core/html/html.ts'
import type { Category } from '#schemas/category.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { head, languages } from '../head.ts'
import { icon } from '../icon.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { trailJsonLd } from '../reach/json-ld.ts'
import {
  articleList,
  breadcrumbs,
  cardInputs,
  listPath,
  newArticleUrl,
  pager,
  paginate,
  searchForm,
} from './lists.ts'

/** The pages of one category. */
export function categoryPages(model: Model, locale: Locale, category: Category): readonly PlannedFile[] {
  return listPages(model, locale, {
    base: `${locale}/${category.id}/`,
    title: category.name[locale],
    description: category.description[locale],
    cards: model.inCategory(locale, category.id),
    write: newArticleUrl(model, locale, category.id),
  })
}

type List = Readonly<{
  base: string
  title: string
  description: string
  cards: ReturnType<Model['published']>
  /** Where an article of this list is begun in the repository's own pages. */
  write: string | undefined
}>

function listPages(model: Model, locale: Locale, list: List): readonly PlannedFile[] {
  const pages = paginate(list.cards)
  const strings = STRINGS[locale]
  return pages.map((cards, index): PlannedFile => {
    const path = listPath(list.base, index + 1)
    return {
      kind: 'page',
      path: `${path}index.html`,
      locale,
      inputs: [
        'list',
        list.title,
        list.description,
        index,
        pages.length,
        list.cards.length,
        list.write,
        cards.map(cardInputs),
      ],
      slots: () => {
        const about = {
          locale,
          title: list.title,
          description: list.description,
          path,
          ...(index === 0 && {
            translations: model.locales
              .filter(other => other !== locale)
              .map(other => ({ locale: other, path: list.base.replace(`${locale}/`, `${other}/`) })),
          }),
        }
        const main = html`<main id="main" class="list">${breadcrumbs(model, locale, [{ name: list.title }])}<header><h1>${
          list.title
        }</h1><p>${list.description} <span class="count">${strings.articleCount(list.cards.length)}</span></p></header>${searchForm(
          model,
          locale,
          'search-list',
        )}${cards.length > 0 ? articleList(model, locale, cards) : html`<p>${strings.emptyCategory}</p>`}${pager(
          model,
          locale,
          list.base,
          index + 1,
          pages.length,
        )}${list.write && html`<div class="tools"><a href="${list.write}" rel="noopener">${icon('pencil')}${strings.writeOne}</a></div>`}</main>`
        const known = html`${head(model, about)}${trailJsonLd(model, locale, { name: list.title, path: list.base })}`
        return { head: known, languages: languages(model, about), main }
      },
    }
  })
}
