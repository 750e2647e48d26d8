import type { GitRepo } from './git-repo.ts'

const SITE = `name: { ja: 試験, en: Trial }
organisation: { ja: 試験社, en: Trial Inc. }
url: https://help.example.com
repository: { url: https://github.com/acme/help }
review: { manager: km, perOwner: 8 }
`
const CATEGORIES = `- { id: account, name: { ja: アカウント, en: Accounts }, description: { ja: 鍵, en: Keys }, desk: internal }
`
const TEAMS = `- { id: desk, name: { ja: サービスデスク, en: Service desk }, github: { members: [hana] }, backup: infra }
- { id: infra, name: { ja: 基盤, en: Infrastructure }, locale: en, github: { members: [nobody-there] }, backup: desk }
- { id: km, name: { ja: ナレッジ, en: Knowledge }, github: { members: [taro] } }
`
const article = (title: string, fields: string, body = '手順です。') =>
  `---\ntitle: "${title}"\nsummary: 再設定できます。\nkind: account\n${fields}\n---\n\n${body}\n`
const ARTICLES: Readonly<Record<string, string>> = {
  due: article('期限が近い記事', 'owner: desk\nverified: 2026-05-25'),
  hostile: article('<!-- x --> @taro #1 **太字** [x](http://x.example)', 'owner: desk\nverified: 2026-05-10'),
  stalled: article('止まっている記事', 'owner: infra\nverified: 2026-03-01\nrelated:\n  - account/ancient'),
  ancient: article('とても古い記事', 'owner: infra\nverified: 2024-01-01'),
  fresh: article('新しい記事', 'owner: desk\nverified: 2026-11-01', '[古い](/account/ancient/)も参照。'),
}

/** Writes and commits a small knowledge base: due, stalled, ancient and fresh articles of teams that answer or don't. */
export function writeReviewProject(repo: GitRepo): void {
  repo.write('content/site.yaml', SITE)
  repo.write('content/categories.yaml', CATEGORIES)
  repo.write('content/teams.yaml', TEAMS)
  for (const [slug, text] of Object.entries(ARTICLES))
    repo.write(`content/articles/ja/account/${slug}.mdx`, text)
  repo.commit({ day: '2024-01-01' })
}
