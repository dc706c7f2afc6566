// The trail: what an entry is, how it is chained, and what a member reads of it.
// An entry is never changed; what a member reads never holds another person's data.
import { createHash } from 'node:crypto'
import type { Actor } from '../../foundation/actor.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Act } from './acts.ts'

export type Facts = Readonly<Record<string, string>>

/** What a use case says when it does something, in the transaction that does it. */
export type Deed = {
  readonly by: Actor
  /** Whom it was about; by default the member who acts. */
  readonly memberId?: bigint | undefined
  readonly act: Act
  readonly facts?: Facts
  /** Why, where a person had to give a reason. */
  readonly reason?: string | undefined
  readonly address?: string | undefined
  readonly browser?: string | undefined
}

export type Entry = {
  readonly auditId: string
  readonly at: Instant
  readonly actorKind: Actor['kind']
  readonly actorId: string | null
  readonly actorName: string | null
  readonly actorRole: string | null
  readonly memberId: bigint | null
  readonly act: Act
  readonly facts: Facts
  readonly reason: string | null
  readonly address: string | null
  readonly browser: string | null
}

const actorOf = (by: Actor) => {
  switch (by.kind) {
    case 'member':
      return { actorId: String(by.memberId), actorName: null, actorRole: null }
    case 'staff':
      return { actorId: by.staffId, actorName: by.name, actorRole: by.role }
    case 'system':
      return { actorId: by.task, actorName: null, actorRole: null }
    case 'visitor':
      return { actorId: null, actorName: null, actorRole: null }
  }
}

/** The entry of a deed. An act of a member is about themselves unless it says otherwise. */
export const entryOf = (deed: Deed, auditId: string, at: Instant): Entry => ({
  auditId,
  at,
  actorKind: deed.by.kind,
  ...actorOf(deed.by),
  memberId: deed.memberId ?? (deed.by.kind === 'member' ? deed.by.memberId : null),
  act: deed.act,
  facts: deed.facts ?? {},
  reason: deed.reason ?? null,
  address: deed.address ?? null,
  browser: deed.browser ?? null,
})

/** The entry as the bytes that are chained: every field, in one order, at the precision that is stored. */
const canonical = (entry: Entry): string =>
  JSON.stringify([
    entry.auditId,
    entry.at.round({ smallestUnit: 'microsecond' }).toString(),
    entry.actorKind,
    entry.actorId,
    entry.actorName,
    entry.actorRole,
    entry.memberId === null ? null : String(entry.memberId),
    entry.act,
    Object.entries(entry.facts).sort(([a], [b]) => (a < b ? -1 : 1)),
    entry.reason,
    entry.address,
    entry.browser,
  ])

/** What the first seal follows. */
export const beginning: Buffer = createHash('sha256').update('audit').digest()

/** SHA-256 over the seal before and the entry: changing either changes every seal after it. */
export const sealOf = (previous: Buffer, entry: Entry): Buffer =>
  createHash('sha256').update(previous).update(canonical(entry)).digest()

export type Seal = {
  readonly seq: bigint
  readonly auditId: string
  readonly prevHash: Buffer
  readonly hash: Buffer
}
export type Head = { readonly seq: bigint; readonly hash: Buffer }

/** The next seals, one for each entry, after `head`. */
export function sealed(head: Head, entries: readonly Entry[]): readonly Seal[] {
  const seals: Seal[] = []
  for (const entry of entries) {
    const { seq, hash: prevHash } = seals.at(-1) ?? head
    seals.push({
      seq: seq + 1n,
      auditId: entry.auditId,
      prevHash,
      hash: sealOf(prevHash, entry),
    })
  }
  return seals
}

/** How a link of the chain can be wrong, first of them first. */
export type Difference =
  | 'seal-missing' // a number was skipped
  | 'chain-broken' // a seal does not follow the one before
  | 'entry-missing' // sealed, but gone
  | 'entry-changed' // not what was sealed
  | 'entry-never-recorded' // there, but no move of ours wrote it
  | 'chain-shortened' // ends before a head that was noted elsewhere

/** Whether `seal` rightly follows `head` and seals `entry`; undefined when it does. */
export function differenceIn(
  head: Head,
  seal: Seal,
  entry: Entry | undefined,
): Difference | undefined {
  if (seal.seq !== head.seq + 1n) return 'seal-missing'
  if (!seal.prevHash.equals(head.hash)) return 'chain-broken'
  if (!entry) return 'entry-missing'
  if (!seal.hash.equals(sealOf(seal.prevHash, entry))) return 'entry-changed'
  return undefined
}

/** Enough of an address to recognise one's own, too little to find another person by. */
export function maskedAddress(address: string): string {
  const plain = address.replace(/^::ffff:/, '')
  if (plain.includes('.')) return `${plain.split('.').slice(0, 2).join('.')}.•.•`
  return `${plain.split(':').slice(0, 2).join(':')}:•`
}

/** Who acted, as a member reads it. */
export type ActorShown = 'you' | 'somebody' | 'agent' | 'operator' | 'institute' | 'portal'

/** What of an entry a member reads on the page of their activity. */
export type Activity = {
  readonly auditId: string
  readonly at: Instant
  readonly actor: ActorShown
  readonly act: Act
  readonly reason: string | undefined
  /** The device, as the browser called itself then; only of the member's own acts. */
  readonly device: string | undefined
  readonly address: string | undefined
  readonly reference: string | undefined
  /** Somebody sat beside the member. */
  readonly withHelp: boolean
  /** The page that was opened then. */
  readonly page: string | undefined
}

const actorShown = (entry: Entry): ActorShown => {
  if (entry.actorKind === 'member')
    return entry.actorId === String(entry.memberId) ? 'you' : 'somebody'
  if (entry.actorKind === 'visitor') return 'somebody'
  if (entry.actorKind === 'system') return 'portal'
  if (entry.actorRole === 'institute') return 'institute'
  return entry.actorRole === 'operator' ? 'operator' : 'agent'
}

/** Staff are shown by their role, never by name; addresses are masked; of the facts, folio and device alone. */
export function activityIn(entry: Entry): Activity {
  const actor = actorShown(entry)
  const web = actor === 'you' || actor === 'somebody'
  return {
    auditId: entry.auditId,
    at: entry.at,
    actor,
    act: entry.act,
    reason: entry.reason ?? undefined,
    device: web ? entry.facts.device : undefined,
    address: web && entry.address ? maskedAddress(entry.address) : undefined,
    reference: entry.facts.reference,
    withHelp: entry.facts.help === 'yes',
    page: entry.act === 'page-seen-with-help' ? entry.facts.path : undefined,
  }
}
