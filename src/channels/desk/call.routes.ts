// What is done in a call: each form to its use case, and the same page again with what came of it.
import { cannot, type Result } from '../../foundation/result.ts'
import { type Instant, mexicoCity } from '../../foundation/time.ts'
import { type Reason, readReason } from '../../modules/desk/calls.ts'
import { type DeskUseCases, readType } from '../../modules/desk/desk.usecases.ts'
import { readDetail } from '../../modules/desk/showing.usecases.ts'
import { heldThings } from '../../modules/holds/holds.ts'
import { dayAndTime } from '../../platform/pages/dates.ts'
import type { Piece } from '../../platform/pages/html.ts'
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
  tooMany,
} from '../../platform/web.ts'
import { type CallProps, callPage } from './call.pages.ts'
import { callWords as words } from './call.words.ts'
import { refusalOf } from './desk.words.ts'

export const base = '/agente/llamada/:id'
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const idOf = (v: StaffVisit): string => (idForm.test(v.params.id ?? '') ? v.params.id! : '')
const nobody = '00000000-0000-0000-0000-000000000000'
export const callIdOf = (v: StaffVisit): string => idOf(v) || nobody

/** The page of a call with what just happened; somebody else's call is not there. */
export async function callAgain(
  desk: DeskUseCases,
  v: StaffVisit,
  more: Omit<CallProps, 'shown'> = {},
): Promise<Answer> {
  const found = await desk.callSheet(v.staff, callIdOf(v))
  if (!found.ok) {
    if (found.code === 'no-such-call') return missing
    return go('/agente')
  }
  const html = callPage(v.view, { name: v.staff.name }, { shown: found.value, ...more })
  return more.refused || more.problems ? refuse(html) : show(html)
}

export async function refusing(
  desk: DeskUseCases,
  v: StaffVisit,
  outcome: { code: string; until?: Instant | undefined },
): Promise<Answer> {
  const cuando = outcome.until ? dayAndTime(v.view.lang, outcome.until) : ''
  const again = await callAgain(desk, v, { refused: { code: outcome.code, args: { cuando } } })
  return outcome.until && again.kind === 'page' ? tooMany(again.html, outcome.until) : again
}

/** What a form asks for, and the page that says what came of it. */
type Doing = (
  v: StaffVisit,
  call: { callId: string; reason: Reason },
) => Promise<Result<unknown, string> & { until?: Instant | undefined }>

export const doing =
  (
    desk: DeskUseCases,
    act: Doing,
    news: (v: StaffVisit, value: unknown) => { title: string; text: Piece },
  ) =>
  async (v: StaffVisit): Promise<Answer> => {
    const reason = readReason(v.form.motivo)
    if (!reason) return refusing(desk, v, cannot('reason-missing'))
    const outcome = await act(v, { callId: callIdOf(v), reason })
    if (!outcome.ok) return refusing(desk, v, outcome)
    return callAgain(desk, v, { news: news(v, outcome.value) })
  }

export const simply = (said: { es: string; en: string }) => (v: StaffVisit) => ({
  title: v.view.t(words.didIt, { que: v.view.t(said) }),
  text: v.view.t(words.recorded),
})

/** `2026-11-24` and `17:30` of Mexico City; undefined for anything else. */
export function readMoment(day: string, hour: string): Instant | undefined {
  const written = /^\d{4}-\d\d-\d\d$/.test(day.trim()) && /^\d{1,2}:\d\d$/.test(hour.trim())
  if (!written) return undefined
  try {
    return Temporal.ZonedDateTime.from(
      `${day.trim()}T${hour.trim().padStart(5, '0')}[${mexicoCity}]`,
      { overflow: 'reject' },
    ).toInstant()
  } catch {
    return undefined
  }
}

async function judge(desk: DeskUseCases, v: StaffVisit): Promise<Answer> {
  const outcome = await desk.answer(v.staff, callIdOf(v), v.form)
  if (outcome.ok) return go(`/agente/llamada/${callIdOf(v)}`)
  if (outcome.code !== 'unreadable') return refusing(desk, v, outcome)
  const problems = Object.fromEntries(
    outcome.kinds.map((kind) => [kind, v.view.t(words.unreadable)]),
  )
  return callAgain(desk, v, { typed: v.form, problems })
}

const verifyRoutes = (desk: DeskUseCases): readonly Route[] => [
  staffPost('agent', `${base}/preguntas/empezar`, async (v) => {
    const begun = await desk.beginQuestions(v.staff, callIdOf(v))
    return begun.ok ? go(`/agente/llamada/${callIdOf(v)}`) : refusing(desk, v, begun)
  }),
  staffPost('agent', `${base}/preguntas`, (v) => judge(desk, v)),
  staffPost('agent', `${base}/codigo`, async (v) => {
    const sent = await desk.sendCode(v.staff, callIdOf(v))
    if (!sent.ok) return refusing(desk, v, sent)
    return callAgain(desk, v, { news: simply(words.sendCode)(v) })
  }),
  staffPost('agent', `${base}/codigo/comprobar`, async (v) => {
    const checked = await desk.checkCode(v.staff, callIdOf(v), v.form.codigo)
    if (checked.ok) return go(`/agente/llamada/${callIdOf(v)}`)
    if (!checked.code.startsWith('code-')) return refusing(desk, v, checked)
    return callAgain(desk, v, { problems: { codigo: v.view.t(refusalOf(checked.code)) } })
  }),
]

const emailRoutes = (desk: DeskUseCases): readonly Route[] => [
  staffPost(
    'agent',
    `${base}/correo`,
    doing(
      desk,
      (v, it) => desk.tellEmail(v.staff, it),
      (v, email) => ({
        title: `${v.view.t(words.emailIs)}: ${email}`,
        text: v.view.t(words.emailToldNow),
      }),
    ),
  ),
  staffPost(
    'agent',
    `${base}/pista`,
    doing(
      desk,
      (v, it) => desk.hintEmail(v.staff, it),
      (v, email) => ({ title: v.view.t(words.hintTitle), text: String(email) }),
    ),
  ),
  staffPost(
    'agent',
    `${base}/correo-nuevo`,
    doing(
      desk,
      (v, it) => desk.askChange(v.staff, { ...it, email: v.form.correo ?? '' }),
      simply(words.changeEmail),
    ),
  ),
  staffPost(
    'agent',
    `${base}/segundo-paso`,
    doing(desk, (v, it) => desk.askReset(v.staff, it), simply(words.resetFactors)),
  ),
  staffPost('agent', `${base}/correo-nuevo/codigo`, async (v) => {
    const confirmed = await desk.confirmChange(v.staff, callIdOf(v), v.form['codigo-correo'])
    if (!confirmed.ok) return refusing(desk, v, confirmed)
    return callAgain(desk, v)
  }),
]

/** What a candado is put on or taken off: all of it, or one thing. */
const thingsOf = (v: StaffVisit) =>
  heldThings.filter((one) => v.form.que === 'todo' || v.form.que === one)

type ActRoute = (name: string, doIt: Doing, said: { es: string; en: string }) => Route
const actRouteOf =
  (desk: DeskUseCases): ActRoute =>
  (name, doIt, said) =>
    staffPost('agent', `${base}/${name}`, doing(desk, doIt, simply(said)))

const candadoRoutes = (desk: DeskUseCases): readonly Route[] => {
  const act = actRouteOf(desk)
  const put: Doing = (v, it) => desk.putCandado(v.staff, { ...it, holds: thingsOf(v) })
  const lift: Doing = (v, it) => desk.liftCandado(v.staff, { ...it, holds: thingsOf(v) })
  return [act('candado', put, words.candado), act('quitar-candado', lift, words.liftCandado)]
}

const actRoutes = (desk: DeskUseCases): readonly Route[] => {
  const act = actRouteOf(desk)
  return [
    ...candadoRoutes(desk),
    act('detener-cambio', (v, it) => desk.stopChange(v.staff, it), words.stopChange),
    act('espera', (v, it) => desk.endWait(v.staff, it), words.wait),
    act('pausa', (v, it) => desk.unfreeze(v.staff, it), words.unfreeze),
    act('activacion', (v, it) => desk.resendActivation(v.staff, it), words.activation),
    act(
      'cita',
      async (v, it) => {
        const dueAt = readMoment(v.form.dia ?? '', v.form.hora ?? '')
        return dueAt ? desk.setCallBack(v.staff, { ...it, dueAt }) : cannot('moment-unreadable')
      },
      words.callBack,
    ),
    staffPost(
      'agent',
      `${base}/caso`,
      doing(
        desk,
        async (v, it) => {
          const type = readType(v.form.tipo)
          return type ? desk.openCase(v.staff, { ...it, type }) : cannot('nothing-there')
        },
        (v, folio) => ({
          title: v.view.t(words.caseTitle),
          text: v.view.t(words.caseIs, { folio: String(folio) }),
        }),
      ),
    ),
  ]
}

export const callRoutes = (desk: DeskUseCases): readonly Route[] => [
  staffGet('agent', base, (v) => callAgain(desk, v)),
  ...verifyRoutes(desk),
  ...emailRoutes(desk),
  ...actRoutes(desk),
  staffPost('agent', `${base}/mostrar`, async (v) => {
    const [detail, reason] = [readDetail(v.form.dato), readReason(v.form.motivo)]
    if (!detail || !reason) return refusing(desk, v, cannot('reason-missing'))
    const shown = await desk.show(v.staff, { callId: callIdOf(v), detail, reason })
    if (!shown.ok) return refusing(desk, v, shown)
    return callAgain(desk, v, { revealed: { detail, value: shown.value } })
  }),
  staffPost('agent', `${base}/nota`, async (v) => {
    const noted = await desk.note(v.staff, { callId: callIdOf(v), text: v.form.nota ?? '' })
    if (!noted.ok) return refusing(desk, v, noted)
    return callAgain(desk, v, { news: simply(words.noteTitle)(v) })
  }),
  staffPost('agent', `${base}/palabra`, async (v) => {
    const bySms = v.form.por === 'sms'
    const said = await desk.sayWord(v.staff, { callId: callIdOf(v), bySms })
    if (!said.ok) return refusing(desk, v, said)
    const palabra = said.value
    const text = v.view.t(words.wordIs, { palabra })
    return callAgain(desk, v, { news: { title: v.view.t(words.word), text } })
  }),
  staffPost('agent', `${base}/terminar`, async (v) =>
    (await desk.endCall(v.staff, callIdOf(v))) ? go('/agente') : missing,
  ),
]
