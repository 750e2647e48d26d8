import { html, trusted } from '#core/html/html.ts'
import type { HouseTerms } from '#schemas/house-terms.ts'
import type { ArticleCard, Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import type { CheckSettings } from './check-before-save.ts'
import { ARTICLE_FORMAT, type EditorConfig, editorConfig, editorKeys, repositoryOf } from './editor-config.ts'

/** What the page tells the editor. */
export type AdminData = Readonly<{
  config: EditorConfig
  keys: readonly string[]
  format: string
  settings: CheckSettings
}>

/** Where the editor is, below the site's base. */
export const ADMIN_PATH = 'admin/'

/** The editor talks to GitHub and shows pictures that are not yet on the site; styles it makes itself. */
export const ADMIN_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob: data: https://avatars.githubusercontent.com",
  "font-src 'self' data:",
  "connect-src 'self' blob: data: https://api.github.com",
  "worker-src 'self' blob:",
  "manifest-src 'self' blob:",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ')

/** The page of the web editor: for the internal site of a repository on GitHub, else none. `terms`: the words of the house. */
export function adminPage(model: Model, terms: HouseTerms): readonly PlannedFile[] {
  const config = model.audience === 'internal' ? editorConfig(model.settings) : undefined
  if (!config) return []
  const [locale = 'ja'] = model.locales
  const { synonyms: _, ...settings } = model.settings
  const data: AdminData = {
    config,
    keys: editorKeys(),
    format: ARTICLE_FORMAT,
    settings: { ...settings, terms },
  }
  const say = WORDS[locale]
  return [
    {
      kind: 'file',
      path: `${ADMIN_PATH}index.html`,
      inputs: ['admin', locale, data],
      content: () =>
        html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${ADMIN_POLICY}"><title>${say.title} – ${model.settings.site.name[locale]}</title><style>${trusted(STYLE)}</style><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="${model.url('icon.svg')}" type="image/svg+xml"></head><body><div id="nc-root"></div><noscript><h1>${say.title}</h1><p>${say.needsScript}</p></noscript><script type="application/json" id="admin-data">${trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script><script type="module" src="${model.url(`${ADMIN_PATH}admin.js`)}"></script></body></html>`
          .safe,
    },
  ]
}

/** Of what the check says; what it names stands on lines of their own in the dialogue that refuses. */
const STYLE = `.error { white-space: pre-line }
#sodate-notes { position: fixed; inset: auto 12px 84px auto; z-index: 1000; width: min(440px, calc(100vw - 24px)); max-height: 45vh;
  overflow: auto; box-sizing: border-box; padding: 12px 16px; border: 1px solid #c9a227; border-radius: 8px; background: #fffdf5; color: #26221a;
  font: 14px/1.6 system-ui, sans-serif; box-shadow: 0 4px 20px rgb(0 0 0 / .2) }
#sodate-notes h2 { margin: 0 5em 8px 0; font-size: 14px }
#sodate-notes ul { margin: 0; padding: 0; list-style: none }
#sodate-notes li { margin: 6px 0; padding-left: 10px; border-left: 3px solid #c9a227; overflow-wrap: anywhere; user-select: text }
#sodate-notes li[data-severity=error] { border-color: #b3261e }
#sodate-notes button { position: absolute; top: 10px; right: 12px; padding: 2px 10px; border: 1px solid #8a8577; border-radius: 6px; background: none;
  color: inherit; font: inherit; cursor: pointer }
@media (prefers-color-scheme: dark) { #sodate-notes { background: #2a2720; color: #f3efe4 } }`

/** Where the editor opens an article; undefined where there is no editor. */
export function adminUrl(
  model: Model,
  { locale, category, id }: Pick<ArticleCard, 'locale' | 'category' | 'id'>,
): string | undefined {
  if (model.audience !== 'internal' || !repositoryOf(model.settings)) return undefined
  return `${model.url(ADMIN_PATH)}#/collections/${locale}-${category}/entries/${id.slice(category.length + 1)}`
}

const WORDS = {
  ja: { title: '記事の編集', needsScript: 'この編集画面には JavaScript が必要です。' },
  en: { title: 'Edit articles', needsScript: 'This editor needs JavaScript.' },
} as const
