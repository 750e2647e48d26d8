import { hostHeaderFiles } from '#core/hosting/host-headers.ts'
import type { Audience } from '#schemas/audience.ts'
import type { Site } from '#schemas/site.ts'
import { ADMIN_PATH, ADMIN_POLICY } from '../admin/admin-page.ts'
import type { Model } from '../model.ts'
import { articlePath } from '../model.ts'
import type { PlannedFile } from '../page.ts'
import { FRAME_POLICY, PAGE_POLICY } from './policy.ts'

const EVERY_FILE = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
}

/** robots.txt, redirects as Netlify and Cloudflare Pages read them, and headers for those, Vercel, Azure and Apache. */
export function hostingFiles(model: Model): readonly PlannedFile[] {
  const { site } = model.settings
  const open = model.audience === 'public'
  const robots = open
    ? ['User-agent: *', 'Allow: /', ...(site.url ? [`Sitemap: ${site.url}${model.url('sitemap.xml')}`] : [])]
    : ['User-agent: *', 'Disallow: /']
  const policy = (value: string) => ({ 'Content-Security-Policy': value })
  const rules = [
    {
      path: `${site.base}*`,
      headers: open ? EVERY_FILE : { ...EVERY_FILE, 'X-Robots-Tag': 'noindex, nofollow' },
    },
    // The same as each page's own `<meta>`, and who may frame it, which only a header can say.
    // Hosts send every rule that fits, and of two policies the stricter wins: so none for all pages.
    ...[site.base, `${site.base}404.html`, ...model.locales.map(locale => `${site.base}${locale}/*`)].map(
      path => ({
        path,
        headers: policy(`${PAGE_POLICY}; frame-ancestors 'self'`),
      }),
    ),
    {
      path: `${site.base}widget/*`,
      headers: policy(
        `${FRAME_POLICY}; frame-ancestors ${["'self'", ...embedOrigins(site, model.audience)].join(' ')}`,
      ),
    },
    ...(open
      ? []
      : [{ path: `${site.base}${ADMIN_PATH}*`, headers: policy(`${ADMIN_POLICY}; frame-ancestors 'none'`) }]),
    { path: `${site.base}sw.js`, headers: { 'Cache-Control': 'no-cache' } },
    { path: `${site.base}_astro/*`, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  ]
  const redirects = model.locales
    .flatMap(model.published)
    .flatMap(card =>
      card.aliases.map(
        alias => `${model.url(`${card.locale}/${alias}/`)} ${model.url(articlePath(card))} 301`,
      ),
    )
  const headerFiles = Object.entries(hostHeaderFiles(rules, model.url('404.html'))).map(([path, content]) =>
    text(path, [content]),
  )
  return [text('robots.txt', robots), text('_redirects', redirects), ...headerFiles]
}

function text(path: string, lines: readonly string[]): PlannedFile {
  return { kind: 'file', path, inputs: lines, content: () => `${lines.join('\n')}\n` }
}

/** Who may show the widget besides the site itself. A public site without a list: everyone. */
export function embedOrigins(site: Pick<Site, 'widget'>, audience: Audience): readonly string[] {
  const { origins } = site.widget
  return origins.length === 0 && audience === 'public' ? ['*'] : origins
}
