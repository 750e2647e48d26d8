import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { driftOf } from '#core/translation/drift.ts'
import { sourceBlocksOf } from '#core/translation/source-blocks.ts'
import { makeArticle } from '../../helpers/make-article.ts'

const blocksOf = (body: string, locale: 'ja' | 'en' = 'ja') =>
  sourceBlocksOf(makeArticle({ body, locale })) ?? []
const stampOf = (body: string, locale: 'ja' | 'en' = 'ja') => blocksOf(body, locale).map(block => block.hash)

describe('what formatting does to a stamp', () => {
  test.each([
    ['ja', 'bold', '設定を開きます。', '**設定**を開きます。'],
    [
      'ja',
      'a line break within a paragraph',
      '設定を開き、保存を押します。',
      '設定を開き、\n保存を押します。',
    ],
    ['ja', 'a space beside Japanese', '「VPN」を開きます。', '「VPN」を開きます。  '],
    ['ja', 'another list marker', '1. 開く\n2. 閉じる', '- 開く\n- 閉じる'],
    ['ja', 'Steps around a list', '1. 開く\n2. 閉じる', '<Steps>\n\n1. 開く\n2. 閉じる\n\n</Steps>'],
    [
      'ja',
      'the width of a table',
      '| 名 | 値 |\n|---|---|\n| あ | い |',
      '| 名  | 値 |\n| --- | :-- |\n| あ | い |',
    ],
    ['en', 'emphasis', 'Press *Save* now.', 'Press **Save** now.'],
    ['en', 'a line break within a paragraph', 'Press Save and wait.', 'Press Save\nand wait.'],
    ['en', 'another heading style', 'Steps\n-----\n\nGo.', '## Steps\n\nGo.'],
    ['en', 'keys set as keys', 'Press Ctrl+C.', 'Press <Kbd>Ctrl+C</Kbd>.'],
    ['en', 'empty lines', 'One.\n\nTwo.', 'One.\n\n\n\nTwo.'],
  ] as const)('%s: %s never flags', (locale, _, before, after) => {
    expect(driftOf(stampOf(before, locale), blocksOf(after, locale))).toEqual([])
  })
})

describe('what counts as a change', () => {
  test.each([
    ['ja', 'a full stop', '設定を開きます', '設定を開きます。'],
    ['ja', 'one letter', 'パスワードは14文字以上', 'パスワードは12文字以上'],
    ['ja', 'the address of a link', '[手順](a.mdx)', '[手順](b.mdx)'],
    [
      'ja',
      'the day a notice ends',
      '<Until date="2026-12-01">\n\n案内\n\n</Until>',
      '<Until date="2026-12-08">\n\n案内\n\n</Until>',
    ],
    ['ja', 'who may read it', '<Internal>\n\n内線\n\n</Internal>', '<Partner>\n\n内線\n\n</Partner>'],
    ['ja', 'a choice of a tree', '<Choice label="はい" to="a" />', '<Choice label="いいえ" to="a" />'],
    ['en', 'a typo with a full stop', 'Press Save', 'Press Save.'],
    ['en', 'a capital', 'Press save.', 'Press Save.'],
    ['en', 'a space between words', 'Log in with setup.', 'Log in with set up.'],
    ['en', 'a line of code', '```\nipconfig\n```', '```\nipconfig /all\n```'],
    ['en', 'what a picture shows', '![Menu](a.svg)', '![The menu](a.svg)'],
  ] as const)('%s: %s flags exactly one block', (locale, _, before, after) => {
    const drift = driftOf(stampOf(before, locale), blocksOf(after, locale))
    expect(drift.map(one => one.kind)).toEqual(['changed'])
  })

  test('title, summary and what to have ready are translated too; the questions are not', () => {
    const before = makeArticle({ questions: ['忘れた'] })
    const stamp = sourceBlocksOf(before)?.map(block => block.hash) ?? []
    const asked = { ...before, questions: ['思い出せない'] }
    expect(driftOf(stamp, sourceBlocksOf(asked) ?? [])).toEqual([])
    const renamed = {
      ...before,
      summary: '電話してください。',
      escalate: { team: 'desk', ready: ['社員番号'] },
    }
    expect(driftOf(stamp, sourceBlocksOf(renamed) ?? [])).toMatchObject([
      { kind: 'changed', block: { field: 'summary' } },
      { kind: 'added', block: { field: 'escalate', text: '社員番号' } },
    ])
  })

  test('only the paragraph that changed is named, with its line in the file', () => {
    const drift = driftOf(
      sourceBlocksOf(makeArticle({ body: 'あ。\n\nい。\n\nう。\n', bodyLine: 9 }))?.map(
        block => block.hash,
      ) ?? [],
      sourceBlocksOf(makeArticle({ body: 'あ。\n\nえ。\n\nう。\n', bodyLine: 9 })) ?? [],
    )
    expect(drift).toMatchObject([{ kind: 'changed', at: 3, block: { text: 'え。', line: 11 } }])
  })

  test('a paragraph put in or taken out leaves the others alone', () => {
    const before = 'One.\n\nTwo.\n\nThree.'
    expect(driftOf(stampOf(before), blocksOf('One.\n\nNew.\n\nTwo.\n\nThree.'))).toMatchObject([
      { kind: 'added', block: { text: 'New.' } },
    ])
    expect(driftOf(stampOf(before), blocksOf('One.\n\nThree.'))).toMatchObject([{ kind: 'removed', at: 3 }])
  })
})

test('whatever is put in, taken out or changed: what is not named stands as it stood, in the same order', () => {
  const list = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
  fc.assert(
    fc.property(list, list, (before, after) => {
      const blocks = after.map((hash, place) => ({ hash, place }))
      const drift = driftOf(before, blocks)
      const named = new Set(drift.flatMap(one => (one.kind === 'removed' ? [] : [one.block.place])))
      const gone = new Set(drift.flatMap(one => (one.kind === 'added' ? [] : [one.at])))
      expect(after.filter((_, place) => !named.has(place))).toEqual(before.filter((_, at) => !gone.has(at)))
      expect(drift.length === 0).toBe(before.join() === after.join())
    }),
  )
})
