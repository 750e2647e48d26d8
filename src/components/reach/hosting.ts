import type { Audience } from '#schemas/audience.ts'
import type { Site } from '#schemas/site.ts'
import type { Model } from '../model.ts'
import { articlePath } from '../model.ts'
import type { PlannedFile } from '../page.ts'

/** What the policy says besides the `<meta>` of every page: framing can only be forbidden in a header. */
const HEADERS = [
  '  X-Content-Type-Options: nosniff',
  '  Referrer-Policy: strict-origin-when-cross-origin',
  '  Permissions-Policy: camera=(), microphone=(), geolocation=()',
]

/** robots.txt, and `_headers` and `_redirects` as Netlify, Cloudflare Pages and others read them. */
export function hostingFiles(model: Model): readonly PlannedFile[] {
  const { site } = model.settings
  const open = model.audience === 'public'
  const robots = open
    ? ['User-agent: *', 'Allow: /', ...(site.url ? [`Sitemap: ${site.url}${model.url('sitemap.xml')}`] : [])]
    : ['User-agent: *', 'Disallow: /']
  const headers = [
    `${site.base}*`,
    ...HEADERS,
    ...(open ? [] : ['  X-Robots-Tag: noindex, nofollow']),
    // Hosts send every rule that fits, and of two policies the stricter wins: so none for all pages.
    ...[site.base, ...model.locales.map(locale => `${site.base}${locale}/*`)].flatMap(path => [
      path,
      "  Content-Security-Policy: frame-ancestors 'self'",
    ]),
    `${site.base}widget/*`,
    `  Content-Security-Policy: frame-ancestors ${["'self'", ...embedOrigins(site, model.audience)].join(' ')}`,
    `${site.base}sw.js`,
    '  Cache-Control: no-cache',
    `${site.base}_astro/*`,
    '  Cache-Control: public, max-age=31536000, immutable',
  ]
  const redirects = model.locales
    .flatMap(model.published)
    .flatMap(card =>
      card.aliases.map(
        alias => `${model.url(`${card.locale}/${alias}/`)} ${model.url(articlePath(card))} 301`,
      ),
    )
  return [text('robots.txt', robots), text('_headers', headers), text('_redirects', redirects)]
}

function text(path: string, lines: readonly string[]): PlannedFile {
  return { kind: 'file', path, inputs: lines, content: () => `${lines.join('\n')}\n` }
}

/** Who may show the widget besides the site itself. A public site without a list: everyone. */
export function embedOrigins(site: Pick<Site, 'widget'>, audience: Audience): readonly string[] {
  const { origins } = site.widget
  return origins.length === 0 && audience === 'public' ? ['*'] : origins
}
