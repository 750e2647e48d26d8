import type { Finding, SiteFacts } from './rule.ts'
import { SITE_RULES } from './rules.ts'

/** Checks how articles fit together: links, audiences, redirects, translations, duplicates. */
export function lintSite(site: SiteFacts): readonly Finding[] {
  return SITE_RULES.flatMap(rule => rule.check(site))
}
