import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { type Guide, guideSchema } from '#schemas/guide.ts'
import { localeSchema } from '#schemas/locale.ts'
import { checkGuides } from './check-guides.ts'

/**
 * Reads what the guides say of themselves, in the order of each language's list. Throws where one is no guide, or is more
 * than Markdown: Astro would run it.
 */
export function readGuides(root: string): readonly Guide[] {
  const { sources, messages } = checkGuides(root)
  const [first] = messages
  if (first) throw new Error(`${first.path}:${first.line}:${first.column} ${first.rule} ${first.text.en}`)
  return sources
    .map(({ path, text }): Guide => {
      const [, folder, slug] = /^content\/guide\/([^/]+)\/([a-z0-9-]+)\.mdx$/.exec(path) ?? []
      const locale = localeSchema.safeParse(folder)
      const block = frontmatterBlock(text)
      if (!locale.success || !slug || typeof block === 'string')
        throw new Error(`${path} is no guide: expected content/guide/<ja|en>/<slug>.mdx with frontmatter`)
      const { value, messages } = parseYaml(
        { path, text: block.yaml, firstLine: block.yamlLine },
        guideSchema,
      )
      if (!value) throw new Error(`${path}: ${messages.map(message => message.text.en).join(' ')}`)
      return { locale: locale.data, slug, path, ...value }
    })
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
}
