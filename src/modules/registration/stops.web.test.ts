// Where a registration stops: every stop looks the same, reveals nothing and leads somewhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import {
  codeIn,
  contactForm,
  emma,
  identify,
  type Newcomer,
  nobody,
  registerUpTo,
  seedEmma,
} from '../../../test/harness/newcomer.ts'
import { hours } from '../../foundation/time.ts'

const mail = contactForm.correo

/** An answer of the shape that the page asks for: what cannot be read costs no try. */
function readable(page: string, employer: string): string {
  const box = /id="respuesta"[^>]*inputmode="(\w+)"/.exec(page)?.[1]
  if (box) return box === 'numeric' ? '1234567897' : '1706.30'
  return /type="radio"[^>]*value="([^"]+)"/.exec(page)?.[1] ?? employer
}

test('not found, wrong fact, wrong data and already registered end on one page', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db, [{ kind: 'email', value: 'vieja@correo.example' }])
  const stop = async (ids: Newcomer['ids'], employer: string) => {
    const v = app.visitor()
    await v.get('/registro/identificate')
    const asked = await identify(v, ids)
    const respuesta = readable(asked.text, employer)
    const page = await v.post('/registro/pregunta', { respuesta })
    assert.equal(page.path, '/registro/seguimos')
    return page.text.replace(/(_csrf" value="|termina en <span class="code">)[^"<]*/g, '$1')
  }
  const wrong = await stop(emma.ids, 'Otra empresa')
  assert.match(wrong, /Con esos datos seguimos por mensaje/)
  assert.equal(
    await stop({ ...emma.ids, rfc: 'GODE561231GR9' } as never, 'Textiles del Bajío'),
    wrong,
  )
  const v = app.visitor()
  await registerUpTo(app, v, 'activa')
  await app.runJobs()
  await v.post('/registro/activa', { codigo: codeIn((await app.mailTo(mail)).at(0)?.text) ?? '' })
  app.clock.advance(hours(24))
  assert.equal(await stop(emma.ids, 'Textiles del Bajío'), wrong)
  await app.runJobs()
  assert.ok((await app.mailTo(mail)).some((m) => /^Alguien quiso crear/.test(m.subject)))
  assert.ok((await app.mailTo('vieja@correo.example')).length > 0, 'contacts on file are told')
})

test('what is typed disagrees with itself: the page says so, and a folio is for anybody', async (t) => {
  const app = await openApp(t)
  const v = app.visitor()
  await v.get('/registro/identificate')
  const fix = await identify(v, { ...emma.ids, rfc: 'BAFJ701213SBA' })
  assert.equal(fix.path, '/registro/corregir')
  assert.match(fix.text, /La fecha dentro de tu CURP no es la de tu RFC/)
  const opened = await v.post('/registro/corregir')
  const folio = /TRA-\d{4}-\d{8}-[A-Z0-9]/.exec(opened.text)?.[0]
  assert.ok(folio)
  assert.ok((await v.post('/registro/corregir')).text.includes(folio), 'the same one again')
  const empty = await v.post('/registro/identificate', { nss: '4385120917', curp: '', rfc: '' })
  assert.equal(empty.status, 422)
  assert.match(empty.text, /value="4385120917"/)
})

test('three answers a day are checked for an NSS, and the right one is right again tomorrow', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db)
  for (let i = 0; i < 3; i++) {
    const v = app.visitor()
    await v.get('/registro/identificate')
    await identify(v, emma.ids)
    await v.post('/registro/pregunta', { respuesta: 'Otra empresa' })
  }
  const v = app.visitor()
  const right = await registerUpTo(app, v, 'nombre')
  assert.equal(right.path, '/registro/seguimos', 'the right one, too late')
  app.clock.advance(hours(24))
  assert.equal((await registerUpTo(app, app.visitor(), 'nombre')).path, '/registro/nombre')
})

test('an answer that was lost on its way into the database is no try', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db)
  const v = app.visitor()
  await v.get('/registro/identificate')
  await identify(v, emma.ids)
  const full = t.mock.method(app.base.jobs, 'enqueue', () => {
    throw Object.assign(new Error('no room left'), { code: '53100' })
  })
  for (let i = 0; i < 4; i++)
    assert.ok((await v.post('/registro/pregunta', { respuesta: 'Otra empresa' })).status >= 500)
  full.mock.restore()
  assert.equal((await registerUpTo(app, v, 'nombre')).path, '/registro/nombre')
})

test('after twenty look-ups a network learns nothing, and operators see it; others do not feel it', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db)
  const tenMinutes = {
    smallestUnit: 'minute',
    roundingIncrement: 10,
    roundingMode: 'ceil',
  } as const
  app.clock.moveTo(app.clock.now().round(tenMinutes)) // a window starts
  const sweeper = () => app.visitor({ address: '127.0.9.9' })
  for (let i = 0; i < 20; i++) {
    const v = sweeper()
    await v.get('/registro/identificate')
    await identify(v, nobody)
  }
  const late = sweeper()
  await late.get('/registro/identificate')
  const started = performance.now()
  const asked = await identify(late, emma.ids)
  assert.equal(asked.path, '/registro/pregunta')
  assert.ok(performance.now() - started > 1_900, 'slowed')
  const respuesta = { respuesta: readable(asked.text, 'Textiles del Bajío') }
  const drawn = asked.text.includes('id="respuesta"') || asked.text.includes('type="radio"')
  const end = drawn ? '/registro/seguimos' : '/registro' // the draw gives one in twenty no question
  assert.equal((await late.post('/registro/pregunta', respuesta)).path, end)
  assert.equal((await app.rooms.registration.watch()).sweepsToday, 1)
  const elsewhere = app.visitor({ address: '127.0.9.10' })
  assert.equal((await registerUpTo(app, elsewhere, 'nombre')).path, '/registro/nombre')
})

test('who remembers nothing gets a code on the contact on file, and a folio to call with', async (t) => {
  const app = await openApp(t)
  await seedEmma(app.base.db, [{ kind: 'mobile', value: '+525587654321' }])
  const v = app.visitor()
  await v.get('/registro/identificate')
  await identify(v, emma.ids)
  let page = await v.post('/registro/pregunta/otra')
  page = await v.post('/registro/pregunta/otra')
  assert.match(page.text, /TRA-\d{4}-\d{8}-/)
  const asked = await v.post('/registro/pregunta/codigo/otro')
  assert.equal(asked.path, '/registro/pregunta/codigo')
  await app.runJobs()
  const code = codeIn(app.smsTo('+525587654321').at(-1)?.text) ?? ''
  assert.equal((await v.post('/registro/pregunta/codigo', { codigo: '1' })).status, 422)
  const on = await v.post('/registro/pregunta/codigo', { codigo: code })
  assert.equal(on.path, '/registro/nombre')
  const stranger = app.visitor()
  await stranger.get('/registro/identificate')
  await identify(stranger, nobody)
  const same = await stranger.post('/registro/pregunta/codigo/otro')
  assert.equal(same.path, '/registro/pregunta/codigo', 'nobody sees that nothing was sent')
})

test('a mailbox that belongs to somebody else looks the same, and its owner is told', async (t) => {
  const app = await openApp(t)
  const { memberId } = await seedEmma(app.base.db)
  await app.base.db.transaction().execute((tx) =>
    app.rooms.logins.openLogin(tx, {
      memberId: memberId + 1n,
      nss: nobody.nss,
      email: mail,
      passwordHash: 'hash',
      questions: [],
      lang: 'es',
      lookOnly: false,
      residence: 'MX',
      by: { kind: 'visitor' },
    }),
  )
  const page = await registerUpTo(app, app.visitor(), 'activa')
  assert.equal(page.path, '/registro/activa')
  assert.match(page.text, /Te mandamos un correo a/)
  await app.runJobs()
  const subjects = (await app.mailTo(mail)).map((m) => m.subject)
  assert.deepEqual(subjects, ['Alguien quiso crear una cuenta con tus datos'])
  assert.equal(await app.rooms.logins.loginOfMember(app.base.db, memberId), undefined)
})
