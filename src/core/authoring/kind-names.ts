import type { ArticleKind } from '#schemas/article.ts'
import type { LocalizedText } from '#schemas/locale.ts'

/** What each kind of article is, for those who choose one. */
export const KIND_NAMES: Readonly<Record<ArticleKind, LocalizedText>> = {
  'how-to': { ja: '手順（何かをする方法）', en: 'a task, step by step' },
  trouble: { ja: '困りごと（動かない、出ない）', en: 'something broken' },
  account: { ja: 'アカウントと権限', en: 'accounts and permissions' },
  policy: { ja: '決まりと理由', en: 'a rule and its reason' },
  contact: { ja: '連絡先', en: 'whom to reach' },
  reference: { ja: '一覧・早見表', en: 'something to look up' },
}
