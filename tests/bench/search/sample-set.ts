import { readContent } from '#adapters/files/read-content.ts'
import { readSource } from '#adapters/files/read-sources.ts'
import { parseYaml } from '#core/article/parse-yaml.ts'
import { expandQuestions } from '#core/article/variants.ts'
import { wordsOfMarkdown } from '#core/article/words-of-markdown.ts'
import type { Locale } from '#schemas/locale.ts'
import { searchTestsSchema } from '#schemas/search-test.ts'
import type { DataSet } from './data-set.ts'

/** The sample help site and its search tests, as a labelled set. Undefined where the content is not sound. */
export function readSampleSet(root: string, locale: Locale): DataSet | undefined {
  const { content } = readContent(root)
  const source = readSource(root, 'content/search-tests.yaml')
  const tests = 'rule' in source ? undefined : parseYaml(source, searchTestsSchema).value
  if (!content || !tests) return undefined
  const published = content.articles.filter(one => one.locale === locale && one.status === 'published')
  return {
    name: `sample ${locale}`,
    lang: locale,
    docs: published.map(({ id, title, summary, questions, body }) => ({
      id,
      q: title,
      a: `${summary}\n${wordsOfMarkdown(body)}`,
      alts: expandQuestions(questions),
    })),
    queries: tests.flatMap(({ query, locale: of, expect }, at) =>
      of === locale && expect !== 'none'
        ? [
            {
              id: String(at),
              text: query,
              rel: { [expect]: 1 },
              half: at % 2 === 0 ? (0 as const) : (1 as const),
            },
          ]
        : [],
    ),
  }
}
