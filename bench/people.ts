// Members of the prepared population who have a login: what a browser of theirs would send.
import type { Base } from '../src/app/base.ts'
import type { Rooms } from '../src/app/wiring.ts'
import { sql, transaction } from '../src/platform/db.ts'

export type BenchPerson = {
  email: string
  nss: string
  session: string
  device: string
  memberId: string
}

export const password = 'una frase larga para medir'
const by = { kind: 'system', task: 'bench' } as const

type Candidate = { memberId: bigint; nss: string }

/** Opens logins for the first members who owe on a loan, or takes those that a run before opened. */
export async function peopleOf(base: Base, rooms: Rooms, count: number): Promise<BenchPerson[]> {
  const { rows } = await sql<Candidate>`
    select m.member_id as "memberId", m.nss from members m
    join loans l on l.member_id = m.member_id and l.ordinal = 1
    where (select count(*) from members o where o.nss = m.nss) = 1
    order by m.member_id limit ${count}`.execute(base.db)
  const passwordHash = await base.passwords.hash(password)
  const people: BenchPerson[] = []
  for (const { memberId, nss } of rows) {
    const email = `bench${memberId}@correo.example`
    const known = await rooms.logins.loginOfMember(base.db, memberId)
    const loginId =
      known?.loginId ?? (await opened(base, rooms, { memberId, nss, email, passwordHash }))
    const about = { loginId, browser: 'bench', address: '127.0.0.1' }
    const [session, device] = await transaction(base.db, async (tx) => [
      await rooms.logins.startSession(tx, about),
      await rooms.logins.trustDevice(tx, about),
    ])
    people.push({
      email,
      nss,
      session: session.value,
      device: device.value,
      memberId: `${memberId}`,
    })
  }
  return people
}

async function opened(
  base: Base,
  rooms: Rooms,
  who: Candidate & { email: string; passwordHash: string },
): Promise<string> {
  const outcome = await transaction(base.db, (tx) =>
    rooms.logins.openLogin(tx, {
      ...who,
      questions: [],
      lang: 'es',
      lookOnly: false,
      mobile: undefined,
      residence: 'MX',
      by,
    }),
  )
  if (!outcome.ok) throw new Error(`no login for the bench: ${outcome.code}`)
  return outcome.value
}
