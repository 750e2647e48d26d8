import type { Nodes, Root } from 'mdast'
import { toNlcst } from 'mdast-util-to-nlcst'
import { ParseEnglish } from 'parse-english'
import retextIndefiniteArticle from 'retext-indefinite-article'
import retextReadability from 'retext-readability'
import retextRedundantAcronyms from 'retext-redundant-acronyms'
import retextRepeatedWords from 'retext-repeated-words'
import retextSimplify from 'retext-simplify'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { ProseHit } from '#core/lint/prose-rule.ts'
import type { Subject } from '#core/lint/rule.ts'

/**
 * What of retext-simplify holds on a help desk. Its whole list also replaces "type", "request", "it is" and "address"
 * (307 findings in 108 articles, nearly all of them wrong).
 */
const LONG_WINDED = new Set(
  `adjacent to, adversely impact, afford an opportunity, aforementioned, along the lines of, ameliorate, as a means of,
  as of yet, as prescribed by, ascertain, at the present time, at this time, be advised, because of the fact that,
  by means of, by virtue of, cease, close proximity, commence, constitutes, disseminate, due to the fact that, each and every,
  effect modifications, elucidate, endeavor, evidenced, expeditious, facilitate, first and foremost, for a period of,
  for the purpose of, furnish, has a requirement for, herein, heretofore, herewith, if and when, in a timely manner,
  in accordance with, in all likelihood, in an effort to, in excess of, in lieu of, in light of the fact that, in order that,
  in order to, in order for, in regard to, in relation to, in some instances, in the amount of, in the event of,
  in the near future, in the process of, in view of the above, inasmuch as, incumbent upon, is applicable to,
  it is essential, it is requested, methodology, necessitate, not later than, notwithstanding, null and void, numerous,
  obligate, owing to the fact that, pertaining to, point in time, preclude, prior to, procure, promulgate, pursuant to,
  put simply, readily apparent, refer back, remuneration, set forth in, should you wish, subsequent, subsequently,
  successfully complete, take action to, the month of, the undersigned, thereof, therein, this day and age,
  transpire, under the provisions of, until such time as, utilise, utilisation, utilization, utilize, whether or not,
  with reference to, with respect to, with the exception of`.split(/,\s+/),
)

const PROCESSOR = unified()
  .use(retextIndefiniteArticle)
  .use(retextRepeatedWords)
  .use(retextRedundantAcronyms)
  .use(retextSimplify)
  .use(retextReadability, { age: 17, minWords: 24, threshold: 5 / 7 })
  .freeze()

/** Opens retext over our own tree of an English article: what it finds, at offsets of the source. */
export function openRetext(): (subject: Subject) => readonly ProseHit[] {
  const parser = new ParseEnglish()
  return ({ article, source, root, texts }) => {
    const before = source.length - article.body.length
    const file = new VFile(article.body)
    PROCESSOR.runSync(toNlcst(asWritten(root, article.body), file, parser), file)
    const hits = hitsIn(file, before, source)
    for (const { text, start } of texts.filter(one => one.kind !== 'text')) {
      const field = new VFile(text)
      PROCESSOR.runSync(parser.parse(text), field)
      hits.push(...hitsIn(field, start, source))
    }
    return hits
  }
}

/**
 * A tree whose texts are what the source says, with the indentation and references that parsing took away: places are
 * counted along the text, and one that is shorter than its source would shift what --fix replaces.
 */
function asWritten(root: Root, body: string): Root {
  const written = <T extends Nodes>(node: T): T => {
    if (node.type === 'text') {
      const { start, end } = node.position ?? {}
      return start?.offset === undefined || end?.offset === undefined
        ? node
        : { ...node, value: body.slice(start.offset, end.offset) }
    }
    return 'children' in node ? { ...node, children: node.children.map(child => written(child)) } : node
  }
  return written(root)
}

function hitsIn(file: VFile, before: number, source: string): ProseHit[] {
  return file.messages.flatMap(({ source: engine, ruleId, place, expected, reason }) => {
    const from = place && 'start' in place ? place.start.offset : place?.offset
    const to = place && 'end' in place ? place.end.offset : from
    if (from === undefined || to === undefined || !engine) return []
    if (engine === 'retext-simplify' && !LONG_WINDED.has((ruleId ?? '').replaceAll('-', ' '))) return []
    if (engine === 'retext-indefinite-article' && isLetter(source, before + to)) return []
    const [start, end] = [before + from, before + to]
    const right = expected?.[0]
    return [{ engine, start, end, found: source.slice(start, end), expected: right, note: reason }]
  })
}

/** "A is the door": the letter, not the article. */
function isLetter(source: string, end: number): boolean {
  return source[end - 1] === 'A' && /^ (?:is|are|and|or|to|on|in|if)\b/.test(source.slice(end, end + 5))
}
