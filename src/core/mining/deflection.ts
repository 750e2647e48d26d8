import type { Coverage } from '#schemas/candidate.ts'
import type { Mining } from '#schemas/mining.ts'

/**
 * Expected hours a month that an article saves:
 * events a month × working minutes a ticket ÷ 60 × share of tickets that go away.
 * A flood counts as one event. Minutes and shares are assumptions written in `content/mining.yaml`.
 */
export function deflectedHours(
  topic: { perMonth: number; coverage: Coverage },
  mining: Pick<Mining, 'handlingMinutes' | 'deflectionShare'>,
): number {
  return ((topic.perMonth * mining.handlingMinutes) / 60) * mining.deflectionShare[topic.coverage]
}

/** The formula in words, as printed in the report. */
export function deflectionFormula(mining: Pick<Mining, 'handlingMinutes' | 'deflectionShare'>): {
  ja: string
  en: string
} {
  const share = mining.deflectionShare
  const percent = (value: number) => `${Math.round(value * 100)} %`
  return {
    ja: `月あたりの削減時間 = 月の件数（障害などの集中は1件と数える）× ${mining.handlingMinutes}分 ÷ 60 × 減る割合（記事なし ${percent(share.gap)}、訳がない ${percent(share.untranslated)}、見つからない ${percent(share['hard-to-find'])}、内容が古い ${percent(share.outdated)}）。分と割合は content/mining.yaml の仮定です。`,
    en: `Hours saved a month = tickets a month (a flood counts as one) × ${mining.handlingMinutes} min ÷ 60 × share that goes away (gap ${percent(share.gap)}, not translated ${percent(share.untranslated)}, hard to find ${percent(share['hard-to-find'])}, outdated ${percent(share.outdated)}). Minutes and shares are assumptions in content/mining.yaml.`,
  }
}
