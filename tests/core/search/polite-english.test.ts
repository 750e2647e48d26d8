import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isAnswer } from '#core/search/confidence.ts'
import { withoutPoliteness } from '#core/search/everyday/polite-english.ts'
import { search } from '#core/search/search.ts'
import { indexOfTitles } from '../../helpers/search-index.ts'

test.each([
  ['hi, could you please help me reset my password? thanks', 'reset my password'],
  [
    'hello team, i am unable to print since this morning, please advise',
    'i am unable to print since this morning',
  ],
  [
    'good morning, can someone grant me access to the finance folder asap',
    'grant me access to the finance folder',
  ],
  ['hi there, my vpn will not connect. kind regards, tom', 'my vpn will not connect'],
  ['i would like to know how i can cancel', 'how i can cancel'],
  // A topic is no politeness.
  ['how do i send a thank you card', 'how do i send a thank you card'],
  ['can i get a receipt', 'can i get a receipt'],
  ['dear', 'dear'],
  ['thanks', 'thanks'],
  ['please', 'please'],
])('%s asks %s', (text, asked) => {
  expect(withoutPoliteness(text)).toBe(asked)
})

test('what is asked is part of the text, and something always is', () => {
  const words = ['hi', 'please', 'thanks', 'could you', ',', '.', 'vpn', 'regards', 'tom', ' ']
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words)), parts => {
      const text = parts.join(' ').replace(/ +/g, ' ').trim()
      expect(text).toContain(withoutPoliteness(text))
      expect(withoutPoliteness(text) === '').toBe(text === '')
    }),
  )
})

test('who asks politely is as sure of the answer', async () => {
  const index = await indexOfTitles('en', [
    ['vpn', 'The VPN does not connect'],
    ['print', 'I cannot print'],
  ])
  const result = await search(index, 'Hi there, my VPN does not connect. Kind regards, Tom')
  expect(result.hits[0]?.card.id).toBe('vpn')
  expect(isAnswer(result)).toBe(true)
})
