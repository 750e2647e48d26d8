import { TextlintKernel, type TextlintKernelPlugin, type TextlintKernelRule } from '@textlint/kernel'
import noUnmatchedPair from '@textlint-rule/textlint-rule-no-unmatched-pair'
import redundant from 'textlint-rule-ja-no-redundant-expression'
import successive from 'textlint-rule-ja-no-successive-word'
import maxTen from 'textlint-rule-max-ten'
import doubleNegative from 'textlint-rule-no-double-negative-ja'
import doubledConjunction from 'textlint-rule-no-doubled-conjunction'
import doubledGa from 'textlint-rule-no-doubled-conjunctive-particle-ga'
import droppingRa from 'textlint-rule-no-dropping-the-ra'
import dearu from 'textlint-rule-no-mix-dearu-desumasu'
import { phraseAt } from '#core/lint/phrase-at.ts'
import type { ProseHit } from '#core/lint/prose-rule.ts'
import type { Subject } from '#core/lint/rule.ts'
import { type TxtNode, txtDocuments } from '#core/lint/txt-ast.ts'

/**
 * The rules of textlint's technical-writing preset that hold for help articles, as this house tunes them.
 * Left out, after reading what they said of 150 articles: no-doubled-joshi (30 of 38 were right Japanese),
 * exclamation and question marks (titles are questions), weak phrases (「かもしれません」 is honest),
 * runs of kanji (names of departments), and what our own rules say already (length, width).
 */
const RULES: readonly TextlintKernelRule[] = [
  rule('no-dropping-the-ra', droppingRa),
  rule('no-double-negative-ja', doubleNegative),
  rule('no-mix-dearu-desumasu', dearu, {
    preferInHeader: '',
    preferInBody: 'ですます',
    preferInList: 'ですます',
    strict: false,
  }),
  rule('max-ten', maxTen, { max: 4 }),
  // 「長押しして」 is no slip.
  rule('ja-no-successive-word', successive, { allow: ['し', '々', '　'] }),
  rule('ja-no-redundant-expression', redundant),
  rule('no-unmatched-pair', noUnmatchedPair),
  rule('no-doubled-conjunction', doubledConjunction),
  rule('no-doubled-conjunctive-particle-ga', doubledGa),
]

/** These point at the first letter of what they mean. */
const POINTERS: ReadonlySet<string> = new Set([
  'no-double-negative-ja',
  'ja-no-redundant-expression',
  'no-mix-dearu-desumasu',
])
/** 「移動することもできます」 says that there is another way; 「移動できます」 does not. */
const ALSO = /こと[もは](?:でき|可能)/

/** Opens textlint over our own tree of an article: what it finds, at offsets of the source. */
export function openTextlint(): (subject: Subject) => Promise<readonly ProseHit[]> {
  const kernel = new TextlintKernel()
  return async subject => {
    const hits: ProseHit[] = []
    for (const tree of txtDocuments(subject)) {
      const { messages } = await kernel.lintText(subject.source, {
        filePath: subject.article.path,
        ext: '.mdx',
        plugins: [pluginGiving(tree)],
        rules: [...RULES],
      })
      for (const { ruleId, range, message } of messages) {
        const [start, end] = placeOf(ruleId, range, subject.source)
        if (isNoSlip(ruleId, start, end, subject.source)) continue
        const found = POINTERS.has(ruleId)
          ? phraseAt(subject.source, start, end)
          : subject.source.slice(start, end)
        hits.push({ engine: ruleId, start, end, found, note: message.split('\n')[0] })
      }
    }
    return hits
  }
}

/** no-unmatched-pair points behind the bracket it means. */
function placeOf(ruleId: string, [start, end]: readonly [number, number], source: string): [number, number] {
  const isBehind = ruleId === 'no-unmatched-pair' && /[「」『』（）()【】]/.test(source[start - 1] ?? '')
  return isBehind ? [start - 1, start] : [start, end]
}

/** What the engines take for a slip, and nobody else does. */
function isNoSlip(ruleId: string, start: number, end: number, source: string): boolean {
  if (ruleId === 'ja-no-redundant-expression') return ALSO.test(source.slice(start, end + 24))
  // 「および」 within a sentence joins two nouns; only at its beginning does it join sentences.
  if (ruleId === 'no-doubled-conjunction') return !/(?:^|[。！？\n])[ \t　]*$/.test(source.slice(0, start))
  return false
}

/** Rules are CommonJS, some with and some without a default within the default. */
function rule(ruleId: string, module: unknown, options: object | true = true): TextlintKernelRule {
  const inner = typeof module === 'object' && module !== null && 'default' in module ? module.default : module
  // Untyped packages (see untyped.d.ts); the kernel itself refuses what is no rule.
  return {
    ruleId,
    rule: inner as TextlintKernelRule['rule'],
    options: options === true ? true : { ...options },
  }
}

/** A plugin that parses nothing: the tree is ours. */
function pluginGiving(tree: TxtNode): TextlintKernelPlugin {
  class Processor {
    availableExtensions(): string[] {
      return ['.mdx']
    }
    processor() {
      return {
        // TxtNode has every property rules read; textlint's own type lists each node apart.
        preProcess: () => tree as never,
        postProcess: (messages: never[], filePath?: string) => ({ messages, filePath: filePath ?? '' }),
      }
    }
  }
  return { pluginId: 'mdx', plugin: { Processor } }
}
