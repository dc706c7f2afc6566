// Money that came after the end goes back once: to an account that its bank says is theirs, after a wait, by two
// people, with the books at zero and a paper; and what comes again opens its case by itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bankSays } from '../../../test/harness/bank-day.ts'
import { bringIn } from '../../../test/harness/files-in.ts'
import { inside } from '../../../test/harness/inside.ts'
import { askedFor, assertWhole, standsOn } from '../../../test/harness/payments.ts'
import {
  ownClabe as clabe,
  codeOf,
  decide,
  leaves,
  phone,
  type Stage,
  settled,
  someoneElses,
  stage,
} from '../../../test/harness/refunding.ts'
import { clabeFor } from '../../foundation/clabe.ts'
import { mxn, pesos, plainAmount } from '../../foundation/money.ts'
import { days24, hours } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import type { Refund } from './refunds.ts'

test('an account is taken only when its bank says that it is theirs, and it is told everywhere', async (t) => {
  const s = await stage(t)
  const { app, who, give } = s
  assert.equal(codeOf(await give('')), 'clabe-empty')
  assert.equal(codeOf(await give('012180015990001231')), 'clabe-check-digit')
  assert.equal(codeOf(await give(someoneElses)), 'not-your-account')
  assert.equal(codeOf(await give(clabeFor(`166${clabe.slice(3, 17)}`))), 'holder-unknown')
  assert.equal(codeOf(await give(clabeFor(`638${clabe.slice(3, 17)}`))), 'bank-away')
  const [one, twin] = await Promise.all([give(clabe), give(clabe)])
  assert.deepEqual([codeOf(one), codeOf(twin)].sort(), ['already-given', 'ok'])
  assert.equal(codeOf(await give(clabe)), 'too-many-tries')
  await app.runJobs()
  const mails = await app.mailTo(who.email)
  const told = mails.find(({ subject }) => subject === 'Diste una cuenta para tu devolución')
  assert.ok(told?.text.includes(clabe.slice(-4)) && !told.text.includes(clabe))
  assert.ok(told?.links.some((link) => link.includes('/no-fui-yo/')))
  assert.ok(app.smsTo(phone).some(({ text }) => /termina en \d{4}/.test(text)))
  const page = await s.visitor.get('/mi-credito/devolucion')
  assert.match(page.text, /Esperamos 12 horas porque la cuenta es nueva/)
})

test('after twelve hours, one proposes and another releases; once, with the books at zero and a paper', async (t) => {
  const s = await stage(t)
  const { app, who, loan, give, people, paying } = s
  const [ana, eva] = people
  const given = await give(clabe)
  assert.ok(given.ok)
  const { refundId, amount } = given.value
  assert.equal(codeOf(await decide(s, refundId, 'proposed', ana!)), 'not-now', 'it waits')
  app.clock.advance(hours(12))
  assert.equal(codeOf(await decide(s, refundId, 'proposed', ana!)), 'ok')
  assert.equal(codeOf(await decide(s, refundId, 'released', ana!)), 'same-person')
  const both = await Promise.all([1, 2].map(() => decide(s, refundId, 'released', eva!)))
  assert.deepEqual(both.map(codeOf).sort(), ['not-now', 'ok'])
  assert.equal(await standsOn(app, loan, 'excess-payments'), 0n)
  await assertWhole(app)
  await app.runJobs()
  const subjects = (await app.mailTo(who.email)).map(({ subject }) => subject)
  assert.ok(subjects.includes('Ya te regresamos tu dinero'))
  const later = await inside(app, who.memberId)
  const page = await later.get('/mi-credito/devolucion')
  assert.match(page.text, /Ya salió/)
  assert.ok(page.text.includes(pesos(amount)))
  const receipt = /\/documentos\/(DEV-[^"]+)"/.exec(page.text)?.[1]
  assert.ok(receipt)
  assert.equal(await app.rooms.documents.check(receipt), 'valid')
  const moved = async () =>
    (await (await inside(app, who.memberId)).get(`/mis-tramites/${given.value.reference}`)).text
  assert.doesNotMatch(await moved(), /Terminado/, 'nobody knows yet whether it arrives')
  await bankSays(app, '2026-11-24', [leaves('S1', receipt, amount)])
  assert.equal(await settled(app), 0, 'banks send money back within a working day')
  app.clock.advance(days24(2))
  assert.deepEqual([await settled(app), await settled(app)], [1, 0], 'once')
  assert.match(await moved(), /Terminado/)

  await paying.paid(askedFor(loan, '250.00'))
  assert.equal(await s.watching.watch(), 1, 'what comes again opens by itself')
  assert.equal(await s.watching.watch(), 0)
  const [again] = (await s.refunds.overview({ memberId: who.memberId, loanId: s.own.loanId }))
    .refunds
  assert.equal(again?.amount, mxn('250.00'))
  assert.equal(codeOf(await decide(s, again!.refundId, 'proposed', eva!)), 'ok', 'a known account')
  await comesBack(s, again!)
})

/** The bank sends it back: the books say that it is owed again, and its owner is asked for another account. */
async function comesBack(s: Stage, { refundId, amount, reference }: Refund) {
  const { app, who, loan, give, people } = s
  assert.equal(codeOf(await decide(s, refundId, 'released', people[0]!)), 'ok')
  assert.equal(await standsOn(app, loan, 'excess-payments'), 0n)
  const subject = { memberId: who.memberId, loanId: s.own.loanId }
  const [{ receipt }] = (await s.refunds.overview(subject)).refunds as [Refund]
  await bankSays(app, '2026-11-26', [
    leaves('S2', receipt!, amount),
    { ref: 'B2', amount: plainAmount(amount), operation: 'refund-returned', about: receipt! },
  ])
  assert.deepEqual([await settled(app), await settled(app)], [1, 0], 'once')
  assert.equal(await standsOn(app, loan, 'excess-payments'), amount)
  await assertWhole(app)
  assert.equal(await s.watching.watch(), 0, 'not to that account again by itself')
  await app.runJobs()
  const mail = (await app.mailTo(who.email)).find(
    ({ subject }) => subject === 'Tu dinero no llegó: da otra cuenta',
  )
  assert.ok(mail?.links.some((link) => link.endsWith('/mi-credito/devolucion')))
  const page = await (await inside(app, who.memberId)).get('/mi-credito/devolucion')
  assert.match(page.text, /Tu banco lo regresó/)
  const other = await give(clabe)
  assert.ok(other.ok && other.value.reference === reference, 'in the same case')
  app.clock.advance(hours(13))
  assert.equal(codeOf(await decide(s, other.value.refundId, 'declined', people[1]!)), 'ok')
}

test('savings at retirement: approved by two, proved, sent by two, at zero once, and the case ends', async (t) => {
  const s = await stage(t)
  const { app, who, session, refunds, people } = s
  const { memberId } = who
  const [ana, eva] = people
  await bringIn(app, 'savings', '2026-11-20', [
    `D|${who.curp}|72-92|opening|2026-10-31|1|1200.00`,
    `D|${who.curp}|92-97|opening|2026-10-31|1|3000.00`,
    `D|${who.curp}|97|opening|2026-10-31|1|45000.50`,
    'T|3|49200.50',
  ])
  const saved = async () =>
    (await app.rooms.money.savings.overview(memberId)).savings.holdings.map((one) => one.amount)
  const { working } = app.rooms.cases
  const approve = async (law: string) => {
    const about = { law, cause: 'pension', clabe: '•••• 0123' }
    const by = { kind: 'member', memberId } as const
    const reference = await transaction(app.base.db, (tx) =>
      app.rooms.tramites.open(tx, { memberId, type: 'savings-refund', about, by }),
    )
    const answer = { reference, reason: 'Coincide.', note: 'Va.', outcome: 'approved' } as const
    await working.take({ reference, by: ana! })
    assert.ok((await working.propose({ ...answer, by: ana! })).ok)
    assert.ok((await working.decide({ reference, by: eva!, agree: true })).ok)
    return { reference, done: await working.execute({ reference, by: eva! }) }
  }
  assert.deepEqual((await approve('unsure')).done, { ok: false, code: 'law-unknown' })
  const { reference, done } = await approve('73')
  assert.deepEqual(done, { ok: true, value: 'in-execution' })
  const byHand = await working.finish({ reference, by: eva! })
  assert.deepEqual(byHand, { ok: false, code: 'room-decides' }, 'its money is not there yet')
  await app.runJobs()
  const mails = await app.mailTo(who.email)
  assert.ok(mails.some(({ links }) => links.some((link) => link.endsWith('/mi-ahorro/devolucion'))))
  const page = async () => (await (await inside(app, memberId)).get('/mi-ahorro/devolucion')).text
  assert.match(await page(), /\$49,200\.50/)

  const given = await refunds.giveAccount(session, null, clabe)
  assert.ok(given.ok)
  const { refundId } = given.value
  assert.equal(codeOf(await decide(s, refundId, 'proposed', ana!)), 'not-now', 'it waits')
  app.clock.advance(hours(12))
  assert.equal(codeOf(await decide(s, refundId, 'proposed', ana!)), 'ok')
  await sql`update loans set status = 'active' where member_id = ${memberId}`.execute(app.base.db)
  assert.equal(codeOf(await decide(s, refundId, 'released', eva!)), 'loan-lives')
  await sql`update loans set status = 'paid-off' where member_id = ${memberId}`.execute(app.base.db)
  assert.equal(codeOf(await decide(s, refundId, 'released', ana!)), 'same-person')
  const both = await Promise.all([1, 2].map(() => decide(s, refundId, 'released', eva!)))
  assert.deepEqual(both.map(codeOf).sort(), ['not-now', 'ok'])
  assert.deepEqual(await saved(), [0n, 0n, 0n])
  await assertWhole(app)
  const told = `D|${who.curp}|97|withdrawal|2026-11-24|1|-45000.50`
  await bringIn(app, 'savings', '2026-11-24', [told, 'T|1|-45000.50'])
  assert.deepEqual(await saved(), [0n, 0n, 0n], 'a file that tells it brings nothing new')
  const moves = await (await inside(app, memberId)).get('/mi-ahorro/movimientos?anio=2026')
  assert.match(moves.text, /Salida de tu ahorro/)

  const [{ receipt }] = (await refunds.overview({ memberId, loanId: null })).refunds as [Refund]
  assert.equal(await app.rooms.documents.check(receipt!), 'valid')
  await bankSays(app, '2026-11-24', [leaves('S3', receipt!, mxn('49200.50'))])
  app.clock.advance(days24(2))
  assert.deepEqual([await settled(app), await settled(app)], [1, 0], 'once')
  assert.match(await page(), /Ya está en tu banco/)
  const ended = await (await inside(app, memberId)).get(`/mis-tramites/${reference}`)
  assert.match(ended.text, /Terminado/)

  await bringIn(app, 'savings', '2026-11-26', [
    `D|${who.curp}|97|yield|2026-11-25|1|12.34`,
    'T|1|12.34',
  ])
  assert.deepEqual([await s.watching.watch(), await s.watching.watch()], [1, 0], 'the rest follows')
  const [rest] = (await refunds.overview({ memberId, loanId: null })).refunds
  assert.equal(rest?.amount, mxn('12.34'))
})

test('whoever says «No fui yo» stops it: nothing is given, nothing leaves', async (t) => {
  const s = await stage(t)
  const { app, who, give, people } = s
  const [ana, eva] = people
  const given = await give(clabe)
  assert.ok(given.ok)
  app.clock.advance(hours(13))
  const { refundId } = given.value
  await decide(s, refundId, 'proposed', ana!)
  const by = { kind: 'system', task: 'story' } as const
  await transaction(app.base.db, (tx) =>
    app.rooms.holds.place(tx, { memberId: who.memberId, kind: 'freeze', by }),
  )
  assert.equal(codeOf(await decide(s, refundId, 'released', eva!)), 'money-held')
  assert.equal(codeOf(await decide(s, refundId, 'declined', eva!)), 'ok')
  assert.equal(codeOf(await give(clabe)), 'held-by-freeze')
  await assert.rejects(
    sql`insert into refund_endings (refund_id, move, proposed_by, ended_by, by_name, at, reason)
      values (${refundId}::uuid, 'released', ${ana!.staffId}::uuid, ${ana!.staffId}::uuid, 'a',
        ${app.clock.now()}, 'x')`.execute(app.base.db),
    'the database refuses one person alone',
  )
})
