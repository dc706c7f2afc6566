// Members with a login, for stories that begin after a registration: what they would know is in the answer.
import { curpFor } from '../../src/foundation/curp.ts'
import { nssFor } from '../../src/foundation/nss.ts'
import { rfcFor } from '../../src/foundation/rfc.ts'
import { day } from '../../src/foundation/time.ts'
import { normalAnswer } from '../../src/modules/logins/questions.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'

export type Somebody = Awaited<ReturnType<typeof memberWithLogin>>
type About = { phone?: string; lookOnly?: boolean; residence?: 'MX' | 'US' | 'CA' }

let made = 0
const given = ['Rosa', 'Maya', 'Lupita', 'Carmen', 'Nora', 'Olga', 'Irene', 'Alma', 'Vera', 'Luz']
const surnames = ['López', 'Ríos', 'Medina', 'Salas', 'Cruz', 'Vega', 'Peña', 'Mora']

/** Somebody the registry knows, without a login. Everyone is different. */
export async function registered(app: App) {
  const n = made++
  const name = {
    givenNames: given[n % given.length]!,
    firstSurname: surnames[n % surnames.length]!,
    secondSurname: surnames[(n + 3) % surnames.length]!,
  }
  const birthDate = day('1980-03-05').add({ days: n * 37 })
  const curp = curpFor({ name, birthDate, sex: 'M', birthPlace: 'DF' })
  const rfc = rfcFor({ name, birthDate })
  const serial = n.toString().padStart(4, '0')
  const nss = nssFor(`4398${birthDate.toString().slice(2, 4)}${serial}`)
  const { rows } = await sql<{ memberId: bigint }>`
    insert into members (nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex,
      birth_state, pensioner, is_demo)
    values (${nss}, ${curp}, ${rfc}, ${name.givenNames}, ${name.firstSurname}, ${name.secondSurname},
      ${birthDate}, 'M', 'DF', false, true)
    returning member_id as "memberId"`.execute(app.base.db)
  return { ...name, memberId: rows[0]!.memberId, nss, curp, rfc }
}

/** The same, with a login whose two answers are «Canelita» and «Maestra Elvira». */
export async function memberWithLogin(app: App, about: About = {}) {
  const who = await registered(app)
  const { base, rooms } = app
  const email = `m${who.memberId}@correo.example`
  const password = 'tres tamales azules'
  const answers = ['Canelita', 'Maestra Elvira'] as const
  const ids = ['first-pet', 'first-teacher'] as const
  const questions = await Promise.all(
    answers.map(async (answer, i) => ({
      question: ids[i]!,
      answerHash: await base.passwords.hash(normalAnswer(answer)),
    })),
  )
  const passwordHash = await base.passwords.hash(password)
  const by = { kind: 'system', task: 'story' } as const
  const opened = await transaction(base.db, (tx) =>
    rooms.logins.openLogin(tx, {
      memberId: who.memberId,
      nss: who.nss,
      email,
      passwordHash,
      questions,
      lang: 'es',
      lookOnly: about.lookOnly ?? false,
      residence: about.residence ?? 'MX',
      ...(about.phone && { mobile: { e164: about.phone, bound: true } }),
      by,
    }),
  )
  if (!opened.ok) throw new Error(opened.code)
  return { ...who, loginId: opened.value, email, password, answers, phone: about.phone }
}
