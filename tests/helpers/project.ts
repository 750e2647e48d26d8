import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const CODE = [
  'src',
  'schemas',
  'scripts',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
]

export type Project = Readonly<{
  root: string
  write: (path: string, text: string | Uint8Array) => void
  remove: (path: string) => void
  [Symbol.dispose]: () => void
}>

/** A project in a temp folder: this checkout's code, with content of its own. Removed when disposed. */
export function makeProject(
  files: Readonly<Record<string, string>> = {},
  options: { code?: boolean } = {},
): Project {
  const root = mkdtempSync(join(tmpdir(), 'sodate-project-'))
  if (options.code) {
    for (const path of CODE) cpSync(join(ROOT, path), join(root, path), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'))
  }
  const write = (path: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const [path, text] of Object.entries({ ...SETTINGS, ...files })) write(path, text)
  return {
    root,
    write,
    remove: path => rmSync(join(root, path), { recursive: true, force: true }),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** The least an organisation must write. */
export const SETTINGS: Readonly<Record<string, string>> = {
  'content/site.yaml': `name: { ja: 試験サイト, en: Trial site }
organisation: { ja: 試験株式会社, en: Trial Inc. }
url: https://help.example.com
`,
  'content/categories.yaml': `- id: account
  name: { ja: アカウント, en: Accounts }
  description: { ja: パスワードなど, en: Passwords and more }
  desk: internal
- id: network
  name: { ja: ネットワーク, en: Network }
  description: { ja: VPNなど, en: VPN and more }
  desk: internal
`,
  'content/teams.yaml': `- id: service-desk
  name: { ja: サービスデスク, en: Service desk }
  contacts:
    - { channel: phone, value: '03-0000-2400' }
- id: network-team
  name: { ja: ネットワークチーム, en: Network team }
`,
}

type ArticleParts = Readonly<{ frontmatter?: Readonly<Record<string, unknown>>; body?: string }>

/** The source of an article that is right in every field, but for what is said. `undefined` leaves a field out. */
export function articleSource({
  frontmatter = {},
  body = '## 手順\n\n1. 設定を開きます。\n',
}: ArticleParts = {}): string {
  const fields = {
    title: 'パスワードを忘れました',
    summary: 'ポータルの「パスワード再設定」から、自分で再設定できます。',
    owner: 'service-desk',
    verified: '2026-10-01',
    kind: 'account',
    ...frontmatter,
  }
  const lines = Object.entries(fields).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${JSON.stringify(value)}`],
  )
  return `---\n${lines.join('\n')}\n---\n\n${body}`
}
