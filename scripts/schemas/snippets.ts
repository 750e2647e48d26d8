import { COMPONENTS } from '#core/article/components.ts'
import { ARTICLE_KINDS } from '#schemas/article.ts'
import type { Locale } from '#schemas/locale.ts'
import { LOCALES } from '#schemas/locales.ts'

type Snippet = Readonly<{ scope: string; prefix: string; description: string; body: readonly string[] }>

/** Snippets for Visual Studio Code: the head of an article, and each component as the guide shows it. */
export function snippets(): Readonly<Record<string, Snippet>> {
  const heads = LOCALES.map(locale => [`article (${locale})`, head(locale)] as const)
  const components = COMPONENTS.flatMap(({ name, about, example }) =>
    LOCALES.map(
      locale =>
        [
          `${name} (${locale})`,
          {
            scope: 'mdx',
            prefix: `<${name}${locale === 'ja' ? '' : `-${locale}`}`,
            description: about[locale],
            body: literal(example[locale]).split('\n'),
          },
        ] as const,
    ),
  )
  return Object.fromEntries([...heads, ...components])
}

const HEAD: Readonly<Record<Locale, Readonly<{ title: string; summary: string; description: string }>>> = {
  ja: {
    title: '読者が口にする問い',
    summary: '答え。これだけ読めば分かるように。',
    description: '記事の先頭（frontmatter）',
  },
  en: {
    title: 'The question as a reader asks it',
    summary: 'The answer, complete in itself.',
    description: 'The head of an article (frontmatter)',
  },
}

function head(locale: Locale): Snippet {
  const { title, summary, description } = HEAD[locale]
  return {
    scope: 'mdx',
    prefix: `article-${locale}`,
    description,
    body: [
      '---',
      `title: \${1:${title}}`,
      `summary: \${2:${summary}}`,
      `owner: \${3:service-desk}`,
      'verified: $CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE',
      `kind: \${4|${ARTICLE_KINDS.join(',')}|}`,
      'status: draft',
      '---',
      '',
      '$0',
    ],
  }
}

/** Text that stands for itself in a snippet. */
function literal(text: string): string {
  return text.replace(/[\\$}]/g, char => `\\${char}`)
}
