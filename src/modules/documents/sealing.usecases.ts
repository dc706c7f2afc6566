// The making of a paper: folio, printed code, bytes, and the seal over them.
import { createHash } from 'node:crypto'
import { folioFor } from '../../foundation/folio.ts'
import { type Clock, dayOf } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import type { Tx } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Block } from '../../platform/pdf/paper.ts'
import { printed } from '../../platform/pdf/print.ts'
import { isSigned, newId, type Secrets } from '../../platform/secrets.ts'
import { paperOf } from './documents.papers.ts'
import * as store from './documents.store.ts'
import { codedText, codeOf, type DocumentKind, prefixes, sealedText } from './documents.ts'

export type PaperDeps = {
  readonly now: Clock
  readonly secrets: Pick<Secrets, 'sign' | 'publicKey'>
  readonly institution: Institution
  /** Where the check of a paper stands: addresses on paper start with this. */
  readonly origin: string
  readonly demo: boolean
  /** Runs the printer, with patience: printing that takes too long is given up and said. */
  readonly printing: <T>(work: () => Promise<T>) => Promise<T>
}

export type Asked = {
  readonly kind: DocumentKind
  readonly memberId: bigint
  readonly loanId?: bigint
  readonly lang: Lang
  readonly title: string
  /** What it speaks of, `2026-B3`: how lists find it. Of a member, loan, kind and language there is one valid paper. */
  readonly about: string
  readonly subtitle: string
  readonly line?: string | undefined
  readonly blocks: readonly Block[]
}

export const purpose = 'documents'
export const hashOf = (bytes: Buffer | string): Buffer =>
  createHash('sha256').update(bytes).digest()
export const seriesOf = ({ kind, memberId, loanId, about, lang }: Asked): string =>
  [kind, memberId, loanId ?? '-', about, lang].join('/')

/** Makes the paper, its code and its seal. */
export async function made(tx: Tx, deps: PaperDeps, asked: Asked, series: string, said: string) {
  const issuedAt = deps.now().round({ smallestUnit: 'second', roundingMode: 'floor' })
  const folio = folioFor({
    prefix: prefixes[asked.kind],
    year: dayOf(issuedAt).year,
    serial: await store.nextSerial(tx),
  })
  const code = codeOf(hashOf(deps.secrets.sign(purpose, codedText(folio, said))))
  const { origin, institution, demo } = deps
  const paper = paperOf(asked, { folio, code, issuedAt, origin, institution, demo })
  const bytes = await deps.printing(() => printed(paper))
  const sha256 = hashOf(bytes)
  const seal = deps.secrets.sign(
    purpose,
    sealedText(folio, sha256.toString('hex'), issuedAt.toString()),
  )
  const row: store.DocumentRow = {
    document_id: newId(issuedAt.epochMilliseconds),
    folio,
    kind: asked.kind,
    member_id: asked.memberId,
    loan_id: asked.loanId ?? null,
    lang: asked.lang,
    title: asked.title,
    about: asked.about,
    series,
    source_ref: `${series}/${said}`,
    issued_at: issuedAt,
    size: bytes.length,
    sha256,
    code,
    seal,
    public_key: deps.secrets.publicKey(purpose),
  }
  return { row, bytes }
}

/** Whether the seal is ours and stands over this very paper. */
export function sealHolds(deps: PaperDeps, row: store.DocumentRow): boolean {
  const ours = deps.secrets.publicKey(purpose)
  const text = sealedText(row.folio, row.sha256.toString('hex'), row.issued_at.toString())
  return row.public_key.equals(ours) && isSigned(ours, text, row.seal)
}
