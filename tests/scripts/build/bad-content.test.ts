import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFiles, runBuild } from '../../helpers/build.ts'
import { articleSource, makeProject, type Project } from '../../helpers/project.ts'

let project: Project
const good = 'content/articles/ja/account/good.mdx'
const bad = 'content/articles/ja/account/bad.mdx'

beforeAll(() => {
  project = makeProject({ [good]: articleSource() }, { code: true })
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
})

afterAll(() => project[Symbol.dispose]())

const sjis = Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0x83, 0x70, 0x83, 0x58, 0x83, 0x8f, 0x81, 0x5b, 0x83, 0x68])

const cases: readonly (readonly [name: string, source: string | Uint8Array, said: RegExp])[] = [
  ['broken YAML', '---\ntitle: "open\nkind: account\n---\n', /bad\.mdx:\d+:\d+ yaml/],
  [
    'a wrong type',
    articleSource({ frontmatter: { tags: 'one' } }),
    /bad\.mdx:\d+:\d+ schema Unexpected tags "one", expected a list/,
  ],
  [
    'a day that does not exist',
    articleSource({ frontmatter: { verified: '2026-02-30' } }),
    /verified "2026-02-30", expected a day/,
  ],
  ['a missing field', articleSource({ frontmatter: { owner: undefined } }), /Missing owner/],
  ['an unknown key', articleSource({ frontmatter: { sumary: 'x' } }), /Did you mean "summary"/],
  ['JavaScript frontmatter', `---js\n{ title: process.exit(0) }\n---\n`, /bad\.mdx:1:1 frontmatter/],
  ['Shift_JIS bytes', sjis, /Unexpected Shift_JIS text, expected UTF-8/],
  ['a NUL', `${articleSource()}\0`, /bad\.mdx:1:1 encoding/],
  ['a 10 MB article', articleSource({ body: 'あ'.repeat(3_500_000) }), /Unexpected size .* MB/],
  ['1,000-deep nesting', articleSource({ body: `${'> '.repeat(1000)}深い\n` }), /bad\.mdx:\d+:\d+ nesting/],
  ['an expression', articleSource({ body: '{globalThis.process.env.HOME}\n' }), /bad\.mdx:\d+:\d+ no-code/],
  ['an import', articleSource({ body: "import fs from 'node:fs'\n" }), /bad\.mdx:\d+:\d+ no-code/],
  [
    'YAML aliases that explode',
    `---\na: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`,
    /bad\.mdx:\d+:\d+ yaml Too many YAML aliases/,
  ],
  [
    'an alias that is another article',
    articleSource({ frontmatter: { aliases: ['account/good'] } }),
    /bad\.mdx:\d+:\d+ redirects Unexpected alias "account\/good"/,
  ],
  ['an owner nobody is', articleSource({ frontmatter: { owner: 'ghost' } }), /bad\.mdx:\d+:\d+ known-owner/],
  [
    'a variant grammar that explodes',
    articleSource({ frontmatter: { questions: [`${'(a|b|c|d)'.repeat(30)}`] } }),
    /bad\.mdx:\d+:\d+ question-grammar/,
  ],
]

test.each(cases)('%s: a message, a non-zero exit, and the last good build stays', (_name, source, said) => {
  const before = builtFiles(join(project.root, 'dist/public'))
  project.write(bad, source)
  const { code, stderr, stdout } = runBuild(project.root)
  project.remove(bad)
  expect({ code, said: stderr + stdout }).toEqual({ code: 1, said: expect.stringMatching(said) })
  expect(builtFiles(join(project.root, 'dist/public'))).toEqual(before)
})

test('a symbolic link out of the tree is refused, not followed', () => {
  symlinkSync('/etc/hostname', join(project.root, bad))
  const { code, stderr } = runBuild(project.root)
  project.remove(bad)
  expect(code).toBe(1)
  expect(stderr).toMatch(/bad\.mdx:1:1 symlink/)
})

test('all problems of all files are told in one run', () => {
  project.write(
    bad,
    articleSource({ frontmatter: { owner: undefined, kind: 'nonsense', verified: 'gestern' } }),
  )
  project.write('content/articles/ja/account/worse.mdx', articleSource({ body: '{1}\n\n{2}\n' }))
  const { stderr } = runBuild(project.root)
  project.remove(bad)
  project.remove('content/articles/ja/account/worse.mdx')
  expect(stderr.match(/bad\.mdx/g)).toHaveLength(3)
  expect(stderr.match(/worse\.mdx/g)).toHaveLength(2)
  expect(stderr).toContain('5 errors')
})

test('articles that name each other as related build, however they circle', () => {
  project.write(good, articleSource({ frontmatter: { related: ['account/other'] } }))
  project.write(
    'content/articles/ja/account/other.mdx',
    articleSource({ frontmatter: { title: '別', related: ['account/good'] } }),
  )
  expect(runBuild(project.root)).toMatchObject({ code: 0 })
})
