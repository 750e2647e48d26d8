import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { digestOf, digestOfTree } from '#adapters/files/digest.ts'
import type { Draft } from '#adapters/output/write-output.ts'

type Options = Readonly<{
  draft: Draft
  root: string
  /** Paths below content/images/ that the build shows. */
  paths: readonly string[]
}>

/** Wants every picture, as small as readers need it. Each is made once and kept by its content. */
export async function putPictures({ draft, root, paths }: Options): Promise<void> {
  const folder = join(root, '.cache/build/pictures')
  const code = digestOfTree(root, ['src/adapters/pictures', 'package-lock.json'])
  for (const path of paths) {
    const source = join(root, 'content/images', path)
    const bytes = readFileSync(source)
    const key = digestOf(code, path, digestOf(bytes))
    const small = join(folder, key)
    const isKept = existsSync(small) || (await shrink(path, bytes, small))
    draft.put(`images/${path}`, key, () => ({ copyOf: isKept ? small : source }))
  }
}

/** Whether there is something smaller to keep. */
async function shrink(path: string, bytes: Uint8Array, to: string): Promise<boolean> {
  if (!/\.(?:png|jpe?g)$/i.test(path)) return false
  const { shrinkPicture } = await import('#adapters/pictures/shrink-picture.ts')
  const small = await shrinkPicture(path, bytes)
  if (!small) return false
  mkdirSync(join(to, '..'), { recursive: true })
  writeFileSync(`${to}.tmp`, small)
  renameSync(`${to}.tmp`, to)
  return true
}
