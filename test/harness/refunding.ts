// Somebody to whom money goes back, with a bank that knows their account and two operators.
import { demoBanks } from '../../src/channels/demo/bank.ts'
import { clabeFor } from '../../src/foundation/clabe.ts'
import { type Mxn, plainAmount } from '../../src/foundation/money.ts'
import { refundsUseCases } from '../../src/modules/refunds/refunds.usecases.ts'
import { type Operator, releasingUseCases } from '../../src/modules/refunds/releasing.usecases.ts'
import { watchingUseCases } from '../../src/modules/refunds/watching.usecases.ts'
import { type App, openApp } from './app.ts'
import { inside } from './inside.ts'
import { memberWithLogin } from './members.ts'
import { operator } from './operators.ts'
import { askedFor, loanOf, noon, payingIn } from './payments.ts'

export const ownClabe = clabeFor('01218001599000123')
export const someoneElses = clabeFor('01218001599000999')
export const phone = '+525555550177'

/** Somebody who paid 900 pesos more than they owed. */
export async function stage(t: Parameters<typeof openApp>[0]) {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const who = await memberWithLogin(app, { phone })
  const loan = await loanOf(app, who.curp, '10000.00')
  const paying = payingIn(app)
  await paying.paid(askedFor(loan, '11000.00'))
  await app.rooms.payoff.settle()
  const { givenNames, firstSurname, secondSurname } = who
  const holder = `${givenNames} ${firstSurname} ${secondSurname}`
  const holderCheck = demoBanks([
    { clabe: ownClabe, holder },
    { clabe: someoneElses, holder: 'Otra Persona' },
  ])
  const { ledger, loans } = app.rooms.money
  const deps = { ...app.base, ...app.rooms, ledger, loans, holderCheck }
  const [refunds, releasing] = [refundsUseCases(deps), releasingUseCases(deps)]
  const visitor = await inside(app, who.memberId)
  const session = (await app.rooms.logins.sessionOf(
    visitor.cookies.get('__Host-sesion')!,
    app.clock.now(),
  ))!
  const own = (await loans.ofMember(who.memberId))[0]!
  const give = (typed: string) => refunds.giveAccount(session, own.loanId, typed)
  const people = await Promise.all([operator(app), operator(app)])
  return {
    app,
    who,
    loan,
    own,
    paying,
    refunds,
    releasing,
    watching: watchingUseCases(deps),
    visitor,
    session,
    give,
    people,
  }
}
export type Stage = Awaited<ReturnType<typeof stage>>
export const decide = (
  { releasing }: Stage,
  refundId: string,
  move: 'proposed' | 'released' | 'declined',
  by: Operator,
) => releasing.decide({ refundId, move, by, reason: 'Revisada' })
export const leaves = (ref: string, receipt: string, amount: Mxn) =>
  ({ ref, amount: `-${plainAmount(amount)}`, operation: 'refund-sent', about: receipt }) as const
export const settled = (app: App) => app.rooms.upkeep['refunds-settled']!.run()
export const codeOf = (one: { ok: boolean } & Partial<{ code: string }>) =>
  one.ok ? 'ok' : one.code
