import { readFolio } from '../../foundation/folio.ts'
import { readNss } from '../../foundation/nss.ts'
import { compact } from '../../foundation/reading.ts'
import type { Entry } from '../../modules/audit/audit.ts'
import { type AuditUseCases, actWords } from '../../modules/audit/audit.usecases.ts'
import { type CannotSearch, readSearch, reasonFrom } from '../../modules/audit/search.ts'
import type { MembersUseCases } from '../../modules/members/members.usecases.ts'
import type { TramitesUseCases } from '../../modules/tramites/tramites.usecases.ts'
import { csv, csvType } from '../../platform/csv.ts'
import {
  type Answer,
  download,
  go,
  missing,
  type Route,
  refuse,
  type StaffVisit,
  show,
  staffGet,
  staffPost,
} from '../../platform/web.ts'
import { operatorOf } from './console.pages.ts'
import {
  actorIn,
  type Colleague,
  checksPage,
  checksPath,
  factsIn,
  foundPage,
  trailPage,
  trailRoot,
} from './trail.pages.ts'
import { searchRefusals, trailWords as words } from './trail.words.ts'

export type TrailConsole = {
  readonly audit: AuditUseCases
  readonly members: Pick<MembersUseCases, 'findForDesk'>
  readonly tramites: Pick<TramitesUseCases, 'forDesk'>
  /** Who works here, or did. */
  colleagues(): Promise<readonly Colleague[]>
}

/** Whom a whole NSS or folio leads to. Two people with one NSS are looked for by their folios. */
async function personOf({ members, tramites }: TrailConsole, typed: string) {
  const text = compact(typed.slice(0, 60).trim())
  if (text === '') return undefined
  const nss = readNss(text)
  if (nss.ok) {
    const [one, another] = await members.findForDesk({ by: 'nss', value: nss.value })
    return one === undefined || another !== undefined ? ('unknown' as const) : one
  }
  const folio = readFolio(text)
  if (!folio.ok) return 'unreadable' as const
  const found = await tramites.forDesk(folio.value)
  return found?.tramite.member_id ?? ('unknown' as const)
}

const boxes: Readonly<Record<CannotSearch, string>> = {
  'who-unreadable': 'quien',
  'who-unknown': 'quien',
  'reason-missing': 'razon',
  'from-unreadable': 'desde',
  'to-unreadable': 'hasta',
  'days-turned': 'hasta',
}

const board = async (x: TrailConsole, before?: string) => {
  const [entries, chain, [check], people] = await Promise.all([
    x.audit.recent(before),
    x.audit.head(),
    x.audit.checks(1),
    x.colleagues(),
  ])
  return { entries, chain, check, people }
}

async function search(x: TrailConsole, v: StaffVisit): Promise<Answer> {
  const { quien = '', acto = '', actor = '', desde = '', hasta = '', razon = '' } = v.form
  const typed = { who: quien, act: acto, actor, from: desde, to: hasta, reason: razon }
  const read = readSearch(typed, await personOf(x, quien))
  if (!read.ok) {
    const problems = { [boxes[read.code]]: v.view.t(searchRefusals[read.code]) }
    return refuse(trailPage(v.view, v.staff, { ...(await board(x)), typed, problems }))
  }
  const searchId = await x.audit.beginSearch(read.value, operatorOf(v.staff), reasonFrom(razon))
  return go(`${trailRoot}/${searchId}`)
}

const columns = [
  words.when,
  words.whoDid,
  words.what,
  words.about,
  words.details,
  words.reason,
  words.where,
]

const line = ({ view }: StaffVisit, entry: Entry): readonly string[] => [
  entry.at.toString({ smallestUnit: 'second' }),
  actorIn(view, entry),
  view.t(actWords[entry.act]),
  entry.memberId === null ? '' : String(entry.memberId),
  factsIn(entry),
  entry.reason ?? '',
  entry.address ?? '',
]

async function* lines(v: StaffVisit, batches: AsyncIterable<readonly Entry[]>) {
  for await (const batch of batches) yield batch.map((entry) => line(v, entry))
}

const mineOf = (v: StaffVisit) => ({
  searchId: v.params.busqueda ?? '',
  staffId: v.staff.staffId,
})

async function taken(x: TrailConsole, v: StaffVisit): Promise<Answer> {
  const reason = reasonFrom(v.form.razon ?? '')
  if (reason === '') {
    const [found, people] = await Promise.all([x.audit.foundBy(mineOf(v)), x.colleagues()])
    const problems = { razon: v.view.t(searchRefusals['reason-missing']) }
    return found ? refuse(foundPage(v.view, v.staff, { ...found, people, problems })) : missing
  }
  const batches = await x.audit.exported(mineOf(v), operatorOf(v.staff), reason)
  if (!batches) return missing
  const heading = columns.map((one) => v.view.t(one))
  return download('registro.csv', csvType, csv(heading, lines(v, batches)))
}

export const trailRoutes = (x: TrailConsole): readonly Route[] => [
  staffGet('operator', trailRoot, async (v) =>
    show(trailPage(v.view, v.staff, await board(x, v.query.antes))),
  ),
  staffPost('operator', trailRoot, (v) => search(x, v)),
  staffGet('operator', checksPath, async (v) =>
    show(checksPage(v.view, v.staff, await x.audit.checks(30))),
  ),
  staffGet('operator', `${trailRoot}/:busqueda`, async (v) => {
    const [found, people] = await Promise.all([
      x.audit.foundBy(mineOf(v), v.query.antes),
      x.colleagues(),
    ])
    return found ? show(foundPage(v.view, v.staff, { ...found, people })) : missing
  }),
  staffPost('operator', `${trailRoot}/:busqueda/bajar`, (v) => taken(x, v)),
]
