import { readFileSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'))

export default defineConfig({
  ...(site.url && { site: site.url }),
  base: site.base ?? '/',
  outDir: process.env.SODATE_OUT ?? './dist/astro',
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never' },
  integrations: [mdx()],
  devToolbar: { enabled: false },
  vite: { build: { assetsInlineLimit: 0 } },
})
