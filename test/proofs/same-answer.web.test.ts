// People who exist and people who do not get the same answer from outside: words, status, headers and time.
// Nothing is switched off: every try is another person from another address, as the limits allow it.
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { hours, minutes } from '../../src/foundation/time.ts'
import type { Person } from '../../src/modules/population/person.ts'
import { type App, openApp } from '../harness/app.ts'
import { imported, invented, type Known, openLogins } from '../harness/population.ts'
import { answerOf, confirm, fillIn, kindAsked, wrongAnswer } from '../harness/registering.ts'
import { compare } from '../harness/sameness.ts'
import type { Visitor } from '../harness/visitor.ts'

const tries = 200
const people = tries + 10
const password = 'tres tamales de rajas'
const answers = ['canelita', 'maestra elvira'] as const

let app: App
let withLogin: readonly Known[]
let withoutLogin: readonly Known[]
let strangers: readonly Person[]
const closing: (() => Promise<void>)[] = []
before(async () => {
  app = await openApp({ after: (hook) => closing.push(hook) })
  const everybody = await imported(app, 480, 'in-the-registry')
  withLogin = everybody.slice(0, people)
  withoutLogin = everybody.slice(people)
  assert.ok(withoutLogin.length >= people)
  await openLogins(app, withLogin, password, answers)
  const taken = new Set(everybody.map((one) => one.nss))
  strangers = invented(app, 300, 'nobody-of-ours').filter((one) => !taken.has(one.nss))
})
after(async () => {
  for (const close of closing) await close()
})

let visitors = 0
/** Somebody new, from an address of loopback that nobody used before. */
function newcomer(): Visitor {
  const n = visitors++
  return app.visitor({ address: `127.${1 + (n >> 14)}.${(n >> 7) & 127}.${1 + (n & 127)}` })
}

/** As long as a member's. */
const emailOfNobody = (i: number) => `n${String(i).padStart(5, '0')}@correo.example`
const pairOf = (who: 'known' | 'unknown', i: number) =>
  who === 'known'
    ? { correo: withLogin[i]!.email, nss: withLogin[i]!.nss }
    : { correo: emailOfNobody(i), nss: strangers[i]!.nss }

test('sign-in: a wrong password, and nobody at all', async (t) => {
  await compare(
    tries,
    async (who, i, look) => {
      const { correo } = pairOf(who, i)
      const fields = { usuario: correo, clave: 'otra cosa muy distinta' }
      const form = { from: '/', to: '/entrar', fields, mask: [correo] }
      await look.send('sign-in', newcomer(), form)
    },
    t.diagnostic.bind(t),
  )
})

/** Of each pair their own two; strangers see the same two every time. */
const questionsAsked = /¿[^<"?]*\?/g

test('recovery: right answers, wrong ones, and nobody at all; the message once more', async (t) => {
  await compare(
    tries,
    async (who, i, look) => {
      const visitor = newcomer()
      const pair = pairOf(who, i)
      await look.send('recovery, pair', visitor, { from: '/recuperar', fields: pair })
      const right = i % 2 === 0
      const fields = {
        'respuesta-1': right ? answers[0] : 'no sé',
        'respuesta-2': right ? answers[1] : 'tampoco',
      }
      const questions = '/recuperar/preguntas'
      await look.see('recovery, questions', visitor, questions, [
        questionsAsked,
        /content-length: \d+/g,
      ])
      await look.send('recovery, answers', visitor, { from: questions, fields })
      const told = '/recuperar/revisa-tu-correo'
      await look.see('recovery, told', visitor, told, [pair.correo])
      app.clock.advance(minutes(1))
      await look.send('recovery, again', visitor, { from: told, to: '/recuperar/reenviar' })
    },
    t.diagnostic.bind(t),
  )
})

/** With a login for even tries, who answer right even so; in the registry only for odd ones, who answer wrong. */
const registrantOf = (who: 'known' | 'unknown', i: number): Person =>
  who === 'unknown' ? strangers[i]! : i % 2 === 0 ? withLogin[i]! : withoutLogin[i]!

test('registration: who has a login already, who answers wrong, and nobody at all', async (t) => {
  const kinds = { known: new Set<string>(), unknown: new Set<string>() }
  await compare(
    tries,
    async (who, i, look) => {
      const visitor = newcomer()
      const one = registrantOf(who, i)
      const { nss, curp, rfc } = one
      const fields = { nss, curp, rfc }
      await look.send('registration, step 1', visitor, { from: '/registro/identificate', fields })
      const question = await visitor.get('/registro/pregunta')
      const kind = kindAsked(question.text)
      kinds[who].add(String(kind))
      if (!kind) return
      // Read for both, so that the test itself leaves both the same machine.
      const facts = await app.rooms.members.factsOf(withLogin[i]!.memberId)
      const right = who === 'known' && i % 2 === 0
      const respuesta = right ? answerOf(kind, facts) : wrongAnswer[kind]
      const form = { from: '/registro/pregunta', fields: { respuesta } }
      await look.send('registration, fact', visitor, form)
      const ending = new RegExp(`(?<=>)${nss.slice(-4)}(?=<)`, 'g')
      await look.see('registration, how it goes on', visitor, '/registro/seguimos', [ending])
    },
    t.diagnostic.bind(t),
  )
  assert.ok(kinds.known.size > 1 && kinds.unknown.size > 1, 'several questions were asked')
})

const changes = tries / 2
const changesEach = 30

/** Has confirmed a registration and waits for the mail. */
async function waitingForMail(n: number): Promise<Visitor> {
  const visitor = newcomer()
  const sameName = (one: Known) => JSON.stringify(one.name) === JSON.stringify(one.registered)
  const one = withoutLogin.filter(sameName)[n]!
  const facts = await app.rooms.members.factsOf(one.memberId)
  const mobile = `+52555555${String(2000 + n)}`
  const name = String.fromCharCode(97 + n) // numbered mailboxes of one name would be slowed
  await fillIn(visitor, { ...one, email: `${name}espera@correo.example`, mobile, password }, facts)
  await confirm(visitor)
  return visitor
}

test('activation: a mailbox that belongs to somebody, and one that is nobody’s', async (t) => {
  let [visitor, done] = [await waitingForMail(0), 0]
  await compare(
    changes,
    async (who, i, look) => {
      if (++done % changesEach === 0) visitor = await waitingForMail(done / changesEach)
      const correo = who === 'known' ? withLogin[i]!.email : emailOfNobody(i)
      const from = '/registro/activa'
      app.clock.advance(hours(1))
      const change = { from, to: '/registro/activa/correo', fields: { correo }, mask: [correo] }
      await look.send('activation, address', visitor, change)
      app.clock.advance(minutes(2))
      const again = { from, to: '/registro/activa/otro', mask: [correo] }
      await look.send('activation, resend', visitor, again)
    },
    t.diagnostic.bind(t),
  )
})
