import { messageAt } from '../message-at.ts'
import { hitsAnywhere } from '../prose.ts'
import type { ArticleRule } from '../rule.ts'

/**
 * ja: パスワード、鍵、トークンは記事に書きません。コードの中も見ます。書いてしまった値は無効にしてください。
 * en: No passwords, keys or tokens, in code blocks neither. One that was written down must be revoked.
 *
 * @example ok ja
 * `password: ********` と表示されます。
 * @example bad ja
 * 鍵は `AKIAABCDEFGHIJKLMNOP` です。
 * @example bad en
 * Use ghp_abcdefghijklmnopqrstuvwxyz0123456789 to sign in.
 * @example bad en
 * password: Tr0ub4dor&3
 */
export const noSecrets: ArticleRule = {
  id: 'no-secrets',
  check: subject => {
    // Seven patterns over every text cost more than looking for what each must contain.
    const lower = subject.source.toLowerCase()
    return KINDS.filter(({ needs }) => needs.some(one => lower.includes(one))).flatMap(
      ({ ja, en, pattern }) =>
        hitsAnywhere(subject, pattern).map(hit =>
          messageAt(subject.article, hit.node, 'no-secrets', {
            text: { ja: `${ja}らしい文字列があります。`, en: `Unexpected ${en}.` },
            fix: { ja: '消して、その値を無効にしてください。', en: 'Remove it and revoke it.' },
          }),
        ),
    )
  },
}

const KINDS = [
  { ja: 'AWSのアクセスキー', en: 'AWS access key', needs: ['akia'], pattern: /\bAKIA[0-9A-Z]{16}\b/g },
  {
    ja: 'GitHubのトークン',
    en: 'GitHub token',
    needs: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /\bgh[pousr]_[A-Za-z0-9]{36,}/g,
  },
  { ja: 'Slackのトークン', en: 'Slack token', needs: ['xox'], pattern: /\bxox[abprs]-[A-Za-z0-9-]{10,}/g },
  {
    ja: '秘密鍵',
    en: 'private key',
    needs: ['private key'],
    pattern: /-----BEGIN (?:[A-Z]+ ){0,3}PRIVATE KEY-----/g,
  },
  { ja: 'JWT', en: 'JWT', needs: ['eyj'], pattern: /\beyJ[\w-]{10,}\.eyJ[\w-]{10,}\.[\w-]{10,}/g },
  { ja: 'Googleの鍵', en: 'Google API key', needs: ['aiza'], pattern: /\bAIza[\w-]{35}\b/g },
  {
    ja: 'パスワード',
    en: 'password',
    needs: ['password', 'パスワード', 'passwd'],
    pattern:
      /(?:password|パスワード|passwd)[ \t]{0,2}[:：=][ \t]{0,2}(?=[!-~]{0,40}\d)(?=[!-~]{0,40}[A-Za-z])[!-~]{8,40}/gi,
  },
] as const
