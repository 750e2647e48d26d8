import type { Article } from '#core/article/article.ts'
import type { Settings } from '#core/article/content.ts'
import { siteSchema } from '#schemas/site.ts'
import { teamsSchema } from '#schemas/team.ts'

/** An article with everything filled in, except what a test says. */
export function makeArticle(parts: Partial<Article> = {}): Article {
  const locale = parts.locale ?? 'ja'
  const id = parts.id ?? 'account/reset-password'
  const [category = '', slug = ''] = id.split('/')
  return {
    title: locale === 'ja' ? 'パスワードを忘れました' : 'I forgot my password',
    summary: locale === 'ja' ? '再設定画面から変えられます。' : 'Change it on the reset page.',
    questions: [],
    owner: 'service-desk',
    verified: '2026-10-01',
    status: 'published',
    audience: 'public',
    tags: [],
    kind: 'how-to',
    products: [],
    season: [],
    related: [],
    aliases: [],
    id,
    locale,
    category,
    slug,
    path: `content/articles/${locale}/${id}.mdx`,
    body: '',
    bodyLine: 1,
    ...parts,
  }
}

/** Settings of a small desk: two teams, one term, two categories. */
export function makeSettings(): Settings {
  return {
    site: siteSchema.parse({
      name: { ja: 'ヘルプ', en: 'Help' },
      organisation: { ja: '例社', en: 'Example' },
    }),
    categories: [
      {
        id: 'account',
        name: { ja: 'アカウント', en: 'Account' },
        description: { ja: '…', en: '…' },
        desk: 'internal',
        audience: 'public',
      },
      {
        id: 'network',
        name: { ja: 'ネットワーク', en: 'Network' },
        description: { ja: '…', en: '…' },
        desk: 'internal',
        audience: 'public',
      },
    ],
    teams: teamsSchema.parse([
      {
        id: 'service-desk',
        name: { ja: 'サービスデスク', en: 'Service desk' },
        contacts: [
          { channel: 'mail', value: 'desk@example.com' },
          {
            channel: 'phone',
            value: '2400',
            label: { ja: '内線 2400', en: 'Extension 2400' },
            audience: 'internal',
          },
          { channel: 'form', value: 'https://example.com/new?a={article}&q={query}' },
        ],
      },
      { id: 'secret-team', name: { ja: '秘密班', en: 'Secret team' }, audience: 'internal' },
    ]),
    products: [],
    synonyms: [],
    glossary: [
      {
        id: 'mfa',
        term: { ja: '多要素認証', en: 'Multi-factor authentication' },
        definition: { ja: '二つ以上の証拠で本人を確かめます。', en: 'Two or more proofs of who you are.' },
      },
    ],
  }
}
