// What a person does with a cluster: looks at it, opens whom it touched with a reason, says what it is, and, of two
// people, holds the logins that it opened. Everything is in the record, and members see who looked.
import type { Actor } from '../../foundation/actor.ts'
import { maskNss, type Nss } from '../../foundation/nss.ts'
import { maskName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { MembersUseCases } from '../members/members.usecases.ts'
import * as store from './clusters.store.ts'
import { lookedBack, type Marked, markedUntil } from './clusters.ts'
import type { ClustersDeps } from './clusters.usecases.ts'
import * as freezes from './freezes.store.ts'

export type WorkingDeps = ClustersDeps & {
  readonly audit: Pick<AuditUseCases, 'record'>
  readonly holds: Pick<HoldsUseCases, 'of'>
  readonly logins: Pick<LoginsUseCases, 'loginOfMember'>
  readonly members: Pick<MembersUseCases, 'memberById'>
  /** Holds a login until it is settled whose it is. False: there is nothing to hold. */
  freeze(tx: Tx, memberId: bigint, by: Actor): Promise<boolean>
}
export type Operator = Extract<Actor, { kind: 'staff' }>
export type CannotWorkOn =
  | 'no-such-cluster'
  | 'reason-missing'
  | 'mark-missing'
  | 'nothing-to-freeze'
  | 'freeze-asked'
  | 'same-person'
  | 'not-waiting'

export type Touched = {
  readonly memberId: bigint
  readonly name: string
  readonly nss: string
  readonly at: Temporal.Instant
  readonly login: 'none' | 'active' | 'frozen' | 'closed'
  /** Kinds of hold that stand. */
  readonly holds: readonly string[]
}
const mostTouched = 100
const shortestReason = 5
const reasonIn = (text: string): string | undefined => {
  const reason = text.trim().slice(0, 200)
  return reason.length >= shortestReason ? reason : undefined
}

export const workingUseCases = (deps: WorkingDeps) => {
  const { db } = deps
  const since = () => deps.now().subtract(lookedBack)

  const membersIn = (on: typeof db, cluster: { signal: store.Cluster['signal']; key: Buffer }) =>
    store.membersOf(on, { signal: cluster.signal, key: cluster.key, since: since() }, mostTouched)

  const touched = async (it: { memberId: bigint; at: Temporal.Instant }): Promise<Touched> => {
    const [member, login, holds] = await Promise.all([
      deps.members.memberById(it.memberId),
      deps.logins.loginOfMember(db, it.memberId),
      deps.holds.of(db, it.memberId),
    ])
    const { givenNames, firstSurname, secondSurname, nss } = member!
    return {
      ...it,
      name: maskName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) }),
      nss: maskNss(nss as Nss),
      login: login?.state ?? 'none',
      holds: holds.map(({ kind }) => kind),
    }
  }

  /** A cluster locked, with a reason that can be read later. */
  const onCluster = <T>(
    it: { clusterId: string; reason: string },
    work: (
      tx: Tx,
      cluster: NonNullable<Awaited<ReturnType<typeof store.findCluster>>>,
      reason: string,
    ) => Promise<Result<T, CannotWorkOn>>,
  ): Promise<Result<T, CannotWorkOn>> =>
    transaction(db, async (tx) => {
      const cluster = await store.findCluster(tx, it.clusterId, true)
      if (!cluster) return cannot('no-such-cluster')
      const reason = reasonIn(it.reason)
      return reason ? work(tx, cluster, reason) : cannot('reason-missing')
    })

  return {
    /** The newest first. */
    board: async () => ({
      clusters: await store.newestClusters(db, 100),
      freezes: await freezes.openFreezes(db),
    }),

    /** One of them, without anybody's name. */
    one: async (clusterId: string) => {
      const cluster = await store.findCluster(db, clusterId)
      if (!cluster) return undefined
      const [kinds, marks, members, freeze] = await Promise.all([
        store.kindsOf(db, { ...cluster, since: since() }),
        store.marksOf(db, clusterId),
        membersIn(db, cluster),
        freezes.freezeOf(db, clusterId),
      ])
      return { cluster, kinds, marks, members: members.length, freeze }
    },

    /** Whom it touched, masked: with a reason, and each of them reads that somebody looked. */
    open: async (
      it: { clusterId: string; reason: string },
      by: Operator,
    ): Promise<Result<readonly Touched[], CannotWorkOn>> => {
      const found = await onCluster(it, async (tx, cluster, reason) => {
        const members = await membersIn(tx, cluster)
        const facts = { cluster: it.clusterId }
        await deps.audit.record(tx, { by, act: 'cluster-opened', facts, reason })
        for (const { memberId } of members)
          await deps.audit.record(tx, { by, memberId, act: 'seen-in-cluster', facts, reason })
        return ok(members)
      })
      return found.ok ? ok(await Promise.all(found.value.map(touched))) : found
    },

    /** What it is, by a person: a family or a kiosk that is no longer slowed, a coyote who is from the first on. */
    mark: (
      it: { clusterId: string; marked: string | undefined; reason: string },
      by: Operator,
    ): Promise<Result<void, CannotWorkOn>> =>
      onCluster(it, async (tx, { clusterId }, reason) => {
        const marked = marks.find((one) => one === it.marked)
        if (!marked) return cannot('mark-missing')
        const at = deps.now()
        const kept: Marked | null = marked === 'none' ? null : marked
        await store.setMark(tx, { clusterId, marked: kept, until: kept && markedUntil(at) })
        const { staffId, name: byName } = by
        const markId = newId(at.epochMilliseconds)
        await store.addMark(tx, { markId, clusterId, at, marked, reason, staffId, byName })
        const facts = { cluster: clusterId, marked }
        await deps.audit.record(tx, { by, act: 'cluster-marked', facts, reason })
        return ok(undefined)
      }),

    /** Asked for by one: the logins that it opened stand still once another says so. */
    askFreeze: (
      it: { clusterId: string; reason: string },
      by: Operator,
    ): Promise<Result<void, CannotWorkOn>> =>
      onCluster(it, async (tx, cluster, reason) => {
        const { clusterId } = cluster
        if ((await membersIn(tx, cluster)).length === 0) return cannot('nothing-to-freeze')
        if (await freezes.freezeOf(tx, clusterId)) return cannot('freeze-asked')
        const askedAt = deps.now()
        const freezeId = newId(askedAt.epochMilliseconds)
        const { staffId: askedBy, name: askedByName } = by
        await freezes.addFreeze(tx, { freezeId, clusterId, reason, askedBy, askedByName, askedAt })
        const facts = { cluster: clusterId }
        await deps.audit.record(tx, { by, act: 'cluster-freeze-asked', facts, reason })
        return ok(undefined)
      }),

    /** Two people, always. How many logins stand still by it. */
    decideFreeze: (
      it: { clusterId: string; agree: boolean },
      by: Operator,
    ): Promise<Result<number, CannotWorkOn>> =>
      transaction(db, async (tx) => {
        const cluster = await store.findCluster(tx, it.clusterId, true)
        if (!cluster) return cannot('no-such-cluster')
        const freeze = await freezes.freezeOf(tx, it.clusterId)
        if (!freeze) return cannot('not-waiting')
        if (freeze.askedBy === by.staffId) return cannot('same-person')
        let frozen = 0
        if (it.agree)
          for (const { memberId } of await membersIn(tx, cluster))
            if (await deps.freeze(tx, memberId, by)) frozen++
        const decidedAt = deps.now()
        await freezes.decideFreeze(tx, {
          freezeId: freeze.freezeId,
          decidedBy: by.staffId,
          decidedByName: by.name,
          decidedAt,
          agreed: it.agree,
          frozen,
        })
        const act = it.agree ? 'cluster-freeze-agreed' : 'cluster-freeze-declined'
        const facts = { cluster: it.clusterId, frozen: String(frozen) }
        await deps.audit.record(tx, { by, act, facts, reason: freeze.reason })
        return ok(frozen)
      }),
  }
}
const marks = ['known', 'coyote', 'none'] as const
export type WorkingUseCases = ReturnType<typeof workingUseCases>
