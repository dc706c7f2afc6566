// The way back in, through the real app: six steps, the same for people we know and people we do not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import type { Page, Visitor } from '../../../test/harness/visitor.ts'
import { days24, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { mayChangeContact, mayMoveMoney } from '../holds/holds.ts'

const newPassword = 'mi tía vende 3 tamales'
const pairOf = (who: Pick<Somebody, 'email' | 'nss'>) => ({ correo: who.email, nss: who.nss })
const right = (who: Somebody) => ({
  'respuesta-1': ` ${who.answers[0].toUpperCase()} `,
  'respuesta-2': 'maestra elvira',
})
const wrong = { 'respuesta-1': 'no sé', 'respuesta-2': 'tampoco' }

/** Steps 1 and 2: e-mail and NSS, then both answers. */
async function answerAs(visitor: Visitor, pair: object, answers: object): Promise<Page> {
  const asked = await visitor.post('/recuperar', { ...pair })
  assert.equal(asked.path, '/recuperar/preguntas')
  return visitor.post('/recuperar/preguntas', { ...answers })
}
async function mailOf(app: App, who: Somebody, subject: string) {
  await app.runJobs()
  return (await app.mailTo(who.email)).filter((mail) => mail.subject === subject)
}
const resetMails = (app: App, who: Somebody) => mailOf(app, who, 'Cambia tu contraseña')
const linkIn = (mail: { links: readonly string[] }) => {
  const link = mail.links.find((one) => one.includes('/recuperar/nueva/'))
  assert.ok(link, 'the mail has its link')
  return new URL(link).pathname
}
const sessionFor = (app: App, who: Somebody) =>
  transaction(app.base.db, (tx) =>
    app.rooms.logins.startSession(tx, { loginId: who.loginId, browser: 'Firefox/120' }),
  )
const plain = (page: Page) => page.text.replace(/name="_csrf" value="[^"]*"/g, '')

test('six steps: pair, questions, mail, link, new password, confirming mail', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app, { phone: '+525512345647' })
  const old = await sessionFor(app, who)
  const visitor = app.visitor()
  const checking = await answerAs(visitor, pairOf(who), right(who))
  assert.equal(checking.path, '/recuperar/revisa-tu-correo')
  assert.match(checking.text, /Si el correo, el NSS y tus respuestas coinciden/)
  const [mail] = await resetMails(app, who)
  assert.ok(mail)
  assert.match(mail.text, new RegExp(`Hola, ${who.givenNames}`))
  assert.match(mail.text, new RegExp(`NSS que termina en ${who.nss.slice(-4)}`))
  assert.ok(!mail.text.includes(who.nss) && !mail.html.includes(who.nss))
  const greeted = await visitor.get(linkIn(mail))
  assert.equal(greeted.path, '/recuperar/nueva', 'the token leaves the address at once')
  assert.match(greeted.text, new RegExp(`Hola, <strong>${who.givenNames}`))
  const short = await visitor.post('/recuperar/nueva', { contrasena: 'corta' })
  assert.equal(short.status, 422)
  const done = await visitor.post('/recuperar/nueva', { contrasena: newPassword })
  assert.equal(done.path, '/recuperar/listo')
  assert.equal(done.h1, 'Cambiaste tu contraseña')
  const login = await app.rooms.logins.loginById(app.base.db, who.loginId)
  assert.ok(await app.base.passwords.matches(login?.passwordHash, newPassword))
  const { now, db } = app.base
  assert.equal(await app.rooms.logins.sessionOf(old.value, now()), undefined, 'old sessions dead')
  assert.ok(!visitor.cookies.has('__Host-sesion'), 'nobody is signed in by it')
  assert.ok(visitor.cookies.has('__Host-aparato'), 'this browser is known now')
  const holds = await app.rooms.holds.of(db, who.memberId)
  assert.equal(mayMoveMoney(holds, now()).ok, false)
  assert.equal(mayChangeContact(holds, now().add({ hours: 25 })).ok, true)
  assert.equal((await mailOf(app, who, 'Cambiaste tu contraseña')).length, 1)
  assert.match(app.smsTo(who.phone!).at(-1)?.text ?? '', /cambiaste tu contraseña/)
  const again = await app.visitor().get(linkIn(mail))
  assert.equal(again.h1, 'Este enlace ya se usó')
})

test('the code of the mail opens the same page, only in the browser that asked', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = app.visitor()
  await answerAs(visitor, pairOf(who), right(who))
  const [mail] = await resetMails(app, who)
  const elsewhere = app.visitor()
  await answerAs(elsewhere, pairOf(who), wrong)
  const refused = await elsewhere.post('/recuperar/codigo', { codigo: mail!.code! })
  assert.equal(refused.status, 422)
  const opened = await visitor.post('/recuperar/codigo', { codigo: ` ${mail!.code} ` })
  assert.equal(opened.path, '/recuperar/nueva')
  const done = await visitor.post('/recuperar/nueva', { contrasena: newPassword })
  assert.equal(done.path, '/recuperar/listo')
  assert.equal((await visitor.get(linkIn(mail!))).h1, 'Este enlace ya se usó')
})

test('whoever is not known sees the same pages, words, status and headers', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const walks = [
    { pair: pairOf(who), answers: right(who) },
    { pair: pairOf(who), answers: wrong },
    { pair: { ...pairOf(who), correo: 'x@correo.example' }, answers: wrong },
  ]
  const seen: { status: number; path: string; headers: string; text: string }[][] = []
  for (const [i, { pair, answers }] of walks.entries()) {
    const hour = app.clock.now().round({ smallestUnit: 'hour', roundingMode: 'ceil' })
    app.clock.moveTo(hour.add({ minutes: 1 }))
    const visitor = app.visitor({ address: `127.0.1.${i}` })
    const asked = await visitor.post('/recuperar', pair)
    assert.equal(asked.text.match(/<input class="input" id="respuesta-/g)?.length, 2)
    const pages = [await visitor.post('/recuperar/preguntas', answers)]
    await app.runJobs()
    pages.push(await visitor.post('/recuperar/codigo', { codigo: '000000' }))
    pages.push(await visitor.post('/recuperar/reenviar'))
    for (const wait of [1, 2, 3, 3, 3]) {
      app.clock.advance(minutes(wait))
      pages.push(await visitor.post('/recuperar/reenviar'))
    }
    const headers = (page: Page) => Object.keys(page.headers).join(' ')
    const hourless = (text: string) => text.replace(/\d{1,2}:\d\d\s[ap]\.\sm\./g, 'HORA')
    const shown = pages.map((page) => ({
      status: page.status,
      path: page.path,
      headers: headers(page),
      text: hourless(plain(page)).replaceAll(pair.correo, 'CORREO'),
    }))
    seen.push(shown)
  }
  for (const [n, page] of seen[0]!.entries()) {
    assert.deepEqual(seen[1]![n], page, `page ${n}: wrong answers look like right ones`)
    assert.deepEqual(seen[2]![n], page, `page ${n}: nobody looks like somebody`)
  }
  assert.equal(seen[0]!.at(-1)?.status, 429)
  assert.ok((await resetMails(app, who)).length > 0)
})

test('a pair sees the same two questions every time, and a stranger’s pair too', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const questionsOf = async (pair: object, address: string) => {
    const page = await app.visitor({ address }).post('/recuperar', { ...pair })
    return [...page.text.matchAll(/<label for="respuesta-\d">([^<]+)/g)].map((m) => m[1])
  }
  const nobody = { correo: 'nadie@correo.example', nss: who.nss }
  const first = await questionsOf(nobody, '127.0.2.1')
  assert.equal(new Set(first).size, 2)
  assert.deepEqual(await questionsOf(pairOf(who), '127.0.2.2'), [
    '¿Cómo se llamaba tu primera mascota?',
    '¿Cómo se llamaba tu primera maestra o maestro?',
  ])
  for (let i = 0; i < 5; i++) await memberWithLogin(app)
  assert.deepEqual(await questionsOf(nobody, '127.0.2.3'), first, 'whatever others choose')
})

test('a mail scanner opens the link ten times and nothing is spent', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  await answerAs(app.visitor(), pairOf(who), right(who))
  const [mail] = await resetMails(app, who)
  const scanner = app.visitor({ address: '127.0.0.9' })
  for (let i = 0; i < 10; i++) {
    await scanner.request('HEAD', linkIn(mail!))
    assert.equal((await scanner.get(linkIn(mail!))).path, '/recuperar/nueva')
  }
  const person = app.visitor()
  await person.get(linkIn(mail!))
  const done = await person.post('/recuperar/nueva', { contrasena: newPassword })
  assert.equal(done.path, '/recuperar/listo')
})

test('of twenty who use one link at once, one wins', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  await answerAs(app.visitor(), pairOf(who), right(who))
  const [mail] = await resetMails(app, who)
  const twenty = await Promise.all(
    Array.from({ length: 20 }, async (_, i) => {
      const visitor = app.visitor({ address: `127.0.3.${i}` })
      await visitor.get(linkIn(mail!))
      return { visitor, password: `${newPassword} número ${i}` }
    }),
  )
  const pages = await Promise.all(
    twenty.map(({ visitor, password }) =>
      visitor.post('/recuperar/nueva', { contrasena: password }),
    ),
  )
  const winners = pages.flatMap((page, i) => (page.path === '/recuperar/listo' ? [i] : []))
  assert.equal(winners.length, 1)
  for (const page of pages)
    assert.ok(page.path === '/recuperar/listo' || page.h1 === 'Este enlace ya se usó', page.h1)
  const login = await app.rooms.logins.loginById(app.base.db, who.loginId)
  assert.ok(await app.base.passwords.matches(login?.passwordHash, twenty[winners[0]!]!.password))
  assert.equal((await mailOf(app, who, 'Cambiaste tu contraseña')).length, 1)
})

test('only the newest link works, for half an hour', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const visitor = app.visitor()
  await answerAs(visitor, pairOf(who), right(who))
  const [first] = await resetMails(app, who)
  app.clock.advance(minutes(1))
  const again = await visitor.post('/recuperar/reenviar')
  assert.match(again.text, /El anterior ya no sirve/)
  const mails = await resetMails(app, who)
  assert.equal(mails.length, 2)
  const newest = mails.find((mail) => mail.messageId !== first!.messageId)!
  assert.equal((await app.visitor().get(linkIn(first!))).h1, 'Hay un mensaje más nuevo')
  assert.equal((await app.visitor().get(linkIn(newest))).path, '/recuperar/nueva')
  app.clock.advance(minutes(30))
  assert.equal((await app.visitor().get(linkIn(newest))).h1, 'Este enlace ya venció')
  const made = `/recuperar/nueva/${'a'.repeat(43)}`
  assert.equal((await app.visitor().get(made)).h1, 'Este enlace no sirve')
})

test('five wrong answers rest this door until tomorrow, whatever the address', async (t) => {
  const app = await openApp(t)
  const noon = app.clock.now().toZonedDateTimeISO('America/Mexico_City').with({ hour: 12 })
  app.clock.moveTo(noon.add({ days: 1 }).toInstant())
  const who = await memberWithLogin(app)
  for (let i = 0; i < 5; i++) {
    await answerAs(app.visitor({ address: `127.0.4.${i}` }), pairOf(who), wrong)
    await app.runJobs()
  }
  const sixth = await answerAs(app.visitor({ address: '127.0.4.9' }), pairOf(who), right(who))
  assert.equal(sixth.h1, 'Revisa tu correo', 'the same page as ever')
  assert.deepEqual(await resetMails(app, who), [])
  app.clock.advance(days24(1))
  await answerAs(app.visitor(), pairOf(who), right(who))
  assert.equal((await resetMails(app, who)).length, 1)
})

test('steps cannot be skipped, and what is wrong in shape is said beside its box', async (t) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  for (const path of ['preguntas', 'revisa-tu-correo', 'listo'])
    assert.equal((await visitor.get(`/recuperar/${path}`)).path, '/recuperar')
  assert.equal((await visitor.get('/recuperar/nueva')).path, '/recuperar/enlace-vencido')
  const refused = await visitor.post('/recuperar', { correo: 'rosa', nss: '43856709175' })
  assert.equal(refused.status, 422)
  assert.match(refused.text, /Al correo le falta algo/)
  assert.match(refused.text, /value="rosa"/, 'what was typed is kept')
  const english = await app.visitor().get('/en/recuperar')
  assert.equal(english.h1, 'Reset your password')
})
