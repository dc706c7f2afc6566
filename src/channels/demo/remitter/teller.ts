// What a teller's machine does with a command: signed requests to the portal, its own books, and its troubles.
import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { type Clock, dayOf } from '../../../foundation/time.ts'
import { writeFile } from '../../../modules/partner-files/partner-files.ts'
import type { Books, Kept } from './books.ts'
import type { Answered, Client, PartnerKeyShown, Sending } from './signed-client.ts'
import type { Switches, Trouble } from './troubles.ts'

export type PartnerShown = { readonly partnerId: string; readonly name: string }
export type Command =
  | { readonly kind: 'state' }
  | { readonly kind: 'behave'; readonly switches: Switches }
  | { readonly kind: 'look-up'; readonly partnerId: string; readonly code: string }
  | {
      readonly kind: 'authorise'
      readonly partnerId: string
      readonly code: string
      readonly quoteId: string
      readonly usd: string
      readonly total: string
    }
  | { readonly kind: 'confirm' | 'cancel' | 'reverse'; readonly transferId: string }
  | { readonly kind: 'send-day'; readonly partnerId: string }

/** What the portal said in the end, and in how many tries. */
export type Told = {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>
  readonly tries: number
  /** The first answer again, since it had come before. */
  readonly again: boolean
}

export type TellerDeps = {
  readonly client: Client
  readonly books: Books
  readonly now: Clock
  readonly keyOf: (partnerId: string) => PartnerKeyShown | undefined
  readonly switches: () => Switches
}

const delayMs = 1_500
const mostTries = 4

const bodyOf = ({ body }: Answered): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(body)
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** A dollar more than was quoted. */
const aDollarMore = (usd: string): string =>
  `${BigInt(usd.split('.')[0]!) + 1n}.${usd.split('.')[1]}`

export function openTeller({ client, books, now, keyOf, switches }: TellerDeps) {
  const nobody: Answered = { status: 0, body: '', again: false }
  const has = (trouble: Trouble): boolean => switches()[trouble]

  /** One step as machines do it: sent again under the same name until there is an answer that settles it. */
  const insisted = async (partnerId: string, sending: Sending): Promise<Told> => {
    const key = keyOf(partnerId)
    if (!key) return { status: 0, body: { title: 'sin llave' }, tries: 0, again: false }
    if (has('delay')) await pause(delayMs)
    let answer = nobody
    let tries = 0
    while (tries < mostTries) {
      const signed = { ...sending, wrongly: has('wrong-signature') }
      const twice = has('duplicate') ? client(key, signed) : undefined
      answer = await client(key, signed)
      await twice
      tries++
      const lost = tries === 1 && has('lost-answer')
      const unsettled = answer.status === 0 || answer.status >= 500
      const busy = answer.status === 409 && bodyOf(answer).code === 'in-work'
      if (!lost && !unsettled && !busy) break
      if (!lost && tries < mostTries) await pause(300 * tries)
    }
    return { status: answer.status, body: bodyOf(answer), tries, again: answer.again }
  }
  const post = (partnerId: string, target: string, body: object, idempotencyKey?: string) =>
    insisted(partnerId, {
      method: 'POST',
      target,
      body: JSON.stringify(body),
      ...(idempotencyKey && { idempotencyKey }),
    })

  const note = (partnerId: string, partnerRef: string, { status, body }: Told, more = {}): void => {
    if (status !== 200 && status !== 201) return
    const { transferId, usd, mxn, state, receiptFolio } = body
    books.answered({
      transferId: text(transferId),
      partnerId,
      partnerRef,
      usd: text(usd),
      mxn: text(mxn),
      state: text(state),
      ...(receiptFolio !== undefined && { receiptFolio: text(receiptFolio) }),
      ...more,
    })
  }

  const authorise = async (it: Extract<Command, { kind: 'authorise' }>): Promise<Told> => {
    const { partnerId, code, quoteId } = it
    const partnerRef = `vent-${randomUUID()}`
    const usd = has('wrong-amount') ? aDollarMore(it.usd) : it.usd
    const body = { code, quoteId, usd, partnerRef }
    const told = await post(partnerId, '/api/v1/transfers', body, partnerRef)
    note(partnerId, partnerRef, told, { total: it.total })
    return told
  }
  const step = async (kind: 'confirm' | 'cancel' | 'reverse', one: Kept): Promise<Told> => {
    const { partnerId, partnerRef, transferId } = one
    const reason = kind === 'reverse' ? { reason: 'La persona pidió su dinero' } : {}
    const target = `/api/v1/transfers/${transferId}/${kind}`
    const told = await post(partnerId, target, { partnerRef, ...reason }, `${kind}-${transferId}`)
    const today = dayOf(now()).toString()
    const day =
      kind === 'confirm' ? { receivedOn: today } : kind === 'reverse' ? { reversedOn: today } : {}
    note(partnerId, partnerRef, told, day)
    return told
  }
  const sendDay = async (partnerId: string): Promise<Told> => {
    const day = dayOf(now()).toString()
    const body = writeFile(day, books.linesOf(partnerId, day))
    const target = `/api/v1/daily-files/${day}`
    return insisted(partnerId, { method: 'POST', target, body, type: 'application/x-ndjson' })
  }

  return {
    lookUp: ({ partnerId, code }: { partnerId: string; code: string }): Promise<Told> =>
      post(partnerId, '/api/v1/pay-codes/look-up', { code }),
    authorise,
    /** Undefined: its books know no such transfer. */
    step: async (kind: 'confirm' | 'cancel' | 'reverse', transferId: string) => {
      const one = books.transfer(transferId)
      return one && step(kind, one)
    },
    sendDay,
  }
}
export type Teller = ReturnType<typeof openTeller>
