import { readdirSync, readFileSync } from 'node:fs'
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
