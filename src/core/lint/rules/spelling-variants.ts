import type { ProseRule } from '../prose-rule.ts'

/**
 * ja: 表記ゆれを content/prh.yml（prh の辞書）で揃えます（「問合せ」は「問い合わせ」）。辞書に pattern があれば --fix で直せます。
 * en: Spelling follows the dictionary content/prh.yml (in the format of prh), like "GitHub", not "Github". --fix repairs it.
 *
 * @example ok ja
 * 窓口に問い合わせます。
 * @example bad ja
 * 窓口に問合せます。
 * @example bad ja
 * title: 問合せの窓口を知りたい
 * @example ok en
 * Open GitHub.
 * @example bad en
 * Open Github.
 */
export const spellingVariants: ProseRule = {
  id: 'spelling-variants',
  engines: { ja: ['prh'], en: ['prh'] },
  isSafe: true,
  say: ({ found, expected, note }) => ({
    text: {
      ja: `「${found}」は「${expected}」と書きます。`,
      en: `Unexpected "${found}", expected "${expected}".`,
    },
    fix: note === undefined ? { ja: '--fix で直せます。', en: '--fix repairs it.' } : { ja: note, en: note },
  }),
}
