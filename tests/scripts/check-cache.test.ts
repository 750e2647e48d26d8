import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkContent } from '../../scripts/check/check-content.ts'
import { checkProse } from '../../scripts/check/check-prose.ts'
import { articleSource, makeProject, type Project, SETTINGS } from '../helpers/project.ts'

const PLACES = [
  'content/articles/ja/account/reset-password.mdx',
  'content/articles/en/account/reset-password.mdx',
  'content/articles/ja/network/vpn.mdx',
  'content/articles/en/network/vpn.mdx',
] as const

const TEXTS = [
  articleSource(),
  articleSource({ body: '[ここ](../network/vpn.mdx#無い)を見る。担当は yamada.taro@kaisha.co.jp です。\n' }),
  articleSource({
    frontmatter: { owner: 'nobody' },
    body: '画面をを開きます。ユーザが変更することができます。\n',
  }),
  articleSource({ frontmatter: { title: 'VPNについて', kind: 'how-to' }, body: '{1 + 1}\n' }),
  articleSource({ body: '見えない\u200b文字\n' }),
  articleSource({
    frontmatter: { aliases: ['network/vpn', 'network'] },
    body: '<Note>\n\nOpen the the portal.\n\n</Note>\n',
  }),
  'frontmatter のない文章\n',
]

const TEAMS = [SETTINGS['content/teams.yaml'] ?? '', '- id: nobody\n  name: { ja: 誰か, en: Somebody }\n']
const TERMS = ['[]\n', '- { say: ユーザー, not: [ユーザ], locale: ja, except: [ユーザー] }\n']
const SPELLING = ['version: 1\nrules: []\n', 'version: 1\nrules:\n  - expected: 見て\n    pattern: 見る\n']

type Edit = Readonly<{ path: string; text: string | undefined }>

const oneOf = (path: string, texts: readonly string[]): fc.Arbitrary<Edit> =>
  fc.constantFrom(...texts).map(text => ({ path, text }))
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ path: fc.constantFrom(...PLACES), text: fc.constantFrom(...TEXTS, undefined) }),
  },
  { weight: 1, arbitrary: oneOf('content/teams.yaml', TEAMS) },
  { weight: 1, arbitrary: oneOf('content/terms.yaml', TERMS) },
  { weight: 1, arbitrary: oneOf('content/prh.yml', SPELLING) },
)

async function verdictOf({ root }: Project, useCache: boolean) {
  const quick = checkContent(root, { useCache })
  const prose = await checkProse(root, quick, { useCache })
  return [...quick.findings, ...prose.messages, ...prose.findings]
}

test('after any edits the check says with its cache what it says without', { timeout: 120_000 }, () =>
  fc.assert(
    fc.asyncProperty(fc.array(edit, { minLength: 2, maxLength: 8 }), async edits => {
      using project = makeProject({ [PLACES[0]]: TEXTS[0] ?? '' })
      await verdictOf(project, true)
      for (const { path, text } of edits) {
        if (text === undefined) project.remove(path)
        else project.write(path, text)
        const kept = await verdictOf(project, true)
        expect(kept).toEqual(await verdictOf(project, false))
      }
    }),
    { numRuns: 12 },
  ),
)
