/** Days without a run after which the bot counts as silent: a long weekend with holidays is shorter. */
export const SILENT_AFTER_DAYS = 7

/** Whole days since the bot last ran, or undefined when it is not known to have run. */
export function daysSilent(ranAt: string | undefined, now: Date): number | undefined {
  if (ranAt === undefined) return undefined
  return Math.max(0, Math.floor((now.getTime() - Date.parse(ranAt)) / 86_400_000))
}
