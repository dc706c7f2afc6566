// Money that came after the end goes back once: to an account that its bank says is theirs, after a wait, by two
// people, with the books at zero and a paper; and what comes again opens its case by itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { operator } from '../../../test/harness/operators.ts'
import {
  askedFor,
  assertWhole,
  loanOf,
  noon,
  payingIn,
  standsOn,
} from '../../../test/harness/payments.ts'
import { demoBanks } from '../../channels/demo/bank.ts'
import { clabeFor } from '../../foundation/clabe.ts'
import { mxn, pesos } from '../../foundation/money.ts'
import { hours } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { refundsUseCases } from './refunds.usecases.ts'
import { type Operator, releasingUseCases } from './releasing.usecases.ts'
import { watchingUseCases } from './watching.usecases.ts'

const clabe = clabeFor('01218001599000123')
const someoneElses = clabeFor('01218001599000999')
const phone = '+525555550177'

/** Somebody who paid 900 pesos more than they owed. */
async function stage(t: Parameters<typeof openApp>[0]) {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const who = await memberWithLogin(app, { phone })
  const loan = await loanOf(app, who.curp, '10000.00')
  const paying = payingIn(app)
  await paying.paid(askedFor(loan, '11000.00'))
  await app.rooms.payoff.settle()
  const { givenNames, firstSurname, secondSurname } = who
  const holder = `${givenNames} ${firstSurname} ${secondSurname}`
  const holderCheck = demoBanks([
    { clabe, holder },
    { clabe: someoneElses, holder: 'Otra Persona' },
  ])
  const { ledger, loans } = app.rooms.money
  const deps = { ...app.base, ...app.rooms, ledger, loans, holderCheck }
  const [refunds, releasing] = [refundsUseCases(deps), releasingUseCases(deps)]
  const visitor = await inside(app, who.memberId)
  const session = (await app.rooms.logins.sessionOf(
    visitor.cookies.get('__Host-sesion')!,
    app.clock.now(),
  ))!
  const own = (await loans.ofMember(who.memberId))[0]!
  const give = (typed: string) => refunds.giveAccount(session, own, typed)
  const people = await Promise.all([operator(app), operator(app)])
  return {
    app,
    who,
    loan,
    own,
    paying,
    refunds,
    releasing,
    watching: watchingUseCases(deps),
    visitor,
    session,
    give,
    people,
  }
}
type Stage = Awaited<ReturnType<typeof stage>>
const decide = (
  { releasing }: Stage,
  refundId: string,
  move: 'proposed' | 'released' | 'declined',
  by: Operator,
) => releasing.decide({ refundId, move, by, reason: 'Revisada' })
const codeOf = (one: { ok: boolean } & Partial<{ code: string }>) => (one.ok ? 'ok' : one.code)

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
  const moved = await later.get(`/mis-tramites/${given.value.reference}`)
  assert.match(moved.text, /Terminado/)

  await paying.paid(askedFor(loan, '250.00'))
  assert.equal(await s.watching.watch(), 1, 'what comes again opens by itself')
  assert.equal(await s.watching.watch(), 0)
  const [again] = (await s.refunds.overview(who.memberId, s.own)).refunds
  assert.equal(again?.amount, mxn('250.00'))
  assert.equal(codeOf(await decide(s, again!.refundId, 'proposed', eva!)), 'ok', 'a known account')
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
