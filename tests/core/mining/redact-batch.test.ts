import { expect, test } from 'vitest'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { freeTexts } from '../../bench/import/free-texts.ts'

test('tickets redacted together come out as each by itself', () => {
  const texts = freeTexts('opened').map(one => one.text)
  const people = ['佐藤 花子', 'Emily Turner']
  const tickets = texts.map((text, index) => ({
    // Subjects come again and again, and a person found in one ticket is nobody in the next.
    texts: ['PCの件', text, texts[(index + 7) % texts.length] ?? ''],
    people: index % 3 === 0 ? people : [],
  }))
  const alone = createRedactor()
  expect(createRedactor().all(tickets)).toEqual(tickets.map(one => alone(one.texts, one.people)))
})

test('no ticket, and one without a text', () => {
  const redact = createRedactor()
  expect(redact.all([])).toEqual([])
  expect(redact.all([{ texts: [] }, { texts: [''] }])).toEqual([[], [{ text: '', spans: [] }]])
})
