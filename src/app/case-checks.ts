// What is looked at before a trámite is sent, and what carrying one out does by itself, by the names that the
// definitions give.
import type { Clock } from '../foundation/time.ts'
import { mayChangeContact, mayMoveMoney } from '../modules/holds/holds.ts'
import type { HoldsUseCases } from '../modules/holds/holds.usecases.ts'
import type { LoansUseCases } from '../modules/loans/loans.usecases.ts'
import type { Look } from '../modules/tramites/checking.usecases.ts'
import type { Checked, CheckName } from '../modules/tramites/definition.ts'
import type { Effect } from '../modules/tramites/working.usecases.ts'
import type { Db } from '../platform/db.ts'

type Rooms = {
  readonly db: Db
  readonly now: Clock
  readonly holds: Pick<HoldsUseCases, 'of'>
  readonly loans: Pick<LoansUseCases, 'ofMember'>
}
type Verdict = Omit<Checked, 'name'>
type Asked = Parameters<Look>[1]
const when = (holds: boolean): Verdict => ({ outcome: holds ? 'holds' : 'fails' })

export function lookWith({ db, now, holds, loans }: Rooms): Look {
  const statuses = async ({ memberId }: Asked) =>
    (await loans.ofMember(memberId)).map((one) => one.status)
  const held = ({ memberId }: Asked) => holds.of(db, memberId)
  const checks: Partial<Record<CheckName, (asked: Asked) => Promise<Verdict>>> = {
    'not-asked-already': async ({ same }) =>
      same === undefined ? when(true) : { outcome: 'fails', args: { folio: same } },
    'no-hold-on-money': async (asked) => when(mayMoveMoney(await held(asked), now()).ok),
    'no-hold-on-contact': async (asked) => when(mayChangeContact(await held(asked), now()).ok),
    'live-loan': async (asked) => when((await statuses(asked)).some((s) => s !== 'paid-off')),
    'no-live-loan': async (asked) => when((await statuses(asked)).every((s) => s === 'paid-off')),
    'loan-paid-off': async (asked) => when((await statuses(asked)).includes('paid-off')),
  }
  return (names, asked) =>
    Promise.all(
      names.map(async (name) => {
        const verdict = await checks[name]?.(asked)
        return { name, ...(verdict ?? { outcome: 'unknown' as const }) }
      }),
    )
}

export const effectsOf = (): Readonly<Partial<Record<string, Effect>>> => ({})
