// A case without a login: the link of its mailbox opens it, and everything of it is done there.
import { readEmail } from '../../foundation/email.ts'
import type { Result } from '../../foundation/result.ts'
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
  withCookies,
} from '../../platform/web.ts'
import { type FileVisit, postFile } from '../../platform/web-files.ts'
import { casePage } from './case.pages.ts'
import { cannotFollowWords } from './case.words.ts'
import type { CannotFollow, FollowingUseCases } from './following.usecases.ts'
import { type PaperRooms, papersShown, takenIn } from './papers.routes.ts'
import type { TramiteRow } from './tramites.store.ts'
import { askedWayPage, wayPage } from './ways.pages.ts'
import { isToken, type WaysUseCases, wayCookie, wayPath } from './ways.usecases.ts'
import { waysWords as words } from './ways.words.ts'

export type WayRooms = Omit<PaperRooms, 'drafting'> & {
  readonly ways: WaysUseCases
  readonly following: FollowingUseCases
}
type Box = 'mensaje' | 'respuesta-escrita' | 'porque' | 'archivo'

const pageOf = async (
  x: WayRooms,
  v: Visit,
  row: TramiteRow,
  problem?: { box: Box; text: string },
): Promise<Answer> => {
  const followed = await x.following.one({ linked: row.tramite_id }, row.reference)
  if (!followed) return go(wayPath)
  const papers = await papersShown(x.uploads, followed.papers)
  const props = { followed, papers, most: x.uploads.said.mb, at: wayPath }
  if (!problem)
    return show(casePage(v.view, { ...props, done: v.query.listo === 'si' ? 'kept' : undefined }))
  const problems = { [problem.box]: problem.text }
  return refuse(casePage(v.view, { ...props, problems, typed: v.form }))
}

/** With the case that this browser's link opens, or the page that sends a new one. */
const withCase =
  (x: WayRooms, then: (v: Visit, row: TramiteRow) => Promise<Answer>) =>
  async (v: Visit): Promise<Answer> => {
    const row = await x.ways.behind(v.cookie('tramite'))
    return row ? then(v, row) : show(wayPage(v.view, { folio: v.query.folio }))
  }

const act = (
  x: WayRooms,
  path: string,
  box: Box,
  did: (f: FollowingUseCases, row: TramiteRow, text: string) => Promise<Result<void, CannotFollow>>,
): Route =>
  post(
    `${wayPath}/${path}`,
    withCase(x, async (v, row) => {
      const outcome = await did(x.following, row, v.form[box] ?? '')
      if (outcome.ok) return go(`${wayPath}?listo=si`)
      return pageOf(x, v, row, { box, text: v.view.t(cannotFollowWords[outcome.code]) })
    }),
  )
const by = (row: TramiteRow) => ({ linked: row.tramite_id })

async function ask(x: WayRooms, v: Visit): Promise<Answer> {
  const { folio = '', correo = '' } = v.form
  const email = readEmail(correo)
  const problems = {
    ...(folio.trim() === '' && { folio: v.view.t(words.noFolio) }),
    ...(!email.ok && { correo: saidOfEmail(v.view, email) }),
  }
  if (!email.ok || folio.trim() === '') return refuse(wayPage(v.view, { folio, correo, problems }))
  const { waitUntil } = await x.ways.ask({ folio, email: email.value, address: v.address })
  if (waitUntil)
    return tooMany(wayPage(v.view, { folio, correo, tooManyUntil: waitUntil }), waitUntil)
  return show(askedWayPage(v.view))
}

function paperRoute(x: WayRooms): Route {
  const put = (v: FileVisit) =>
    withCase(x, async (_v, row) => {
      const paper = v.form.papel ?? ''
      const folio = row.reference
      const own = { owner: { tramiteId: row.tramite_id }, by: { kind: 'visitor' } } as const
      const text = await takenIn(x, v, { ...own, purpose: `${folio} ${paper}` }, async (tx, id) => {
        const kept = await x.following.putPaper(tx, by(row), { folio, paper, uploadId: id })
        return kept.ok ? undefined : v.view.t(cannotFollowWords[kept.code])
      })
      if (text !== undefined) return pageOf(x, v, row, { box: 'archivo', text })
      return go(`${wayPath}?listo=si`)
    })(v)
  return postFile(`${wayPath}/papeles`, put, x.uploads.limits.mostBytes)
}

export const waysRoutes = (x: WayRooms): readonly Route[] => [
  get(`${wayPath}/:token`, (v) => {
    const { token } = v.params
    return isToken(token) ? withCookies(go(wayPath), wayCookie(token)) : go(wayPath)
  }),
  get(
    wayPath,
    withCase(x, (v, row) => pageOf(x, v, row)),
  ),
  post(wayPath, (v) => ask(x, v)),
  act(x, 'mensajes', 'mensaje', (f, row, text) => f.message(by(row), row.reference, text)),
  act(x, 'respuesta', 'respuesta-escrita', (f, row, text) =>
    f.giveInformation(by(row), row.reference, text),
  ),
  act(x, 'apelacion', 'porque', (f, row, text) => f.appeal(by(row), row.reference, text)),
  act(x, 'cancelar', 'mensaje', (f, row) => f.withdraw(by(row), row.reference)),
  paperRoute(x),
]
