// What carrying a request out really does: a sealed paper, a corrected registry, a refund that goes its own way, and
// the number of whoever does it where we do not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { operator } from '../../../test/harness/operators.ts'
import { paidLoan } from '../../../test/harness/paid-loan.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { postMembers } from '../members/posting.usecases.ts'
import type { TramiteKind } from './definitions.ts'
import { endingUseCases } from './ending.usecases.ts'

const number = '1234567897'
type Crew = readonly Awaited<ReturnType<typeof operator>>[]

/** Sent by its member and approved by two; its folio. */
async function approved(
  app: App,
  who: Somebody,
  [ana, luis]: Crew,
  { type, about }: { type: TramiteKind; about: Record<string, string> },
) {
  const { memberId } = who
  const by = { kind: 'member', memberId } as const
  const reference = await transaction(app.base.db, (tx) =>
    app.rooms.tramites.open(tx, { memberId, type, about, by }),
  )
  const { working } = app.rooms.cases
  const answer = { reference, reason: 'Coincide.', note: 'Va.', outcome: 'approved' } as const
  await working.take({ reference, by: ana! })
  assert.ok((await working.propose({ ...answer, by: ana! })).ok)
  assert.ok((await working.decide({ reference, by: luis!, agree: true })).ok)
  return reference
}

test('carrying out makes the paper, corrects the registry, opens the refund', async (t) => {
  const app = await openApp(t)
  const { working } = app.rooms.cases
  const crew = [await operator(app, 'Ana'), await operator(app, 'Luis')]
  const [, luis] = crew
  const who = await memberWithLogin(app)
  const { memberId } = who
  const visitor = await inside(app, memberId)
  const seen = async (reference: string) => (await visitor.get(`/mis-tramites/${reference}`)).text

  await t.test('a balance letter: sealed, its owner’s, and anybody can check it', async () => {
    const letter = (loan: string) =>
      approved(app, who, crew, { type: 'balance-letter', about: { loan, purpose: 'bank' } })
    const nobodys = await letter('9999999999')
    const refused = await working.execute({ reference: nobodys, by: luis! })
    assert.deepEqual(refused, { ok: false, code: 'no-such-loan' })
    await paidLoan(app, memberId, number)
    const reference = await letter(number)
    assert.deepEqual(await working.execute({ reference, by: luis! }), { ok: true, value: 'done' })
    const text = await seen(reference)
    const path = /href="(\/documentos\/SAL-[^"]+)"/.exec(text)?.[1]
    assert.ok(path, 'the paper is on the page of its request')
    const file = await visitor.request('GET', path)
    assert.equal(file.headers['content-type'], 'application/pdf')
    assert.equal(await app.rooms.documents.checkFile(file.rawPayload), 'valid')
    const other = await inside(app, (await memberWithLogin(app)).memberId)
    assert.equal((await other.get(path)).status, 404)
  })

  await t.test(
    'a correction: by two, kept with what was there, and no old file undoes it',
    async () => {
      const about = { what: 'name', givenNames: 'Rosalía', firstSurname: who.firstSurname }
      const asked = { type: 'data-correction', about } as const
      const reference = await approved(app, who, crew, asked)
      assert.deepEqual(await working.execute({ reference, by: luis! }), { ok: true, value: 'done' })
      const member = () => app.rooms.members.memberById(memberId)
      const now = await member()
      assert.deepEqual([now?.givenNames, now?.secondSurname], ['Rosalía', null])
      assert.match(await seen(reference), /Tus datos ya dicen lo correcto/)
      const again = await approved(app, who, crew, asked)
      const same = await working.execute({ reference: again, by: luis! })
      assert.deepEqual(same, { ok: false, code: 'bad-value' }, 'it says so already')
      await oldFileAgain(app, who)
      assert.equal((await member())?.givenNames, 'Rosalía')
    },
  )

  await t.test('a number that others give ends with theirs, and not before', async () => {
    const about = { what: 'curp', curp: who.curp }
    const reference = await approved(app, who, crew, { type: 'data-correction', about })
    const begun = await working.execute({ reference, by: luis! })
    assert.deepEqual(begun, { ok: true, value: 'in-execution' })
    const none = await working.finish({ reference, by: luis! })
    assert.deepEqual(none, { ok: false, code: 'no-reference' })
    const odd = await working.finish({ reference, by: luis!, outside: '<b>1</b>' })
    assert.deepEqual(odd, { ok: false, code: 'reference-shape' })
    assert.ok((await working.finish({ reference, by: luis!, outside: 'IMSS-2026/0042' })).ok)
    assert.match(await seen(reference), /el seguro social \(IMSS\)\. Su número: IMSS-2026\/0042/)
  })

  await t.test('a refund is opened once and goes its own way', async () => {
    const about = { loan: number, why: 'deductions', since: '2026-10-01' }
    const asked = { type: 'overpayment-claim', about } as const
    const reference = await approved(app, who, crew, asked)
    assert.ok((await working.execute({ reference, by: luis! })).ok)
    const folio = /href="\/mis-tramites\/(TRA-[^"]+)"[^>]*>Sigue en el trámite/.exec(
      await seen(reference),
    )?.[1]
    assert.ok(folio && folio !== reference)
    const second = await approved(app, who, crew, asked)
    assert.ok((await working.execute({ reference: second, by: luis! })).ok)
    assert.ok((await seen(second)).includes(folio), 'the same refund')
    assert.doesNotMatch(await seen(reference), /Terminado/, 'its money is on the way')
    const telling = { moved: async () => {} }
    const { endWith } = endingUseCases({ ...app.base, ...app.rooms, telling })
    const system = { kind: 'system', task: 'refunds' } as const
    for (const _twice of [1, 2]) await transaction(app.base.db, (tx) => endWith(tx, folio, system))
    for (const one of [reference, second]) {
      const found = await app.rooms.tramites.one(memberId, one)
      const ends = found?.history.filter(({ state }) => state === 'done')
      assert.deepEqual([found?.tramite.state, ends?.length], ['done', 1])
    }
    const held = { memberId, kind: 'candado', by: { kind: 'member', memberId }, holds: ['credit'] }
    const loan = { type: 'loan-application', about: { purpose: 'used' } } as const
    const asks = await approved(app, who, crew, loan)
    await transaction(app.base.db, (tx) => app.rooms.holds.place(tx, held as never))
    const stopped = await working.execute({ reference: asks, by: luis! })
    assert.deepEqual(stopped, { ok: false, code: 'held' }, 'a lock on credit stops a loan')
  })

  await t.test('one taker for desk and console, and a visit stands on its request', async () => {
    const { db } = app.base
    const by = { kind: 'member', memberId } as const
    const open = (type: TramiteKind, about: Record<string, string>) =>
      transaction(db, (tx) => app.rooms.tramites.open(tx, { memberId, type, about, by }))
    const reference = await open('deeds', { loan: number })
    const [ana] = crew
    const taken = (who: typeof ana, folio = reference) =>
      transaction(db, (tx) =>
        app.rooms.tramites.take(tx, { reference: folio, staffId: who!.staffId, name: who!.name }),
      )
    assert.ok(await taken(ana))
    assert.ok(await taken(ana), 'twice is once')
    assert.equal(await taken(luis), false)
    const console = await working.release({ reference, by: luis! })
    assert.deepEqual(console, { ok: false, code: 'taken' })
    const before = await open('phone-help', {})
    await sql`insert into desk_cases (reference, staff_id, taken_at)
      values (${before}, ${ana!.staffId}, now())`.execute(db)
    assert.equal(await taken(luis, before), false, 'what the version before takes is taken')

    const book = `/mis-tramites/nuevo/cita?about=deeds&reference=${reference}`
    const page = (await seen(reference)).replaceAll('&amp;', '&')
    assert.ok(page.includes(`href="${book}"`), 'the visit is booked from its request')
    const form = await visitor.get(book)
    assert.ok(form.text.includes(`value="${reference}"`))
    const cita = await open('appointment', { about: 'deeds', day: '2027-03-01', reference })
    const booked = await seen(reference)
    assert.match(booked, /Tu cita del 1 de marzo de 2027/)
    assert.ok(booked.includes(cita))
    const shown = await working.one({ reference, by: ana! })
    assert.deepEqual(
      shown?.appointments.map((one) => one.reference),
      [cita],
    )
  })
})

/** A file of the registry that still says what it said before. */
const oldFileAgain = (app: App, who: Somebody) =>
  transaction(app.base.db, async (tx) => {
    await sql`create temp table staged on commit drop as
      select 2 as line, nss, curp, rfc, ${who.givenNames}::text as given_names, first_surname,
        ${who.secondSurname}::text as second_surname, birth_on, sex, birth_state, pensioner, clabe
      from members where member_id = ${who.memberId}`.execute(tx)
    const importId = '018f0000-0000-7000-8000-000000000077'
    const posted = await postMembers({ db: tx, importId, synthetic: true } as never)
    assert.equal(posted.found.length, 0)
  })

test('two people in one request: the other says yes from their own login, or nothing is granted', async (t) => {
  const app = await openApp(t)
  const [rosa, luis, eva] = [
    await memberWithLogin(app),
    await memberWithLogin(app),
    await memberWithLogin(app),
  ]
  const { tramites, cases } = app.rooms
  const by = { kind: 'member', memberId: rosa.memberId } as const
  const about = { relation: 'spouse', otherNss: luis.nss, otherCurp: luis.curp }
  const reference = await app.base.db
    .transaction()
    .execute((tx) => tramites.open(tx, { memberId: rosa.memberId, type: 'joint-nss', about, by }))
  const page = await (await inside(app, rosa.memberId)).get(`/mis-tramites/${reference}`)
  const codigo = /[2-9A-Z]{4}-[2-9A-Z]{4}(?=\.)/.exec(page.text)?.[0] ?? ''
  assert.ok(codigo, 'the code to hand on')
  const [ana, tomas] = [await operator(app), await operator(app)]
  await cases.working.take({ reference, by: ana })
  const answer = { reference, reason: 'Coincide.', note: 'Va.', outcome: 'approved' } as const
  const early = await cases.working.propose({ ...answer, by: ana })
  assert.deepEqual(early, { ok: false, code: 'partner-missing' })

  const path = '/mis-tramites/invitacion'
  const other = await inside(app, eva.memberId)
  await other.get(path)
  assert.equal((await other.post(path, { folio: reference, codigo })).status, 422, 'not for her')
  const partner = await inside(app, luis.memberId)
  await partner.get(path)
  assert.equal((await partner.post(path, { folio: reference, codigo: 'AAAA-AAAA' })).status, 422)
  const asked = await partner.post(path, { folio: reference, codigo })
  assert.match(asked.text, new RegExp(`${rosa.givenNames} ${rosa.firstSurname.slice(0, 1)}\\.`))
  assert.doesNotMatch(asked.text, new RegExp(rosa.nss))
  app.clock.advance(hours(1))
  const later = await inside(app, luis.memberId)
  app.clock.advance(minutes(14))
  await later.get(path)
  const proof = await later.post(`${path}/acepto`, { folio: reference, codigo })
  assert.match(proof.path, /^\/confirma-que-eres-tu/, 'a fresh proof first')
  const fresh = await inside(app, luis.memberId)
  await fresh.get(path)
  const agreed = await fresh.post(`${path}/acepto`, { folio: reference, codigo })
  assert.match(agreed.text, /Quedó tu sí/)
  const twice = await fresh.post(`${path}/acepto`, { folio: reference, codigo })
  assert.equal(twice.status, 422)
  assert.match(
    (await (await inside(app, rosa.memberId)).get(`/mis-tramites/${reference}`)).text,
    /Aceptó el/,
  )
  assert.ok((await cases.working.propose({ ...answer, by: ana })).ok)
  assert.ok((await cases.working.decide({ reference, by: tomas, agree: true })).ok)
  // A stranger had said that yes: once its login is stopped, it is nobody's, and nothing is carried out.
  await transaction(app.base.db, (tx) =>
    app.rooms.holds.place(tx, { memberId: luis.memberId, kind: 'freeze', by: { kind: 'visitor' } }),
  )
  const done = await cases.working.execute({ reference, by: ana })
  assert.deepEqual(done, { ok: false, code: 'partner-missing' })
})
