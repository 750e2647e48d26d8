import { readToday } from '#adapters/clock.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readSafeImages } from '#adapters/files/read-safe-images.ts'
import { readSources } from '#adapters/files/read-sources.ts'
import { type Audience, audienceSchema } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { toModel } from '#site/components/model.ts'
import { type AstroPage, type PlannedFile, SLOT_MARKS } from '#site/components/page.ts'
import { planSite } from '#site/components/plan-site.ts'
import type { RenderedBody } from '#site/markdown/render-article.ts'
import type { Remembered } from './article-tier.ts'
import { planDevSite } from './dev-pages.ts'
import { isShown, knownOf } from './known.ts'
import { planAdmin } from './plan-admin.ts'
import { planGuide, readAstroGuides } from './plan-guide.ts'
import { readChanges } from './read-changes.ts'
import { readReadings } from './readings.ts'
import { parseSources, renderWanted } from './render-job.ts'

/** Where the shell of a locale is routed. */
export const SHELL_ROUTE = 'sodate-shell'

/** The pages Astro is to render. Throws, with all messages in the text, where content is wrong. */
export async function readAstroPages(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<readonly AstroPage[]> {
  const { settings, messages } = readSettings(root)
  if (!settings) throw new Error(said(messages))
  const { site } = settings
  const audience = audienceSchema.parse(env['SODATE_AUDIENCE'] ?? site.audience)
  const guides = readAstroGuides(root, toModel({ settings, articles: [], audience, today: '' }))
  if (env['SODATE_MODE'] === 'shells') {
    const shells = site.locales.map(locale => ({
      route: `${SHELL_ROUTE}/${locale}`,
      locale,
      site,
      audience,
      ...SLOT_MARKS,
    }))
    return [...shells, ...guides]
  }
  const today = env['SODATE_TODAY']
  const isPlain = env['SODATE_MODE'] === 'plain'
  const plan = await (isPlain ? planPlainSite : planDevSite)(root, audience, { today })
  const errors = plan.messages.filter(message => message.severity === 'error')
  if (errors.length > 0 && isPlain) throw new Error(said(errors))
  const pages = plan.files.flatMap((file): readonly AstroPage[] => {
    if (file.kind !== 'page') return []
    const { head, languages, main } = file.slots()
    const route = file.path.replace(/(?:\/index)?\.html$/, '')
    const slots = { head: head.safe, languages: languages.safe, main: main.safe }
    return [{ route, locale: file.locale, site, audience, ...slots }]
  })
  return [...pages, ...guides]
}

/** Plans the whole site without cache and without workers. Articles with errors are left out. */
export async function planPlainSite(
  root: string,
  audience: Audience,
  options: Readonly<{ today?: string | undefined }>,
): Promise<
  Readonly<{ files: readonly PlannedFile[]; messages: readonly Message[]; images: readonly string[] }>
> {
  const { settings, messages } = readSettings(root)
  if (!settings) return { files: [], messages, images: [] }
  const { sources, messages: sourceMessages } = readSources(root, 'content/articles', ['.mdx'])
  const remembered = parseSources(sources)
  const read = new Map<string, Remembered>(
    sources.flatMap(({ path }, index) => {
      const one = remembered[index]
      return one ? [[path, one]] : []
    }),
  )
  const texts = new Map(sources.map(({ path, text }) => [path, text]))
  const known = knownOf(read, audience, false)
  const shown = [...read].flatMap(([path, one]) =>
    one.card && isShown(known, one.card) ? [{ path, text: texts.get(path) ?? '', card: one.card }] : [],
  )
  const today = options.today ?? readToday(settings.site.timeZone)
  const { images: pictures, messages: imageMessages } = readSafeImages(root)
  const setting = { root, settings, audience, today, images: pictures }
  const bodies = new Map<string, RenderedBody>()
  const all = [...messages, ...sourceMessages, ...imageMessages, ...remembered.flatMap(one => one.messages)]
  for (const [path, { rendered, messages: bodyMessages }] of renderWanted(setting, known, shown)) {
    all.push(...bodyMessages)
    if (rendered) bodies.set(path, rendered)
  }
  const cards = [...read.values()].flatMap(({ card }) =>
    card && (bodies.has(card.path) || card.status === 'archived') ? card : [],
  )
  // Only a real build draws them; --plain must print the same pages.
  const hasSocialImages = settings.site.socialImages
  const base = toModel({
    settings,
    articles: cards,
    audience,
    today,
    hasSocialImages,
    readings: await readReadings(cards),
  })
  const model = { ...base, changes: await readChanges(root, base) }
  const files = planSite(model, {
    keyOf: () => '',
    read: card => {
      const body = bodies.get(card.path)
      if (!body) throw new Error(`${card.path} was not rendered`)
      return body
    },
  })
  const images = [
    ...new Set(model.locales.flatMap(model.published).flatMap(card => bodies.get(card.path)?.images ?? [])),
  ].sort()
  return { files: [...files, ...planAdmin(root, model), ...planGuide(root, model)], messages: all, images }
}

function said(messages: readonly Message[]): string {
  const lines = messages.map(
    ({ path, line, column, rule, text }) => `${path}:${line}:${column} ${rule} ${text.en}`,
  )
  return ['content/ has mistakes:', ...lines].join('\n')
}
