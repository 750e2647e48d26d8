import { html, trusted } from '#core/html/html.ts'
import type { ArticleCard, Model } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { ARTICLE_FORMAT, type EditorConfig, editorConfig, editorKeys, repositoryOf } from './editor-config.ts'

/** What the page tells the editor. */
export type AdminData = Readonly<{ config: EditorConfig; keys: readonly string[]; format: string }>

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

/** The page of the web editor: for the internal site of a repository on GitHub, else none. */
export function adminPage(model: Model): readonly PlannedFile[] {
  const config = model.audience === 'internal' ? editorConfig(model.settings) : undefined
  if (!config) return []
  const [locale = 'ja'] = model.locales
  const data: AdminData = { config, keys: editorKeys(), format: ARTICLE_FORMAT }
  const say = WORDS[locale]
  return [
    {
      kind: 'file',
      path: `${ADMIN_PATH}index.html`,
      inputs: ['admin', locale, data],
      content: () =>
        html`<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${ADMIN_POLICY}"><title>${say.title} – ${model.settings.site.name[locale]}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><link rel="icon" href="${model.url('icon.svg')}" type="image/svg+xml"></head><body><div id="nc-root"></div><noscript><h1>${say.title}</h1><p>${say.needsScript}</p></noscript><script type="application/json" id="admin-data">${trusted(JSON.stringify(data).replaceAll('<', '\\u003c'))}</script><script type="module" src="${model.url(`${ADMIN_PATH}admin.js`)}"></script></body></html>`
          .safe,
    },
  ]
}

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
