// A pay code of somebody's loan and a partner that takes its dollars, as stories begin.
import assert from 'node:assert/strict'
import type { Usd } from '../../src/foundation/money.ts'
import { mxn } from '../../src/foundation/money.ts'
import { isDatabaseAway } from '../../src/platform/db.ts'
import type { MemberSession } from '../../src/platform/web.ts'
import type { App } from './app.ts'
import { memberWithLogin } from './members.ts'
import { loanOf } from './payments.ts'

export const remitter = 'barri'

/** Somebody abroad with a loan of their own to pay, and today's rate read. */
export async function payerAbroad(app: App, owed = '280000.00') {
  await app.rooms.rates.fetch()
  const who = await memberWithLogin(app, { phone: `+1312555${phones++}`, residence: 'US' })
  return { who, loan: await loanOf(app, who.curp, owed) }
}
let phones = 1_000

/** A code for that many pesos, as its owner makes it. */
export async function codeFor(
  app: App,
  { who }: Pick<Awaited<ReturnType<typeof payerAbroad>>, 'who'>,
  amount: string,
) {
  const { payCodes } = app.rooms
  const session = {
    memberId: who.memberId,
    loginId: who.loginId,
    lookOnly: false,
  } as MemberSession
  const asked = { name: 'otro', typed: amount, least: mxn('1.00'), lang: 'es' } as const
  const made = await payCodes.create(session, { ...asked, place: undefined })
  assert.ok(made.ok, made.ok ? '' : made.code)
  const code = await payCodes.one(who.memberId, made.value)
  assert.ok(code)
  return code
}

let refs = 0
/** What a partner's machine asks, in its order; each step may be asked alone. */
export function counter(app: App, partnerId = remitter) {
  const { crossBorder } = app.rooms
  const lookUp = (code: string) => crossBorder.lookUp({ partnerId, code })
  const authorise = async (code: string, over: { usd?: Usd; ref?: string; name?: string } = {}) => {
    const found = await lookUp(code)
    const quote = found.ok ? found.value.quote : undefined
    return crossBorder.authorise({
      partnerId,
      code,
      quoteId: quote?.quoteId ?? '',
      usd: over.usd ?? quote?.usd ?? (0n as Usd),
      partnerRef: over.ref ?? `ref-${++refs}`,
      ...(over.name && { payer: { name: over.name, country: 'US', state: 'IL' } }),
    })
  }
  return {
    partnerId,
    lookUp,
    authorise,
    /** Authorised, with its reference. */
    held: async (code: string) => {
      const partnerRef = `ref-${++refs}`
      const held = await authorise(code, { ref: partnerRef })
      assert.ok(held.ok, held.ok ? '' : held.code)
      return { partnerId, partnerRef, transferId: held.value.transferId }
    },
  }
}

/** As a machine that is answered 503: the same again, a few times. */
export async function patiently<T>(ask: () => Promise<T>, left = 5): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    if (left === 0 || !isDatabaseAway(error)) throw error
    return patiently(ask, left - 1)
  }
}
