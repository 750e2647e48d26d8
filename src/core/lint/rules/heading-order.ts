import { messageAt } from '../message-at.ts'
import type { ArticleRule, Finding } from '../rule.ts'

/**
 * ja: 本文の見出しは ## から始め、一段ずつ下げます（# は題のものです）。
 * en: Headings begin with ## and go down one level at a time; # belongs to the title.
 *
 * @example ok ja
 * ## 手順
 *
 * ### 準備
 * @example bad ja
 * # 手順
 * @example bad en
 * ## Steps
 *
 * #### Before you begin
 */
export const headingOrder: ArticleRule = {
  id: 'heading-order',
  check: ({ article, root }) => {
    const findings: Finding[] = []
    let last = 1
    for (const node of root.children) {
      if (node.type !== 'heading') continue
      if (node.depth === 1 || node.depth > last + 1) {
        const expected = '#'.repeat(Math.max(2, Math.min(last + 1, 6)))
        findings.push(
          messageAt(
            article,
            node,
            'heading-order',
            {
              text: {
                ja: `見出しが ${'#'.repeat(node.depth)} です。ここでは ${expected} までです。`,
                en: `Unexpected heading ${'#'.repeat(node.depth)}, expected ${expected} here.`,
              },
              fix: { ja: `${expected} に変えてください。`, en: `Change it to ${expected}.` },
            },
            'warning',
          ),
        )
      }
      last = Math.max(2, node.depth)
    }
    return findings
  },
}
