// Changes of who works here: asked for, decided by another, told to whom they are about; reviews; and sleep.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { hashOf, newId, newToken } from '../../platform/secrets.ts'
import type { StaffMove } from '../notices/notices.ts'
import * as store from './people.store.ts'
import {
  type CannotMoveStaff,
  type Change,
  type Colleague,
  type Invited,
  invitationLife,
  isRole,
  mayDecide,
  overdue,
  type Review,
  type RoleOf,
  readInvitation,
  readRoles,
  reasonOf,
  sleepers,
} from './people.ts'
import type { ProvingDeps } from './proving.usecases.ts'
import type { Role } from './staff.ts'

export type Operator = Extract<Actor, { kind: 'staff' }>
type Outcome = Promise<Result<void, CannotMoveStaff>>
type AboutPerson = { readonly staffId: string; readonly reason: string }

const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const system = { kind: 'system', task: 'review-staff' } as const

export const peopleUseCases = (deps: ProvingDeps) => {
  const tell = async (tx: Tx, { email: address }: Pick<Colleague, 'email'>, proof: StaffMove) => {
    const to = { channel: 'mail', address, lang: 'es' } as const
    const args = { proof, at: deps.now() }
    await deps.notices.say(tx, { to, kind: 'staff-moved', args, by: system })
  }
  const ask = async (
    tx: Tx,
    by: Operator,
    c: Pick<Change, 'kind' | 'staffId' | 'email' | 'name' | 'roles' | 'reason'>,
  ): Promise<string> => {
    const askedAt = deps.now()
    const changeId = newId(askedAt.epochMilliseconds)
    const asked = { askedBy: by.staffId, askedByName: by.name, askedAt }
    await store.insertChange(tx, { changeId, ...c, ...asked })
    const facts = { change: c.kind, staff: c.name, roles: c.roles.join(' ') }
    await deps.audit.record(tx, { by, act: 'staff-change-asked', facts, reason: c.reason })
    return changeId
  }
  const reviewed = (tx: Tx, of: RoleOf, by: Operator, outcome: Review['outcome'], at: Instant) =>
    store.addReview(tx, { ...of, at, by: by.staffId, byName: by.name, outcome })

  /** The link goes out with the mail, and nowhere else. */
  const invite = async (tx: Tx, { changeId, email }: Change, by: Actor): Promise<void> => {
    const token = newToken()
    const expiresAt = later(deps.now(), invitationLife)
    await store.putLink(tx, changeId, { hash: hashOf(token), expiresAt })
    const to = { channel: 'mail', address: email, lang: 'es' } as const
    const secret = { link: `/personal/invitacion/${token}` }
    await deps.notices.say(tx, { to, kind: 'staff-invited', args: {}, secret, by })
  }
  const effect = async (tx: Tx, change: Change, by: Operator): Promise<void> => {
    if (change.kind === 'invite') return invite(tx, change, by)
    const person = await store.lockPerson(tx, change.staffId!)
    if (!person) return
    if (change.kind === 'return') {
      await store.setActive(tx, person.staffId, null)
      return tell(tx, person, 'back')
    }
    const at = deps.now()
    const given = change.roles.filter((role) => !person.roles.includes(role))
    const taken = person.roles.filter((role) => !change.roles.includes(role))
    await store.setRoles(tx, person.staffId, change.roles)
    const { staffId } = person
    for (const role of given) await reviewed(tx, { staffId, role }, by, 'given', at)
    for (const role of taken) await reviewed(tx, { staffId, role }, by, 'taken', at)
    await tell(tx, person, 'roles-changed')
  }
  /** About one person, locked; nobody moves themselves. */
  const about = (
    staffId: string,
    by: Operator,
    work: (tx: Tx, person: Colleague) => Outcome,
  ): Outcome =>
    transaction(deps.db, async (tx): Outcome => {
      await store.lockStaff(tx)
      const person = idForm.test(staffId) ? await store.lockPerson(tx, staffId) : undefined
      if (!person) return cannot('no-such-person')
      return person.staffId === by.staffId ? cannot('about-yourself') : work(tx, person)
    })

  return {
    /** Everybody, what waits for a second person, and what nobody looked at for 90 days. */
    people: async () => {
      const [people, reviews, changes] = await Promise.all([
        store.everybody(deps.db),
        store.reviews(deps.db),
        store.changes(deps.db, 30),
      ])
      return { people, reviews, changes, overdue: overdue(people, reviews, deps.now()) }
    },
    person: async (staffId: string) => {
      if (!idForm.test(staffId)) return undefined
      const person = (await store.everybody(deps.db)).find((one) => one.staffId === staffId)
      if (!person) return undefined
      const reviews = await store.reviews(deps.db, staffId)
      return { person, reviews, changes: await store.changes(deps.db, 30, staffId) }
    },

    askInvitation: (typed: Invited, by: Operator): Outcome =>
      transaction(deps.db, async (tx): Outcome => {
        const read = readInvitation(typed)
        if (!read.ok) return read
        await store.lockStaff(tx)
        if (await store.emailTaken(tx, read.value.email)) return cannot('email-taken')
        await ask(tx, by, { kind: 'invite', staffId: null, ...read.value })
        return ok(undefined)
      }),

    askRoles: (it: AboutPerson & { roles: readonly Role[] }, by: Operator): Outcome =>
      about(it.staffId, by, async (tx, person) => {
        if (await store.waitingFor(tx, it.staffId)) return cannot('change-waiting')
        const read = readRoles(person, by.staffId, it)
        if (!read.ok) return read
        const { staffId, email, name } = person
        const reason = reasonOf(it.reason)
        await ask(tx, by, { kind: 'roles', staffId, email, name, roles: read.value, reason })
        return ok(undefined)
      }),

    askReturn: (it: AboutPerson, by: Operator): Outcome =>
      about(it.staffId, by, async (tx, person) => {
        if (await store.waitingFor(tx, it.staffId)) return cannot('change-waiting')
        if (person.active) return cannot('not-suspended')
        const reason = reasonOf(it.reason)
        if (reason === '') return cannot('reason-missing')
        const { staffId, email, name, roles } = person
        await ask(tx, by, { kind: 'return', staffId, email, name, roles, reason })
        return ok(undefined)
      }),

    /** The second person: what was asked for happens now, or never. */
    decide: ({ changeId, agreed }: { changeId: string; agreed: boolean }, by: Operator): Outcome =>
      transaction(deps.db, async (tx): Outcome => {
        await store.lockStaff(tx)
        const change = idForm.test(changeId) ? await store.lockChange(tx, changeId) : undefined
        if (!change) return cannot('no-such-change')
        const may = mayDecide(change, by.staffId)
        if (!may.ok) return may
        const at = deps.now()
        await store.decideChange(tx, changeId, { by: by.staffId, name: by.name, at, agreed })
        const act = agreed ? 'staff-change-agreed' : 'staff-change-declined'
        const facts = { change: change.kind, staff: change.name, roles: change.roles.join(' ') }
        await deps.audit.record(tx, { by, act, facts, reason: change.reason })
        if (agreed) await effect(tx, change, by)
        return ok(undefined)
      }),

    /** At once, and by one person: every session ends, and no proof opens another. */
    suspend: ({ staffId, reason: typed }: AboutPerson, by: Operator): Outcome =>
      about(staffId, by, async (tx, person) => {
        if (!person.active) return cannot('already-suspended')
        const reason = reasonOf(typed)
        if (reason === '') return cannot('reason-missing')
        await store.setActive(tx, staffId, deps.now())
        await store.endSessions(tx, staffId)
        const facts = { staff: person.name }
        await deps.audit.record(tx, { by, act: 'staff-suspended', facts, reason })
        await tell(tx, person, 'suspended')
        return ok(undefined)
      }),

    /** Somebody else says that a role is still needed; one that slept wakes. */
    confirmRole: ({ staffId, role }: { staffId: string; role: string }, by: Operator): Outcome =>
      about(staffId, by, async (tx, person) => {
        if (!isRole(role) || !person.roles.includes(role)) return cannot('no-such-role')
        await reviewed(tx, { staffId, role }, by, 'confirmed', deps.now())
        await store.wake(tx, staffId, role)
        const facts = { staff: person.name, roles: role }
        await deps.audit.record(tx, { by, act: 'staff-reviewed', facts })
        return ok(undefined)
      }),

    /** Upkeep: roles that nobody looked at for 120 days sleep, and their owners are told. How many. */
    sleepUnreviewed: (): Promise<number> =>
      transaction(deps.db, async (tx) => {
        await store.lockStaff(tx)
        const people = await store.everybody(tx)
        const due = sleepers(people, await store.reviews(tx), deps.now())
        for (const { staffId, role } of due) {
          const person = people.find((one) => one.staffId === staffId)!
          await store.putToSleep(tx, staffId, role)
          const facts = { staff: person.name, roles: role }
          await deps.audit.record(tx, { by: system, act: 'staff-slept', facts })
          await tell(tx, person, 'roles-changed')
        }
        return due.length
      }),
  }
}
