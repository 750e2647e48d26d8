import type { Candidate } from '#schemas/candidate.ts'
import type { Locale } from '#schemas/locale.ts'
import type { FoundGroup, Grouping, KnownGroup } from './cluster/known-group.ts'

/** By what a topic is known: ids of typical tickets, and words those share. */
export type TopicMarks = { readonly anchors: readonly string[]; readonly terms: readonly string[] }

/** What became of the remembered candidates, by the numbers of clusters. */
export type GroupIdentities = {
  readonly groups: ReadonlyMap<
    number,
    Readonly<{ known: string | undefined; splitFrom: string | undefined; marks: TopicMarks | undefined }>
  >
  readonly mergedInto: ReadonlyMap<string, string>
}

/** Ids of the tickets of a language, by their places. */
export type TicketIds = { readonly total: number; readonly idAt: (place: number) => string | undefined }

/** Translates remembered candidates into groups that are known, a language at a time, and back. */
export function openMemory(candidates: readonly Candidate[]) {
  const known = wholeOnes(candidates)
  const groups = new Map<
    number,
    { known: string | undefined; splitFrom: string | undefined; marks: TopicMarks | undefined }
  >()
  const mergedInto = new Map<string, string>()
  const of = (locale: Locale) => known.filter(one => one.locale === locale)
  return {
    /** What is known of the tickets of a language. */
    knownOf(locale: Locale, tickets: TicketIds): KnownGroup[] {
      const own = of(locale)
      const wanted = new Set(own.flatMap(one => one.anchors))
      const places = new Map<string, number>()
      for (let place = 0; place < (wanted.size > 0 ? tickets.total : 0); place++) {
        const id = tickets.idAt(place)
        if (id !== undefined && wanted.has(id)) places.set(id, place)
      }
      return own.map(candidate => toKnownGroup(candidate, places))
    },
    /** Remembers what was found of them; numbers of its clusters begin at `before`. */
    note(locale: Locale, tickets: TicketIds, { found, before }: { found: Grouping; before: number }): void {
      const own = of(locale)
      const idOf = (place: number | undefined) => (place === undefined ? undefined : own[place]?.id)
      for (const group of found.groups)
        groups.set(before + group.cluster, {
          known: idOf(group.known),
          splitFrom: idOf(group.splitFrom),
          marks: marksIn(group, tickets),
        })
      for (const [place, into] of found.mergedInto) {
        const id = idOf(place)
        const other = idOf(into)
        if (id !== undefined && other !== undefined) mergedInto.set(id, other)
      }
    },
    end: (): GroupIdentities => ({ groups, mergedInto }),
  }
}

function marksIn({ marks }: FoundGroup, { idAt }: TicketIds): TopicMarks | undefined {
  return marks && { anchors: marks.anchors.flatMap(place => idAt(place) ?? []), terms: marks.words }
}

const WEIGHT = { published: 0, drafted: 1, accepted: 2, dismissed: 3, new: 4 } as const

function toKnownGroup(candidate: Candidate, places: ReadonlyMap<string, number>): KnownGroup {
  const anchors = new Set(candidate.anchors)
  return {
    anchors: [...anchors].flatMap(id => places.get(id) ?? []),
    anchorCount: anchors.size,
    said: candidate.terms ? [candidate.terms] : candidate.questions.map(question => [question]),
    // What somebody dismissed must neither swallow what nobody looked at nor be swallowed.
    kind: candidate.state === 'dismissed' ? 1 : 0,
    // What people decided about goes on, then what is older.
    rank: `${WEIGHT[candidate.state]} ${candidate.firstSeen}`,
    isOld: candidate.terms === undefined,
  }
}

/** Those that are part of another one are left out; of two with one id the last counts. */
function wholeOnes(candidates: readonly Candidate[]): Candidate[] {
  const byId = new Map(candidates.map(one => [one.id, one]))
  return [...byId.values()].filter(({ mergedInto }) => mergedInto === undefined || !byId.has(mergedInto))
}
