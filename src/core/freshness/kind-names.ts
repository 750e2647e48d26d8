import type { FindingKind } from '#schemas/finding.ts'
import type { Locale } from '#schemas/locale.ts'

/** What each kind of finding is called. */
export const KIND_NAMES: Readonly<Record<Locale, Readonly<Record<FindingKind, string>>>> = {
  ja: {
    'review-due': '確認の時期',
    'review-overdue': '確認の期限切れ',
    'never-verified': '未確認',
    'changed-since-verified': '確認後に変更',
    'owner-missing': '担当がいない',
    'broken-link': 'リンク切れ',
    'broken-anchor': '見出しへのリンク切れ',
    'expired-fragment': '終わった案内',
    'product-version-behind': '製品の版が古い',
    'translation-behind': '翻訳の遅れ',
    orphan: 'ほかの記事からたどれない',
    competes: '同じ質問に答える記事がある',
    'contradicted-by-tickets': '問い合わせと食い違う',
    unused: '読まれていない',
    'in-demand': '問い合わせが多い',
    'negative-feedback': '解決しなかったという声',
  },
  en: {
    'review-due': 'review due',
    'review-overdue': 'review overdue',
    'never-verified': 'never confirmed',
    'changed-since-verified': 'changed since confirmed',
    'owner-missing': 'no owner to reach',
    'broken-link': 'broken link',
    'broken-anchor': 'broken link to a heading',
    'expired-fragment': 'expired notice',
    'product-version-behind': 'older product version',
    'translation-behind': 'translation behind',
    orphan: 'no article leads to it',
    competes: 'competes with another',
    'contradicted-by-tickets': 'tickets say otherwise',
    unused: 'unused',
    'in-demand': 'many tickets',
    'negative-feedback': 'readers not helped',
  },
}
