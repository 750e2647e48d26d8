import { type FoundTexts, openFoundTexts } from './found-texts.ts'
import type { FoundGroup, Grouping, GroupOptions, KnownGroup } from './known-group.ts'
import type { Marks } from './marks.ts'

/** What one look at the texts finds where those groups are known. */
export type Look = {
  readonly clusterOf: Int32Array
  /** For each known group the number of its cluster: of two with one number the first goes on. */
  readonly knownCluster: Int32Array
  /** For each text the known group that let it go, or -1. */
  readonly released: Int32Array
}

/** Whoever can look at the texts, and say by what groups of them are known. */
export type Texts = {
  readonly look: (known: readonly KnownGroup[]) => Look | Promise<Look>
  readonly marksOf: (groups: readonly Int32Array[]) => readonly Marks[] | Promise<readonly Marks[]>
}

/** A group while the groups settle; `from` is its place among those known at first. */
type Member = KnownGroup & {
  readonly from: number | undefined
  readonly splitFrom: number | undefined
  readonly marks: Marks | undefined
  /** How often it was described anew. */
  readonly renewals: number
}

/** So many groups of a language are remembered at most: nobody looks at more proposals. */
export const MOST_KNOWN = 2_000

/** The rank of what nobody remembered before: behind all others. */
const FRESH = '9'

/** So often a group is described anew in a run. */
const MOST_RENEWALS = 2

/** Nearly always three or four are enough; where they are not, the next run may still change something. */
const MOST_LOOKS = 12

/**
 * Looks at the texts until what is known explains what is found: new groups become known, merged ones one, and those
 * whose marks have gone are described anew. So a later run over the same texts, which knows what
 * this one remembers, finds the same. A group that falls away as soon as it is known was none; groups of fewer than
 * `least` texts are not remembered, nor are new ones that hold fewer than `worth` together.
 */
export async function settle(
  texts: Texts,
  of: Pick<GroupOptions, 'known' | 'least'> & { worth?: number },
): Promise<Grouping> {
  const mergedInto = new Map<number, number>()
  let members = inOrder(
    of.known
      .slice(0, MOST_KNOWN)
      .map((one, from) => ({ ...one, from, splitFrom: undefined, marks: undefined, renewals: 0 })),
  )
  let tried: ReadonlySet<Member> = new Set()
  let before: { look: Look; step: Step } | undefined
  for (let looks = 1; ; looks++) {
    const look = await texts.look(members)
    const step = await stepOf(look, { members, tried, texts, least: of.least, worth: of.worth ?? 0 })
    for (const [place, into] of step.mergedInto) mergedInto.set(place, into)
    if (before && tried.size === 1 && isDisplacing(step, before.step))
      return { clusterOf: before.look.clusterOf, groups: before.step.groups, mergedInto }
    if (step.isSettled || looks === MOST_LOOKS)
      return { clusterOf: look.clusterOf, groups: step.groups, mergedInto }
    before = { look, step }
    members = inOrder([...step.members, ...step.fresh])
    tried = new Set(step.tried)
  }
}

/** Whether the new group leaves too little of one there was: then the texts would go to and fro between the two. */
function isDisplacing(now: Step, before: Step): boolean {
  return [...before.large].some(member => !now.large.has(member) && !now.isRenewed.has(member))
}

/** An order that does not depend on which run a group was found in. */
function inOrder(members: readonly Member[]): readonly Member[] {
  const keyed = members.map(member => ({
    member,
    first: member.anchors.reduce((least, place) => Math.min(least, place), Number.POSITIVE_INFINITY),
    said: member.said.flat().join(' '),
  }))
  const sorted = keyed.sort(
    (a, b) => compare(a.member.rank, b.member.rank) || compare(a.first, b.first) || compare(a.said, b.said),
  )
  return sorted.map(({ member }) => member)
}

function compare<T extends string | number>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1
}

type Step = {
  readonly isSettled: boolean
  /** What goes on. */
  readonly members: readonly Member[]
  /** What is new. */
  readonly fresh: readonly Member[]
  /** Of both, what has still to show that it stays. */
  readonly tried: readonly Member[]
  readonly groups: readonly FoundGroup[]
  /** Members that hold enough texts to be a topic, and those that were replaced because they are described anew. */
  readonly large: ReadonlySet<Member>
  readonly isRenewed: ReadonlySet<Member>
  readonly mergedInto: ReadonlyMap<number, number>
}

type On = {
  readonly members: readonly Member[]
  /** Those of the members that are new and have not stayed through a look yet in which all of them did. */
  readonly tried: ReadonlySet<Member>
  readonly texts: Texts
  readonly least: number
  readonly worth: number
}

async function stepOf(look: Look, on: On): Promise<Step> {
  const { members, tried, least } = on
  const found = openFoundTexts(look.clusterOf)
  const { homes, mergedInto, renewed } = homesOf(look, on)
  // A group nobody remembers yet must still be large enough.
  const staying = homes.filter(
    ({ member, cluster }) => member.from !== undefined || found.sizeOf(cluster) >= least,
  )
  const stayingMembers = new Set(staying.map(({ member }) => member))
  const failed = [...tried].filter(member => !stayingMembers.has(member))
  const lost = members.filter(member => !tried.has(member) && !stayingMembers.has(member))
  for (const member of failed.length > 0 ? [] : tried)
    if (member.splitFrom !== undefined) renewed.add(member.splitFrom)
  const now = await broughtUpToDate(staying, { ...on, clusterOf: look.clusterOf, found, renewed })
  const isSame = lost.length === 0 && now.every(one => !one.isRenewed)
  const isVain = isSame && failed.length > 0 && failed.length === tried.size
  const stayed = failed.length > 0 ? [...tried].filter(member => stayingMembers.has(member)) : []
  const fresh = isVain || stayed.length > 0 ? [] : await freshOf(look, { ...on, found, taken: homes })
  return {
    isSettled: isVain || (isSame && failed.length === 0 && fresh.length === 0),
    members: now.map(({ member }) => member),
    fresh,
    tried: [...fresh, ...stayed],
    groups: now.map(({ cluster, member: { from, splitFrom, marks } }) => ({
      cluster,
      known: from,
      splitFrom,
      marks,
    })),
    large: new Set(now.flatMap(({ cluster, member }) => (found.sizeOf(cluster) >= least ? [member] : []))),
    isRenewed: new Set(now.flatMap(({ before, isRenewed }) => (isRenewed ? [before] : []))),
    mergedInto,
  }
}

type Home = { readonly member: Member; readonly cluster: number }

/** The member that each cluster continues: of several in one the first. Two that were remembered and are one now are described anew. */
function homesOf(look: Look, { members }: On) {
  const homes = new Map<number, Member>()
  const mergedInto = new Map<number, number>()
  const renewed = new Set<number>()
  members.forEach((member, k) => {
    const cluster = look.knownCluster[k] ?? -1
    const home = homes.get(cluster)
    if (!home) homes.set(cluster, member)
    else if (member.from !== undefined && home.from !== undefined) {
      mergedInto.set(member.from, home.from)
      renewed.add(home.from)
    }
  })
  return { homes: [...homes].map(([cluster, member]): Home => ({ cluster, member })), mergedInto, renewed }
}

/** Describes anew those whose time has come. */
async function broughtUpToDate(
  staying: readonly Home[],
  on: On & { clusterOf: Int32Array; found: FoundTexts; renewed: ReadonlySet<number> },
) {
  const out = staying.filter(
    home =>
      on.found.sizeOf(home.cluster) >= on.least &&
      home.member.renewals < MOST_RENEWALS &&
      ((home.member.from !== undefined && on.renewed.has(home.member.from)) || isAged(home, on.clusterOf)),
  )
  const marks = await on.texts.marksOf(out.map(({ cluster }) => on.found.textsOf(cluster)))
  const anew = new Map(out.map(({ member }, i) => [member, marks[i]]))
  return staying.map(({ member: before, cluster }) => {
    const own = anew.get(before)
    const member = own ? { ...before, ...known(own, before), renewals: before.renewals + 1 } : before
    return { cluster, before, member, isRenewed: own !== undefined }
  })
}

async function freshOf(
  look: Look,
  on: On & { found: FoundTexts; taken: readonly Home[] },
): Promise<Member[]> {
  const taken = new Set(on.taken.map(({ cluster }) => cluster))
  const groups = on.found
    .atLeast(on.least)
    .filter(cluster => !taken.has(cluster))
    .slice(0, Math.max(0, MOST_KNOWN - taken.size))
    .map(on.found.textsOf)
  if (groups.reduce((sum, own) => sum + own.length, 0) < on.worth) return []
  const marks = await on.texts.marksOf(groups)
  return groups.flatMap((own, g) => {
    const origin = originOf(own, look.released)
    const splitFrom = origin === undefined ? undefined : on.members[origin]?.from
    const about = marks[g]
    return about
      ? [{ from: undefined, splitFrom, renewals: 0, ...known(about, { kind: 0, rank: FRESH }) }]
      : []
  })
}

function known(
  marks: Marks,
  { kind, rank }: Pick<KnownGroup, 'kind' | 'rank'>,
): KnownGroup & { marks: Marks } {
  return {
    anchors: marks.anchors,
    anchorCount: marks.anchors.length,
    said: [marks.words],
    kind,
    rank,
    isOld: false,
    marks,
  }
}

/** The known group that let most of the texts go, where it let most of them go. */
function originOf(texts: Int32Array, released: Int32Array): number | undefined {
  const [top] = [...Map.groupBy(texts, i => released[i] ?? -1)].sort((a, b) => b[1].length - a[1].length)
  return top && top[0] >= 0 ? top[0] : undefined
}

/** Half of what it was known by has left: a window moved on, or its tickets are no longer like them. */
function isAged({ member, cluster }: Home, clusterOf: Int32Array): boolean {
  const present = member.anchors.filter(i => clusterOf[i] === cluster)
  return member.isOld === true || present.length * 2 < member.anchorCount
}
