import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { filesBelow } from '#adapters/files/files-below.ts'
import { readSettings } from '#adapters/files/read-content.ts'
import { draftOutput } from '#adapters/output/write-output.ts'
import type { BuildOptions, BuildResult } from './build-site.ts'
import { putPictures } from './pictures.ts'
import { planPlainSite } from './plain-pages.ts'
import { astroBuild } from './shells.ts'

/** Builds the site with Astro rendering every page: slow, and the yardstick the stamped build is compared with. */
export async function buildPlain({
  root,
  audience: wanted,
  out: to,
  today,
}: BuildOptions): Promise<BuildResult> {
  const { settings, messages } = readSettings(root)
  if (!settings) return { messages }
  const audience = wanted ?? settings.site.audience
  const out = resolve(root, to ?? `dist/${audience}-plain`)
  const plan = await planPlainSite(root, audience, { today })
  if (plan.messages.some(message => message.severity === 'error')) return { messages: plan.messages }
  const folder = join(root, '.cache/plain')
  rmSync(folder, { recursive: true, force: true })
  await astroBuild(root, {
    SODATE_MODE: 'plain',
    SODATE_AUDIENCE: audience,
    SODATE_OUT: folder,
    ...(today && { SODATE_TODAY: today }),
  })
  const draft = draftOutput(out, join(root, '.cache/output'))
  // Nothing of an earlier build is kept: a yardstick is made whole.
  const key = randomUUID()
  for (const path of filesBelow(folder)) draft.put(path, key, () => ({ copyOf: join(folder, path) }))
  for (const file of plan.files) if (file.kind === 'file') draft.put(file.path, key, file.content)
  await putPictures({ draft, root, paths: plan.images })
  draft.swap()
  const pageCount = plan.files.length
  return {
    messages: plan.messages,
    built: { out, audience, pageCount, writtenCount: pageCount, articleCount: 0 },
  }
}
