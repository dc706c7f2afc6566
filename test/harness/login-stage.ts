// A database with members and logins, and a clock that moves, for the stories of the door.

import assert from 'node:assert/strict'
import { after, before, beforeEach } from 'node:test'
import { type Duration, days24, type Instant } from '../../src/foundation/time.ts'
import { auditUseCases } from '../../src/modules/audit/audit.usecases.ts'
import { loginsUseCases, type Opening } from '../../src/modules/logins/logins.usecases.ts'
import { noStops } from '../../src/modules/maintenance/maintenance.ts'
import { type Db, openDb, openPool, sql, transaction } from '../../src/platform/db.ts'
import { secretsFrom } from '../../src/platform/secrets.ts'
import { type FreshDatabase, freshDatabase } from './database.ts'

export const browser = 'Mozilla/5.0 (Linux; Android 10) Chrome/120'

/** Called once at the top of a test file: opens before its tests, closes after them, two days between them. */
export function loginStage() {
  let fresh: FreshDatabase
  let count = 0
  const stage = {
    db: undefined as unknown as Db,
    now: Temporal.Instant.from('2026-11-20T18:00:00Z') as Instant,
    pass: (by: Duration) => {
      stage.now = stage.now.add(by)
    },
    logins: undefined as unknown as ReturnType<typeof loginsUseCases>,

    newMember: async (): Promise<{ memberId: bigint; nss: string }> => {
      count++
      const nss = String(count).padStart(11, '0')
      const { rows } = await sql<{ memberId: bigint }>`
        insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex,
          birth_state, pensioner, is_demo)
        values (${nss}, ${`CURP${nss}XYZ`}, ${`RF${nss}`}, 'Rosa', 'Luna', '1985-03-12', 'M', 'PL',
          false, true)
        returning member_id as "memberId"`.execute(stage.db)
      return { memberId: rows[0]!.memberId, nss }
    },

    opening: async (about: Partial<Opening> = {}): Promise<Opening> => ({
      ...(await stage.newMember()),
      email: `rosa${count}@correo.example`,
      passwordHash: 'hash',
      questions: [
        { question: 'first-pet', answerHash: 'a' },
        { question: 'first-street', answerHash: 'b' },
      ],
      lang: 'es',
      lookOnly: true,
      residence: 'MX',
      by: { kind: 'visitor' },
      ...about,
    }),

    open: async (about?: Partial<Opening>) => {
      const asked = await stage.opening(about)
      return transaction(stage.db, (tx) => stage.logins.openLogin(tx, asked))
    },

    opened: async (about?: Partial<Opening>): Promise<string> => {
      const result = await stage.open(about)
      assert.ok(result.ok)
      return result.value
    },
  }
  before(async () => {
    fresh = await freshDatabase()
    const pool = openPool({ url: fresh.url })
    stage.db = openDb(pool)
    const base = { pool, db: stage.db, now: () => stage.now }
    const secrets = secretsFrom(Buffer.alloc(32, 7))
    stage.logins = loginsUseCases({
      ...base,
      audit: auditUseCases(base),
      secrets,
      deadlines: noStops,
    })
  })
  beforeEach(() => stage.pass(days24(2)))
  after(async () => {
    await stage.db.destroy()
    await fresh.drop()
  })
  return stage
}
