import type { Nodes } from 'mdast'
import { attributeOf, isComponentNode } from '#core/article/component-node.ts'
import { COMPONENTS_BY_NAME } from '#core/article/components.ts'
import { nearest } from '#core/text/nearest.ts'
import { messageAt } from '../message-at.ts'
import { type ArticleRule, atField, type Finding, type LintSettings, type Subject } from '../rule.ts'

/**
 * ja: 製品は products.yaml、用語は glossary.yaml、部品の team は teams.yaml にあるものを書きます。
 * en: Products come from products.yaml, terms from glossary.yaml, and the team of a component from teams.yaml.
 *
 * @example ok ja
 * <Term id="mfa">MFA</Term>
 * @example bad ja
 * <Term id="maf">MFA</Term>
 * @example bad en
 * <Escalate team="nobody" />
 */
export const knownNames: ArticleRule = {
  id: 'known-names',
  check: (subject, settings) => [
    ...subject.nodes.flatMap(node => namesIn(node, subject, settings)),
    ...subject.article.products.flatMap(({ name }) => {
      const known = settings.products.map(product => product.id)
      if (known.includes(name)) return []
      return [
        atField(subject, 'products', {
          rule: 'known-names',
          severity: 'error',
          ...say(name, 'products.yaml', known),
        }),
      ]
    }),
  ],
}

function namesIn(node: Nodes, { article }: Subject, settings: LintSettings): readonly Finding[] {
  if (!isComponentNode(node)) return []
  const declared = COMPONENTS_BY_NAME.get(node.name ?? '')
  return Object.entries(declared?.attributes ?? {}).flatMap(([name, { kind }]) => {
    const value = attributeOf(node, name)
    if (value === undefined || (kind !== 'team' && kind !== 'term')) return []
    const known = (kind === 'team' ? settings.teams : settings.glossary).map(one => one.id)
    const file = kind === 'team' ? 'teams.yaml' : 'glossary.yaml'
    return known.includes(value) ? [] : [messageAt(article, node, 'known-names', say(value, file, known))]
  })
}

function say(name: string, file: string, known: readonly string[]) {
  const near = nearest(name, known)
  return {
    text: {
      ja: `「${name}」は ${file} にありません。`,
      en: `Unexpected "${name}", expected an id from ${file}.`,
    },
    fix: near
      ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
      : { ja: `${file} に足してください。`, en: `Add it to ${file}.` },
  }
}
