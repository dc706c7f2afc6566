import {
  type Answer,
  download,
  get,
  go,
  memberGet,
  missing,
  type Route,
  refuse,
  show,
  tooMany,
  type Visit,
} from '../../platform/web.ts'
import { postFile } from '../../platform/web-files.ts'
import { type VerifyProps, verifyPage } from './documents.pages.ts'
import type { DocumentsUseCases } from './documents.usecases.ts'

export const pdfType = 'application/pdf'

/** One more check of this address, or the page that says when there may be another. */
async function withinLimit(
  documents: DocumentsUseCases,
  visit: Visit,
  props: VerifyProps,
  check: () => Promise<Answer>,
): Promise<Answer> {
  const allowed = await documents.mayCheck(visit.address)
  if (allowed.ok) return check()
  const problem = { tooManyUntil: allowed.until }
  return tooMany(verifyPage(visit.view, { ...props, problem }), allowed.until)
}

/** Tells that somebody asked about a folio: many from one place are a sweep. */
export type NoteCheck = (folio: string, visit: Visit) => Promise<void>

async function checkFolio(
  documents: DocumentsUseCases,
  note: NoteCheck,
  visit: Visit,
  typed: string,
) {
  const folio = typed.slice(0, 60)
  const code = visit.query.codigo?.slice(0, 40)
  if (!folio.trim()) return refuse(verifyPage(visit.view, { code, problem: 'empty' }))
  return withinLimit(documents, visit, { folio, code }, async () => {
    const at = documents.tryAt(folio)
    if (at) return show(verifyPage(visit.view, { folio, found: { by: 'try', at } }))
    await note(folio, visit)
    const state = await documents.check(folio, code)
    return show(verifyPage(visit.view, { folio, code, found: { by: 'folio', state } }))
  })
}

export const documentsRoutes = (
  documents: DocumentsUseCases,
  note: NoteCheck,
): readonly Route[] => [
  get('/verifica', async (v) =>
    v.query.folio === undefined
      ? show(verifyPage(v.view, {}))
      : checkFolio(documents, note, v, v.query.folio),
  ),
  get('/verifica/archivo', () => go('/verifica')),
  get('/verifica/:folio', (v) => checkFolio(documents, note, v, v.params.folio ?? '')),
  postFile('/verifica/archivo', async (v) => {
    const { bytes, tooBig } = v.upload
    if (bytes.length === 0 && !tooBig) return refuse(verifyPage(v.view, { problem: 'no-file' }))
    return withinLimit(documents, v, {}, async () => {
      const state = tooBig ? 'unknown' : await documents.checkFile(bytes)
      return show(verifyPage(v.view, { found: { by: 'file', state } }))
    })
  }),
  memberGet('/documentos/:folio', async (v) => {
    if (v.member.lookOnly) return go('/mi-perfil')
    const found = await documents.fileOf(v.member.memberId, v.params.folio ?? '')
    return found ? download(`${found.folio}.pdf`, pdfType, found.bytes) : missing
  }),
]
