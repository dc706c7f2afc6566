// One thing that a machine may ask: routes, permissions and the OpenAPI document of an API are made from a list of these.
import type { z } from 'zod'
import type { Said } from '../../foundation/words.ts'
import type { Scope } from '../../modules/partner-keys/partner-keys.ts'
import type { SigningKey } from '../../modules/partner-keys/partner-keys.usecases.ts'
import type { PartnerVisit } from '../../platform/web.ts'
import type { ProblemCode } from './problems.ts'

export type Operation = {
  readonly method: 'GET' | 'POST'
  /** With `:name` where something varies. */
  readonly path: string
  readonly says: string
  /** Null: any key. */
  readonly scope: Scope | null
  /** Absent: no body; 'json-lines': a file. */
  readonly request?: z.ZodType | 'json-lines'
  readonly answer: z.ZodType | 'json-lines' | 'pdf'
  readonly status: 200 | 201
  /** Counts once for each Idempotency-Key. */
  readonly once: boolean
  /** Whoever asks says why, in a header that the person concerned reads. */
  readonly reason?: true
  readonly problems: readonly ProblemCode[]
}

/** One signed request: by which key, and what its schema made of the body. */
export type Asked<Input = unknown> = {
  readonly key: SigningKey
  readonly visit: PartnerVisit
  readonly input: Input
  /** Why it was asked; empty where no reason is wanted. */
  readonly reason: string
}
export type Done =
  | { readonly ok: true; readonly body: unknown }
  | { readonly ok: true; readonly file: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly ok: true; readonly paper: Buffer; readonly name: string }
  | {
      readonly ok: false
      readonly code: ProblemCode
      readonly line?: number | undefined
      readonly detail?: Said
    }
export type Work = (asked: Asked) => Promise<Done>
