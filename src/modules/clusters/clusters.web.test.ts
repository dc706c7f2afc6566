// Thirty people at one kiosk come in within the hour; thirty by one hand are slowed, told so, and reported.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { codeIn } from '../../../test/harness/newcomer.ts'
import { imported, type Known } from '../../../test/harness/population.ts'
import { confirm, fillIn, place } from '../../../test/harness/registering.ts'
import type { Visitor } from '../../../test/harness/visitor.ts'
import { hours, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { newToken } from '../../platform/secrets.ts'
import { readContact } from '../registration/contact.ts'
import { saveDraft } from '../registration/drafts.store.ts'
import type { Draft } from '../registration/registration.ts'

const password = 'tres tamales de rajas'
let app: App
let people: Known[]
const closing: (() => Promise<void>)[] = []
before(async () => {
  app = await openApp({ after: (hook) => closing.push(hook) })
  const everybody = await imported(app, 90, 'a-crowd')
  people = everybody.filter((one) => JSON.stringify(one.name) === JSON.stringify(one.registered))
})
after(async () => {
  for (const close of closing) await close()
})

/** Registers up to the mail, every page of it. */
async function registers(visitor: Visitor, email: string, mobile: string) {
  const one = people.shift()!
  const facts = await app.rooms.members.factsOf(one.memberId)
  await fillIn(visitor, { ...one, email, mobile, password }, facts)
  await confirm(visitor)
  await app.runJobs()
  return (await app.mailTo(email))[0]
}

/** Stands before «Crear mi cuenta» with everything given, as the pages before would have left it. */
async function readyToConfirm(visitor: Visitor, email: string, mobile: string): Promise<void> {
  const { nss, curp, rfc, name, memberId } = people.shift()!
  const token = newToken()
  const fields = { ...place, calle: `Otra calle ${nss}`, correo: email, celular: mobile }
  const read = readContact(fields as never)
  assert.ok('contact' in read)
  const questions = [
    { question: 'first-pet', answerHash: 'a' },
    { question: 'first-street', answerHash: 'b' },
  ]
  const draft = {
    ids: { nss, curp, rfc },
    fact: { proof: 'typed', memberId: String(memberId) },
    name,
    contact: read.contact,
    mobile: { proof: 'none' },
    access: { passwordHash: 'hash', questions },
  } as unknown as Draft
  const { base, clock } = app
  await transaction(base.db, (tx) => saveDraft(tx, base.secrets, token, draft, clock.now()))
  visitor.cookies.set('__Host-registro', token)
}
const activates = async (visitor: Visitor, text: string | undefined): Promise<boolean> =>
  (await visitor.post('/registro/activa', { codigo: codeIn(text) ?? '' })).path ===
  '/registro/listo'

test('thirty people at one kiosk within an hour, each with their own contacts, are in', async () => {
  const kiosk = { address: '127.20.1.1', browser: 'Mozilla/5.0 (X11; Linux) Chrome/120' }
  let inside = 0
  const token = 'k'.repeat(43)
  for (let i = 0; i < 30; i++) {
    const visitor = app.visitor(kiosk)
    visitor.cookies.set('__Host-aparato', token)
    const name = String.fromCharCode(97 + i / 26, 97 + (i % 26), 110)
    const mail = await registers(visitor, `${name}@correo.example`, `+5255555530${10 + i}`)
    if (await activates(visitor, mail?.text)) inside++
    app.clock.advance(minutes(1))
  }
  assert.ok(inside >= 29, `${inside} of 30`)
  const { slowed } = await app.rooms.clusters.figures()
  assert.equal(slowed, 0)
})

test('thirty by one way of naming mailboxes: slowed ever longer, told when, and sent in the end', async () => {
  app.clock.advance(hours(2))
  const waits: number[] = []
  let last: { visitor: Visitor; email: string } | undefined
  for (let i = 0; i < 30; i++) {
    const visitor = app.visitor({ address: `127.${30 + i}.1.1`, browser: `Browser/${i}` })
    const email = `gestor.${String(i).padStart(2, '0')}@oficina.example`
    await readyToConfirm(visitor, email, `+5255555540${10 + i}`)
    const page = await confirm(visitor)
    await app.runJobs()
    const [mail] = await app.mailTo(email)
    waits.push(mail ? 0 : 1)
    if (mail) continue
    assert.match(page.text, /Tu correo sale/)
    assert.match(page.text, /No hiciste nada mal/)
    last = { visitor, email }
  }
  assert.deepEqual(waits, [...Array(5).fill(0), ...Array(25).fill(1)])
  assert.ok(last)
  const again = await last.visitor.post('/registro/activa/otro')
  assert.match(again.text, /Tu correo sale/, 'asking again is no way round')
  await app.rooms.upkeep['put-off-registrations']!.run()
  await app.runJobs()
  assert.equal((await app.mailTo(last.email)).length, 0)
  app.clock.advance(hours(4))
  await app.rooms.upkeep['put-off-registrations']!.run()
  await app.runJobs()
  const [mail] = await app.mailTo(last.email)
  assert.ok(await activates(last.visitor, mail?.text), 'nobody is refused for it')
})
