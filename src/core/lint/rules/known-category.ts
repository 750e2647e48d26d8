import { nearest } from '#core/text/nearest.ts'
import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: カテゴリーは記事を置いたフォルダーで決まり、categories.yaml にあるものだけです。スラッグは半角英小文字・数字・ハイフンで書きます。
 * en: The folder is the category, and it must be in categories.yaml. The slug is lower-case letters, digits and hyphens.
 *
 * @example ok ja
 * category: account
 * @example bad ja
 * category: network
 * @example bad ja
 * path: acount/reset
 * @example bad en
 * path: account/Reset_Password
 */
export const knownCategory: ArticleRule = {
  id: 'known-category',
  check: (subject, { categories }) => {
    const { category, slug } = subject.article
    const written = /^category:[ \t]*['"]?([^\s'"#]+)/m.exec(subject.source)?.[1]
    const ids = categories.map(one => one.id)
    const said = { rule: 'known-category', severity: 'error' } as const
    const findings = []
    if (!ids.includes(category)) {
      const near = nearest(category, ids)
      findings.push(
        atField(subject, 'category', {
          ...said,
          text: {
            ja: `カテゴリー「${category}」は categories.yaml にありません。`,
            en: `Unexpected category "${category}", expected an id from categories.yaml.`,
          },
          fix: near
            ? { ja: `「${near}」ではありませんか。`, en: `Did you mean "${near}"?` }
            : {
                ja: 'categories.yaml に足すか、別のフォルダーに置いてください。',
                en: 'Add it there, or move the file.',
              },
        }),
      )
    }
    if (written !== undefined && written !== category)
      findings.push(
        atField(subject, 'category', {
          ...said,
          text: {
            ja: `category が「${written}」ですが、フォルダーは「${category}」です。`,
            en: `Unexpected category "${written}", expected the folder "${category}".`,
          },
          fix: { ja: 'category の行を消してください。', en: 'Remove the line.' },
        }),
      )
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
      findings.push(
        atField(subject, 'title', {
          ...said,
          text: {
            ja: `ファイル名「${slug}」が使えません。`,
            en: `Unexpected file name "${slug}", expected lower-case letters, digits and hyphens.`,
          },
          fix: {
            ja: '例 reset-password.mdx のように変えてください。',
            en: 'Rename it, like reset-password.mdx.',
          },
        }),
      )
    return findings
  },
}
