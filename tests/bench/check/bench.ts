import { makeProject } from '../../helpers/project.ts'
import { makeCorpus } from '../build/make-corpus.ts'
import { measure } from '../measure.ts'

// npm run bench -- check [count …]: cold, and again with the cache. The aim: 10,000 articles in 12 CPU seconds, cold.
const counts = process.argv.slice(2).map(Number)
const script = `${import.meta.dirname}/../../../scripts/check.ts`

for (const count of counts.length > 0 ? counts : [1000, 10_000]) {
  using project = makeProject()
  const categories = Array.from({ length: 20 }, (_, i) => i).map(
    i =>
      `- { id: category-${i}, name: { ja: 棚, en: Shelf }, description: { ja: 棚, en: Shelf }, desk: internal }`,
  )
  project.write('content/categories.yaml', categories.join('\n'))
  for (const { locale, category, slug, title, summary, body } of makeCorpus(count)) {
    const head = `title: ${JSON.stringify(title)}\nsummary: ${JSON.stringify(summary)}\nowner: service-desk\nkind: how-to`
    project.write(`content/articles/${locale}/${category}/${slug}.mdx`, `---\n${head}\n---\n\n${body}`)
  }
  const command = `"${process.execPath}" "${script}" --no-prose --format json`
  for (const run of ['cold', 'cached']) {
    const { cpuSeconds, wallSeconds, peakBytes } = await measure(command, { cwd: project.root })
    const mb = Math.round(peakBytes / 1e6)
    console.log(
      `${count} articles, ${run}: ${cpuSeconds.toFixed(1)} CPU s, ${wallSeconds.toFixed(1)} s, ${mb} MB`,
    )
  }
}
