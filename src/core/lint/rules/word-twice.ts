import type { ProseHit, ProseRule } from '../prose-rule.ts'

/**
 * ja: 同じ語が続いていないか見ます（「をを」「the the」）。直したあとに残りがちです。太字やリンクの境、型番、「Sign In in …」のような名前の後は数えません。
 * en: No word twice in a row ("the the"). Such slips stay behind after an edit. Across bold or a link, in model numbers, and after a name ("Sign In in …") it is none.
 *
 * @example ok ja
 * 画面を開きます。
 * @example bad ja
 * 画面をを開きます。
 * @example ok en
 * The form that appears is right.
 * @example bad en
 * Open the the portal.
 * @example ok en
 * Press Sign In in the portal. Choose **Install** install it. Use the M47 M47 board.
 */
export const wordTwice: ProseRule = {
  id: 'word-twice',
  holds: (hit, source) => !isEnglish(hit) || isSlip(hit, source),
  engines: { ja: ['ja-no-successive-word'], en: ['retext-repeated-words'] },
  say: ({ found }) => ({
    text: { ja: `「${found}」のところで同じ語が続いています。`, en: `Unexpected word twice: "${found}".` },
    fix: { ja: '片方を消してください。', en: 'Remove one of them.' },
  }),
}

function isEnglish({ engine }: ProseHit): boolean {
  return engine === 'retext-repeated-words'
}

/** Two words of letters with nothing but space between them; if only the first has a capital, it begins a sentence. */
function isSlip({ found, start }: ProseHit, source: string): boolean {
  const [, first = '', second = ''] = /^([\p{L}’']+)[ \t]*\n?[ \t]*([\p{L}’']+)$/u.exec(found) ?? []
  if (first.toLowerCase() !== second.toLowerCase()) return false
  if (first === second) return first !== ''
  return /(?:^|[.!?:]|[-*+>]|\d[.)])[ \t]*$/.test(
    source
      .slice(Math.max(0, start - 20), start)
      .split('\n')
      .at(-1) ?? '',
  )
}
