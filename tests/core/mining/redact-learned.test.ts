import { expect, test } from 'vitest'
import { FEATURE_BITS } from '#core/mining/redact/learned/features.ts'
import { CLASSES } from '#core/mining/redact/learned/find-learned.ts'
import { WEIGHTS } from '#core/mining/redact/learned/weights.ts'
import { createRedactor } from '#core/mining/redact/redactor.ts'
import { freeTexts } from '../../bench/import/free-texts.ts'
import { measureRedaction } from '../../bench/import/measure-redaction.ts'

const redact = createRedactor()
const redacted = (text: string) => redact([text])[0]?.text

test('there is a weight for each feature and class', () => {
  expect(atob(WEIGHTS).length).toBe((1 << FEATURE_BITS) * CLASSES.length)
})

test('the weights find what rules miss, and hardly anything else', () => {
  const texts = freeTexts('eighth')
  const [rules, both] = [false, true].map(isLearned => measureRedaction(texts, { isLearned }))
  for (const kind of ['account', 'host', 'employee-id', 'secret']) {
    const [before, after] = [rules?.get(kind), both?.get(kind)]
    expect(after?.missed ?? 0, kind).toBeLessThan(before?.missed ?? 0)
    expect((after?.wrong ?? 0) - (before?.wrong ?? 0), kind).toBeLessThan(10)
  }
})

test.each([
  '型番はPX-M730F、Excel2019とKB5034441は入っています',
  'エラーNB-4160。Windows 11 24H2です',
  'Ctrl+Alt+Delから変更してください',
  '5GB以上、1200円、2026年12月1日の15:30です',
  'https://example.atlassian.net/browse/ITSD-1234',
  'See https://github.com/example/repo3/issues/77 for step 3.',
])('%s is left', text => expect(redacted(text)).toBe(text))

test('placeholders are left alone', () => {
  const once = redacted('作業者 BP-3391、murata01 と gaia-07、仮パスワードはHimawari!82') ?? ''
  expect(once).toContain('〈')
  expect(redacted(once)).toBe(once)
})
