import { expect, test } from 'vitest'
import { type Team, WEEKDAYS } from '#schemas/team.ts'
import { hoursLine } from '#site/components/pages/hours.ts'
import { makeSettings } from '../../helpers/make-article.ts'

const [team] = makeSettings().teams
const staffed = (hours: Team['hours']): Team => {
  if (!team) throw new Error('The settings of this test have no team')
  return { ...team, hours }
}

test.each([
  ['ja', '24時間・年中無休'],
  ['en', 'around the clock'],
] as const)('a desk that never closes says so, and no hour until which it is open (%s)', (locale, words) => {
  const line = hoursLine(staffed([{ days: [...WEEKDAYS], from: '00:00', to: '23:59' }]), locale)?.safe ?? ''
  expect(line.toLowerCase()).toContain(words)
  expect(line).not.toContain('data-hours=')
})

test('a desk with hours leaves it to the script to say whether it is open now', () => {
  const line = hoursLine(staffed([{ days: ['mon'], from: '09:00', to: '17:30' }]), 'ja')?.safe ?? ''
  expect(line).toContain('data-hours=')
  expect(line).toContain('月 9:00–17:30')
})
