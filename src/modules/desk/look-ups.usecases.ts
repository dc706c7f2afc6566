// Looking somebody up: exact, masked, counted, slowed, and never one's own family.
import { setTimeout } from 'node:timers/promises'
import { type Folio, readFolio } from '../../foundation/folio.ts'
import { maskNss, type Nss } from '../../foundation/nss.ts'
import { maskName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Instant, isPast, later, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { addressIn } from '../logins/whereabouts.ts'
import type { Member } from '../members/members.ts'
import type { Reason } from './calls.ts'
import * as store from './desk.store.ts'
import { kinshipOf } from './kinship.ts'
import { freeLookUps, type Key, mostLookUps, mostNames, slowedByMs } from './search.ts'
import type { FoundBy } from './verification.ts'
import {
  type Agent,
  type CannotWork,
  type DeskDeps,
  happened,
  mayWork,
  recorded,
  stopped,
} from './workplace.usecases.ts'

/** One person found, masked, with the ticket that opens a call about them. */
export type Found = { readonly ticket: string; readonly name: string; readonly nss: string }
export type FolioFound = { readonly reference: Folio; readonly known: boolean }
export type Looked = { readonly found: readonly Found[]; readonly folio: FolioFound | undefined }
export type CannotLookUp = CannotWork | 'own-family' | 'too-many' | 'reason-missing'

const ticketPurpose = 'desk-ticket'
const ticketLife = minutes(15)
export type Ticket = {
  memberId: string
  by: FoundBy
  staffId: string
  until: string
  reference?: string | undefined
}

export const maskedNameOf = ({ givenNames, firstSurname, secondSurname }: Member) =>
  maskName({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) })

export const lookUpUseCases = (deps: DeskDeps) => {
  const isFamily = async (agent: Agent, member: Member): Promise<boolean> => {
    const [declared, onFile, login] = await Promise.all([
      store.declarationsOf(deps.db, agent.staffId),
      deps.members.contactsOnFile(member.memberId),
      deps.logins.loginOfMember(deps.db, member.memberId),
    ])
    const details = login && (await deps.logins.contactDetails(deps.db, login.loginId))
    const own = addressIn(details?.address)
    const addresses = [
      ...onFile.flatMap((one) =>
        one.kind === 'address' ? [{ street: one.value, postalCode: one.postalCode }] : [],
      ),
      ...(own ? [{ street: own.street, postalCode: own.postalCode }] : []),
    ]
    const person = { ...member, addresses }
    return declared.some((one) => kinshipOf(one, person) !== undefined)
  }

  /** Counts one more look-up: slowed past the first limit, refused past the second. */
  const counted = async (
    agent: Agent,
    key: Key,
  ): Promise<Result<void, 'too-many'> & { until?: Instant }> => {
    const now = deps.now()
    const name = `desk look-ups ${agent.staffId}`
    const hour = await take(deps.db, `${name} hour`, mostLookUps, now)
    const names = key.by === 'name' ? await take(deps.db, `${name} names`, mostNames, now) : hour
    if (!hour.allowed || !names.allowed) {
      await stopped(deps, agent, { kind: 'look-up-refused', detail: key.by })
      return { ...cannot('too-many'), until: hour.allowed ? names.until : hour.until }
    }
    const pace = await take(deps.db, name, freeLookUps, now)
    if (pace.allowed) return ok(undefined)
    await transaction(deps.db, (tx) => happened(deps, tx, agent, { kind: 'look-up-slowed' }))
    await setTimeout(slowedByMs)
    return ok(undefined)
  }

  const membersBehind = async (key: Key): Promise<readonly bigint[]> => {
    if (key.by === 'phone') {
      const owner = await deps.logins.loginOfPhone(deps.db, key.value)
      const others = await deps.members.findForDesk({ by: 'phone', value: key.value })
      return [...new Set([...(owner ? [owner.memberId] : []), ...others])]
    }
    if (key.by !== 'folio') return deps.members.findForDesk({ ...key, by: key.by } as never)
    const read = readFolio(key.value)
    const found = read.ok ? await deps.tramites.forDesk(read.value) : undefined
    if (!found) return []
    const { member_id: memberId, about } = found.tramite
    if (memberId !== null) return [memberId]
    const typed = about.nss ? await deps.members.findForDesk({ by: 'nss', value: about.nss }) : []
    return typed.length === 1 ? typed : []
  }

  const noted = (agent: Agent, member: Member | undefined, by: FoundBy, reason?: Reason) =>
    transaction(deps.db, async (tx) => {
      const kind = !member ? 'found-nobody' : by === 'name' ? 'looked-up-by-name' : 'looked-up'
      const memberId = member?.memberId
      await happened(deps, tx, agent, { kind, memberId, detail: by })
      if (memberId !== undefined)
        await recorded(deps, tx, agent, {
          act: 'member-looked-up',
          memberId,
          facts: { by },
          ...(reason && { reason }),
        })
    })

  const ticketFor = (agent: Agent, memberId: bigint, by: FoundBy, reference?: string): string => {
    const until = later(deps.now(), ticketLife).toString()
    const ticket: Ticket = {
      memberId: String(memberId),
      by,
      staffId: agent.staffId,
      until,
      reference,
    }
    return deps.secrets.seal(ticketPurpose, JSON.stringify(ticket)).toString('base64url')
  }

  const readTicket = (agent: Agent, sealed: string): Ticket | undefined => {
    const text = deps.secrets.open(ticketPurpose, Buffer.from(sealed.slice(0, 800), 'base64url'))
    const ticket = text === undefined ? undefined : (JSON.parse(text) as Ticket)
    if (ticket?.staffId !== agent.staffId) return undefined
    return isPast(Temporal.Instant.from(ticket.until), deps.now()) ? undefined : ticket
  }

  /** Everybody that the keys name exactly, each look-up written down; family stops all of it. */
  const lookUp = async (
    agent: Agent,
    asked: { keys: readonly Key[]; reason?: Reason; reference?: string | undefined },
  ): Promise<Result<Looked, CannotLookUp> & { until?: Instant }> => {
    const working = await mayWork(deps, agent)
    if (!working.ok) return working
    if (asked.keys[0]?.by === 'name' && !asked.reason) return cannot('reason-missing')
    const pace = await counted(agent, asked.keys[0]!)
    if (!pace.ok) return pace
    const found: Found[] = []
    let folio: FolioFound | undefined
    for (const key of asked.keys) {
      const ids = await membersBehind(key)
      if (key.by === 'folio') folio = await folioOf(key.value)
      for (const memberId of ids) {
        const member = (await deps.members.memberById(memberId))!
        if (await isFamily(agent, member)) {
          await stopped(deps, agent, { kind: 'relative-stopped', memberId, detail: key.by })
          return cannot('own-family')
        }
        await noted(agent, member, key.by, asked.reason)
        const ticket = ticketFor(agent, memberId, key.by, folio?.reference ?? asked.reference)
        found.push({ ticket, name: maskedNameOf(member), nss: maskNss(member.nss as Nss) })
      }
    }
    if (found.length === 0) await noted(agent, undefined, asked.keys[0]!.by)
    return ok({ found, folio })
  }
  const folioOf = async (text: string): Promise<FolioFound | undefined> => {
    const read = readFolio(text)
    const there = read.ok ? await deps.tramites.forDesk(read.value) : undefined
    if (!read.ok || !there) return undefined
    return { reference: read.value, known: there.tramite.member_id !== null }
  }

  return { lookUp, readTicket, isFamily }
}
export type LookUpUseCases = ReturnType<typeof lookUpUseCases>
