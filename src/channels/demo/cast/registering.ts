// Somebody of the cast registers, as they would on the pages: nothing here goes round a step, a code or a mail.
import { readPhone } from '../../../foundation/phone.ts'
import { dayOf, type Instant, minutes } from '../../../foundation/time.ts'
import type { SignInUseCases } from '../../../modules/logins/sign-in.usecases.ts'
import type { ContactTyped } from '../../../modules/registration/contact.ts'
import { asked } from '../../../modules/registration/registration.ts'
import type { RegistrationUseCases } from '../../../modules/registration/registration.usecases.ts'
import type { Visitor } from '../../../modules/registration/visitor.ts'
import { newToken } from '../../../platform/secrets.ts'
import type { Mailbox } from '../mailbox.ts'
import type { Smsc } from '../smsc.ts'
import { answerOf } from './fact-answers.ts'
import type { Life } from './life.ts'
import type { Access } from './persona.ts'
import type { ReplayClock } from './replay-clock.ts'

export type Stage = {
  readonly registration: RegistrationUseCases
  readonly signIn: Pick<SignInUseCases, 'signIn'>
  readonly clock: Pick<ReplayClock, 'now' | 'moveTo'>
  readonly mailbox: Pick<Mailbox, 'mails'>
  readonly smsc: Pick<Smsc, 'textsOf'>
  /** Does what waits in the queues. */
  readonly drain: () => Promise<void>
}

const browser = 'Mozilla/5.0 (Linux; Android 12) AppleWebKit/537.36 Chrome/120.0 Mobile'

/** One step of the way: it led where it should, or the story is wrong. */
async function step<T extends { to: string }>(stage: Stage, work: Promise<T>, ...ways: T['to'][]) {
  const came = await work
  if (!ways.includes(came.to)) throw new Error(`a registration of the demo led to «${came.to}»`)
  stage.clock.moveTo(stage.clock.now().add(minutes(1)))
  return came
}

async function proveFact(stage: Stage, visitor: Visitor, life: Life): Promise<void> {
  const { registration, clock } = stage
  for (;;) {
    const question = (await registration.draftOf(visitor.token))?.question
    const kind = question && asked(question)
    if (!kind) throw new Error(`${life.persona.key} has nothing to answer with`)
    const answer = answerOf(kind, life, dayOf(clock.now()))
    if (answer !== undefined)
      return void (await step(stage, registration.answerFact(visitor, answer), 'next'))
    await step(stage, registration.forget(visitor), 'next')
  }
}

const typedContact = ({ email, mobile, place, references, lang }: Access): ContactTyped => ({
  correo: email,
  celular: mobile,
  pais: place.country,
  cp: place.postalCode,
  calle: place.street,
  colonia: place.settlement,
  ciudad: place.city,
  estado: place.state,
  ref1_nombre: references[0].name,
  ref1_telefono: references[0].phone,
  ref2_nombre: references[1].name,
  ref2_telefono: references[1].phone,
  idioma: lang,
})

async function proveMobile(stage: Stage, visitor: Visitor, { mobile }: Access): Promise<void> {
  const { registration, smsc } = stage
  const draft = await registration.draftOf(visitor.token)
  if (draft?.codeWay === 'mail')
    await step(stage, registration.sendMobileCode(visitor, 'sms'), 'sent')
  await stage.drain()
  const code = /(?<!\d)\d{6}(?!\d)/.exec(smsc.textsOf(mobile).at(-1)?.text ?? '')?.[0]
  await step(stage, registration.confirmMobile(visitor, code ?? ''), 'next')
}

/** `at`: when they begin; a quarter of an hour later they are in. */
export async function register(
  stage: Stage,
  life: Life,
  access: Access,
  at: Instant,
): Promise<void> {
  const { registration, clock, mailbox } = stage
  const { persona, identity } = life
  const from = { address: '192.0.2.10', browser }
  const visitor = { ...from, token: newToken(), browserKey: newToken(), lang: access.lang }
  const { givenNames, firstSurname, secondSurname = '' } = persona.name
  clock.moveTo(at)
  if (!readPhone(access.mobile).ok) throw new Error(`${persona.key} has no phone`)
  await step(stage, registration.identify(visitor, identity), 'question')
  await proveFact(stage, visitor, life)
  const name = { givenNames, firstSurname, secondSurname }
  await step(stage, registration.giveName(visitor, name), 'next')
  const typed = typedContact(access)
  const given = await step(stage, registration.giveContact(visitor, typed), 'next', 'doubt')
  if (given.to === 'doubt')
    await step(stage, registration.giveContact(visitor, typed, access.email), 'next')
  await proveMobile(stage, visitor, access)
  const { password, answers } = access
  await step(stage, registration.giveAccess(visitor, { password, questions: answers }), 'next')
  await step(stage, registration.confirm(visitor), 'activate')
  await stage.drain()
  const [mail] = await mailbox.mails(access.email, 1)
  const token = /\/registro\/activa\/([\w-]+)/.exec(mail?.text ?? '')?.[1]
  await step(stage, registration.activateByLink(token ?? '', from), 'in')
  await stage.drain()
}

/** Somebody comes in again, by e-mail and password, on a browser that is not known any more. */
export async function comeBack(stage: Stage, access: Access, at: Instant): Promise<void> {
  stage.clock.moveTo(at)
  const typed = { name: access.email, password: access.password }
  const from = { address: '192.0.2.10', browser, codeCookie: undefined, back: '/inicio' }
  const { how } = await stage.signIn.signIn(typed, from)
  if (how !== 'in') throw new Error(`a sign-in of the demo ended with «${how}»`)
  await stage.drain()
}
