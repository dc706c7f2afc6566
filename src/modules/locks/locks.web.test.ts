// What a member closes by themselves: candado, help, their data to take home, and the web account itself.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { unzipped } from '../../../test/harness/zip.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import { mayChangeContact, mayMoveMoney, mayStartLoan } from '../holds/holds.ts'
import { holdings, leftOut } from '../rights/holdings.ts'

const may = async (app: App, { memberId }: Somebody) => {
  const held = await app.rooms.holds.of(app.base.db, memberId)
  const now = app.clock.now()
  return [mayStartLoan, mayMoveMoney, mayChangeContact].map((ask) => ask(held, now).ok)
}
const subjects = async (app: App, { email }: Somebody) => {
  await app.runJobs()
  return (await app.mailTo(email)).map(({ subject }) => subject)
}
/** Proves again who they are, as the page asks. */
const prove = (visitor: Awaited<ReturnType<typeof inside>>, who: Somebody, volver: string) =>
  visitor.post('/confirma-que-eres-tu', { clave: who.password, volver })

test('a member locks, helps, takes their data and closes', async (t) => {
  const app = await openApp(t)

  await t.test('the candado: at once by purpose, off a day later with a fresh proof', async () => {
    const phone = '+525555550131'
    const who = await memberWithLogin(app, { phone })
    const visitor = await inside(app, who.memberId)
    const path = '/mi-perfil/candado'
    assert.equal((await visitor.get(path)).h1, 'Ponle candado a tu cuenta')
    assert.equal((await visitor.post(`${path}/poner`, { que: 'nada' })).status, 404)
    await visitor.post(`${path}/poner`, { que: 'money' })
    assert.deepEqual(await may(app, who), [true, false, true])
    const all = await visitor.post(`${path}/poner`, { que: 'todo' })
    assert.equal(all.text.match(/Con candado/g)?.length, 3)
    await visitor.post(`${path}/poner`, { que: 'todo' })
    const mails = await subjects(app, who)
    assert.equal(mails.filter((one) => one === 'Pusimos candado a tu cuenta').length, 2, 'no echo')
    assert.match(app.smsTo(phone).at(-1)?.text ?? '', /ya pusimos candado/)
    app.clock.advance(minutes(6))
    const asked = await visitor.post(`${path}/quitar`, { que: 'money' })
    assert.match(asked.path, /^\/confirma-que-eres-tu/, 'a fresh proof first')
    await prove(visitor, who, path)
    const ending = await visitor.post(`${path}/quitar`, { que: 'money' })
    assert.match(ending.text, /Se quita el/)
    assert.equal((await subjects(app, who))[0], 'Pidieron quitar tu candado')
    assert.match(app.smsTo(phone).at(-1)?.text ?? '', /pidieron quitar tu candado/)
    assert.deepEqual(await may(app, who), [false, false, false], 'a day more')
    await visitor.post(`${path}/poner`, { que: 'money' })
    app.clock.advance(hours(25))
    assert.deepEqual(await may(app, who), [false, false, false], 'kept on after all')
    const again = await inside(app, who.memberId)
    await again.post(`${path}/quitar`, { que: 'todo' })
    app.clock.advance(hours(24))
    assert.deepEqual(await may(app, who), [true, true, true])
  })

  await t.test('with help: half an hour of less, noted, and over by itself', async () => {
    const phone = '+525555550132'
    const who = await memberWithLogin(app, { phone })
    const visitor = await inside(app, who.memberId)
    const path = '/mi-perfil/con-ayuda'
    assert.match((await visitor.get(path)).text, /Empezar con ayuda/)
    const begun = await visitor.post(path)
    assert.match(begun.text, /Tienes 30 minutos más/)
    assert.equal((await subjects(app, who))[0], 'Alguien te está ayudando')
    assert.match(app.smsTo(phone).at(-1)?.text ?? '', /alguien te ayuda/)
    assert.match((await visitor.get('/mi-ahorro')).text, /Con ayuda:/)
    for (const shut of [
      '/mi-perfil/contacto',
      '/mi-perfil/candado',
      '/mi-perfil/mis-derechos',
      '/confirma-que-eres-tu',
      '/mi-perfil/seguridad/actividad/csv',
    ]) {
      const page = await visitor.get(shut)
      assert.deepEqual([page.status, page.h1], [403, 'Esto lo haces tú a solas'], shut)
    }
    for (const form of ['/mi-perfil/mostrar', '/mi-perfil/idioma', '/mi-perfil/candado/poner'])
      assert.equal((await visitor.post(form, { que: 'todo' })).status, 403, form)
    assert.deepEqual(await may(app, who), [true, true, true], 'nothing moved')
    const { activityOf } = app.rooms.audit
    const trail = await activityOf(app.base.db, who.memberId, { what: 'saw' })
    assert.ok(trail.some(({ page, withHelp }) => page === '/mi-ahorro' && withHelp))
    app.clock.advance(minutes(14))
    await visitor.get('/inicio')
    app.clock.advance(minutes(14))
    assert.match((await visitor.get('/inicio')).text, /\d minutos? más/)
    app.clock.advance(minutes(3))
    const over = await visitor.get('/inicio')
    assert.match(over.text, /Terminó la ayuda/)
    const again = await inside(app, who.memberId)
    await again.post(path)
    const ended = await again.post(`${path}/terminar`)
    assert.equal(ended.path, '/sesion-cerrada')
    assert.ok((await again.get('/inicio')).path.startsWith('/?volver='), 'come in anew')
    const acts = (await activityOf(app.base.db, who.memberId)).map(({ act }) => act)
    assert.ok(acts.includes('help-began') && acts.includes('help-ended'))
  })

  await t.test('everything we hold, in one file, for its owner alone', async () => {
    const who = await memberWithLogin(app, { phone: '+525555550133' })
    const visitor = await inside(app, who.memberId)
    const path = '/mi-perfil/mis-derechos'
    const asked = await visitor.post(`${path}/datos`)
    assert.match(asked.text, /Estamos preparando tu archivo/)
    assert.match((await visitor.post(`${path}/datos`)).text, /ya viene en camino|preparando/)
    const told = await subjects(app, who)
    assert.equal(told[0], 'Tus datos ya están listos')
    const [mail] = await app.mailTo(who.email)
    assert.doesNotMatch(mail!.text, /mis-derechos/, 'the mail does not lead to it')
    const ready = await visitor.get(path)
    const link = /href="([^"]+mis-derechos\/datos\/[^"]+)"/.exec(ready.text)?.[1]
    assert.ok(link)
    const file = await visitor.request('GET', link)
    assert.equal(file.headers['content-type'], 'application/zip')
    const files = unzipped(file.rawPayload)
    const whole = JSON.parse(files['datos.json']!.toString('utf8'))
    assert.equal(whole.files.persona[0].curp, who.curp)
    assert.equal(whole.files.cuenta[0].email, who.email)
    assert.equal(whole.files.telefonos[0].e164, '+525555550133')
    assert.match(files['persona.csv']!.toString('utf8'), new RegExp(who.nss))
    assert.ok(files['LEEME.txt'])
    const text = Object.values(files).join('')
    assert.doesNotMatch(text, /argon2|password_hash|answer_hash|token_hash|sealed/)
    const stranger = await inside(app, (await memberWithLogin(app)).memberId)
    assert.equal((await stranger.request('GET', link)).statusCode, 404)
    app.clock.advance(minutes(6))
    const late = await visitor.get(link)
    assert.match(late.path, /^\/confirma-que-eres-tu/, 'a fresh proof')
    app.clock.advance(hours(24 * 7))
    const after = await inside(app, who.memberId)
    assert.equal((await after.request('GET', link)).statusCode, 404)
    await app.rooms.upkeep['sweep-exports']!.run()
    const acts = (await app.rooms.audit.activityOf(app.base.db, who.memberId)).map(({ act }) => act)
    assert.equal(acts.filter((act) => act === 'export-downloaded').length, 1)
  })

  await t.test('no table that names a member is forgotten by the file', async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct table_name as table from information_schema.columns
      join information_schema.tables using (table_schema, table_name)
      where table_schema = 'public' and table_type = 'BASE TABLE'
        and column_name in ('member_id', 'login_id', 'to_member')
        and table_name not in (select relid::regclass::text
          from pg_partitioned_table p join lateral pg_partition_tree(p.partrelid) tree on true
          where relid <> p.partrelid)`.execute(app.base.db)
    const known = new Set([...holdings.map(({ table }) => table), ...Object.keys(leftOut)])
    const forgotten = rows.map(({ table }) => table).filter((table) => !known.has(table))
    assert.deepEqual(forgotten.toSorted(), [], 'say in rights/holdings.ts what becomes of these')
  })

  await t.test(
    'closing: what is open stops it, 48 hours undo it, then all is free again',
    async () => {
      const phone = '+525555550134'
      const who = await memberWithLogin(app, { phone })
      const { db } = app.base
      const path = '/mi-perfil/mis-derechos'
      const by = { kind: 'system', task: 'story' } as const
      const folio = await transaction(db, (tx) =>
        app.rooms.tramites.open(tx, { memberId: who.memberId, type: 'missing-payment', by }),
      )
      const visitor = await inside(app, who.memberId)
      const open = await visitor.get(`${path}/cerrar`)
      assert.match(open.text, /Tienes algo en camino/)
      assert.ok(open.text.includes(folio))
      assert.equal((await visitor.post(`${path}/cerrar`)).status, 422)
      await sql`update tramites set state = 'withdrawn' where reference = ${folio}`.execute(db)
      assert.match((await visitor.get(`${path}/cerrar`)).text, /Tu ahorro no se toca/)
      const asked = await visitor.post(`${path}/cerrar`)
      assert.match(asked.text, /Tu cuenta web se va a cerrar/)
      assert.equal((await subjects(app, who))[0], 'Pidieron cerrar tu cuenta web')
      assert.deepEqual(await may(app, who), [false, false, false], 'held meanwhile')
      await visitor.post(`${path}/cerrar/cancelar`)
      assert.equal((await subjects(app, who))[0], 'Tu cuenta web sigue abierta')
      assert.deepEqual(await may(app, who), [true, true, true])
      await visitor.post(`${path}/cerrar`)
      app.clock.advance(hours(47))
      assert.equal(await app.rooms.upkeep['close-logins']!.run(), 0)
      app.clock.advance(hours(1))
      const there = await inside(app, who.memberId)
      assert.equal(await app.rooms.upkeep['close-logins']!.run(), 1)
      assert.equal((await subjects(app, who))[0], 'Cerramos tu cuenta web')
      assert.match(app.smsTo(phone).at(-1)?.text ?? '', /cerramos tu cuenta web/)
      assert.ok((await there.get('/inicio')).path.startsWith('/sesion-cerrada'))
      assert.equal(await app.rooms.logins.loginOfMember(db, who.memberId), undefined)
      const login = await transaction(db, (tx) =>
        app.rooms.logins.openLogin(tx, {
          memberId: who.memberId,
          nss: who.nss,
          email: who.email,
          passwordHash: 'x',
          questions: [],
          lang: 'es',
          lookOnly: false,
          residence: 'MX',
          mobile: { e164: phone, bound: true },
          by,
        }),
      )
      assert.ok(login.ok, 'mailbox and phone are free for their owner')
    },
  )

  await t.test('a paper that changed is shown once, and kept with its version', async () => {
    const who = await memberWithLogin(app)
    const { db } = app.base
    await sql`update logins set opened_at = '2026-11-02T12:00:00Z'
      where login_id = ${who.loginId}`.execute(db)
    const visitor = await inside(app, who.memberId)
    const met = await visitor.get('/mi-ahorro/movimientos?anio=2026')
    assert.equal(met.h1, 'Qué cambió desde la última vez')
    assert.match((await visitor.get('/privacidad')).h1, /Privacidad/)
    const volver = '/mi-ahorro/movimientos?anio=2026'
    const on = await visitor.post('/lo-que-cambio', { volver })
    assert.equal(on.path, volver)
    const again = await inside(app, who.memberId)
    assert.equal((await again.get('/inicio')).path, '/inicio', 'once')
    const kept = await again.get('/mi-perfil/mis-derechos/avisos')
    assert.match(kept.text, /Versión del 22 de noviembre de 2026/)
    assert.match((await again.get('/privacidad/privacidad-2026-11-01')).text, /ya no está en vigor/)
    assert.equal((await again.get('/privacidad/ninguna')).status, 404)
  })

  await t.test('who saw or changed: sifted, and the same as a table', async () => {
    const who = await memberWithLogin(app)
    const { db } = app.base
    const { memberId } = who
    const staff = { kind: 'staff', staffId: 'x', name: 'Adriana', role: 'agent' } as const
    const seen = { by: staff, memberId, act: 'data-shown', reason: '=Llamó por su saldo' } as const
    await transaction(db, (tx) => app.rooms.audit.record(tx, seen))
    const visitor = await inside(app, memberId)
    const path = '/mi-perfil/seguridad/actividad'
    const agents = await visitor.get(`${path}?quien=agents&que=saw`)
    assert.match(agents.text, /Llamó por su saldo/)
    assert.doesNotMatch(agents.text, /Adriana|Se creó tu cuenta/)
    assert.match((await visitor.get(`${path}?quien=operators`)).text, /No hay nada así/)
    const table = await visitor.request('GET', `${path}/csv?quien=agents`)
    assert.match(String(table.headers['content-type']), /text\/csv/)
    assert.match(table.body, /'=Llamó por su saldo/, 'a formula is disarmed')
  })
})
