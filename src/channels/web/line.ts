// The line at the door: who has no place shows a ticket or gets one, and is let in or told how long it takes. Everything
// it needs is in the cookie and in memory; only a place that may be the last is asked for in the database.
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Admission, Load } from '../../modules/door/door.ts'
import type { DoorUseCases, Turn } from '../../modules/door/door.usecases.ts'
import { dueUseCases } from '../../modules/door/due.usecases.ts'
import { type LineProps, linePage, looksAgainIn } from '../../modules/door/line.pages.ts'
import { arrivalOf, instantOf, type Place, type Ticket } from '../../modules/door/tickets.ts'
import { triesUseCases } from '../../modules/door/tries.usecases.ts'
import { type Wait, waitOf } from '../../modules/door/waits.ts'
import type { Log } from '../../platform/log.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { raw } from '../../platform/pages/html.ts'
import type { Secrets } from '../../platform/secrets.ts'
import type { Knock } from './door.ts'
import { cookieIn, cookieLine } from './door-cookies.ts'
import { lastFiguresLine } from './last-figures.ts'
import { gap, type Refusals } from './refusals.ts'
import { typedIn } from './typed.ts'

export type LineDeps = {
  readonly keeper: DoorUseCases
  readonly secrets: Pick<Secrets, 'mac' | 'seal' | 'open'>
  readonly log: Pick<Log, 'warn'>
  /** The date of the last figures that a browser keeps; undefined: it keeps none. */
  readonly keptDate: (knock: Knock) => string | undefined
}
/** A place that was just taken; `held`: how long its holder had waited. */
export type Taken = { readonly place: Place; readonly held: Wait | undefined }
type Welcome = { comeIn(taken: Taken): void }
type Rule = (load: Load, called: boolean) => Admission
/** A ticket, with whether it is to be given out now. */
type Held = { readonly ticket: Ticket; readonly isNew: boolean; readonly turnLost: boolean }

const ticketSeconds = 43_200
const hours = new Map<string, string>()
/** «11:04 a. m.»: those who come within a minute read the same, so it is written once. */
function hourOf(lang: Lang, at: Instant): string {
  const key = `${lang} ${Math.floor(at.epochMilliseconds / 60_000)}`
  const known = hours.get(key)
  if (known) return known
  if (hours.size > 200) hours.clear()
  const text = clockTime(lang, at)
  hours.set(key, text)
  return text
}
/** «11:04 a. m.» at the end of a sentence, which has a stop of its own. */
const atEnd = (hour: string): string => hour.replace(/\.$/, '')
const thousands = (n: number): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, ',')

const own: LineProps['own'] = {
  ahead: gap('ahead'),
  progress: gap('progress'),
  folio: gap('folio'),
  triedAt: gap('tried'),
  triedAtEnd: gap('tried-end'),
  untilEnd: gap('until'),
  from: gap('from'),
}

export function openLine(deps: LineDeps, refuse: Refusals) {
  const { keeper } = deps
  const tries = triesUseCases(deps)
  const due = dueUseCases(deps)

  const ticketOf = (knock: Knock): Held => {
    const { cookies, browser } = knock
    const value = cookieIn(cookies, 'fila')
    const ticket = value ? keeper.ticketIn(value, browser) : undefined
    if (ticket) {
      if (keeper.turnOf(ticket).kind !== 'passed') return { ticket, isNew: false, turnLost: false }
      return { ticket: keeper.nextTurn(ticket.id), isNew: true, turnLost: true }
    }
    const shown = cookieIn(cookies, 'lugar')
    const lapsed = shown ? keeper.placeIn(shown, browser) : undefined
    if (lapsed && !lapsed.held)
      return { ticket: keeper.nextTurn(lapsed.place.id), isNew: true, turnLost: false }
    return { ticket: newTicket(knock), isNew: true, turnLost: false }
  }
  /** Whoever shows that a payment of theirs is due today goes ahead, and is told so. */
  const newTicket = ({ cookies, browser, now }: Knock): Ticket => {
    const proof = due.proofToday(cookieIn(cookies, 'vence'), browser, now)
    return proof ? keeper.ticketAhead('payment-due-today', proof) : keeper.ticketFor()
  }

  const propsOf = (turn: Turn, knock: Knock, { turnLost, ticket }: Held): LineProps => {
    const { mode } = keeper.load()
    const range = turn.kind === 'waiting' ? turn.range : { low: 0, high: 1 }
    const ahead = turn.kind === 'waiting' ? turn.ahead : 0
    const state = mode !== 'open' ? mode : turn.kind === 'called' ? 'called' : 'waits'
    return {
      state,
      range,
      ahead: ahead === 0 ? 'none' : ahead === 1 ? 'one' : 'many',
      turnLost,
      due: ticket.why === 'payment-due-today',
      sent: knock.writes,
      told: knock.told ?? false,
      hours: keeper.hours(),
      own,
    }
  }
  const gapsOf = (turn: Turn, { ticket }: Held, { asked, writes, path }: Knock) => {
    const ahead = turn.kind === 'waiting' ? turn.ahead : 0
    const gone = ticket.ahead > 0 ? Math.floor(100 - (100 * ahead) / ticket.ahead) : 100
    const at = arrivalOf(ticket) ?? instantOf(ticket.order)
    return {
      ahead: thousands(ahead),
      progress: `${turn.kind === 'waiting' ? Math.max(2, Math.min(98, gone)) : 100}`,
      folio: tries.folioOf(at),
      tried: hourOf(asked.lang, at),
      'tried-end': atEnd(hourOf(asked.lang, at)),
      until: turn.kind === 'called' ? atEnd(hourOf(asked.lang, turn.until)) : '',
      from: encodeURIComponent(writes ? path : asked.path),
    }
  }

  /** The page of the line, and the ticket if it is a new one. */
  const wait = async (knock: Knock, held: Held): Promise<void> => {
    const { ticket, isNew } = held
    const { response, asked, browser, writes } = knock
    if (isNew) keeper.count(ticket)
    const turn = keeper.turnOf(ticket)
    const props = propsOf(turn, knock, held)
    const { own: _own, hours, ...told } = props
    const kept = deps.keptDate(knock)
    const figures = kept && gap('figures')
    const cookie = cookieLine('fila', keeper.ticketCookie(ticket, browser), ticketSeconds)
    const typed = writes ? await typedIn(knock.request) : ''
    refuse(response, asked, {
      state: `line ${JSON.stringify(told)} ${hours?.weekday ?? ''} ${figures ?? ''}`,
      draw: (view) => {
        const pieces = { typed: raw(gap('typed')), figures: lastFiguresLine(view, figures) }
        return linePage(view, props, pieces)
      },
      gaps: { ...gapsOf(turn, held, knock), figures: kept ?? '' },
      markup: { typed },
      retryAfterSeconds: looksAgainIn(props),
      ...(isNew && { cookies: [cookie, cookieLine('lugar', '', 0)] }),
    })
  }

  /** Takes a place for a ticket, or lets it wait. With the database away nobody new comes in. */
  const tryPlace = async (knock: Knock, held: Held, called: boolean, welcome: Welcome) => {
    const taken = await keeper.take(held.ticket, called).catch((error: Error) => {
      deps.log.warn('no place could be given', { code: error.name })
      return 'full' as const
    })
    if (taken === 'full') return wait(knock, held)
    if (taken !== 'spent')
      return welcome.comeIn({ place: taken, held: waitOf(held.ticket, knock.now) })
    return wait(knock, { ticket: keeper.ticketFor(), isNew: true, turnLost: false })
  }

  return {
    /** Somebody without a place: let in, if the rule says so and there is one, or made to wait. */
    meet: (knock: Knock, rule: Rule, welcome: Welcome): void => {
      const held = ticketOf(knock)
      const called = keeper.turnOf(held.ticket).kind === 'called' && !held.isNew
      const load = keeper.load()
      const admission = rule(called ? { ...load, room: true } : load, called)
      if (admission === 'come-in') void tryPlace(knock, held, called, welcome)
      else void wait(knock, held)
    },

    /** `/espera`, and nothing below it, is answered here: for who waits, where they stand. */
    isOwnPage: ({ path, writes }: Knock): boolean => path === '/espera' && !writes,
    answerOwnPage: (knock: Knock, inside: boolean): void => {
      const query = new URLSearchParams(knock.asked.path.split('?', 2)[1] ?? '')
      const back = ownPage(query.get('de') ?? '/')
      const told = query.get('avisado') === 'si'
      const value = cookieIn(knock.cookies, 'fila')
      const ticket = value ? keeper.ticketIn(value, knock.browser) : undefined
      const turn = ticket && keeper.turnOf(ticket)
      if (inside || turn?.kind !== 'waiting') {
        const location = knock.asked.lang === 'en' ? `/en${back}` : back
        knock.response.writeHead(303, { location, 'cache-control': 'no-store' }).end()
        return
      }
      const held = { ticket: ticket!, isNew: false, turnLost: false }
      void wait({ ...knock, told, asked: { ...knock.asked, path: back }, path: back }, held)
    },
  }
}

/** A page of ours to go back to; anything else is the first one. */
function ownPage(text: string): string {
  const url = /^\/(?![/\\])/.test(text) ? URL.parse(text, 'http://here.invalid') : null
  if (url?.host !== 'here.invalid' || url.pathname.startsWith('//')) return '/'
  return url.pathname === '/espera' ? '/' : url.pathname + url.search
}
