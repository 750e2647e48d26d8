// The site's composition root: like a script, it alone in src/ reads through adapters.
import { defineCollection } from 'astro:content'
import type { Loader } from 'astro/loaders'
import { readAstroPages } from '../scripts/build/plain-pages.ts'

const loader: Loader = {
  name: 'sodate-pages',
  load: async ({ store, watcher, logger }) => {
    const load = async () => {
      const pages = await readAstroPages(process.cwd(), process.env)
      store.clear()
      for (const page of pages) store.set({ id: page.route || 'index', data: { ...page } })
    }
    await load()
    watcher?.add('content')
    // One after the other: an editor that saves many files asks many times.
    let queue = Promise.resolve()
    let waiting = false
    for (const event of ['add', 'change', 'unlink'] as const) {
      watcher?.on(event, path => {
        if (!path.includes('/content/') || waiting) return
        waiting = true
        queue = queue
          .then(() => {
            waiting = false
            return load()
          })
          .catch((error: unknown) => {
            logger.error(error instanceof Error ? error.message : String(error))
          })
      })
    }
  },
}

export const collections = { pages: defineCollection({ loader }) }
