// The parts that fail apart: each with its own breaker and its own patience, so that one in trouble takes no other along.
import type pg from 'pg'
import { type Clock, type Duration, minutes, seconds } from '../foundation/time.ts'
import { openBreaker, PartAway, within } from '../platform/breaker.ts'
import { isDatabaseAway } from '../platform/db.ts'
import type { Delivery } from '../platform/delivery.ts'
import type { Mailer } from '../platform/mail.ts'
import type { Reading } from '../platform/replica.ts'
import type { SmsGateway } from '../platform/sms-gateway.ts'
import type { Base } from './base.ts'

/** A page is answered in a quarter of a second; what takes so much longer is in trouble. */
const readingPatienceMs = 2_000
const printingPatience: Duration = seconds(20)
/** A statement that was given up on: by us, by the server, or by a lock. */
const givenUp = /Query read timeout/
const givenUpCodes = new Set(['57014', '55P03'])

const isTroubleOfReading = (error: unknown): boolean => {
  const { code, message } = error as { code?: string; message?: string }
  return isDatabaseAway(error) || givenUp.test(message ?? '') || givenUpCodes.has(code ?? '')
}

/** The line itself is down; a reply with a number is about one message and says that somebody answers. */
const isLineDown = ({ outcome, reply }: Delivery): boolean =>
  outcome === 'temporary' && !/^\d/.test(reply)

class LineDown extends Error {
  readonly delivery: Delivery
  constructor(delivery: Delivery) {
    super('the line is down')
    this.delivery = delivery
  }
}

const breakerOf = (part: string, now: Clock, rests: Duration, isTrouble: (e: unknown) => boolean) =>
  openBreaker({ part, now, failures: 3, rests, isTrouble })

/** Sends through a breaker: while the line is left alone, a message waits as after any failed try. */
function sending<M>(part: string, now: Clock, send: (message: M) => Promise<Delivery>) {
  const breaker = breakerOf(part, now, minutes(1), (error) => error instanceof LineDown)
  const guarded = async (message: M): Promise<Delivery> => {
    try {
      return await breaker.run(async () => {
        const delivery = await send(message)
        if (isLineDown(delivery)) throw new LineDown(delivery)
        return delivery
      })
    } catch (error) {
      if (!(error instanceof PartAway)) throw error
      const known = error.cause instanceof LineDown ? error.cause.delivery : undefined
      return known ?? { outcome: 'temporary', reply: 'left-alone' }
    }
  }
  return { breaker, send: guarded }
}

/** Reads through a breaker: a statement that takes too long is given up, its connection thrown away. */
function reading(part: string, now: Clock, pool: Reading) {
  const breaker = breakerOf(part, now, seconds(10), isTroubleOfReading)
  const query = (asked: pg.QueryConfig) =>
    breaker.run(() => pool.query(patient(asked) as pg.QueryConfig))
  return { breaker, pool: { query } as unknown as Reading }
}

/** A statement with our patience: `pg` takes it beside the text. */
const patient = (asked: pg.QueryConfig) => ({ ...asked, query_timeout: readingPatienceMs })

export function openParts({ now, reads: { pool }, mailer, sms }: Base) {
  const savings = reading('savings', now, pool)
  const loans = reading('loans', now, pool)
  const mail = sending('mail', now, (one: Parameters<Mailer['send']>[0]) => mailer.send(one))
  const texts = sending('sms', now, (one: Parameters<SmsGateway['send']>[0]) => sms.send(one))
  const pdf = breakerOf('pdf', now, seconds(30), (error) => error instanceof PartAway)
  return {
    savings,
    loans,
    /** The lines out, as the outbox sends through them. */
    lines: { mailer: { send: mail.send }, sms: { send: texts.send, state: () => sms.state() } },
    /** Whatever makes a paper, with the patience that a paper is worth. */
    printing: <T>(work: () => Promise<T>): Promise<T> =>
      pdf.run(() => within(printingPatience, 'pdf', work())),
    /** A statement of all that a page needs, given up as early as one of its parts would be. */
    together: {
      query: (asked: pg.QueryConfig) => pool.query(patient(asked)),
    } as unknown as Reading,
    isDown: { savings: savings.breaker.isDown, loans: loans.breaker.isDown },
    states: () => ({
      savings: savings.breaker.state(),
      loans: loans.breaker.state(),
      mail: mail.breaker.state(),
      sms: texts.breaker.state(),
      pdf: pdf.state(),
    }),
  }
}

export type Parts = ReturnType<typeof openParts>
