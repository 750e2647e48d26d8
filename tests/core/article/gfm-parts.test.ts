import fc from 'fast-check'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { readSources } from '#adapters/files/read-sources.ts'
import { gfmPartsOf, remarkGfmParts } from '#core/article/gfm-parts.ts'

const whole = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(remarkMdx)
  .use(remarkCjkFriendly)
  .freeze()
const parted = (text: string) =>
  unified()
    .use(remarkParse)
    .use(remarkGfmParts, gfmPartsOf(text))
    .use(remarkMdx)
    .use(remarkCjkFriendly)
    .parse(text)

const tryParse = (parse: () => unknown) => {
  try {
    return JSON.stringify(parse())
  } catch {
    return 'refused'
  }
}

test('every sample article gives the tree that all of remark-gfm gives', () => {
  for (const { text } of readSources(process.cwd(), 'content/articles', ['.mdx']).sources) {
    const body = text.slice(text.indexOf('\n---', 4) + 4)
    expect(tryParse(() => parted(body))).toBe(tryParse(() => whole.parse(body)))
  }
})

test('so does any mixture of what the parts look for', () => {
  const piece = fc.constantFrom(
    '|',
    ':-',
    '-:',
    '---',
    '\n',
    '\n\n',
    '- ',
    '[ ] ',
    '[x] ',
    '[\t]',
    '~~',
    '~',
    '[^1]',
    '[^1]: ',
    'http://a.jp',
    'WWW.a.jp',
    'https:\\//a.jp',
    'a@b.jp',
    'a&#64;b.jp',
    '&commat;',
    'w&#119;w.a.jp',
    'h&#116;tp://a.jp',
    '**強い**',
    '「',
    '」',
    'あ',
    'a',
    ' ',
    '`',
    '> ',
    '# ',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), pieces => {
      const text = pieces.join('')
      expect(tryParse(() => parted(text))).toBe(tryParse(() => whole.parse(text)))
    }),
    { numRuns: 1500 },
  )
})
