// Aim: the cast comes in through the real doors, once, and whoever reads /demo/personas.json gets in with it.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { type App, openApp } from '../../../../test/harness/app.ts'
import { nextNoon } from '../../../../test/harness/clock.ts'
import { sql } from '../../../platform/db.ts'
import { castThere, replayCast } from './replay.ts'
import type { toldAll } from './told.ts'

type Told = Extract<ReturnType<typeof toldAll>[number], { nss: string }>

const play = async (app: App, said: string[] = []) => {
  const { clock } = app
  const day = await replayCast({
    ...app.rooms,
    db: app.base.db,
    clock: { now: clock.now, moveTo: (at) => clock.moveTo(at) },
    mailbox: { mails: app.mailTo },
    smsc: { textsOf: app.smsTo },
    drain: app.runJobs,
    say: (line) => said.push(line),
  })
  clock.moveTo(nextNoon())
  return day
}

const toldBy = async (app: App): Promise<readonly Told[]> =>
  (await app.web.inject({ url: '/demo/personas.json', headers: { host: 'localhost:3000' } })).json()

async function counted(app: App) {
  const { rows } = await sql<Record<string, bigint>>`
    select (select count(*) from members) as members, (select count(*) from logins) as logins,
      (select count(*) from messages) as messages, (select count(*) from staff) as staff,
      (select count(*) from ledger_entries) as entries, (select count(*) from imports) as imports`.execute(
    app.base.db,
  )
  return rows[0]!
}

test('a replay that was cut short goes on where it was', async (t) => {
  const app = await openApp(t)
  const halfWay = app.rooms.registration.activateByLink
  let presses = 0
  const cut = {
    ...app,
    rooms: {
      ...app.rooms,
      registration: {
        ...app.rooms.registration,
        activateByLink: (...pressed: Parameters<typeof halfWay>) => {
          if (presses++ === 3) throw new Error('the machine was switched off')
          return halfWay(...pressed)
        },
      },
    },
  }
  await assert.rejects(play(cut), /switched off/)
  assert.equal((await counted(app)).logins, 3n)
  await play(app)
  assert.ok((await castThere(app.base.db)).complete)
})

test('the whole cast', async (t) => {
  const app = await openApp(t)
  await t.test('it is played once; a second time nothing happens', async () => {
    assert.equal((await castThere(app.base.db)).complete, false)
    const day = await play(app)
    assert.deepEqual(await castThere(app.base.db), { asOf: day, complete: true, realPeople: false })
    const before = await counted(app)
    assert.deepEqual(await play(app), day)
    assert.deepEqual(await counted(app), before)
  })
  await t.test(
    'each has their own past: Ernesto came in long ago, Rosa the other day',
    async () => {
      const { rows } = await sql<{ given: string; days: number }>`
      select m.given_names as given,
        extract(day from ${app.clock.now()}::timestamptz - l.last_signed_in_at)::integer as days
      from logins l join members m using (member_id)`.execute(app.base.db)
      const days = new Map(rows.map((row) => [row.given, row.days]))
      assert.ok(days.get('Ernesto')! > 2_000 && days.get('Rosa Elena')! < 5)
    },
  )

  await t.test('everybody with an account gets in with what personas.json says', async () => {
    const all = await toldBy(app)
    for (const who of all.filter(({ tieneCuenta }) => tieneCuenta)) {
      const visitor = app.visitor()
      const page = await visitor.post('/entrar', { usuario: who.correo, clave: who.contrasena })
      assert.equal(page.path, who.clave === 'carmen' ? '/entrar/codigo' : '/inicio', who.clave)
      if (who.clave === 'carmen') continue // hers is short: a new device needs a code besides
      const savings = await visitor.get('/mi-ahorro')
      assert.equal(savings.status, 200, who.clave)
    }
    for (const who of all.filter(({ tieneCuenta }) => !tieneCuenta)) {
      const page = await app.visitor().post('/entrar', { usuario: who.nss, clave: who.contrasena })
      assert.equal(page.status, 422, who.clave)
    }
  })

  await t.test('staff get in with the secrets that are told', async () => {
    const all = (await toldBy(app)) as readonly {
      tipo: string
      correo: string
      contrasena?: string
      totp?: string
    }[]
    for (const person of all.filter(({ tipo }) => tipo === 'personal')) {
      const totp = new TOTP({ secret: Secret.fromBase32(person.totp ?? ''), digits: 6, period: 30 })
      const timestamp = app.clock.now().epochMilliseconds
      const outcome = await app.rooms.staff.signIn({
        email: person.correo,
        password: person.contrasena ?? '',
        code: totp.generate({ timestamp }),
        address: '127.0.0.1',
        browser: 'Chrome',
      })
      assert.ok(outcome.ok, person.correo)
    }
    const index = await app.visitor().get('/demo')
    assert.equal(index.status, 200)
    for (const { correo } of all) assert.ok(index.text.includes(correo.split('@')[0]!), correo)
  })

  await t.test(
    'sums are true: ledger, files and figures say the same, and nobody is below nothing',
    async () => {
      const { rows } = await sql<{ curp: string; wrong: string }>`
    with sums as (
      select m.curp, s.ledger_account, s.loan_id, sum(s.amount) as amount
      from ledger_subtotals s join members m using (member_id) group by 1, 2, 3)
    select curp, ledger_account as wrong from sums
      where ledger_account like 'savings%' and amount < 0
    union all
    select curp, 'contributions-for-loan' from sums where ledger_account = 'contributions-for-loan'
      group by curp having sum(amount) <> 0
    union all
    select s.curp, 'loan ' || l.loan_number from sums s join loans l using (loan_id)
      join loan_facts f using (loan_id)
      where s.ledger_account = 'loan-principal' and -s.amount <> f.outstanding_principal`.execute(
        app.base.db,
      )
      assert.deepEqual(rows, [])
      const review = await sql<{ given: string }>`
    select m.given_names as given from contributions c join members m using (member_id)
    where c.state = 'in-clarification'`.execute(app.base.db)
      assert.deepEqual(review.rows, [{ given: 'Iván' }])
    },
  )

  await t.test(
    'the stranger’s registration is told to Olga, and holds money and contacts',
    async () => {
      const olga = (await toldBy(app)).find(({ clave }) => clave === 'olga')!
      const [mail] = await app.mailTo(olga.correo)
      assert.ok(mail?.links.some((link) => link.includes('/no-fui-yo/')))
      assert.ok(app.smsTo(olga.celular).length > 0)
      const member = await app.rooms.members.findExact({ nss: olga.nss })
      assert.ok(typeof member !== 'string')
      const kinds = (await app.rooms.holds.of(app.base.db, member.memberId)).map(({ kind }) => kind)
      assert.deepEqual(kinds, ['new-registration'])
    },
  )
})
