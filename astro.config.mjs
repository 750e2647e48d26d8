import { readFileSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'

/** Files of their own under fixed names: `/widget.js` for other sites to load, and what `/sw.js` loads. */
const fixedNames = {
  name: 'sodate-fixed-names',
  applyToEnvironment: environment => environment.name === 'client',
  buildStart() {
    if (this.environment.mode !== 'build') return
    const files = {
      'widget.js': new URL('./src/components/widget/widget.ts', import.meta.url),
      'offline-worker.js': new URL('./src/components/offline/worker.ts', import.meta.url),
    }
    for (const [fileName, { pathname: id }] of Object.entries(files))
      this.emitFile({ type: 'chunk', id, fileName })
  },
}

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'))

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: site.base ?? '/',
  outDir: process.env.SODATE_OUT ?? './dist/astro',
  // Not in node_modules, where two checkouts that share theirs would build into each other.
  cacheDir: './.cache/astro',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { cacheDir: '.cache/vite', build: { assetsInlineLimit: 0 }, plugins: [fixedNames] },
})
