import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '#adapters/cache/cache.ts'
import { digestOf, digestOfTree } from '#adapters/files/digest.ts'
import type { Draft } from '#adapters/output/write-output.ts'
import type { Model } from '#site/components/model.ts'
import { type PlannedImage, planSocialImages } from '#site/components/reach/plan-social.ts'
import { SOCIAL_WIDTH, socialImage } from '#site/components/reach/social-image.ts'

/** Whatever can change an image besides what it says. */
const CODE = [
  'src/components/reach/social-image.ts',
  'src/core/social-image',
  'src/components/phrases.ts',
  'src/core/html',
  'src/adapters/fonts',
  'src/adapters/pictures',
  'package-lock.json',
]
/** As many as the threads that draw. */
const AT_ONCE = 4

type Options = Readonly<{
  draft: Draft
  root: string
  model: Model
  cache: Cache
  step: (name: string) => void
}>

/** Wants the image of every page that gets one. An image is drawn once for what it says and kept by that digest. */
export async function putSocialImages({ draft, root, model, cache, step }: Options): Promise<void> {
  const planned = planSocialImages(model)
  if (planned.length === 0) return
  const codeKey = digestOfTree(root, CODE)
  const folder = join(root, '.cache/build/social')
  const keyed = planned.map(image => ({
    image,
    name: `${digestOf(codeKey, JSON.stringify(image.text))}.png`,
  }))
  const missing = new Map(
    keyed.filter(({ name }) => !existsSync(join(folder, name))).map(({ name, image }) => [name, image]),
  )
  if (missing.size > 0) await draw(folder, missing, step)
  for (const { image, name } of keyed) draft.put(image.path, name, () => ({ copyOf: join(folder, name) }))
  const used = new Set(keyed.map(({ name }) => name))
  for (const name of cache.names('social')) if (!used.has(name)) cache.remove(`social/${name}`)
}

async function draw(
  folder: string,
  missing: ReadonlyMap<string, PlannedImage>,
  step: (name: string) => void,
): Promise<void> {
  const { openTypeface } = await import('#adapters/fonts/open-typeface.ts')
  const { drawPng } = await import('#adapters/pictures/draw-png.ts')
  const face = openTypeface()
  mkdirSync(folder, { recursive: true })
  const queue = missing.entries()
  let done = 0
  const work = async () => {
    for (const [name, image] of queue) {
      const png = await drawPng(socialImage(image.text, face), SOCIAL_WIDTH)
      const unfinished = join(folder, `${name}.tmp`)
      writeFileSync(unfinished, png)
      renameSync(unfinished, join(folder, name))
      done++
      if (done % 50 === 0) step(`images ${done}/${missing.size}`)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
}
