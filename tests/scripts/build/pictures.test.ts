import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { runBuild } from '../../helpers/build.ts'
import { articleSource, makeProject } from '../../helpers/project.ts'

test('a picture is served as small as readers need it, and made again only when it changed', async () => {
  using project = makeProject(
    {
      'content/articles/ja/account/reset-password.mdx': articleSource({
        body: '![画面](../../../images/account/screen.jpg)\n',
      }),
    },
    { code: true },
  )
  const path = 'content/images/account/screen.jpg'
  const draw = (background: string) =>
    sharp({ create: { width: 2000, height: 1000, channels: 3, background } })
      .jpeg({ quality: 100 })
      .toBuffer()
  project.write(path, await draw('#1c6549'))
  const served = join(project.root, 'dist/public/images/account/screen.jpg')
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  expect((await sharp(readFileSync(served)).metadata()).width).toBe(1600)
  expect(statSync(served).size).toBeLessThan(statSync(join(project.root, path)).size)
  expect(runBuild(project.root).stdout).toContain('(0 new or changed)')
  const before = readFileSync(served)
  project.write(path, await draw('#ffffff'))
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
  expect(readFileSync(served)).not.toEqual(before)
})
