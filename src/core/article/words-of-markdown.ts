/** The words of a piece of an article's source: tags give way to the texts in them, marks of Markdown are left out. */
export function wordsOfMarkdown(source: string): string {
  return source
    .replace(/<\/?[A-Za-z][^<>]{0,600}>/g, tag =>
      [...tag.matchAll(/\b(?:title|label|caption|alt)="([^"]*)"/g)].map(([, text]) => `\n${text}\n`).join(''),
    )
    .replace(/\]\([^()\s]{0,400}\)/g, ' ')
    .replace(/\\\n/g, '\n')
    .replace(/[*_`#|[\]>]+/g, ' ')
    .replace(/[ \t]+/g, ' ')
}
