import { describe, expect, test } from 'vitest'
import { openOverlap, openTrouble } from '#core/mining/telling-words.ts'

const OFFICE = {
  ja: {
    heads: ['複合機でスキャンを自分に送る', '複合機で印刷できない'],
    topics: [
      ['複合機で印刷されない', '複合機 印刷が出ない'],
      ['複合機でスキャンが届かない', '複合機のスキャンはどこ'],
      ['複合機の紙詰まり', '複合機に紙が詰まる'],
    ],
  },
  en: {
    heads: ['Send a scan from the copier to yourself', 'The copier does not print'],
    topics: [
      ['copier will not print', 'nothing comes out of the copier when I print'],
      ['scan from the copier is missing', 'where does the copier put my scan'],
      ['paper jam in the copier', 'copier says jam'],
    ],
  },
} as const

describe.each(['ja', 'en'] as const)('the trouble of a topic in %s', locale => {
  const { heads, topics } = OFFICE[locale]
  const troubleOf = openTrouble(heads, topics)

  test('an article that shares only the thing names little of it', () => {
    const [other = 1, own = 0] = troubleOf(0)
    expect(own).toBeGreaterThan(0.3)
    expect(own).toBeGreaterThan(other * 1.5)
  })

  test('each topic is named by its own article', () => {
    const [own = 0, other = 1] = troubleOf(1)
    expect(own).toBeGreaterThan(other * 1.5)
  })

  test('a topic nobody wrote texts of is named by none', () => {
    expect([...openTrouble(heads, [[]])(0)]).toEqual([0, 0])
  })
})

test.each([
  ['複合機の印刷', '複合機', '印刷'],
  ['printer toner', 'printer', 'toner'],
])('in “%s” both words weigh the same, however long', (said, one, other) => {
  const [first = 0, second = 1] = openOverlap([one, other])([said])
  expect(first).toBeCloseTo(second)
  expect(first).toBeCloseTo(0.5)
})
