import { expect, test } from 'vitest'
import { areSisters } from '#core/lint/sisters.ts'

const article = (title: string, text: string) => ({ title, text })

test.each([
  ['東京の駐輪場はどこですか', '東京駅の前です。', '大阪の駐輪場はどこですか', '大阪駅の前です。', true],
  ['Set up VPN on Windows', 'Open Windows Settings.', 'Set up VPN on a Mac', 'Open Mac settings.', true],
  [
    'パスワードを忘れました',
    '再設定の画面を開きます。',
    'パスワードが分からない',
    '再設定の画面を開きます。',
    false,
  ],
  [
    'I forgot my password',
    'Open the reset page.',
    'How do I reset my password?',
    'Open the reset page.',
    false,
  ],
  ['Windowsの設定', 'WindowsとMacの設定です。', 'Macの設定', 'WindowsとMacの設定です。', false],
  ['Windows settings', 'On Windows only.', 'Settings', 'On Windows only.', false],
  ['第61回 市民大会', '申込書です。', '第62回 市民大会', '申込書です。', true],
  ['Release notes 2025-08-05', 'Fixes.', 'Release notes 2025-08-26', 'Fixes.', true],
  ['設定', '同じ文です。', '設定', '同じ文です。', false],
  ['', '', '', '', false],
])('%s (%s) and %s (%s): sisters %s', (aTitle, aText, bTitle, bText, expected) => {
  expect(areSisters(article(aTitle, aText), article(bTitle, bText))).toBe(expected)
  expect(areSisters(article(bTitle, bText), article(aTitle, aText))).toBe(expected)
})
