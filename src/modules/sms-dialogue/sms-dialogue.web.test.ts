// The guide's dialogue over SMPP: a menu for any number, figures to the centavo for its own phone, none for others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { imported, type Known, openLogins } from '../../../test/harness/population.ts'
import { answersTo, ask, lineIsUp } from '../../../test/harness/texts.ts'
import { folioFor } from '../../foundation/folio.ts'
import { sql, transaction } from '../../platform/db.ts'
import { segmentsOf } from '../../platform/sms-gateway.ts'
import { isWhole } from './locking.usecases.ts'

const stranger = '+525550009999'
const by = { kind: 'system', task: 'story' } as const

/** Somebody of the registry with a login, and a proven phone. */
async function withPhone(app: App, who: Known, e164: string) {
  await openLogins(app, [who], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  const login = await app.rooms.logins.loginOfMember(app.base.db, who.memberId)
  assert.ok(login)
  await transaction(app.base.db, (tx) =>
    app.rooms.logins.bindPhone(tx, { loginId: login.loginId, e164, by }),
  )
  return { ...who, loginId: login.loginId, phone: e164 }
}

async function inside(app: App, { loginId }: { loginId: string }) {
  const visitor = app.visitor()
  const cookie = await transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId, browser: 'Firefox', address: '127.0.0.1' }),
  )
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}

test('the guide’s dialogue: menu, then each word, with the centavos of the web', async (t) => {
  const app = await openApp(t)
  const people = await imported(app, 300, 'texts')
  await lineIsUp(app)
  const { rows } = await sql<{ memberId: bigint; number: string }>`
    select l.member_id as "memberId", l.loan_number as number from loans l
    join loan_facts f using (member_id, loan_id)
    where l.status = 'active' and l.regime = 'roa' and f.outstanding_principal > 0
      and (select count(*) from loans o where o.member_id = l.member_id) = 1
      and exists (select from ledger_subtotals s where s.member_id = l.member_id
        and s.ledger_account like 'savings-%')
    order by 1 limit 1`.execute(app.base.db)
  const known = people.find((one) => one.memberId === rows[0]?.memberId)
  assert.ok(known)
  const rosa = await withPhone(app, known, '+525550001111')
  const visitor = await inside(app, rosa)
  const loan = (await visitor.get('/mi-credito')).text
  const savings = (await visitor.get('/mi-ahorro')).text

  const [menu] = await ask(app, rosa.phone, rosa.nss)
  assert.match(menu ?? '', /^Cimiento\. Responde AHORRO, CREDITO, SALDO o PAGO y tu NSS/)
  assert.deepEqual(await ask(app, rosa.phone, rows[0]!.number), [menu])
  const figureIn = (text: string) => /\$[\d,]+\.\d\d/.exec(text)?.[0] ?? assert.fail(text)
  const told = async (text: string) => (await ask(app, rosa.phone, text))[0] ?? ''
  const owed = await told(`Saldo ${rosa.nss}`)
  assert.ok(loan.includes(figureIn(owed)), owed)
  assert.equal(await told(`saldo ${rows[0]!.number}`), owed)
  assert.equal(await told('saldo'), owed)
  const saved = await told(`AHORRO ${rosa.nss}`)
  assert.ok(savings.includes(figureIn(saved)), saved)
  const payment = await told(`pago ${rosa.nss}`)
  assert.ok(loan.includes(figureIn(payment)), payment)
  assert.match(await told(`crédito ${rosa.nss}`), /tu crédito va al corriente|debes \d+ pago/)
  for (const text of answersTo(app, rosa.phone)) assert.equal(segmentsOf(text).count, 1, text)

  // From any other phone: the same menu, one neutral text, and never a figure.
  assert.deepEqual(await ask(app, stranger, rosa.nss), [menu])
  assert.deepEqual(await ask(app, stranger, '99999999999'), [menu])
  const words = ['SALDO', 'AHORRO', 'CREDITO', 'PAGO', 'SOLICITUD', 'BLOQUEA']
  const neutral = new Set<string>()
  for (const word of words)
    for (const nss of [rosa.nss, '99999999999'])
      for (const text of await ask(app, stranger, `${word} ${nss}`)) neutral.add(text)
  assert.deepEqual(
    [...neutral].map((text) => /solo damos datos al celular confirmado/.test(text)),
    [true],
  )
  const copies = await app.rooms.notices.messagesOf(rosa.memberId, undefined)
  assert.ok(copies.some(({ kind }) => kind === 'text-answer'))
})

test('an imported phone and one that only looks get no figure', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const looks = await memberWithLogin(app, { phone: '+525550002222', lookOnly: true })
  const [text] = await ask(app, '+525550002222', `saldo ${looks.nss}`)
  assert.match(text ?? '', /solo damos datos al celular confirmado/)
  const plain = await memberWithLogin(app)
  await sql`insert into member_contacts (member_id, kind, value, source, since)
    values (${plain.memberId}, 'mobile', '+525550003333', 'registry', '2015-01-01')`.execute(
    app.base.db,
  )
  assert.deepEqual(await ask(app, '+525550003333', `saldo ${plain.nss}`), [text])
})

test('BLOQUEA puts the candado on once, and every channel hears of it', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const who = await memberWithLogin(app, { phone: '+525550004444' })
  await transaction(app.base.db, (tx) =>
    app.rooms.logins.bindPhone(tx, { loginId: who.loginId, e164: '+525550005555', by }),
  )
  const [locked] = await ask(app, '+525550004444', 'bloquea')
  assert.match(locked ?? '', /ya pusimos candado a tu cuenta/)
  await ask(app, '+525550004444', 'BLOQUEA')
  const holds = await app.rooms.holds.of(app.base.db, who.memberId)
  assert.equal(holds.filter(isWhole).length, 1)
  const mails = await app.mailTo(who.email)
  assert.deepEqual(
    mails.map(({ subject }) => subject),
    ['Pusimos candado a tu cuenta'],
  )
  assert.match(mails[0]!.text, /no-fui-yo/)
  assert.deepEqual(answersTo(app, '+525550005555'), [locked])
  await ask(app, stranger, `bloquea ${who.nss}`)
  assert.equal((await app.rooms.holds.of(app.base.db, who.memberId)).length, 1)
})

test('a request, a folio, a language and silence', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const phone = '+525550006666'
  const who = await memberWithLogin(app, { phone })
  const told = async (text: string) => (await ask(app, phone, text)).join('|')
  assert.match(await told('solicitud'), /no tienes ninguna solicitud/)
  const folio = await transaction(app.base.db, (tx) =>
    app.rooms.tramites.open(tx, { memberId: who.memberId, type: 'data-correction', by }),
  )
  assert.match(await told('SOLICITUD'), new RegExp(`tu solicitud ${folio}: la tenemos.*antes del`))
  assert.match(await told(`verifica ${folio}`), /es nuestro y sigue vigente/)
  assert.match(
    (await ask(app, stranger, folio.toLowerCase()))[0] ?? '',
    /es nuestro y sigue vigente/,
  )
  assert.match(
    await told(`verifica ${folioFor({ prefix: 'TRA', year: 2026, serial: 99_999_999 })}`),
    /no es nuestro/,
  )
  assert.match(await told('ENGLISH'), /we answer you in English/)
  assert.match(await told('saldo'), /you have no loan with us/)
  assert.match(await told('español'), /te contestamos en español/)
  assert.match(await told('saldo'), /no tienes crédito con nosotros/)
  assert.match(await told('ALTO'), /ya no te mandamos avisos/)
  assert.match(await told('alta'), /otra vez te mandamos avisos/)
  assert.match(await told('asdf'), /no entendimos/)
})

test('twenty answers a day for a phone, ten about a number; nobody uses up an owner’s', async (t) => {
  const app = await openApp(t)
  await lineIsUp(app)
  const who = await memberWithLogin(app, { phone: '+525550007777' })
  for (let i = 0; i < 25; i++) await app.saySms(stranger, i % 2 ? 'ayuda' : `saldo ${who.nss}`)
  await app.runJobs()
  const answers = answersTo(app, stranger)
  assert.equal(answers.length, 21)
  assert.equal(answers.filter((text) => /por hoy ya no podemos/.test(text)).length, 1)
  assert.match(answers.at(-1)!, /por hoy ya no podemos/)
  for (let i = 0; i < 4; i++) await app.saySms('+525550008888', who.nss)
  await app.runJobs()
  assert.match(answersTo(app, '+525550008888').at(-1)!, /por hoy ya no podemos/)
  assert.match((await ask(app, '+525550007777', 'saldo'))[0] ?? '', /no tienes crédito/)
  app.clock.advance(Temporal.Duration.from({ hours: 24 }))
  assert.match((await ask(app, stranger, 'ayuda'))[0] ?? '', /escribe AHORRO/)
})
