import { html } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import { STRINGS } from '../../i18n/strings.ts'
import { type ArticleCard, articlePath, type Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { htmlToMarkdown } from './html-to-markdown.ts'

type Bodies = Readonly<{
  keyOf: (card: ArticleCard) => string
  read: (card: ArticleCard) => Readonly<{ html: string }>
}>

/** The path of an article's Markdown twin, below the base. */
export function twinPath(card: Pick<ArticleCard, 'locale' | 'id'>): string {
  return `${card.locale}/${card.id}.md`
}

/**
 * The Markdown twin of an article. It is made from what is rendered for this audience, never from the source,
 * so nothing that this build hides can be in it.
 */
export function twin(model: Model, card: ArticleCard, bodies: Bodies): readonly PlannedFile[] {
  if (model.audience !== 'public' || card.status !== 'published') return []
  const strings = STRINGS[card.locale]
  return [
    {
      kind: 'file',
      path: twinPath(card),
      inputs: ['twin', card.title, card.summary, card.verified ?? '', bodies.keyOf(card)],
      content: () =>
        [
          `# ${htmlToMarkdown(html`${card.title}`.safe).trim()}`,
          '',
          htmlToMarkdown(html`${card.summary}`.safe).trim(),
          '',
          `${strings.verifiedOn}: ${card.verified ?? strings.notVerified}`,
          '',
          htmlToMarkdown(bodies.read(card).html, model.settings.site.url),
        ].join('\n'),
    },
  ]
}

/** `llms.txt`: what the site is, and where the Markdown of each article lies. Public builds only. */
export function llmsFile(model: Model): readonly PlannedFile[] {
  if (model.audience !== 'public') return []
  const { site } = model.settings
  const [first = 'ja'] = model.locales
  const lines = [
    `# ${site.name[first]}`,
    '',
    `> ${site.tagline?.[first] ?? site.organisation[first]}`,
    ...model.locales.flatMap(locale => section(model, locale)),
  ]
  return [{ kind: 'file', path: 'llms.txt', inputs: lines, content: () => `${lines.join('\n')}\n` }]
}

function section(model: Model, locale: Locale): readonly string[] {
  return model.categories.flatMap(category => {
    const cards = model.inCategory(locale, category.id)
    if (cards.length === 0) return []
    const url = (card: ArticleCard) => `${model.settings.site.url ?? ''}${model.url(twinPath(card))}`
    return [
      '',
      `## ${category.name[locale]}`,
      '',
      ...cards.map(
        card =>
          `- [${linkText(card.title)}](${url(card)}): ${card.summary.replace(/\s+/g, ' ')} (${model.url(articlePath(card))})`,
      ),
    ]
  })
}

function linkText(title: string): string {
  return title.replace(/[[\]\\]/g, '\\$&')
}
