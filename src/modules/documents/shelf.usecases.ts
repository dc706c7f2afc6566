// Papers as another system of the institute may see them: whose they are, what they are worth, their bytes. Who asks,
// and whether they may, is the caller's to know.
import { readFolio } from '../../foundation/folio.ts'
import { assert } from '../../foundation/result.ts'
import type { Instant } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import * as store from './documents.store.ts'
import { type DocumentKind, type Standing, standingAfter } from './documents.ts'
import { hashOf } from './sealing.usecases.ts'

/** A paper without its bytes. */
export type Shelved = {
  readonly documentId: string
  readonly memberId: bigint
  readonly folio: string
  readonly kind: DocumentKind
  readonly title: string
  readonly issuedAt: Instant
  readonly size: number
  readonly sha256: string
  readonly standing: Standing
}
export type PageAsked = Parameters<typeof store.pageOfMember>[1]

export const shelfUseCases = ({ db }: { readonly db: Db }) => {
  const shelved = async (row: store.DocumentRow): Promise<Shelved> => ({
    documentId: row.document_id,
    memberId: row.member_id,
    folio: row.folio,
    kind: row.kind,
    title: row.title,
    issuedAt: row.issued_at,
    size: row.size,
    sha256: row.sha256.toString('hex'),
    standing: standingAfter(await store.standingsOf(db, row.document_id)),
  })
  return {
    /** Newest first, those that were replaced or revoked too. */
    page: async (asked: PageAsked): Promise<readonly Shelved[]> =>
      Promise.all((await store.pageOfMember(db, asked)).map(shelved)),

    one: async (folio: string): Promise<Shelved | undefined> => {
      const read = readFolio(folio.slice(0, 40))
      const row = read.ok ? await store.byFolio(db, read.value) : undefined
      return row && shelved(row)
    },

    /** The bytes as they were given. */
    bytesOf: async ({ documentId, sha256 }: Shelved): Promise<Buffer> => {
      const bytes = await store.bytesOf(db, documentId)
      assert(hashOf(bytes).toString('hex') === sha256, 'a stored paper is as it was given')
      return bytes
    },
  }
}
export type ShelfUseCases = ReturnType<typeof shelfUseCases>
