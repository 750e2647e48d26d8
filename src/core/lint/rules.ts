import type { ArticleRule, SiteRule } from './rule.ts'
import { altText } from './rules/alt-text.ts'
import { characterWidth } from './rules/character-width.ts'
import { competingTitle } from './rules/competing-title.ts'
import { doubleNegative } from './rules/double-negative.ts'
import { droppedRa } from './rules/dropped-ra.ts'
import { headingOrder } from './rules/heading-order.ts'
import { houseTerms } from './rules/house-terms.ts'
import { internalImage } from './rules/internal-image.ts'
import { internalPart } from './rules/internal-part.ts'
import { knownCategory } from './rules/known-category.ts'
import { knownNames } from './rules/known-names.ts'
import { knownOwner } from './rules/known-owner.ts'
import { lessVisible } from './rules/less-visible.ts'
import { linkText } from './rules/link-text.ts'
import { linksResolve } from './rules/links-resolve.ts'
import { lostPath } from './rules/lost-path.ts'
import { nearDuplicate } from './rules/near-duplicate.ts'
import { noPersonalData } from './rules/no-personal-data.ts'
import { noSecrets } from './rules/no-secrets.ts'
import { oneStyle } from './rules/one-style.ts'
import { oneTopic } from './rules/one-topic.ts'
import { plainWords } from './rules/plain-words.ts'
import { questionGrammar } from './rules/question-grammar.ts'
import { redirects } from './rules/redirects.ts'
import { reviewWindow } from './rules/review-window.ts'
import { sameQuestion } from './rules/same-question.ts'
import { sentenceLength } from './rules/sentence-length.ts'
import { stepsAsList } from './rules/steps-as-list.ts'
import { summaryAnswers } from './rules/summary-answers.ts'
import { titleAsAsked } from './rules/title-as-asked.ts'
import { translationBehind } from './rules/translation-behind.ts'
import { translationPair } from './rules/translation-pair.ts'
import { verifiedDay } from './rules/verified-day.ts'
import { wayToAPerson } from './rules/way-to-a-person.ts'

/** Rules about one article by itself. */
export const ARTICLE_RULES: readonly ArticleRule[] = [
  knownOwner,
  knownCategory,
  knownNames,
  reviewWindow,
  questionGrammar,
  titleAsAsked,
  summaryAnswers,
  stepsAsList,
  oneTopic,
  headingOrder,
  altText,
  linkText,
  wayToAPerson,
  internalPart,
  noPersonalData,
  noSecrets,
  houseTerms,
  oneStyle,
  sentenceLength,
  doubleNegative,
  droppedRa,
  characterWidth,
  plainWords,
]

/** Rules about how articles fit together. */
export const SITE_RULES: readonly SiteRule[] = [
  linksResolve,
  lessVisible,
  translationPair,
  translationBehind,
  redirects,
  lostPath,
  nearDuplicate,
  sameQuestion,
  competingTitle,
  verifiedDay,
  internalImage,
]
