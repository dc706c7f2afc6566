import { readEmail } from '../../foundation/email.ts'
import { clockTime } from '../../platform/pages/dates.ts'
import { saidOfEmail } from '../../platform/pages/identifiers.words.ts'
import {
  type Answer,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
} from '../../platform/web.ts'
import { codeRefusals, keyRefusals } from '../second-factors/second-factors.usecases.ts'
import * as pages from './new-email.pages.ts'
import type { NewEmailStep, NewEmailUseCases } from './new-email.usecases.ts'
import { newEmailWords as words } from './new-email.words.ts'
import { isWait, waitOf } from './recovery.routes.ts'
import { words as flow } from './recovery.words.ts'

const at = pages.newEmailPath
const start = '/recuperar/sin-correo'
const cookieOf = (v: Visit) => v.cookie('recuperacion')

/** The page of where the change stands. */
function pageOf(v: Visit, here: NewEmailStep) {
  if (here.step === 'prove') return pages.proveAgainPage(v.view, here)
  if (here.step === 'type') return pages.typeEmailPage(v.view, {})
  return pages.emailCodePage(v.view, here)
}

/** Only at that step; anywhere else, to where it stands. */
const atStep =
  <S extends NewEmailStep['step']>(
    x: NewEmailUseCases,
    step: S,
    next: (v: Visit, here: Extract<NewEmailStep, { step: S }>) => Promise<Answer>,
  ) =>
  async (v: Visit): Promise<Answer> => {
    const here = await x.at(cookieOf(v))
    if (!here) return go(start)
    return here.step === step ? next(v, here as Extract<NewEmailStep, { step: S }>) : go(at)
  }

const byPaper = (x: NewEmailUseCases) =>
  atStep(x, 'prove', async (v, { keys }) => {
    const again = (respaldo: string) =>
      pages.proveAgainPage(v.view, { keys, problems: { respaldo } })
    const typed = v.form.respaldo ?? ''
    if (!typed.trim()) return refuse(again(v.view.t(words.paperEmpty)))
    const proved = await x.proveByPaper(cookieOf(v), typed)
    if (proved.ok || proved.code === 'not-at-this-step') return go(at)
    const hora = proved.until ? clockTime(v.view.lang, proved.until) : ''
    const html = again(v.view.t(codeRefusals[proved.code], { hora }))
    return proved.until ? tooMany(html, proved.until) : refuse(html)
  })

const keyWrong = (v: Visit, code: keyof typeof keyRefusals) => {
  const problems = { 'con-llave': v.view.t(keyRefusals[code]) }
  return refuse(pages.proveAgainPage(v.view, { keys: true, problems }))
}

const askKey = (x: NewEmailUseCases) =>
  atStep(x, 'prove', async (v) => {
    const begun = await x.beginKey(cookieOf(v))
    if (begun.ok) return show(pages.proveByKeyPage(v.view, { options: begun.value }))
    return begun.code === 'not-at-this-step' ? go(start) : keyWrong(v, begun.code)
  })

const byKey = (x: NewEmailUseCases) =>
  atStep(x, 'prove', async (v) => {
    const proved = await x.proveByKey(cookieOf(v), v.form.respuesta ?? '')
    return proved.ok || proved.code === 'not-at-this-step' ? go(at) : keyWrong(v, proved.code)
  })

const ask = (x: NewEmailUseCases) =>
  atStep(x, 'type', async (v) => {
    const typed = v.form.correo
    const again = (more: Parameters<typeof pages.typeEmailPage>[1]) =>
      pages.typeEmailPage(v.view, { typed, ...more })
    const read = readEmail(typed ?? '')
    if (!read.ok) return refuse(again({ problems: { correo: saidOfEmail(v.view, read) } }))
    const asked = await x.ask(cookieOf(v), read.value)
    if (asked.ok) return go(at)
    if (isWait(asked)) return tooMany(again({ wait: waitOf(asked) }), asked.until)
    if (asked.code === 'not-at-this-step') return go(at)
    if (asked.code === 'email-same')
      return refuse(again({ problems: { correo: v.view.t(words['email-same']) } }))
    return refuse(again({ held: asked as pages.Standing }))
  })

const confirm = (x: NewEmailUseCases) =>
  atStep(x, 'code', async (v, { email }) => {
    const again = (codigo: string) => pages.emailCodePage(v.view, { email, problems: { codigo } })
    if (!v.form.codigo?.trim()) return refuse(again(v.view.t(flow.codeEmpty)))
    const given = { code: v.form.codigo, device: v.browser }
    const done = await x.confirm(cookieOf(v), given)
    if (done.ok) return show(pages.changesOnPage(v.view, { at: done.value }))
    if ('until' in done) return refuse(pages.emailCodePage(v.view, { email, held: done }))
    return done.code === 'not-at-this-step' ? go(at) : refuse(again(v.view.t(flow[done.code])))
  })

export const newEmailRoutes = (x: NewEmailUseCases): readonly Route[] => [
  get(at, async (v) => {
    const here = await x.at(cookieOf(v))
    return here ? show(pageOf(v, here)) : go(start)
  }),
  post(at, ask(x)),
  ...['respaldo', 'llave', 'llave/comprobar', 'codigo'].map((one) =>
    get(`${at}/${one}`, () => go(at)),
  ),
  post(`${at}/respaldo`, byPaper(x)),
  post(`${at}/llave`, askKey(x)),
  post(`${at}/llave/comprobar`, byKey(x)),
  post(`${at}/codigo`, confirm(x)),
]
