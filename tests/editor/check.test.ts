import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { applyEdits } from '#core/lint/apply-edits.ts'
import { checkFiles, openQueue } from '../../.vscode/extensions/sodate/lib/check.js'
import { marksOf, together } from '../../.vscode/extensions/sodate/lib/diagnostics.js'
import { articleSource, makeProject } from '../helpers/project.ts'
import { tempFolder } from '../helpers/temp-folder.ts'

const PATH = 'content/articles/ja/account/reset-password.mdx'
const body = '## 手順\n\n1. ﾎﾟｰﾀﾙを開きます。\n2. 新しいパスワードを２回入れます。\n'

test('the check of the project, run as the editor runs it, says the words of the command and carries its repairs', {
  timeout: 120_000,
}, async () => {
  using project = makeProject({}, { code: true })
  const text = articleSource({ body, frontmatter: { untranslated: '試験のため' } })
  project.write(PATH, text)
  project.write('content/articles/ja/account/other.mdx', articleSource({ body }))
  const gone = 'content/articles/ja/account/gone.mdx'
  const messages = await checkFiles({ root: project.root, files: [PATH, gone], locale: 'ja' })
  expect(new Set(messages.map(({ path }) => path))).toEqual(new Set([PATH]))
  expect(messages.map(({ rule }) => rule)).toContain('character-width')
  const marks = marksOf(messages, { text, locale: 'ja', guide: 'https://help.example.jp/' })
  const width = marks.find(({ rule }) => rule === 'character-width')
  const said = messages.find(({ rule }) => rule === 'character-width')
  expect(width?.text).toBe(`${said?.text.ja} ${said?.fix?.ja}`)
  expect(width?.about).toBe('https://help.example.jp/ja/guide/rules/#rule-character-width')
  expect(text.split('\n')[width?.line ?? 0]?.slice(width?.from)).toMatch(/^ﾎﾟｰﾀﾙ/)
  const edits = together(marks.flatMap(({ edit }) => edit ?? []))
  expect(applyEdits(text, edits).text).toContain(
    '1. ポータルを開きます。\n2. 新しいパスワードを2回入れます。',
  )
})

test.each([
  ['ja', 'npm ci を一度実行'],
  ['en', 'run npm ci once'],
] as const)('in %s a project without its Node is told what to do', async (locale, words) => {
  await expect(checkFiles({ root: tempFolder(), files: ['content/a.mdx'], locale })).rejects.toThrow(words)
})

test('a newer question cancels the run before it and takes its files along', async () => {
  const runs: { files: readonly string[]; signal: AbortSignal; done: () => void }[] = []
  const answers: (readonly string[])[] = []
  const queue = openQueue<string>({
    delay: 0,
    run: (files, signal) => new Promise(resolve => runs.push({ files, signal, done: () => resolve('said') })),
    onAnswer: (_, files) => answers.push(files),
    onError: error => expect(error).toBeUndefined(),
  })
  queue.ask('a', 'b')
  queue.ask('b', 'c')
  await expect.poll(() => runs.length).toBe(1)
  expect(runs[0]?.files).toEqual(['a', 'b', 'c'])
  queue.ask('d')
  await expect.poll(() => runs.length).toBe(2)
  expect(runs[0]?.signal.aborted).toBe(true)
  expect(runs[1]?.files).toEqual(['a', 'b', 'c', 'd'])
  runs[0]?.done()
  runs[1]?.done()
  await expect.poll(() => answers).toEqual([['a', 'b', 'c', 'd']])
  queue.stop()
})

test('marks stay within the text, wherever a message points', () => {
  const at = (line: number, column: number) => ({
    path: PATH,
    line,
    column,
    rule: 'x',
    severity: 'error' as const,
    text: { ja: 'あ', en: 'a' },
  })
  const [first, far] = marksOf([at(1, 1), at(99, 50)], { text: '  あいう  \r\nえ', locale: 'en' })
  expect(first).toEqual({ line: 0, from: 2, to: 5, text: 'a', rule: 'x', isError: true })
  expect(far).toEqual({ line: 1, from: 0, to: 1, text: 'a', rule: 'x', isError: true })
})

test('in a folder that is not trusted the extension is off, and it needs nothing but VS Code', () => {
  const own = JSON.parse(readFileSync('.vscode/extensions/sodate/package.json', 'utf8'))
  expect(own.capabilities.untrustedWorkspaces.supported).toBe(false)
  expect(own.dependencies).toBeUndefined()
  const words = (name: string) =>
    Object.keys(JSON.parse(readFileSync(`.vscode/extensions/sodate/${name}`, 'utf8')))
  expect(words('package.nls.ja.json')).toEqual(words('package.nls.json'))
})
