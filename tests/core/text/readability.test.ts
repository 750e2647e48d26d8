import { expect, test } from 'vitest'
import { readabilityOf } from '#core/text/readability.ts'

test('English is Flesch Reading Ease: sentences of six one-syllable words score 116', () => {
  // 206.835 − 1.015 · 6 − 84.6 · 1
  const sentence = 'The cat sat on the mat.'
  expect(readabilityOf([sentence, sentence, sentence], 'en')).toBeCloseTo(116.145, 3)
})

test('Japanese is the formula of Tateisi, Ono and Yamada', () => {
  // Per sentence 7 letters, hiragana runs of 2.5 on average, one kanji run of 2 letters, no katakana, Latin or comma:
  // −0.12 · 7 − 1.37 · 0 + 7.4 · 4 − 23.18 · 2 − 5.4 · 0 − 4.67 · 0 + 115.79
  const sentence = '開始しません。'
  const letters = [...sentence].length
  expect(readabilityOf([sentence, sentence, sentence], 'ja')).toBeCloseTo(
    -0.12 * letters + 7.4 * 4 - 23.18 * 2 + 115.79,
    6,
  )
})

test.each([
  [
    'en',
    ['Press the red key.', 'Wait for a beep.', 'Go on.'],
    [
      'Administrators necessarily reinitialise authentication configurations.',
      'Consequently, organisational functionality deteriorates.',
      'Reconsideration is advisable.',
    ],
  ],
  [
    'ja',
    ['ボタンをおします。', 'おとがなるまでまちます。', 'つぎへすすみます。'],
    [
      '認証基盤再構築後動作確認実施要領参照。',
      '利用者権限設定変更申請書提出必須。',
      '管理部門承認後即時反映実施。',
    ],
  ],
] as const)('%s that is easy to read scores higher than what is not', (locale, easy, hard) => {
  expect(readabilityOf(easy, locale)).toBeGreaterThan(readabilityOf(hard, locale) ?? Number.POSITIVE_INFINITY)
})

test.each(['ja', 'en'] as const)('fewer than three sentences say nothing in %s; numbers are none', locale => {
  expect(readabilityOf(['一つ目。', '二つ目。', '123'], locale)).toBeUndefined()
})
