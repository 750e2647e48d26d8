import { expect, test } from 'vitest'
import { readSafeImages } from '#adapters/files/read-safe-images.ts'
import { runBuild } from '../../helpers/build.ts'
import { makeProject } from '../../helpers/project.ts'

const svg = (attribute: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"${attribute}><path d="M0 0h9v9z"/></svg>`
const evil = 'content/images/account/evil.svg'

test('a picture the gate refuses is no picture for whoever shows pictures', () => {
  using project = makeProject({
    [evil]: svg(' onload="alert(1)"'),
    'content/images/account/good.svg': svg(''),
  })
  const { images, messages } = readSafeImages(project.root)
  expect([...images.keys()]).toEqual(['account/good.svg'])
  expect(messages.map(({ path }) => path)).toContain(evil)
})

test('the build by Astro alone refuses it too, before Astro runs', () => {
  using project = makeProject({ [evil]: svg(' onload="alert(1)"') }, { code: true })
  const { code, stdout, stderr } = runBuild(project.root, '--plain')
  expect(code).toBe(1)
  expect(stdout + stderr).toContain(evil)
})
