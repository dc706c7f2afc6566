// A generated population brought in through the imports, and people of another one whom the registry never saw.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { dayOf } from '../../src/foundation/time.ts'
import { dayNumber } from '../../src/modules/population/calendar.ts'
import { employersFor } from '../../src/modules/population/employer.ts'
import { type Person, personAt } from '../../src/modules/population/person.ts'
import { generatePopulation } from '../../src/modules/population/population.usecases.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'

export type Known = Person & { readonly memberId: bigint; readonly email: string }

/** So many made-up people whose NSS is nobody else's. `seed`: another one gives other people. */
export function invented(app: App, members: number, seed: string): readonly Person[] {
  const asOf = dayNumber(dayOf(app.clock.now()))
  const whole = { seed, members, asOf, employers: employersFor(members) }
  const all = Array.from({ length: members }, (_, i) => personAt(whole, i))
  const times = Map.groupBy(all, (one) => one.nss)
  return all.filter((one) => times.get(one.nss)!.length === 1)
}

/** Writes the files of that population, imports them all, and says who is in the registry now. */
export async function imported(app: App, members: number, seed: string): Promise<readonly Known[]> {
  const dir = mkdtempSync(join(tmpdir(), 'cimiento-people-'))
  const asOf = dayOf(app.clock.now())
  for (const { kind, name } of await generatePopulation({ members, seed, dir, asOf })) {
    const outcome = await app.rooms.imports.importFile({
      kind,
      path: join(dir, name),
      dryRun: false,
    })
    assert.ok(outcome.ok, name)
  }
  rmSync(dir, { recursive: true })
  const { rows } = await sql<{ nss: string; memberId: bigint }>`
    select nss, member_id as "memberId" from members`.execute(app.base.db)
  const ids = new Map(rows.map(({ nss, memberId }) => [nss, memberId]))
  return invented(app, members, seed).map((person) => ({
    ...person,
    memberId: ids.get(person.nss)!,
    email: `p${String(person.index).padStart(5, '0')}@correo.example`,
  }))
}

/** Opens a login for each, all with one password and one pair of answers: hashing costs, and only once here. */
export async function openLogins(
  app: App,
  people: readonly Known[],
  password: string,
  answers: readonly [string, string],
): Promise<void> {
  const { base, rooms } = app
  const passwordHash = await base.passwords.hash(password)
  const ids = ['first-pet', 'first-teacher'] as const
  const questions = await Promise.all(
    ids.map(async (question, i) => ({
      question,
      answerHash: await base.passwords.hash(answers[i]!),
    })),
  )
  for (const { memberId, nss, email } of people) {
    const opened = await transaction(base.db, (tx) =>
      rooms.logins.openLogin(tx, {
        memberId,
        nss,
        email,
        passwordHash,
        questions,
        lang: 'es',
        lookOnly: false,
        residence: 'MX',
        by: { kind: 'system', task: 'story' },
      }),
    )
    assert.ok(opened.ok)
  }
}
