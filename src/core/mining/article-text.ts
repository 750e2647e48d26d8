import type { Article } from '#core/article/article.ts'

/** The words of an article's body: tags give way to the texts in them, marks of Markdown are left out. */
export function bodyTextOf(article: Pick<Article, 'body'>): string {
  return article.body
    .replace(/<\/?[A-Za-z][^<>]{0,600}>/g, tag =>
      [...tag.matchAll(/\b(?:title|label|caption|alt)="([^"]*)"/g)].map(([, text]) => `\n${text}\n`).join(''),
    )
    .replace(/\]\([^()\s]{0,400}\)/g, ' ')
    .replace(/\\\n/g, '\n')
    .replace(/[*_`#|[\]>]+/g, ' ')
    .replace(/[ \t]+/g, ' ')
}
