// The papers of a draft: a file is sent by itself, looked at, and kept; nothing typed travels with it.
import type { Actor } from '../../foundation/actor.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import {
  type Answer,
  go,
  type MemberVisit,
  memberGet,
  memberPost,
  missing,
  type Route,
  refuse,
  show,
} from '../../platform/web.ts'
import { type MemberFileVisit, memberPostFile } from '../../platform/web-files.ts'
import {
  cannotUploadWords,
  type UploadOwner,
  type UploadsUseCases,
} from '../uploads/uploads.usecases.ts'
import { papersOf } from './definition.ts'
import { definitions, kindNamed, startPath, type TramiteKind } from './definitions.ts'
import type { KeptPaper } from './draft.ts'
import { type Asked, actorOf, type Draft, type DraftingUseCases } from './drafting.usecases.ts'
import { type PaperShown, papersPage } from './writing.pages.ts'
import { cannotAttachWords } from './writing.words.ts'

export type PaperRooms = {
  readonly db: Db
  readonly drafting: DraftingUseCases
  readonly uploads: Pick<
    UploadsUseCases,
    'forget' | 'ready' | 'keep' | 'listed' | 'said' | 'limits'
  >
}
export type PaperVisit = MemberVisit | MemberFileVisit

/** The kind in the address, where somebody who is in may start it. */
export const startable = (v: PaperVisit): TramiteKind | undefined => {
  const kind = kindNamed(v.params.tipo)
  return kind && definitions[kind].startedBy !== 'rooms' ? kind : undefined
}
export const asked = (v: PaperVisit, kind: TramiteKind): Asked => ({
  who: v.member,
  kind,
  lang: v.view.lang,
})
/** Where a draft belongs: its first open page, its papers, or the last look. */
export const afterForm = ({ kind, values, open }: Draft): string => {
  if (open !== undefined) return `${startPath(kind)}?parte=${open + 1}`
  const papers = papersOf(definitions[kind], values).length > 0
  return `${startPath(kind)}/${papers ? 'papeles' : 'revisa'}`
}

/** The files of a draft or a case, with what the uploads room knows of each. */
export async function papersShown(
  uploads: Pick<UploadsUseCases, 'listed'>,
  kept: readonly KeptPaper[],
): Promise<readonly PaperShown[]> {
  const known = await uploads.listed(kept.map(({ uploadId }) => uploadId))
  return kept.flatMap(({ paper, uploadId }) => {
    const file = known.find((one) => one.uploadId === uploadId)
    if (!file) return []
    return [{ paper, uploadId, name: file.name, state: file.state }]
  })
}

/** Looks at the file that came, and keeps it as a paper by `then`; or says what is off with it. */
export async function takenIn(
  x: Pick<PaperRooms, 'db' | 'uploads'>,
  v: Pick<MemberFileVisit, 'upload' | 'view'>,
  { owner, by, purpose }: { owner: UploadOwner; by: Actor; purpose: string },
  then: (tx: Tx, uploadId: string) => Promise<string | undefined>,
): Promise<string | undefined> {
  const { bytes, tooBig, name } = v.upload
  const ready = await x.uploads.ready({ owner, file: { name, bytes, tooBig } })
  if (!ready.ok) return v.view.t(cannotUploadWords[ready.code], x.uploads.said)
  return transaction(x.db, async (tx) => {
    const { uploadId } = await x.uploads.keep(tx, { owner, purpose, ready: ready.value, by })
    const refused = await then(tx, uploadId)
    if (refused !== undefined) await x.uploads.forget(tx, [uploadId])
    return refused
  })
}

export function papersRoutes(x: PaperRooms): readonly Route[] {
  const page = async (v: PaperVisit, problems = {}): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    const draft = await x.drafting.load(asked(v, kind))
    if (draft.open !== undefined) return go(afterForm(draft))
    const papers = await papersShown(x.uploads, draft.papers)
    const drawn = papersPage(v.view, { draft, papers, problems, most: x.uploads.said.mb })
    return Object.keys(problems).length > 0 ? refuse(drawn) : show(drawn)
  }
  const attach = async (v: MemberFileVisit): Promise<Answer> => {
    const kind = startable(v)
    const paper = v.form.papel ?? ''
    const may = kind && (await x.drafting.mayAttach(asked(v, kind), paper))
    if (!may || (!may.ok && may.code === 'no-such-paper')) return missing
    const refused = (text: string) => page(v, { [`archivo-${paper}`]: text })
    if (!may.ok) return refused(v.view.t(cannotAttachWords[may.code]))
    const own = { owner: { memberId: v.member.memberId }, by: actorOf(v.member) }
    const problem = await takenIn(
      x,
      v,
      { ...own, purpose: `${kind} ${paper}` },
      async (tx, uploadId) => {
        const kept = await x.drafting.attach(tx, asked(v, kind), { paper, uploadId })
        return kept.ok ? undefined : v.view.t(cannotAttachWords[kept.code])
      },
    )
    return problem === undefined ? go(`${startPath(kind)}/papeles`) : refused(problem)
  }
  const detach = async (v: MemberVisit): Promise<Answer> => {
    const kind = startable(v)
    if (!kind) return missing
    await x.drafting.detach({ who: v.member, kind }, v.form.archivo ?? '')
    return go(`${startPath(kind)}/papeles`)
  }
  const own = '/mis-tramites/nuevo/:tipo/papeles'
  return [
    memberGet(own, (v) => page(v)),
    memberPostFile(own, x.uploads.limits.mostBytes, attach),
    memberPost(`${own}/quitar`, detach),
  ]
}
