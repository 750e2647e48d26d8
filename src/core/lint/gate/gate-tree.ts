import type { Article } from '#core/article/article.ts'
import type { ComponentNode } from '#core/article/component-node.ts'
import { type TreeProblem, treeProblems } from '#core/article/troubleshoot-tree.ts'
import type { Message } from '#schemas/message.ts'
import { messageAt } from '../message-at.ts'

type Said = Pick<Message, 'text' | 'fix'>

const SAID: Readonly<Record<TreeProblem['kind'], (id: string) => Said>> = {
  'no-root': () => ({
    text: { ja: '切り分けに <Question> がありません。', en: 'Missing a <Question> in <Troubleshoot>.' },
  }),
  'same-id': id => ({
    text: { ja: `id「${id}」が2回使われています。`, en: `Unexpected second node "${id}".` },
    fix: { ja: '別の id にしてください。', en: 'Give it another id.' },
  }),
  'dead-end': id => ({
    text: {
      ja: `質問「${id}」に <Choice> がなく、行き止まりです。`,
      en: `Unexpected dead end: question "${id}" has no <Choice>.`,
    },
    fix: {
      ja: '選択肢を足すか、<Answer> か <Handover> にしてください。',
      en: 'Add choices, or make it an <Answer> or a <Handover>.',
    },
  }),
  'no-target': id => ({
    text: { ja: `進む先「${id}」がありません。`, en: `Unexpected to="${id}": the tree has no such node.` },
    fix: { ja: '同じ切り分けの中の id を書いてください。', en: 'Write the id of a node of the same tree.' },
  }),
  cycle: id => ({
    text: {
      ja: `「${id}」へ戻ると、質問が一周して終わりません。`,
      en: `Unexpected way back to "${id}": readers would go round in circles.`,
    },
    fix: { ja: '先へ進む id にしてください。', en: 'Lead on to an answer or a handover.' },
  }),
  unreachable: id => ({
    text: {
      ja: `「${id}」へ進む選択肢がありません。`,
      en: `Unexpected node "${id}": no choice leads to it.`,
    },
    fix: {
      ja: `to="${id}" の選択肢を足すか、消してください。`,
      en: `Add a choice to="${id}", or remove it.`,
    },
  }),
}

/** Refuses a decision tree with dead ends, cycles, unreachable nodes or choices that lead nowhere. */
export function gateTree(troubleshoot: ComponentNode, article: Article): readonly Message[] {
  return treeProblems(troubleshoot).map(problem =>
    messageAt(article, problem.node, 'decision-tree', SAID[problem.kind](problem.id)),
  )
}
