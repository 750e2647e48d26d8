import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bareEnv } from '../helpers/bare-env.ts'
import { makeGitRepo } from '../helpers/git-repo.ts'
import { writeReviewProject } from '../helpers/review-project.ts'

const ROOT = join(import.meta.dirname, '../..')

async function run(...words: readonly string[]) {
  const child = spawn(process.execPath, [...words], {
    cwd: ROOT,
    env: { ...bareEnv(), LANG: 'ja_JP.UTF-8', NO_COLOR: '1', SODATE_TODAY: '2026-11-20' },
  })
  let out = ''
  child.stdout.on('data', data => (out += String(data)))
  child.stderr.on('data', data => (out += String(data)))
  return { code: await new Promise(resolve => child.on('close', resolve)), out }
}

test('what the link job finds broken is asked of the owner by the review, and what works is not', async () => {
  const web = createServer((request, response) =>
    response.writeHead(request.url === '/gone' ? 404 : 200).end(),
  )
  await new Promise<void>(resolve => web.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(web.address() as AddressInfo).port}`
  const repo = makeGitRepo()
  try {
    writeReviewProject(repo)
    const text = (path: string) =>
      `---\ntitle: 申請先\nsummary: 申請先です。\nkind: account\nowner: desk\nverified: 2026-11-01\n---\n\n[申請](${base}/${path})\n`
    repo.write('content/articles/ja/account/broken.mdx', text('gone'))
    repo.write('content/articles/ja/account/works.mdx', text('here'))
    repo.commit({ day: '2026-11-02' })
    const links = await run('scripts/check-links.ts', '--root', repo.root, '--allow-private')
    expect(links.out).toContain(`broken.mdx: link ${base}/gone 404`)
    expect(links.code).toBe(1)
    const args = ['--root', repo.root, '--links', join(repo.root, 'links.json')]
    const review = await run('scripts/review.ts', ...args, '--format', 'json')
    expect(review.code, review.out).toBe(0)
    expect(review.out).toContain('broken-link')
    expect(review.out).toContain(`${base}/gone`)
    expect(review.out).not.toContain(`${base}/here`)
    const without = await run('scripts/review.ts', '--root', repo.root, '--format', 'json')
    expect(without.out).not.toContain('broken-link')
  } finally {
    repo.remove()
    await new Promise(resolve => web.close(resolve))
  }
}, 60_000)
