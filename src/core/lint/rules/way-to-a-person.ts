import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: 困りごとの記事（kind: trouble）には、解決しないときの連絡先（escalate か <Escalate>・<Handover>）が要ります。
 * en: A trouble article says whom to reach when it did not help: escalate, or <Escalate> or <Handover> in the text.
 *
 * @example ok ja
 * kind: trouble
 * escalate: { team: service-desk }
 * @example bad ja
 * kind: trouble
 * @example bad en
 * kind: trouble
 */
export const wayToAPerson: ArticleRule = {
  id: 'way-to-a-person',
  check: subject => {
    const { kind, escalate } = subject.article
    if (kind !== 'trouble' || escalate) return []
    const has = subject.nodes.some(
      node => node.type === 'mdxJsxFlowElement' && /^(?:Escalate|Handover)$/.test(node.name ?? ''),
    )
    if (has) return []
    return [
      atField(subject, 'kind', {
        rule: 'way-to-a-person',
        text: {
          ja: '解決しないときの連絡先がありません。',
          en: 'Missing whom to reach when this did not help.',
        },
        fix: { ja: 'escalate: にチームを書いてください。', en: 'Name a team in escalate.' },
      }),
    ]
  },
}
