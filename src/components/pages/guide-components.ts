import type { Article } from '#core/article/article.ts'
import { COMPONENTS, type ComponentDeclaration } from '#core/article/components.ts'
import { type Html, html, trusted } from '#core/html/html.ts'
import type { Locale } from '#schemas/locale.ts'
import type { Lookup } from '../../markdown/rendering.ts'
import { renderArticle } from '../article-bodies.ts'
import type { Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { GUIDE_WORDS } from './guide-words.ts'

/** Every component an article may hold: what it is for, how it is written, how it looks. */
export function guideComponents(model: Model, locale: Locale): Html {
  return html`${COMPONENTS.map(component => section(model, component, locale))}`
}

function section(model: Model, component: ComponentDeclaration, locale: Locale): Html {
  const words = GUIDE_WORDS[locale]
  const { name, about, example, parents } = component
  const shown = parents ? undefined : rendered(model, component, locale)
  const attributes = Object.entries(component.attributes)
  return html`<section class="guide-component" aria-labelledby="c-${name}"><h2 id="c-${name}"><code>&lt;${name}&gt;</code></h2><p>${about[locale]}${
    parents && html` ${words.standsIn(parents.join(locale === 'ja' ? '、' : ', '))}`
  }</p>${attributes.length > 0 && attributeList(component, locale)}<div class="guide-example"><div><p class="guide-label">${words.source}</p><pre tabindex="0"><code>${
    example[locale]
  }</code></pre></div>${
    shown
      ? html`<div><p class="guide-label">${words.shown}</p><div class="guide-shown">${shown}</div></div>`
      : parents && html`<p>${words.seenIn(parents[0] ?? '')}</p>`
  }</div></section>`
}

function attributeList({ attributes }: ComponentDeclaration, locale: Locale): Html {
  const words = GUIDE_WORDS[locale]
  return html`<dl class="guide-attributes">${Object.entries(attributes).map(
    ([name, { about, required, values }]) =>
      html`<div><dt><code>${name}</code></dt><dd>${about[locale]} <small>${required ? words.needed : words.notNeeded}${
        values && ` · ${values.join(' | ')}`
      }</small></dd></div>`,
  )}</dl>`
}

function rendered(model: Model, component: ComponentDeclaration, locale: Locale): Html | undefined {
  const text = component.example[locale]
  const example: Article = {
    title: component.name,
    summary: component.about[locale],
    questions: [],
    owner: model.settings.teams[0]?.id ?? '',
    status: 'published',
    audience: 'internal',
    tags: [],
    kind: 'reference',
    products: [],
    season: [],
    related: [],
    aliases: [],
    id: `guide/${component.name.toLowerCase()}`,
    locale,
    category: 'guide',
    slug: component.name.toLowerCase(),
    path: `content/articles/${locale}/guide/${component.name.toLowerCase()}.mdx`,
    body: text,
    bodyLine: 1,
  }
  const { settings } = model
  const { rendered: body } = renderArticle(example, {
    // The words and teams the examples name exist here, whatever the organisation's own are called.
    settings: { ...settings, teams: withDesk(settings.teams), glossary: withWord(settings.glossary) },
    audience: 'internal',
    today: '2000-01-01',
    lookup: includedIn(example),
    findImage: () => ({ url: model.url(PICTURE_PATH), width: 640, height: 240 }),
  })
  return body ? trusted(body.html) : undefined
}

const includedIn =
  (example: Article): Lookup =>
  id => ({
    visible: true,
    title: id,
    url: '#',
    article: {
      ...example,
      id,
      body: { ja: '## 手順\n\n1. ポータルを開きます。', en: '## Steps\n\n1. Open the portal.' }[
        example.locale
      ],
    },
  })

/** Where the picture is served that stands for whatever an example names. */
const PICTURE_PATH = 'guide/example.svg'
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" width="640" height="240" viewBox="0 0 640 240"><rect width="640" height="240" fill="#f1f0e9"/><rect x="160" y="40" width="320" height="160" rx="8" fill="#fff" stroke="#8a9089"/><rect x="190" y="72" width="260" height="14" rx="3" fill="#dcdad0"/><rect x="190" y="104" width="260" height="34" rx="4" fill="none" stroke="#8a9089"/><rect x="366" y="154" width="84" height="30" rx="4" fill="#1c6549"/></svg>\n`

/** The picture of the example of `<Figure>`. */
export function examplePicture(): PlannedFile {
  return { kind: 'file', path: PICTURE_PATH, inputs: ['guide-picture'], content: () => PICTURE }
}

function withDesk(teams: Model['settings']['teams']): Model['settings']['teams'] {
  const [first] = teams
  if (!first || teams.some(team => team.id === 'service-desk')) return teams
  return [...teams, { ...first, id: 'service-desk' }]
}

function withWord(glossary: Model['settings']['glossary']): Model['settings']['glossary'] {
  if (glossary.some(word => word.id === 'mfa')) return glossary
  return [
    ...glossary,
    {
      id: 'mfa',
      term: { ja: '多要素認証', en: 'Multi-factor authentication' },
      definition: {
        ja: '二つ以上の方法で本人を確かめるしくみです。',
        en: 'Proving who you are in two or more ways.',
      },
    },
  ]
}
