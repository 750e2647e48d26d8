import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { type Serving, serveFolder } from '#adapters/http/serve-folder.ts'
import { buildSite } from '../../scripts/build/build-site.ts'
import { makeTickets } from './make-tickets.ts'
import { planOf } from './mining-report.ts'

declare module 'vitest' {
  interface ProvidedContext {
    siteUrl: string
    internalUrl: string
    siteFolder: string
    internalFolder: string
  }
}

/** Builds the sample site for readers and for employees once, and serves both while the browser tests run. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servings: Serving[] = []
  for (const [audience, key] of [
    ['public', 'site'],
    ['internal', 'internal'],
  ] as const) {
    const { built, messages } = await buildSite({
      root: process.cwd(),
      audience,
      fullText: true,
      demandReport: await writeDemandReport(),
    })
    if (!built) throw new Error(`The sample site does not build: ${JSON.stringify(messages, null, 2)}`)
    const serving = await serveFolder({ folder: built.out, port: 0 })
    servings.push(serving)
    project.provide(`${key}Url`, serving.url)
    project.provide(`${key}Folder`, built.out)
  }
  return async () => {
    await Promise.all(servings.map(serving => serving.close()))
  }
}

/** What mining says of a year of made-up tickets, so that there are demand pages. */
async function writeDemandReport(): Promise<string> {
  const { report } = await planOf(makeTickets().tickets)
  const file = join(mkdtempSync(join(tmpdir(), 'sodate-demand-')), 'report.json')
  writeFileSync(file, JSON.stringify(report))
  return file
}
