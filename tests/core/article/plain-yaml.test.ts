import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { filesBelow } from '#adapters/files/files-below.ts'
import { frontmatterBlock } from '#core/article/frontmatter-block.ts'
import { plainYaml } from '#core/article/plain-yaml.ts'

/** What the whole parser gives; undefined where it complains. */
function wholeYaml(source: string): unknown {
  const document = parseDocument(source, { schema: 'core', uniqueKeys: true, prettyErrors: false })
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS()
}

const PIECES = [
  ...[
    'title',
    'a',
    'b-c',
    'null',
    'true',
    '2026-10-01',
    '1e5',
    '0x1f',
    '0o17',
    '.5',
    '12',
    '-3',
    '~',
    '.inf',
  ],
  ...[
    'パスワード',
    '（はい）',
    '「鍵」',
    '“x”',
    'VPNに(繋がらない|つながらない)',
    '[を]',
    '忘れた',
    '\u3000',
    '𠮷',
  ],
  ...[
    ': ',
    ':',
    '- ',
    '-',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n- ',
    '\n  - ',
    '\n    ',
    ' #',
    '#',
    ',',
    ', ',
    '? ',
    '<<',
  ],
  ...[
    '[',
    ']',
    '{',
    '}',
    '"',
    "'",
    '\\',
    '\\n',
    '&a',
    '*a',
    '!x',
    '|',
    '>',
    '%',
    '@',
    '`',
    '---',
    '...',
    '\t',
    '\r',
  ],
  ...[
    'key: ',
    'key:\n  ',
    'list: [a, b]\n',
    "quoted: 'it''s'\n",
    'other: "x y"\n',
    '\u0085',
    '\u2028',
    '\0',
    '\ufeff',
  ],
]
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(pieces => pieces.join(''))
const value = fc.oneof(
  fc.constantFrom(...PIECES),
  fc
    .array(fc.constantFrom(...PIECES.filter(piece => !piece.includes('\n'))), { maxLength: 4 })
    .map(all => all.join('')),
)
const good = fc.constantFrom(
  'パスワード',
  'VPNに(繋がらない|つながらない)',
  '2026-10-01',
  'how-to',
  '5分',
  "'x'",
  '"y z"',
  '[k, l m]',
)
const odd = fc.oneof(
  value,
  value.map(text => `[${text}, 'k']`),
  value.map(text => `'${text}'`),
  value.map(text => `"${text}"`),
)
/** Lines of which most are plain: keys with texts, lists, maps in lists, brackets over lines. */
const nearlyPlain = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom(
          '%: ',
          '%: ',
          '%: ',
          '%:\n  - ',
          '%:\n- ',
          '%:\n  - kk: ll\n    mm: ',
          '%:\n  nn: ',
          '%: [k,\n  ',
          '%:\n  [k,\n   ',
        ),
        fc.oneof({ weight: 9, arbitrary: good }, { weight: 1, arbitrary: odd }),
        fc.constantFrom(
          '',
          '',
          '',
          '',
          '',
          '\n  - ss',
          '\n- ss',
          '\n    rr: ss',
          '\n  rr: ss',
          ']',
          ']',
          '\n  ]',
          ' ',
          '\n',
        ),
      ),
      { minLength: 1, maxLength: 5 },
    ),
    fc.constantFrom('\n', '\n', '\n', '\n\n', '\n '),
  )
  .map(([parts, end]) =>
    parts.map(([lead, text, tail], index) => lead.replace('%', `key${index}`) + text + tail).join(end),
  )

describe('plain YAML is read as the whole parser reads it', () => {
  test.each([
    ['any text', anyText],
    ['lines that are nearly plain', nearlyPlain],
  ])('%s', (_, source) => {
    fc.assert(
      fc.property(source, text => {
        const plain = plainYaml(text)
        if (plain !== undefined) expect(plain).toEqual(wholeYaml(text))
      }),
      { numRuns: 20_000 },
    )
  })

  test('every article of the sample, and most of them without the whole parser', () => {
    const blocks = filesBelow('content/articles').flatMap(path => {
      const block = frontmatterBlock(readFileSync(`content/articles/${path}`, 'utf8'))
      return typeof block === 'string' ? [] : [block.yaml]
    })
    const plain = blocks.filter(yaml => plainYaml(yaml) !== undefined)
    for (const yaml of plain) expect(plainYaml(yaml)).toEqual(wholeYaml(yaml))
    expect(plain.length).toBeGreaterThan(blocks.length * 0.8)
  })
})

test.each([
  ['a: 1', undefined],
  ['a: true', undefined],
  ['a: x: y', undefined],
  ['a: b # why', undefined],
  ['a: 2026-10-01', { a: '2026-10-01' }],
  ['a: 5分で終わります。', { a: '5分で終わります。' }],
  ["a:\n  - 'x'\n  - b: y\n    c: [z, 2026年]\n", { a: ['x', { b: 'y', c: ['z', '2026年'] }] }],
  ["a:\n  ['1e5',\n   x y]\nb: 「z」", { a: ['1e5', 'x y'], b: '「z」' }],
  ['g:\n  h: [x,\n  y]', undefined],
  ['a: x\na: y', undefined],
  ['a: x\n  y', undefined],
])('%j is %j', (source, expected) => {
  expect(plainYaml(source)).toEqual(expected)
})
