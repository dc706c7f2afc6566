// What single kinds of messages tell, put into their words: the dates of a lost job, the parts of a payment.
import { mxn, pesos } from '../../foundation/money.ts'
import { day } from '../../foundation/time.ts'
import { type Args, type Lang, say } from '../../foundation/words.ts'
import { longDay } from '../../platform/pages/dates.ts'
import type { HeldThing } from '../holds/holds.ts'
import { lockedWords } from './locks-mail.words.ts'
import { jobWords } from './mail.words.ts'
import { paymentWords as words } from './payment-sms.words.ts'

/** Amounts as `4512.30`. */
type PaymentFacts = Partial<Record<'paid' | 'lowered' | 'interest' | 'rest' | 'owed', string>>
type JobFacts = Partial<Record<'payBy' | 'pauseUntil' | 'fundFrom', string>>

/** The dates of who told us that a job ended, each in its sentence; a way that is not open has none. */
function jobDates({ payBy, pauseUntil, fundFrom }: JobFacts, lang: Lang): Args {
  const on = (text: string) => ({ fecha: longDay(lang, day(text)) })
  return {
    pagar: payBy ? say(jobWords.pay, lang, on(payBy)) : '',
    pausa: pauseUntil ? say(jobWords.pause, lang, on(pauseUntil)) : say(jobWords.noPause, lang),
    apoyo: fundFrom ? say(jobWords.fund, lang, on(fundFrom)) : say(jobWords.noFund, lang),
  }
}

const amount = (text: string | undefined): string =>
  text === undefined ? '' : pesos(mxn(text)).replace('−', '-')

/** What became of a payment, for its text; without parts, that it is there. */
function paymentDetails(facts: PaymentFacts, lang: Lang): Args {
  const args = {
    pago: amount(facts.paid),
    capital: amount(facts.lowered),
    intereses: amount(facts.interest),
    otros: amount(facts.rest),
    debes: amount(facts.owed),
  }
  const applied = facts.owed === undefined ? words.plain : words.split
  return {
    pagoAplicado: say(applied, lang, args),
    pagoAhorro: say(words.savings, lang, args),
    pagoDevuelto: say(words.returned, lang, args),
  }
}

/** What a lock is on; without any named, all of it. `takesEffectAt`: it is being taken off. */
type LockFacts = Partial<{ things: readonly HeldThing[]; takesEffectAt: unknown }>

/** «pedir un crédito, sacar dinero ni cambiar tus datos» while it is on; «y» of what opens. */
function lockDetails({ things, takesEffectAt }: LockFacts, lang: Lang): Args {
  const all = Object.keys(lockedWords) as HeldThing[]
  const said = (things ?? all).map((thing) => say(lockedWords[thing], lang))
  const joint = lang === 'en' ? ' or ' : takesEffectAt ? ' y ' : ' ni '
  return { cosas: [said.slice(0, -1).join(', '), said.at(-1)].filter(Boolean).join(joint) }
}

export type DetailFacts = JobFacts & PaymentFacts & LockFacts

export const detailsIn = (facts: DetailFacts, lang: Lang): Args => ({
  ...jobDates(facts, lang),
  ...paymentDetails(facts, lang),
  ...lockDetails(facts, lang),
})
