import { readToday } from '#adapters/clock.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { readSafeImages } from '#adapters/files/read-safe-images.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Message } from '#schemas/message.ts'
import { toModel } from '#site/components/model.ts'
import type { PlannedFile } from '#site/components/page.ts'
import { planSite } from '#site/components/plan-site.ts'
import { addWriterNotes } from './add-writer-notes.ts'
import { readArticleTier } from './article-tier.ts'
import { codeKeyOf } from './code-key.ts'
import { planAdmin } from './plan-admin.ts'
import { planGuide } from './plan-guide.ts'
import { readChanges } from './read-changes.ts'
import { readReadings } from './readings.ts'

/**
 * Plans the site for a writer at work: drafts too, what the check says beside the text, and only what a change touches is read
 * again. What changed lately is told as of the last commit.
 */
export async function planDevSite(
  root: string,
  audience: Audience,
  options: Readonly<{ today?: string | undefined }>,
): Promise<Readonly<{ files: readonly PlannedFile[]; messages: readonly Message[] }>> {
  const { settings, messages } = readSettings(root)
  if (!settings) return { files: [], messages }
  const today = options.today ?? readToday(settings.site.timeZone)
  const codeKey = codeKeyOf(root)
  const { images, messages: imageMessages } = readSafeImages(root)
  const tier = await readArticleTier({
    root,
    settings,
    audience,
    today,
    images,
    codeKey,
    drafts: true,
  })
  const base = toModel({
    settings,
    articles: tier.cards.filter(card => tier.bodyKeyOf(card) !== '' || card.status === 'archived'),
    audience,
    today,
    drafts: true,
    hasSocialImages: false,
    readings: await readReadings(tier.cards, { cache: tier.cache, key: `${audience}-dev-${codeKey}` }),
  })
  const changes = await readChanges(root, base, { cache: tier.cache, key: codeKey, name: 'dev' })
  const model = { ...base, changes }
  const files = planSite(model, { keyOf: tier.bodyKeyOf, read: tier.readBody })
  const noted = await addWriterNotes(root, files, model)
  return {
    files: [...noted, ...planAdmin(root, model), ...planGuide(root, model)],
    messages: [...messages, ...imageMessages, ...tier.messages],
  }
}
