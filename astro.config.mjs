import { readFileSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'

/** `/widget.js`: a file of its own under a fixed name, for other sites to load. */
const widget = {
  name: 'sodate-widget',
  applyToEnvironment: environment => environment.name === 'client',
  buildStart() {
    if (this.environment.mode !== 'build') return
    const id = new URL('./src/components/widget/widget.ts', import.meta.url).pathname
    this.emitFile({ type: 'chunk', id, fileName: 'widget.js' })
  },
}

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'))

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: site.base ?? '/',
  outDir: process.env.SODATE_OUT ?? './dist/astro',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 }, plugins: [widget] },
})
