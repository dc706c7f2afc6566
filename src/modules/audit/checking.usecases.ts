// Walking the chain: whole for whoever asks, and every night what is new with a part of what is old.
import type { Clock } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import * as store from './audit.store.ts'
import { differenceIn, type Head } from './audit.ts'
import * as checks from './checking.store.ts'
import { type Check, headFrom, headText, nextFrom, rolled, start, type Wrong } from './checking.ts'

const batch = 1_000
/** Entries of one night: some minutes. */
const aNight = 2_000_000n

/** A sound chain with its head, or the first thing that differs and where. */
export type Verdict =
  | { readonly sound: true; readonly entries: bigint; readonly head: string }
  | ({ readonly sound: false } & Wrong)

type Walked = { readonly head: Head; readonly looked: bigint; readonly wrong?: Wrong }

/** Follows the chain from a head that is held to be right, so many entries at most. */
async function walk(db: Db, from: Head, most?: bigint): Promise<Walked> {
  let head = from
  for (;;) {
    const links = await store.linksAfter(db, head.seq, batch)
    for (const { seal, entry } of links) {
      const difference = differenceIn(head, seal, entry)
      const looked = seal.seq - from.seq
      if (difference)
        return { head, looked, wrong: { difference, seq: seal.seq, auditId: seal.auditId } }
      head = seal
    }
    const looked = head.seq - from.seq
    if (links.length < batch || (most !== undefined && looked >= most)) return { head, looked }
  }
}

/** What stands beside the chain: entries that nobody wrote by our moves, and entries that went before their seal. */
async function aside(db: Db): Promise<Wrong | undefined> {
  const stray = await store.strayEntry(db)
  if (stray) return { difference: 'entry-never-recorded', seq: 0n, auditId: stray }
  const lost = await store.lostEntry(db)
  return lost ? { difference: 'entry-missing', seq: 0n, auditId: lost } : undefined
}

/** The first of the heads noted before that the chain does not hold any more. */
async function forgotten(db: Db, noted: readonly Head[]): Promise<Wrong | undefined> {
  const known = await store.sealsAt(
    db,
    noted.map(({ seq }) => seq),
  )
  const gone = noted.find(({ seq, hash }) => seq > 0n && !known.get(seq)?.equals(hash))
  return gone && { difference: 'chain-shortened', seq: gone.seq, auditId: undefined }
}

async function nightly(db: Db, last: Check | undefined, most: bigint) {
  const from = nextFrom(last)
  const shortened = await forgotten(db, [from.head, from.again])
  if (shortened) return { ...from, lookedAt: 0n, wrong: shortened }
  const fresh = await walk(db, from.head, most)
  if (fresh.wrong) return { ...from, lookedAt: fresh.looked, wrong: fresh.wrong }
  const { head } = fresh
  const left = most - fresh.looked
  const old = left > 0n ? await walk(db, rolled(from.again, from.head), left) : undefined
  const lookedAt = fresh.looked + (old?.looked ?? 0n)
  if (old?.wrong) return { ...from, lookedAt, wrong: old.wrong }
  return {
    head,
    again: old ? rolled(old.head, head) : from.again,
    lookedAt,
    wrong: await aside(db),
  }
}

export const checkingUseCases = (deps: { db: Db; now: Clock }) => ({
  /** Walks the whole chain. `noted`: heads kept elsewhere, that the chain must still hold. */
  verify: async (...noted: readonly string[]): Promise<Verdict> => {
    const { head, wrong } = await walk(deps.db, start)
    const first = wrong ?? (await aside(deps.db)) ?? (await forgotten(deps.db, noted.map(headFrom)))
    return first
      ? { sound: false, ...first }
      : { sound: true, entries: head.seq, head: headText(head) }
  },

  /** The look of a night, kept. After something differed, the next one starts from the beginning. */
  checkNext: async (most = aNight): Promise<Check> => {
    const startedAt = deps.now()
    const [last] = await checks.latest(deps.db, 1)
    const { head, again, lookedAt, wrong } = await nightly(deps.db, last, most)
    const heads = { head: headText(head), again: headText(again) }
    const check = { startedAt, finishedAt: deps.now(), lookedAt, ...heads, wrong }
    await checks.keep(deps.db, check)
    return check
  },

  /** The last looks, newest first. */
  checks: (most: number): Promise<readonly Check[]> => checks.latest(deps.db, most),
})
