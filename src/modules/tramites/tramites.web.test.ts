// One request from its draft to an appeal that is won, the clock moved across weekends and a holiday; and what nobody
// may do alone, in the rules and in the tables.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { operator } from '../../../test/harness/operators.ts'
import { day, hours, startOf } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { newId } from '../../platform/secrets.ts'

const folioIn = (text: string) => /TRA-\d{4}-\d{8}-\w/.exec(text)?.[0] ?? ''
const toDay = (app: App, on: string) => app.clock.moveTo(startOf(day(on)).add(hours(12)))
/** Noon of that day, and somebody signed in again; terms that changed meanwhile are read. */
async function backOn(app: App, on: string, memberId: bigint) {
  toDay(app, on)
  const visitor = await inside(app, memberId)
  const there = await visitor.get('/mis-tramites')
  if (there.path.startsWith('/lo-que-cambio')) await visitor.post('/lo-que-cambio', {})
  return visitor
}
const start = '/mis-tramites/nuevo/missing-contribution'

/** Written, looked through and sent: its folio, of a kind without four eyes. */
async function sent(app: App) {
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  await visitor.get(start)
  const typed = { parte: '1', employer: 'Muebles La Encina', bimester: '2026-B4', note: '' }
  const wrong = await visitor.post(start, { ...typed, expected: 'mucho' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /value="Muebles La Encina"/, 'what was typed is kept')
  const papers = await visitor.post(start, { ...typed, expected: '1,220.50' })
  assert.match(papers.path, /\/papeles$/)
  const review = await visitor.get(papers.path.replace('papeles', 'revisa'))
  assert.match(review.text, /\$1,220\.50/)
  return { who, visitor, review }
}

test('a draft is kept, sent once, asked about, declined, appealed and won', async (t) => {
  const app = await openApp(t)
  toDay(app, '2026-11-13') // a Friday; Monday 16 is a holiday
  const { who, visitor: first, review } = await sent(app)
  assert.match((await first.get('/mis-tramites')).text, /Sigue donde te quedaste/)
  const done = await first.post(review.path, {})
  const reference = folioIn(done.path)
  assert.match(done.text, /Te contestamos antes del 14 de diciembre de 2026/)
  const again = await first.post(start, {
    parte: '1',
    employer: 'Muebles La Encina',
    bimester: '2026-B4',
    expected: '1220.50',
    note: '',
  })
  assert.match(again.path, /papeles$/)
  const twice = await first.post(review.path, {})
  assert.equal(folioIn(twice.path), reference, 'the same asked again is the same')
  await app.runJobs()
  const mails = await app.mailTo(who.email)
  assert.equal(mails.filter((one) => one.text.includes(reference)).length, 1)
  assert.match(mails.at(-1)!.text, /antes del 14 de diciembre/)

  const { working, watching } = app.rooms.cases
  const [ana, luis, eva] = [await operator(app), await operator(app), await operator(app)]
  const path = `/mis-tramites/${reference}`
  assert.ok((await working.take({ reference, by: ana })).ok)
  assert.deepEqual(await working.askInformation({ reference, by: luis, what: '¿Qué?' }), {
    ok: false,
    code: 'taken',
  })
  let visitor = await backOn(app, '2026-11-20', who.memberId)
  const what = 'Manda tu recibo de nómina de julio.'
  assert.ok((await working.askInformation({ reference, by: ana, what, papers: ['paySlip'] })).ok)
  const waits = await visitor.get(path)
  assert.match(waits.text, /Manda tu recibo de nómina de julio/)
  assert.match(waits.text, /Contesta a más tardar el 4 de diciembre de 2026/)
  assert.match(waits.text, /Días hábiles que nos quedan: 16/)
  visitor = await backOn(app, '2026-12-02', who.memberId)
  assert.equal(await watching.warnLapsing(), 1)
  assert.equal(await watching.warnLapsing(), 0, 'one warning')
  assert.equal(await watching.lapse(), 0)
  const empty = await visitor.post(`${path}/respuesta`, { 'respuesta-escrita': ' ' })
  assert.equal(empty.status, 422)
  const text = 'Lo perdí. Me descontaron en julio y agosto.'
  const given = await visitor.post(`${path}/respuesta`, { 'respuesta-escrita': text })
  assert.match(given.text, /Te contestamos antes del 24 de diciembre de 2026/, '16 days left')

  const answer = { reference, reason: 'No hay pago.', note: 'Tu patrón no lo reportó.' }
  assert.ok((await working.propose({ ...answer, by: ana, outcome: 'declined' })).ok)
  assert.ok((await working.decide({ reference, by: luis, agree: true })).ok)
  const no = await visitor.get(path)
  assert.match(no.text, /Tu patrón no lo reportó/)
  assert.match(no.text, /Puedes pedirlo hasta el 17 de diciembre de 2026/)
  visitor = await backOn(app, '2026-12-09', who.memberId)
  const why = 'Mi recibo dice que sí.'
  const appealed = await visitor.post(`${path}/apelacion`, { porque: why })
  assert.match(appealed.text, /Te contestamos antes del 8 de enero de 2027/, 'a new term')
  for (const by of [ana, luis])
    assert.deepEqual(await working.propose({ ...answer, by, outcome: 'declined' }), {
      ok: false,
      code: 'appeal-same-person',
    })
  visitor = await backOn(app, '2027-01-12', who.memberId)
  assert.equal(await watching.flagLate(), 1)
  assert.equal(await watching.flagLate(), 0)
  assert.match((await visitor.get(path)).text, /Vamos tarde: debíamos contestarte el 8 de enero/)
  assert.ok((await working.propose({ ...answer, by: eva, outcome: 'approved' })).ok)
  assert.ok((await working.decide({ reference, by: eva, agree: true })).ok, 'no four eyes here')
  assert.ok((await working.execute({ reference, by: eva })).ok)
  assert.ok((await working.finish({ reference, by: eva, note: 'Ya está en tu ahorro.' })).ok)
  assert.match((await visitor.get(path)).text, /Terminado/)
  assert.equal((await visitor.post(`${path}/mensajes`, { mensaje: 'Gracias' })).status, 422)
  const { rows } = await sql<{ in: number }>`
    select answered_in as in from tramites where reference = ${reference}`.execute(app.base.db)
  assert.equal(rows[0]!.in, 4, 'working days of ours until the first answer, waiting left out')
  await watching.lapse()
})

test('under four eyes one person never decides: not by the rules, not in the tables', async (t) => {
  const app = await openApp(t)
  toDay(app, '2026-11-13')
  const who = await memberWithLogin(app)
  const { tramites, cases } = app.rooms
  const member = { kind: 'member', memberId: who.memberId } as const
  const reference = await app.base.db
    .transaction()
    .execute((tx) =>
      tramites.open(tx, { memberId: who.memberId, type: 'data-correction', by: member }),
    )
  const [ana, luis] = [await operator(app), await operator(app)]
  const { working, following, watching } = cases
  await working.take({ reference, by: ana })
  const answer = { reference, reason: 'Coincide.', note: 'Lo corregimos.' }
  assert.ok((await working.propose({ ...answer, by: ana, outcome: 'approved' })).ok)
  assert.deepEqual(await working.decide({ reference, by: ana, agree: true }), {
    ok: false,
    code: 'same-person',
  })
  const { db } = app.base
  const moved = await db
    .transaction()
    .execute((tx) => tramites.move(tx, { reference, to: 'approved', by: ana }))
  assert.deepEqual(moved, { ok: false, code: 'needs-two' })
  await assert.rejects(
    sql`update tramites set state = 'approved' where reference = ${reference}`.execute(db),
    /was not decided by two/,
  )
  const alone = (by: string) => sql`
    insert into tramite_decisions
    select proposal_id, tramite_id, round, outcome, ${by}, true, true, proposed_by, 'Ana', proposed_at
    from tramite_proposals where tramite_id = (select tramite_id from tramites where reference = ${reference})`
  await assert.rejects(alone(ana.staffId).execute(db), /two_people_decide/)
  await assert.rejects(alone(newId(0)).execute(db), /foreign key/, 'nor under another name')
  assert.ok((await working.release({ reference, by: ana })).ok)
  assert.ok((await working.decide({ reference, by: luis, agree: false })).ok)
  assert.ok((await working.propose({ ...answer, by: luis, outcome: 'approved' })).ok)
  assert.ok((await working.decide({ reference, by: ana, agree: true })).ok)

  const other = await memberWithLogin(app)
  assert.equal(await following.one(other, reference), undefined)
  assert.deepEqual(
    await following.withdraw({ memberId: other.memberId, loginId: newId(0) }, reference),
    { ok: false, code: 'no-such-folio' },
  )
  const lapsing = await db
    .transaction()
    .execute((tx) =>
      tramites.open(tx, { memberId: who.memberId, type: 'data-correction', by: member }),
    )
  await working.askInformation({ reference: lapsing, by: luis, what: 'Tu acta.' })
  toDay(app, '2026-12-01')
  assert.equal(await watching.lapse(), 1)
  assert.equal((await following.one(who, lapsing))?.tramite.state, 'lapsed')
  assert.equal(await tramites.check(lapsing), 'revoked')
})
