// @ts-check
// Ids and names from a YAML list as our files have them. Not a YAML reader: what it cannot read is not suggested,
// and the check names it.

/** @typedef {import('./suggest.js').Named} Named */

/**
 * The ids of a list, each with its name in both languages where it is written beside it.
 * @param {string} yaml
 * @returns {readonly Named[]}
 */
function idsOf(yaml) {
  /** @type {Named[]} */
  const all = []
  for (const block of yaml.split(/^-/m).slice(1)) {
    const id =
      /^\s*(?:\{\s*)?id:\s*['"]?([a-z0-9-]+)/.exec(block) ?? /^ {2}id:\s*['"]?([a-z0-9-]+)/m.exec(block)
    if (!id?.[1]) continue
    const at = /\b(?:name|term):/.exec(block)
    const words = at ? block.slice(at.index, at.index + 400) : ''
    all.push({ id: id[1], name: { ...word('ja', words), ...word('en', words) } })
  }
  return all
}

/** @param {'ja' | 'en'} locale @param {string} words @returns {{ ja?: string, en?: string }} */
function word(locale, words) {
  const found = new RegExp(`\\b${locale}:\\s*(?:'([^']*)'|"([^"]*)"|([^,}\\n]*))`).exec(words)
  const said = (found?.[1] ?? found?.[2] ?? found?.[3])?.trim()
  return said ? { [locale]: said } : {}
}

/**
 * The ids of articles from their paths, each once.
 * @param {readonly string[]} paths below the project, with `/`
 * @returns {readonly Named[]}
 */
function idsOfPaths(paths) {
  const ids = paths.flatMap(path => /^content\/articles\/(?:ja|en)\/(.+)\.mdx$/.exec(path)?.[1] ?? [])
  return [...new Set(ids)].sort().map(id => ({ id }))
}

/**
 * The address of the site, to which the guide belongs; undefined where there is none.
 * @param {string} yaml content/site.yaml
 * @returns {string | undefined} with a slash at the end
 */
function siteAddress(yaml) {
  const url = /^url:\s*['"]?(https?:\/\/[^\s'"]+)/m.exec(yaml)?.[1]
  const base = /^base:\s*['"]?(\/[^\s'"]*)/m.exec(yaml)?.[1] ?? '/'
  return url && url.replace(/\/$/, '') + base
}

module.exports = { idsOf, idsOfPaths, siteAddress }
