// @ts-check
// What may stand where the cursor is, and what it means.

/**
 * @typedef {'ja' | 'en'} Locale
 * @typedef {{ ja: string, en: string }} Words
 * @typedef {{ path: string, shape: string, required: boolean, about: Words, values?: string[], from?: string }} Field
 * @typedef {{ kind: string, required: boolean, about: Words, values?: string[] }} Attribute
 * @typedef {{ name: string, display: 'block' | 'inline' | 'both', about: Words, children: string | string[], parents?: string[], attributes: Record<string, Attribute> }} Component
 * @typedef {{ fields: Field[], components: Component[] }} Help
 * @typedef {{ id: string, name?: { ja?: string, en?: string } }} Named
 * @typedef {Record<string, readonly Named[]>} Lists ids by where they come from: teams, categories, products, glossary, articles
 * @typedef {{ help: Help, lists: Lists, locale: Locale, today: string }} Known
 * @typedef {{ label: string, insert: string, isSnippet: boolean, detail: string, about: string, asksOn: boolean, order: number }} Suggestion
 * @typedef {import('./frontmatter.js').KeyPlace | import('./frontmatter.js').ValuePlace | import('./component.js').NamePlace | import('./component.js').AttributePlace | import('./component.js').AttributeValuePlace} Place
 */

/** Where the ids of an attribute come from. @type {Record<string, string>} */
const OF_KIND = { team: 'teams', term: 'glossary', article: 'articles' }
/** Written by a command, not by hand. */
const BY_COMMAND = 'translatedFrom'

/**
 * What may be written at a place, in the order of the schema.
 * @param {Place} place
 * @param {Known} known
 * @returns {readonly Suggestion[]}
 */
function suggestionsAt(place, known) {
  if (place.part === 'key') return keys(place, known)
  if (place.part === 'value') {
    const hasFields = known.help.fields.some(({ path }) => path.startsWith(`${place.path}.`))
    if (hasFields && place.path.endsWith('[]')) return keys({ parent: place.path, taken: [] }, known)
    return values(fieldOf(place.path, known.help), known)
  }
  if (place.part === 'component') return names(place, known)
  const component = known.help.components.find(({ name }) => name === place.component)
  if (!component) return []
  if (place.part === 'attribute') return attributes(component, place.taken, known)
  const attribute = component.attributes[place.attribute]
  if (!attribute) return []
  if (attribute.kind === 'date') return [day(known)]
  return ids(attribute.values, OF_KIND[attribute.kind], known)
}

/**
 * What a field, a component or an attribute is for, as Markdown; undefined for what is none.
 * @param {{ path: string } | { component: string, attribute: string | undefined }} named
 * @param {Known} known
 * @returns {string | undefined}
 */
function explanationOf(named, { help, lists, locale }) {
  if ('path' in named) {
    const field = fieldOf(named.path, help)
    if (!field) return undefined
    const needed = field.required ? { ja: '（必須）', en: ' (required)' }[locale] : ''
    const allowed =
      field.values ?? (field.from ? lists[field.from]?.slice(0, 30).map(({ id }) => id) : undefined)
    return `**${field.path}**${needed}\n\n${field.about[locale]}${listed(allowed)}`
  }
  const component = help.components.find(({ name }) => name === named.component)
  if (!component) return undefined
  if (named.attribute === undefined) return `**<${component.name}>**\n\n${component.about[locale]}`
  const attribute = component.attributes[named.attribute]
  return attribute && `**${named.attribute}**\n\n${attribute.about[locale]}${listed(attribute.values)}`
}

/** @param {readonly string[] | undefined} allowed */
function listed(allowed) {
  return allowed && allowed.length > 0 ? `\n\n${allowed.map(one => `\`${one}\``).join(' · ')}` : ''
}

/** @param {string} path @param {Help} help */
function fieldOf(path, { fields }) {
  const field = fields.find(one => one.path === path)
  return field ?? fields.find(one => `${one.path}[]` === path)
}

/** @param {{ parent: string, taken: string[] }} place @param {Known} known @returns {readonly Suggestion[]} */
function keys({ parent, taken }, { help, locale }) {
  const prefix = parent === '' ? '' : `${parent}.`
  return help.fields
    .filter(({ path }) => path.startsWith(prefix) && !/[.[]/.test(path.slice(prefix.length)))
    .map(field => ({ field, key: field.path.slice(prefix.length) }))
    .filter(({ key }) => !taken.includes(key) && key !== BY_COMMAND)
    .map(({ field, key }, index) => {
      const isNested = field.shape === 'list' || field.shape === 'group'
      const inner = field.shape === 'list' ? '\n  - ' : '\n  '
      return {
        label: key,
        insert: `${key}:${isNested ? inner : ' '}`,
        isSnippet: false,
        detail: field.required ? { ja: '必須', en: 'required' }[locale] : '',
        about: field.about[locale],
        asksOn: Boolean(field.values || field.from || field.shape === 'day' || field.shape === 'group'),
        order: (field.required ? 0 : 100) + index,
      }
    })
}

/** @param {Field | undefined} field @param {Known} known */
function values(field, known) {
  if (!field) return []
  if (field.shape === 'day') return [day(known)]
  return ids(field.values, field.from, known)
}

/** @param {readonly string[] | undefined} fixed @param {string | undefined} from @param {Known} known @returns {readonly Suggestion[]} */
function ids(fixed, from, { lists, locale }) {
  /** @type {readonly Named[]} */
  const all = fixed?.map(id => ({ id })) ?? (from ? (lists[from] ?? []) : [])
  return all.map(({ id, name }, order) => ({
    ...plain(id, order),
    detail: name?.[locale] ?? name?.ja ?? name?.en ?? '',
  }))
}

/** @param {Known} known @returns {Suggestion} */
function day({ today, locale }) {
  return { ...plain(today, 0), detail: { ja: '今日', en: 'today' }[locale] }
}

/** @param {import('./component.js').NamePlace} place @param {Known} known @returns {readonly Suggestion[]} */
function names({ inside, isInline }, { help, locale }) {
  const parent = help.components.find(({ name }) => name === inside)
  const only = Array.isArray(parent?.children) ? parent.children : undefined
  return help.components
    .filter(({ name, parents }) => (only ? only.includes(name) : !parents || parents.includes(inside ?? '')))
    .filter(({ display }) => (isInline ? display !== 'block' : true))
    .map((component, order) => ({
      ...plain(`<${component.name}`, order),
      insert: tagOf(component, isInline),
      isSnippet: true,
      about: component.about[locale],
      asksOn: Object.values(component.attributes).some(({ required }) => required),
    }))
}

/** A tag with the attributes it must have, as a snippet. @param {Component} component @param {boolean} isInline */
function tagOf({ name, attributes, children, display }, isInline) {
  const needed = Object.entries(attributes).filter(([, { required }]) => required)
  const written = needed.map(([key], index) => ` ${key}="$${index + 1}"`).join('')
  if (children === 'none') return `<${name}${written} />`
  const within = display === 'inline' || isInline ? '$0' : '\n\n$0\n\n'
  return `<${name}${written}>${within}</${name}>`
}

/** @param {Component} component @param {readonly string[]} taken @param {Known} known @returns {readonly Suggestion[]} */
function attributes(component, taken, { locale }) {
  return Object.entries(component.attributes)
    .filter(([key]) => !taken.includes(key))
    .map(([key, attribute], order) => ({
      ...plain(key, order),
      insert: `${key}="$1"`,
      isSnippet: true,
      detail: attribute.required ? { ja: '必須', en: 'required' }[locale] : '',
      about: attribute.about[locale],
      asksOn: true,
    }))
}

/** @param {string} label @param {number} order @returns {Suggestion} */
function plain(label, order) {
  return { label, insert: label, isSnippet: false, detail: '', about: '', asksOn: false, order }
}

module.exports = { suggestionsAt, explanationOf }
