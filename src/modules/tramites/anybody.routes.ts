import { readFolio } from '../../foundation/folio.ts'
import {
  type Answer,
  get,
  go,
  missing,
  post,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
} from '../../platform/web.ts'
import { anybodyPage, listPath, sentPage, startPage } from './anybody.pages.ts'
import type { AnybodyUseCases } from './anybody.usecases.ts'
import { choicesIn } from './definition.ts'
import { definitions, doorPath, kindNamed, type TramiteKind } from './definitions.ts'

const openKind = (slug: string | undefined): TramiteKind | undefined => {
  const kind = kindNamed(slug)
  return kind && definitions[kind].startedBy === 'anybody' ? kind : undefined
}

async function send(rooms: AnybodyUseCases, v: Visit): Promise<Answer> {
  const kind = openKind(v.params.tipo)
  if (!kind) return missing
  const typed = v.form
  const { lang } = v.view
  const sent = await rooms.send({ kind, typed, lang, address: v.address })
  if (sent.to === 'sent') return go(`${listPath}/listo?folio=${sent.reference}`)
  if (sent.to === 'problems')
    return refuse(startPage(v.view, { kind, typed, problems: sent.problems }))
  return tooMany(startPage(v.view, { kind, typed, tooManyUntil: sent.until }), sent.until)
}

export const anybodyRoutes = (rooms: AnybodyUseCases): readonly Route[] => [
  get(listPath, (v) => show(anybodyPage(v.view))),
  get(`${listPath}/listo`, (v) => {
    const read = readFolio(v.query.folio ?? '')
    return read.ok ? show(sentPage(v.view, { reference: read.value })) : go(listPath)
  }),
  get(`${listPath}/:tipo`, (v) => {
    const kind = openKind(v.params.tipo)
    if (!kind) return missing
    if (v.params.tipo !== definitions[kind].slug) return go(doorPath(kind))
    return show(
      startPage(v.view, { kind, typed: { ...choicesIn(definitions[kind], v.query), ...v.form } }),
    )
  }),
  post(`${listPath}/:tipo`, (v) => send(rooms, v)),
]
