// The operators' own rooms, as they use them: the record, the staff, the messages, and what is let go.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { Secret, TOTP } from 'otpauth'
import { openApp } from '../../../test/harness/app.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { operatorIn } from '../../../test/harness/operators.ts'
import { days24 } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'

test('operators search the record, look after the staff and the messages, and let go', async (t) => {
  const app = await openApp(t)
  const ana = await operatorIn(app, { name: 'Ana' })
  const luz = await operatorIn(app, { name: 'Luz' })

  await t.test(
    'a person is looked for by their whole number, with a reason, and leaves with a file',
    async () => {
      const { nss, memberId } = await memberWithLogin(app)
      const asked = { quien: nss, acto: '', actor: '', desde: '', hasta: '', razon: '' }
      const bare = await ana.post('/operacion/registro', asked)
      assert.equal(bare.status, 422)
      assert.match(bare.text, /Escribe por qué/)
      assert.equal((await ana.post('/operacion/registro', { ...asked, quien: '123' })).status, 422)
      const found = await ana.post('/operacion/registro', { ...asked, razon: 'Queja' })
      assert.equal(found.h1, 'Lo que se encontró')
      assert.ok(!found.path.includes(nss), 'no number in an address')
      const stranger = await luz.get(found.path)
      assert.equal(stranger.status, 404, 'whoever asked sees it')
      const [seen] = await app.rooms.audit.activityOf(app.base.db, memberId)
      assert.deepEqual([seen?.act, seen?.reason], ['record-searched', 'Queja'])
      assert.equal((await ana.post(`${found.path}/bajar`, { razon: '' })).status, 422)
      const file = await ana.post(`${found.path}/bajar`, { razon: '=Auditoría' })
      assert.match(String(file.headers['content-disposition']), /registro\.csv/)
      assert.match(file.text, /Operación buscó en el registro/)
      const all = await ana.post('/operacion/registro', {
        ...asked,
        quien: '',
        acto: 'record-exported',
      })
      assert.match(all.text, /Operación bajó una parte del registro/)
      const again = await ana.post(`${all.path}/bajar`, { razon: 'Otra' })
      assert.match(again.text, /'=Auditoría/, 'no formula leaves with it')
    },
  )

  await t.test('every night the chain is checked, its head noted outside and mailed', async () => {
    await app.rooms.upkeep['seal-audit']!.run()
    await app.rooms.upkeep['check-audit']!.run()
    await app.runJobs()
    const noted = readFileSync(join(app.base.config.dataDir, 'bitacora-cabezas.txt'), 'utf8')
    const head = /\d+:[0-9a-f]{64}/.exec(noted)![0]
    const mails = await app.mailTo('operadora1@cimiento.example')
    assert.ok(mails.some(({ text }) => text.replace(/\s/g, '').includes(head)))
    const page = await ana.get('/operacion/registro')
    assert.match(page.text, /La cadena está entera/)
    assert.equal((await ana.get('/operacion/registro/revisiones')).status, 200)
  })

  await t.test('somebody new comes in by two people and a link that opens once', async () => {
    const email = 'nueva@cimiento.example'
    const typed = { correo: email, nombre: 'Rita Paz', 'permisos-operator': 'si', razon: 'Alta' }
    assert.equal((await ana.post('/operacion/personal/invitar', typed)).status, 200)
    const twice = await ana.post('/operacion/personal/invitar', typed)
    assert.match(twice.text, /Alguien ya tiene ese correo/)
    const [change] = (await app.rooms.staff.people()).changes
    const agree = `/operacion/personal/cambios/${change!.changeId}/aceptar`
    assert.equal((await ana.post(agree)).status, 422, 'not by who asked')
    assert.equal((await luz.post(agree)).status, 200)
    assert.equal((await luz.post(agree)).status, 422, 'once')
    await app.runJobs()
    const [mail] = await app.mailTo(email)
    const path = /\/personal\/invitacion\/[\w-]{43}/.exec(mail!.text)![0]
    const rita = app.visitor()
    const page = await rita.get(path)
    assert.equal(page.path, '/personal/invitacion', 'the link leaves the address')
    const secret = /class="code">([A-Z2-7 ]+)</.exec(page.text)![1]!.replaceAll(' ', '')
    const oferta = /name="oferta" value="([^"]+)"/.exec(page.text)![1]!
    const code = () =>
      new TOTP({ secret: Secret.fromBase32(secret) }).generate({
        timestamp: app.clock.now().epochMilliseconds,
      })
    const contrasena = 'cuatro nubes sobre el cerro'
    const form = { oferta, contrasena, 'codigo-nuevo': code() }
    assert.equal(
      (await rita.post('/personal/invitacion', { ...form, contrasena: 'corta' })).status,
      422,
    )
    const wrong = await rita.post('/personal/invitacion', { ...form, 'codigo-nuevo': '000000' })
    assert.equal(wrong.status, 422)
    const done = await rita.post('/personal/invitacion', form)
    assert.match(done.text, /Guarda estos códigos en papel/)
    assert.match((await app.visitor().get(path)).text, /ya venció/)
    app.clock.advance(Temporal.Duration.from({ minutes: 1 }))
    const inside = await rita.post('/operacion/entrar', {
      correo: email,
      clave: contrasena,
      codigo: code(),
    })
    assert.equal(inside.path, '/operacion')
  })

  await t.test('a file is brought by one, looked at, and taken in by another', async () => {
    const path = join(import.meta.dirname, '../../../test/golden/imports/members.good.txt')
    const root = '/operacion/archivos'
    const bring = (bytes: Buffer, tipo: string) =>
      ana.upload(root, 'archivo', bytes, '../personas nuevas.txt', { tipo })
    await ana.get(root)
    assert.match((await bring(readFileSync(path), '')).text, /Elige qué trae el archivo/)
    assert.match((await bring(Buffer.alloc(0), 'members')).text, /no esté vacío/)
    assert.equal((await bring(readFileSync(path), 'members')).status, 303)
    await app.runJobs()
    const [file] = (await app.base.pool.query('select file_id, state from brought_files')).rows
    assert.equal(file.state, 'checked')
    const here = `${root}/traidos/${file.file_id}`
    assert.equal((await ana.post(`${here}/aceptar`)).status, 422, 'not by who brought it')
    assert.equal((await luz.post(`${here}/aceptar`)).status, 200)
    await app.runJobs()
    const taken = await luz.get(here)
    assert.match(taken.text, /Entró/)
    const report = /\/operacion\/archivos\/[0-9a-f-]{36}/.exec(taken.text)![0]
    assert.match((await luz.get(report)).text, /Aceptado/)
    assert.match((await luz.get(`${report}/reporte`)).text, /Línea/)
    assert.equal((await luz.get('/operacion')).h1, 'Operación')
  })

  await t.test(
    'a role changes by two, a suspension by one, and what nobody reviews sleeps',
    async () => {
      const { people } = await app.rooms.staff.people()
      const rita = people.find(({ name }) => name === 'Rita Paz')!
      const here = `/operacion/personal/${rita.staffId}`
      const asked = { 'permisos-agent': 'si', 'razon-permisos': 'Cambió de área' }
      assert.equal((await ana.post(`${here}/permisos`, asked)).status, 200)
      const [change] = (await app.rooms.staff.person(rita.staffId))!.changes
      await luz.post(`/operacion/personal/cambios/${change!.changeId}/aceptar`)
      const suspended = await ana.post(`${here}/suspender`, {
        'razon-suspender': 'Perdió su equipo',
      })
      assert.match(suspended.text, /Suspendida el/)
      const own = people.find(({ name }) => name === 'Ana')!
      const self = await ana.post(`/operacion/personal/${own.staffId}/suspender`, {
        'razon-suspender': 'x',
      })
      assert.equal(self.status, 422)
      app.clock.advance(days24(121))
      await app.rooms.upkeep['review-staff']!.run()
      const later = await app.rooms.staff.people()
      assert.ok(later.overdue.length >= 2)
      assert.ok(
        later.people.every(({ asleep }) => asleep.length === 0),
        'two operators stay awake',
      )
    },
  )

  await t.test('what did not arrive goes again, once a day; what holds a code never', async () => {
    const eva = await operatorIn(app, { name: 'Eva' })
    const { db } = app.base
    const by = { kind: 'system', task: 'story' } as const
    const to = { channel: 'mail', address: 'x@correo.example', lang: 'es' } as const
    const ids = await transaction(db, async (tx) => [
      await app.rooms.notices.say(tx, { to, kind: 'welcome', args: {}, by }),
      await app.rooms.notices.say(tx, {
        to,
        kind: 'code',
        args: {},
        secret: { code: '111111' },
        by,
      }),
    ])
    await app.runJobs()
    await sql`update messages set state = 'bounced' where address = ${to.address}`.execute(db)
    const page = await eva.get('/operacion/mensajes')
    assert.match(page.text, /Mandar otra vez/)
    const [welcome, code] = ids.map(({ messageId }) => `/operacion/mensajes/perdidos/${messageId}`)
    assert.equal((await eva.post(code!)).status, 422)
    assert.equal((await eva.post(welcome!)).status, 200)
    assert.match((await eva.post(welcome!)).text, /Ya se mandó otra vez hoy/)
    await app.runJobs()
    assert.equal(
      (await app.mailTo(to.address)).filter(({ subject }) => /Ya tienes/.test(subject)).length,
      2,
    )
    assert.match((await eva.get('/operacion/mensajes/payment-applied')).text, /GSM-7/)
    assert.match((await eva.get('/operacion/mensajes/welcome/correo')).text, /<h1/)
  })

  await t.test('what is past its time is counted, and then goes; the record stays', async () => {
    const { db } = app.base
    app.clock.advance(days24(731))
    const rosa = await operatorIn(app, { name: 'Rosa' })
    const before = await app.rooms.audit.head()
    const due = await app.rooms.retention.due()
    assert.ok(due.find(({ rule }) => rule === 'messages')!.due > 0n)
    await app.rooms.upkeep['retention-nightly']!.run()
    await app.rooms.upkeep.retention!.run()
    for (const { rule, due } of await app.rooms.retention.due()) assert.equal(due, 0n, rule)
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from messages where address <> ''`.execute(db)
    assert.equal(rows[0]!.n, 0)
    assert.equal((await app.rooms.audit.head()).entries, before.entries)
    assert.equal((await app.visitor().get('/privacidad/plazos')).status, 200)
    assert.match(
      (await rosa.get('/operacion/conservacion')).text,
      /Los correos y SMS que te mandamos/,
    )
  })
})
