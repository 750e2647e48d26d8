import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearestWords } from '#core/search/fuzzy.ts'

/** Optimal string alignment, without any bound. */
function slips(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, row) => [row])
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let column = 0; column <= b.length; column++) rows[0]?.splice(column, 1, column)
  for (let row = 1; row <= a.length; row++) {
    for (let column = 1; column <= b.length; column++) {
      const changed = at(row - 1, column - 1) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = isSwap ? at(row - 2, column - 2) + 1 : changed
      rows[row]?.push(Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, changed, swapped))
    }
  }
  return at(a.length, b.length)
}

/** What the rule says, every word looked at. */
function nearestOfAll(words: readonly string[], written: string) {
  const size = written.length
  const allowed = size >= 8 ? 2 : 1
  return words
    .filter(
      word =>
        word.length >= 3 &&
        (word[0] === written[0] ||
          word[0] === written[1] ||
          word[1] === written[0] ||
          (size >= 5 && word[1] === written[1])),
    )
    .map(word => ({ word, distance: slips(word, written) }))
    .filter(({ distance }) => distance <= allowed)
    .sort((a, b) => a.distance - b.distance || (a.word < b.word ? -1 : 1))
    .slice(0, 6)
}

const word = (letters: string) =>
  fc.array(fc.constantFrom(...letters), { maxLength: 11 }).map(list => list.join(''))

test.each([
  ['en', 'abcd'],
  ['ja', 'あいうー'],
] as const)(
  'the words found by their letters are those that looking at every word finds (%s)',
  (_, letters) => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word(letters), { maxLength: 120 }),
        fc.array(
          word(letters).filter(({ length }) => length >= 3),
          { maxLength: 8 },
        ),
        (words, queries) => {
          for (const written of queries)
            expect(nearestWords(words, written)).toEqual(nearestOfAll(words, written))
        },
      ),
    )
  },
)

test('lists of words are not taken for one another', () => {
  expect(nearestWords(['printer'], 'printr')).toEqual([{ word: 'printer', distance: 1 }])
  expect(nearestWords(['プリンタ', 'ぷりんた'], 'ぷりんだ')).toEqual([{ word: 'ぷりんた', distance: 1 }])
  expect(nearestWords([], 'printr')).toEqual([])
})
