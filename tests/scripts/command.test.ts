import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'

const ROOT = join(import.meta.dirname, '../..')
const COMMANDS = [
  'build',
  'check',
  'check-links',
  'codeowners',
  'install-browser',
  'mine',
  'new',
  'pull-comment',
  'pull-report',
  'review',
  'review-commands',
  'sample-tickets',
  'schemas',
  'search-explain',
  'search-test',
  'serve',
  'tickets',
  'translations',
]

function call(script: string, args: readonly string[], lang = 'en') {
  const env = { ...bareEnv(), SODATE_LANG: lang, NO_COLOR: '1' }
  return spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], { cwd: ROOT, env, encoding: 'utf8' })
}

describe.each(COMMANDS)('%s', script => {
  test('says with --help what it does, and does nothing', () => {
    const { status, stdout, stderr } = call(script, ['--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^npm run [\w:]+ /)
  })

  test('refuses an option it does not know in one line, without a stack', () => {
    const { status, stdout, stderr } = call(script, ['--nope-at-all'])
    expect([status, stdout, stderr]).toEqual([2, '', 'Unexpected --nope-at-all\nSee --help.\n'])
  })
})

test.each([
  ['build', ['--audiense', 'public'], 'Unexpected --audiense, did you mean --audience?'],
  ['new', ['--tilte', 'x'], 'Unexpected --tilte, did you mean --title?'],
  ['check', ['--fxi'], 'Unexpected --fxi, did you mean --fix?'],
  ['tickets', ['imprto', 'x'], 'Unexpected command imprto, expected inspect, import, pull'],
  ['build', ['--audience', 'everyone'], 'Unexpected --audience everyone, expected public, internal, partner'],
  ['build', ['--today', '2026-02-30'], 'Unexpected --today 2026-02-30, expected a day like 2026-04-01'],
  ['serve', ['--port', '99999'], 'Unexpected --port 99999, expected a whole number from 0 to 65535'],
  ['mine', ['--from', 'x', '--cap', 'few'], 'Unexpected --cap few, expected a whole number from 0'],
  ['mine', ['--from', 'x', '--cap', ''], 'Unexpected --cap , expected a whole number from 0'],
  ['check', ['--lang', 'fr'], 'Unexpected --lang fr, expected ja, en'],
  [
    'new',
    ['--title', 'How do I x?', '--kind', 'essay'],
    'Unexpected essay, expected: Kind (how-to | trouble | account | policy | contact | reference)',
  ],
  ['tickets', ['inport', 'x'], 'Unexpected command inport, expected inspect, import, pull'],
  ['review', ['--format', 'xml'], 'Unexpected --format xml, expected pretty, md, json'],
])('%s %j is refused: %s', (script, args, said) => {
  const { status, stderr } = call(script, args)
  expect([status, stderr.split('\n')[0]]).toEqual([2, said])
})

test('a mistake is told in the language of the terminal', () => {
  const { stderr } = call('build', ['--audiense', 'public'], 'ja')
  expect(stderr).toBe(
    '--audiense という指定はありません。--audience のことですか？\n使い方は --help で見られます。\n',
  )
})
