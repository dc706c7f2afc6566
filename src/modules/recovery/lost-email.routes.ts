import { readCurp } from '../../foundation/curp.ts'
import { readFolio } from '../../foundation/folio.ts'
import { readNss } from '../../foundation/nss.ts'
import { readRfc } from '../../foundation/rfc.ts'
import type { Problems } from '../../platform/pages/fields.ts'
import { saidOfCurp, saidOfNss, saidOfRfc } from '../../platform/pages/identifiers.words.ts'
import type { View } from '../../platform/pages/view.ts'
import {
  type Answer,
  type Form,
  get,
  go,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
  withCookies,
} from '../../platform/web.ts'
import { byPhonePage } from './by-phone.pages.ts'
import { choosePage, foundPage, searchCodePage, searchPage } from './lost-email.pages.ts'
import { pageOf, type Search } from './lost-email.ts'
import type { LostEmailUseCases } from './lost-email.usecases.ts'
import { fromOf, isWait, waitOf } from './recovery.routes.ts'
import { words } from './recovery.words.ts'

/** Shape and check digits only: whether the three belong together is not said here. */
function readIds(view: View, form: Form) {
  const nss = readNss(form.nss ?? '')
  const curp = readCurp(form.curp ?? '')
  const rfc = readRfc(form.rfc ?? '')
  const problems: Problems = {
    ...(!nss.ok && { nss: saidOfNss(view, nss) }),
    ...(!curp.ok && { curp: saidOfCurp(view, curp) }),
    ...(!rfc.ok && { rfc: saidOfRfc(view, rfc) }),
  }
  const read = nss.ok && curp.ok && rfc.ok
  return read
    ? { ids: { nss: nss.value as string, curp: curp.value as string, rfc: rfc.value as string } }
    : { problems }
}

const start = '/recuperar/sin-correo'

async function atStage<S extends Search['stage']>(
  lost: LostEmailUseCases,
  v: Visit,
  stage: S,
  draw: (here: Extract<Search, { stage: S }>) => Answer,
): Promise<Answer> {
  const here = await lost.at(v.cookie('recuperacion'))
  if (!here) return go(start)
  return here.stage === stage ? draw(here as never) : go(pageOf[here.stage])
}

async function begin(lost: LostEmailUseCases, v: Visit): Promise<Answer> {
  const { nss, curp, rfc } = v.form
  const typed = { nss, curp, rfc }
  const { ids, problems } = readIds(v.view, v.form)
  if (!ids) return refuse(searchPage(v.view, { typed, ...(problems && { problems }) }))
  const begun = await lost.begin(ids, fromOf(v))
  if (begun.ok) return withCookies(go(pageOf.choosing), begun.value)
  return tooMany(searchPage(v.view, { typed, wait: waitOf(begun) }), begun.until)
}

async function askText(lost: LostEmailUseCases, v: Visit): Promise<Answer> {
  const here = await lost.at(v.cookie('recuperacion'))
  if (!here) return go(start)
  const outcome = await lost.askText(v.cookie('recuperacion')!, v.address)
  if (isWait(outcome)) {
    const page = searchCodePage(v.view, { ending: here.ending, wait: waitOf(outcome) })
    return tooMany(page, outcome.until)
  }
  if (outcome.ok) return go(pageOf['code-sent'])
  if (outcome.code === 'not-at-this-step') return go(pageOf[here.stage])
  return refuse(searchPage(v.view, { expired: true }))
}

async function code(lost: LostEmailUseCases, v: Visit): Promise<Answer> {
  const here = await lost.at(v.cookie('recuperacion'))
  if (here?.stage !== 'code-sent') return go(here ? pageOf[here.stage] : start)
  const { ending } = here
  const wrong = (said: string) =>
    refuse(searchCodePage(v.view, { ending, problems: { codigo: said } }))
  if (!v.form.codigo?.trim()) return wrong(v.view.t(words.codeEmpty))
  const outcome = await lost.enterCode(v.cookie('recuperacion')!, v.form.codigo)
  if (outcome.ok) return go(pageOf.proven)
  if (outcome.code === 'not-at-this-step') return go(start)
  if (outcome.code === 'search-expired') return refuse(searchPage(v.view, { expired: true }))
  return wrong(v.view.t(words[outcome.code]))
}

async function folio(lost: LostEmailUseCases, v: Visit): Promise<Answer> {
  const given = await lost.askFolio(v.cookie('recuperacion'), v.address)
  if (given.ok) return go(`/recuperar/por-telefono?folio=${given.value}`)
  return tooMany(byPhonePage(v.view, { wait: waitOf(given) }), given.until)
}

export const lostEmailRoutes = (lost: LostEmailUseCases): readonly Route[] => [
  get(start, (v) => show(searchPage(v.view, {}))),
  post(start, (v) => begin(lost, v)),
  get('/recuperar/sin-correo/elige', (v) =>
    atStage(lost, v, 'choosing', ({ ending }) => show(choosePage(v.view, { ending }))),
  ),
  post('/recuperar/sin-correo/elige', (v) => askText(lost, v)),
  get('/recuperar/sin-correo/codigo', (v) =>
    atStage(lost, v, 'code-sent', ({ ending }) => show(searchCodePage(v.view, { ending }))),
  ),
  post('/recuperar/sin-correo/codigo', (v) => code(lost, v)),
  get('/recuperar/sin-correo/tu-correo', (v) =>
    atStage(lost, v, 'proven', ({ maskedEmail }) => show(foundPage(v.view, { maskedEmail }))),
  ),
  get('/recuperar/por-telefono', (v) => {
    const read = readFolio(v.query.folio ?? '')
    return show(byPhonePage(v.view, { folio: read.ok ? read.value : undefined }))
  }),
  post('/recuperar/por-telefono', (v) => folio(lost, v)),
]
