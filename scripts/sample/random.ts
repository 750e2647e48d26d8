/** A seeded source of chance: the same seed gives the same year. */
export type Random = {
  readonly next: () => number
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
  readonly chance: (share: number) => boolean
  readonly weighted: <T extends { readonly weight: number }>(list: readonly T[]) => T
}

/** mulberry32: small, fast, good enough for samples. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: share => next() < share,
    pick: list => {
      const picked = list[below(list.length)]
      if (picked === undefined) throw new Error('Nothing to pick from')
      return picked
    },
    weighted: list => {
      const total = list.reduce((sum, one) => sum + one.weight, 0)
      let at = next() * total
      for (const one of list) {
        at -= one.weight
        if (at <= 0) return one
      }
      const last = list.at(-1)
      if (last === undefined) throw new Error('Nothing to pick from')
      return last
    },
  }
}

/** Fills a template: {a|b|} becomes a, b or nothing; choices do not nest. */
export function fill(template: string, random: Random): string {
  return template.replace(/\{([^{}]*)\}/g, (_all, choices: string) => random.pick(choices.split('|')))
}
