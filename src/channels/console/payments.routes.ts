import { cannot } from '../../foundation/result.ts'
import { type Day, day, dayOf } from '../../foundation/time.ts'
import type { CannotDecide } from '../../modules/deposits/deposits.ts'
import { longestReason } from '../../modules/deposits/deposits.ts'
import { decideWords } from '../../modules/deposits/deposits.words.ts'
import type { QueueUseCases } from '../../modules/deposits/queue.usecases.ts'
import type { PaymentReconciliationUseCases } from '../../modules/deposits/reconciliation.usecases.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import {
  type Answer,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { type DepositAct, depositPage, queuePage } from './deposits.pages.ts'
import { paymentsPage, queueRoot, root } from './payments.pages.ts'
import { paymentsWords } from './payments.words.ts'

export type PaymentsConsole = {
  readonly queue: QueueUseCases
  readonly reconciliation: PaymentReconciliationUseCases
}

const actor = ({ staff }: StaffVisit) => ({
  kind: 'staff' as const,
  staffId: staff.staffId,
  name: staff.name,
  role: 'operator',
})

const line = (text: string | undefined): string =>
  [...(text ?? '').replace(/\s+/g, ' ').trim()].slice(0, longestReason).join('')

/** The day named; yesterday when none is, undefined when it cannot be read. */
function dayIn(v: StaffVisit, text: string | undefined): Day | undefined {
  if (text === undefined) return dayOf(v.now).subtract({ days: 1 })
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text.trim())) return undefined
  try {
    return day(text.trim())
  } catch {
    return undefined
  }
}

async function board(x: PaymentsConsole, v: StaffVisit, typed: string | undefined) {
  const asked = dayIn(v, typed)
  const shown = asked ?? dayOf(v.now).subtract({ days: 1 })
  const [found, days, { totals }] = await Promise.all([
    x.reconciliation.latest(shown),
    x.reconciliation.days(),
    x.queue.board(),
  ])
  const waiting = totals
    .filter(({ state }) => state !== 'arrived')
    .reduce((sum, { deposits }) => sum + Number.parseInt(`${deposits}`, 10), 0)
  const props = { day: shown, found, days, waiting }
  if (asked) return show(paymentsPage(v.view, v.staff, props))
  const problems = { dia: v.view.t(paymentsWords.dayWrong) }
  return refuse(paymentsPage(v.view, v.staff, { ...props, typedDay: typed ?? '', problems }))
}

const idIn = (v: StaffVisit): bigint | undefined =>
  /^\d{1,18}$/.test(v.params.id ?? '') ? BigInt(v.params.id!) : undefined

async function one(x: PaymentsConsole, v: StaffVisit): Promise<Answer> {
  const id = idIn(v)
  const found = id === undefined ? undefined : await x.queue.one(id)
  if (!found) return missing
  const { staffId } = v.staff
  return show(depositPage(v.view, v.staff, { ...found, staffId, done: v.query.listo === 'si' }))
}

type Acting = (
  x: PaymentsConsole,
  v: StaffVisit,
  asked: { depositId: bigint; reason: string },
) => ReturnType<QueueUseCases['assign']>
const acts: Readonly<Record<DepositAct, Acting>> = {
  asignar: (x, v, asked) => {
    const loanNumber = (v.form.credito ?? '').replace(/[\s-]/g, '')
    return x.queue.assign({ ...asked, loanNumber }, actor(v))
  },
  devolver: (x, v, asked) => x.queue.refund(asked, actor(v)),
  retirar: (x, v, asked) => x.queue.release(asked, actor(v)),
  confirmar: (x, v, { depositId }) => x.queue.confirm(depositId, actor(v)),
  'no-aceptar': (x, v, asked) => x.queue.decline(asked, actor(v)),
}

/** The box that a refusal belongs to: the loan's, or that of the reason; of a confirmation, none but the page. */
function problemOf(v: StaffVisit, act: DepositAct, code: CannotDecide): Problems {
  const ofLoan = act === 'asignar' && (code.startsWith('loan-') || code === 'not-taken')
  const box = ofLoan ? 'credito' : `razon-${act}`
  return { [box]: v.view.t(decideWords[code]) }
}

async function acted(x: PaymentsConsole, v: StaffVisit, act: DepositAct): Promise<Answer> {
  const depositId = idIn(v)
  const reason = line(v.form[`razon-${act}`])
  const outcome =
    depositId === undefined
      ? cannot('no-such-deposit')
      : await acts[act](x, v, { depositId, reason })
  if (outcome.ok) return go(`${queueRoot}/${depositId}?listo=si`)
  const found = depositId === undefined ? undefined : await x.queue.one(depositId)
  if (!found) return missing
  const refused = { act, typed: v.form, problems: problemOf(v, act, outcome.code) }
  return refuse(depositPage(v.view, v.staff, { ...found, staffId: v.staff.staffId, refused }))
}

export const paymentsConsoleRoutes = (x: PaymentsConsole): readonly Route[] => [
  staffGet('operator', root, (v) => board(x, v, v.query.dia)),
  staffPost('operator', `${root}/conciliar`, async (v) => {
    const asked = dayIn(v, v.form.dia)
    if (!asked) return board(x, v, v.form.dia)
    await x.reconciliation.reconcile(asked)
    return go(`${root}?dia=${asked}`)
  }),
  staffGet('operator', queueRoot, async (v) => {
    const after = /^\d{1,18}$/.test(v.query.despues ?? '') ? BigInt(v.query.despues!) : 0n
    return show(queuePage(v.view, v.staff, await x.queue.board(after)))
  }),
  staffGet('operator', `${queueRoot}/:id`, (v) => one(x, v)),
  ...(Object.keys(acts) as DepositAct[]).map((act) =>
    staffPost('operator', `${queueRoot}/:id/${act}`, (v) => acted(x, v, act)),
  ),
]
