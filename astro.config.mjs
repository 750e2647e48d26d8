import { readFileSync } from 'node:fs'
import mdx from '@astrojs/mdx'
import { defineConfig } from 'astro/config'
import { parse } from 'yaml'

const site = parse(readFileSync(new URL('./content/site.yaml', import.meta.url), 'utf8'))
const hasEditor =
  process.env.SODATE_AUDIENCE === 'internal' && String(site.repository?.url).startsWith('https://github.com/')

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
    const all = hasEditor ? { ...files, ...ADMIN } : files
    for (const [fileName, { pathname: id }] of Object.entries(all))
      this.emitFile({ type: 'chunk', id, fileName })
  },
}

/** The web editor, for those who may know of it. */
const ADMIN = { 'admin/admin.js': new URL('./src/components/admin/admin.ts', import.meta.url) }

/** What Sveltia CMS would load for kinds of fields we have none of: code in 240 languages, maps. */
const leaveOut = {
  name: 'sodate-leave-out',
  applyToEnvironment: environment => environment.name === 'client',
  enforce: 'pre',
  resolveId: id => (/^(?:@shikijs\/|leaflet|terra-draw)/.test(id) ? '\0left-out' : undefined),
  load: id => (id === '\0left-out' ? 'export default {}' : undefined),
  // Its fonts lie in the package too; nothing is to be asked of elsewhere.
  transform: (code, id) =>
    id.includes('/@sveltia/cms/npm/')
      ? {
          code: code.replaceAll(/https:\/\/cdn\.jsdelivr\.net\/fontsource\/[\w./:@-]+/g, 'data:,'),
          map: null,
        }
      : undefined,
}

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
  vite: { cacheDir: '.cache/vite', build: { assetsInlineLimit: 0 }, plugins: [fixedNames, leaveOut] },
})
