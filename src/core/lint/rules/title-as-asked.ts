import { type ArticleRule, atField } from '../rule.ts'

/**
 * ja: 題は読者が口にする問いか困りごとにします。「〜について」「〜マニュアル」「〜の概要」では探せません。
 * en: The title is the question or the trouble as a reader would say it, not "About …", "… manual" or "Overview of …".
 *
 * @example ok ja
 * title: VPNにつながりません
 * @example bad ja
 * title: VPN接続について
 * @example bad en
 * title: VPN user manual
 */
export const titleAsAsked: ArticleRule = {
  id: 'title-as-asked',
  check: subject => {
    const { title, locale } = subject.article
    const pattern = locale === 'ja' ? JA : EN
    if (!pattern.test(title.trim())) return []
    return [
      atField(subject, 'title', {
        rule: 'title-as-asked',
        text: {
          ja: `題「${title}」は書き手の言い方です。読者が口にする問いか困りごとが必要です。`,
          en: `Unexpected title "${title}", expected the question or the trouble as a reader says it.`,
        },
        fix: {
          ja: '例「VPNにつながりません」「パスワードを忘れました」',
          en: 'For example "I can\'t connect to the VPN" or "How do I reset my password?".',
        },
      }),
    ]
  },
}

const JA = /(?:について|に関して|の件|マニュアル|手順書|の概要|とは|一覧表|ガイドライン|のお知らせ)$/
const EN =
  /^(?:about|overview of|introduction to|notes on)\b|\b(?:manual|guide|guidelines|documentation|overview|instructions)$/i
