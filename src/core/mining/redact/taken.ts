import type { Span } from './span.ts'

/** Which parts of a text are taken by spans. */
export type Taken = {
  /** Whether no character of a part is. */
  readonly isFree: (start: number, end: number) => boolean
  readonly take: (span: Span) => void
}

/**
 * What spans take of a text of such a length: a flag for each code unit, so that asking for many parts stays linear
 * however many spans there are. The flags are made when they are first asked for.
 */
export function takenBy(spans: readonly Span[], length: number): Taken {
  let flags: Uint8Array | undefined
  const made = () => {
    if (flags !== undefined) return flags
    flags = new Uint8Array(length)
    for (const { start, end } of spans) flags.fill(1, start, end)
    return flags
  }
  return {
    isFree: (start, end) => {
      const taken = made()
      for (let at = start; at < end; at += 1) if (taken[at] === 1) return false
      return true
    },
    take: ({ start, end }) => void made().fill(1, start, end),
  }
}
