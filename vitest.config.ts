import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// The browser tests read the sample. With an organisation's own content they step aside.
const isSample = readFileSync('content/site.yaml', 'utf8').includes('ja: はるにれ計装株式会社')

export default defineConfig({
  test: {
    passWithNoTests: !isSample,
    // For the scripts that tests start: their code is compiled once, not for each of some hundred starts.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, '.cache/code') },
    // Most tests wait for a process or a browser of their own: with two cores, one worker would leave a core idle.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/{core,adapters,scripts,schemas,content,markdown,editor}/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: isSample ? ['tests/site/**/*.test.ts'] : [],
          globalSetup: ['tests/helpers/build-once.ts'],
          testTimeout: 120_000,
          // Several pages load at once: what is waited for may take longer than the second that is the default.
          expect: { poll: { timeout: 15_000 } },
          hookTimeout: 300_000,
        },
      },
    ],
  },
})
