/** First parts of addresses below a locale that the site's own pages have; a test holds them against what is built. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  '404',
  'articles',
  'changes',
  'contact',
  'current',
  'demand',
  'feed',
  'guide',
  'health',
  'index',
  'offline',
  'search',
])

/** Whether an address below a locale is one of the site's own pages, which nothing written may replace. */
export function isReserved(path: string): boolean {
  return RESERVED_NAMES.has(path.split('/', 1)[0] ?? '')
}
