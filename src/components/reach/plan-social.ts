import type { Locale } from '#schemas/locale.ts'
import { articlePath, type Model } from '../model.ts'
import type { SocialText } from './social-image.ts'

/** An image to be drawn, and what it says. */
export type PlannedImage = Readonly<{ path: string; text: SocialText }>

/** Below the base: the image of an article, or the locale's own for every other page. Undefined where the site has none. */
export function socialImagePath(model: Model, locale: Locale, path: string): string | undefined {
  if (!hasImages(model)) return undefined
  const card = model.find(locale, path.slice(locale.length + 1, -1))
  return card?.status === 'published' ? imagePath(articlePath(card)) : imagePath(`${locale}/`)
}

/** The images of a public site whose address is known: one per article, and one per locale for all other pages. */
export function planSocialImages(model: Model): readonly PlannedImage[] {
  if (!hasImages(model)) return []
  const { site } = model.settings
  return model.locales.flatMap(locale => {
    const siteName = site.name[locale]
    const own = {
      locale,
      siteName: site.organisation[locale],
      above: undefined,
      title: siteName,
      summary: site.tagline?.[locale] ?? site.organisation[locale],
    }
    return [
      { path: imagePath(`${locale}/`), text: own },
      ...model.published(locale).map(card => ({
        path: imagePath(articlePath(card)),
        text: {
          locale,
          siteName,
          above: model.categories.find(category => category.id === card.category)?.name[locale],
          title: card.title,
          summary: card.summary,
        },
      })),
    ]
  })
}

/** Images are for people who are sent a link: only a public site has readers outside, and only an address makes them fetchable. */
function hasImages(model: Model): boolean {
  return model.hasSocialImages && model.audience === 'public' && model.settings.site.url !== undefined
}

function imagePath(path: string): string {
  return `og/${path.slice(0, -1)}.png`
}
