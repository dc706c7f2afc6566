// The people of an office day, over HTTP and without scripts: those who save, those who register, those who text. What
// they were told is noted: every note must be true when the day is over.
import { setTimeout as pause } from 'node:timers/promises'
import type { MemberFacts } from '../../src/modules/members/members.ts'
import type { Person } from '../../src/modules/population/person.ts'
import type { Random } from '../../src/modules/population/random.ts'
import { answerOf, kindAsked, place } from '../../test/harness/registering.ts'
import type { Page, Visitor } from '../../test/harness/visitor.ts'
import type { Hours } from './hours.ts'
import { browserOf, inLine, insist, Tally } from './insist.ts'
import type { Stage } from './stage.ts'

/** Somebody at the door, by the clock of whoever asks: milliseconds that no jump of the portal's clock moves. */
export type Turn = {
  /** The first request that was answered by a ticket or a place: sent, and its answer there. */
  readonly askedAt: number
  readonly answeredAt: number
  /** When they last asked and were told to wait; 0: never. */
  readonly toldToWaitAt: number
  readonly cameAt: number
}
export class Notes extends Tally {
  readonly lines: { id: string; amount: string }[] = []
  readonly registered: string[] = []
  readonly turns: Turn[] = []
  texts = 0
  ticketsAgain = 0
  /** When the portal's clock was moved first. */
  jumpedAt = Number.POSITIVE_INFINITY
}
export type Saver = {
  readonly correo: string
  readonly contrasena: string
  readonly celular: string
  readonly nss: string
}
export type Day = {
  readonly hours: Hours
  readonly stage: Stage
  readonly notes: Notes
  /** Whether the day goes on: who has begun something ends it. */
  open(): boolean
}

const waits = 'Ya tienes tu lugar en la fila'

/** Waits at the door for as long as it takes, on one ticket. */
async function comeIn({ notes }: Day, visitor: Visitor, who: string, path: string) {
  const tickets = new Set<string>()
  let arrived: Pick<Turn, 'askedAt' | 'answeredAt'> | undefined
  let toldToWaitAt = 0
  const ask = async () => {
    const askedAt = performance.now()
    const page = await visitor.get(path)
    const ticket = visitor.cookies.get('__Host-fila')
    if (ticket) tickets.add(ticket)
    if (ticket || page.status === 200) arrived ??= { askedAt, answeredAt: performance.now() }
    if (page.h1 === waits) toldToWaitAt = askedAt
    return page
  }
  const came = ({ status }: Page) => status === 200
  const page = await insist(notes, `${who} comes in`, ask, came, inLine)
  if (page && arrived) notes.turns.push({ ...arrived, toldToWaitAt, cameAt: performance.now() })
  notes.ticketsAgain += Math.max(0, tickets.size - 1)
  return page
}

const pages = [
  '/inicio',
  '/mi-ahorro',
  '/mi-ahorro/depositos-de-mi-patron',
  '/mis-tramites',
  '/mi-perfil',
]
const lineForm = /^\/mi-ahorro\/aportar\/([0-9a-f-]{36})$/
let nextAmount = 20_000 // in centavos; each asks for one that is its own

async function asksForLine({ notes }: Day, visitor: Visitor, who: string): Promise<void> {
  const amount = `${nextAmount++}`
  const cantidad = `${amount.slice(0, -2)}.${amount.slice(-2)}`
  const add = () => visitor.post('/mi-ahorro/aportar', { cantidad })
  const done = ({ path, status }: Page) => lineForm.test(path) || status === 422 || status === 429
  const page = await insist(notes, `${who} asks for a line`, add, done)
  const id = lineForm.exec(page?.path ?? '')?.[1]
  if (id) notes.lines.push({ id, amount })
}

async function leaves({ notes }: Day, visitor: Visitor, who: string): Promise<void> {
  const out = () => visitor.post('/salir')
  await insist(notes, `${who} leaves`, out, ({ path }) => path.startsWith('/sesion-cerrada'))
}

const deviceCookie = '__Host-aparato'
/** Twenty times in an hour is what a browser may sign in that nobody has proven to know. */
const mostVisits = 15

/** Comes at their hour, looks for a moment, and leaves: whoever comes after them is let in after them. */
export async function looksIn(day: Day, name: string, part: number, draw: Random): Promise<void> {
  await day.hours.untilPart(part)
  const visitor = browserOf(day.stage.portal.origin, draw, name)
  const page = await comeIn(day, visitor, name, '/')
  if (!page) return
  await pause(200 + draw.below(1_500))
  const _csrf = /name="_csrf" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  // Where leaving leads is the first page, which would give them a ticket that nobody comes back with.
  for (let tries = 0; tries < 20 && visitor.cookies.has('__Host-lugar'); tries++) {
    await visitor.request('POST', '/salir', { _csrf }).catch(() => pause(500))
  }
}

/** Comes, signs in, looks, asks for a payment reference, leaves; and again, on the same phone, while the day lasts. */
export async function saves(day: Day, saver: Saver, draw: Random): Promise<void> {
  const { stage, notes } = day
  const words = { usuario: saver.correo, clave: saver.contrasena }
  let device: string | undefined
  for (let visit = 0; day.open() && visit < mostVisits; visit++) {
    const who = `${saver.correo} ${visit}`
    const visitor = browserOf(stage.portal.origin, draw, who)
    if (device) visitor.cookies.set(deviceCookie, device)
    if (!(await comeIn(day, visitor, who, '/'))) return
    const enter = () => visitor.post('/entrar', words)
    const inside = await insist(notes, `${who} signs in`, enter, ({ path }) => path === '/inicio')
    if (!inside) return
    device = visitor.cookies.get(deviceCookie)
    const path = draw.pick(pages)
    await insist(
      notes,
      `${who} looks`,
      () => visitor.get(path),
      ({ status }) => status === 200,
    )
    if (visit % 2 === 0) await asksForLine(day, visitor, who)
    await leaves(day, visitor, who)
    await pause(day.hours.hourMs * (0.2 + draw.unit() / 2))
  }
}

export type Newcomer = {
  readonly person: Person
  /** What the registry knows now: a file may have come in since. */
  readonly facts: () => Promise<MemberFacts>
  readonly email: string
  readonly mobile: string
  readonly home: number
  /** Codes that were typed and refused. */
  readonly refused: Set<string>
}

const accessForm = {
  contrasena: 'siete violines en la plancha',
  pregunta1: 'first-pet',
  respuesta1: 'Canelita',
  pregunta2: 'grandmother-dish',
  respuesta2: 'Mole de olla',
}

/** Types the code of the newest mail; for one that was refused, as when a clock made it too old, asks for another. */
async function activates({ mailbox }: Stage, who: Newcomer, visitor: Visitor): Promise<Page> {
  const mails = await mailbox.mails(who.email)
  const codigo = mails.find(({ code }) => code !== undefined)?.code
  if (!codigo) return visitor.get('/registro/activa')
  if (who.refused.has(codigo)) return visitor.post('/registro/activa/otro')
  const page = await visitor.post('/registro/activa', { codigo })
  if (page.status === 422) who.refused.add(codigo)
  return page
}

/** What a newcomer does on each page: the page that one belongs on is where one stands. */
async function stepOf({ stage }: Day, who: Newcomer, page: Page, visitor: Visitor): Promise<Page> {
  const { nss, curp, rfc, registered } = who.person
  switch (page.path) {
    case '/registro/pregunta': {
      const kind = kindAsked(page.text)
      return visitor.post(page.path, { respuesta: kind ? answerOf(kind, await who.facts()) : '' })
    }
    case '/registro/nombre':
      return visitor.post(page.path, {
        nombre: registered.givenNames,
        apellido1: registered.firstSurname,
        apellido2: registered.secondSurname ?? '',
      })
    case '/registro/contacto': {
      const calle = `${place.calle}, casa ${who.home}`
      const { email: correo, mobile: celular } = who
      return visitor.post(page.path, { ...place, calle, correo, celular })
    }
    case '/registro/celular':
      return visitor.post('/registro/celular/otro', { via: 'luego' })
    case '/registro/acceso':
      return visitor.post(page.path, accessForm)
    case '/registro/confirma':
      return visitor.post(page.path)
    case '/registro/activa':
    case '/registro/activa/otro':
      return activates(stage, who, visitor)
    default:
      return visitor.post('/registro/identificate', { nss, curp, rfc })
  }
}

/** Comes at their hour, registers step by step until the login is there, then leaves. */
export async function registers(
  day: Day,
  who: Newcomer,
  part: number,
  draw: Random,
): Promise<void> {
  const { stage, notes, hours } = day
  await hours.untilPart(part)
  const name = who.email
  const visitor = browserOf(stage.portal.origin, draw, name)
  let page = await comeIn(day, visitor, name, '/registro/identificate')
  if (!page) return
  const next = async () => {
    const here = await stepOf(day, who, page!, visitor)
    if (here.status < 500) page = here
    return here
  }
  const done = await insist(
    notes,
    `${name} registers`,
    next,
    ({ path }) => path === '/registro/listo',
  )
  if (!done) return
  notes.registered.push(who.email)
  await leaves(day, visitor, name)
}

/** Texts the short code now and then; what its operator was told is taken must be answered. */
export async function texts(day: Day, saver: Saver, draw: Random): Promise<void> {
  for (let n = 0; n < 6 && day.open(); n++) {
    await pause(day.hours.hourMs * (0.2 + draw.unit()))
    if (!day.open()) return
    const text = draw.pick([`SALDO ${saver.nss}`, 'AYUDA', saver.nss])
    await day.stage.smsc.say(saver.celular, text)
    day.notes.texts++
  }
}
