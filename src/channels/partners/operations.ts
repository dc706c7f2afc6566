// Everything a partner can ask, as data: routes, permissions, and the OpenAPI document are made from this list.
import type { z } from 'zod'
import type { Scope } from '../../modules/partner-keys/partner-keys.ts'
import type { ProblemCode } from './problems.ts'
import {
  authoriseRequest,
  comparison,
  keyFacts,
  lookUpRequest,
  payCode,
  reverseRequest,
  stepRequest,
  transfer,
} from './schemas.ts'

export type Operation = {
  readonly method: 'GET' | 'POST'
  /** With `:name` where something varies. */
  readonly path: string
  readonly says: string
  /** Null: any key of the partner. */
  readonly scope: Scope | null
  /** Absent: no body; 'json-lines': a file. */
  readonly request?: z.ZodType | 'json-lines'
  readonly answer: z.ZodType | 'json-lines'
  readonly status: 200 | 201
  /** Counts once for each Idempotency-Key. */
  readonly once: boolean
  readonly problems: readonly ProblemCode[]
}

const ofCode = [
  'code-unknown',
  'code-used',
  'code-expired',
  'code-cancelled',
  'already-authorised',
  'partner-suspended',
] as const
const ofTransfer = ['transfer-unknown', 'not-at-this-step', 'same-ref-different-content'] as const

export const operations = {
  readKey: {
    method: 'GET',
    path: '/api/v1/key',
    says: 'Says what the key that signs may do: the first thing to try.',
    scope: null,
    answer: keyFacts,
    status: 200,
    once: false,
    problems: [],
  },
  lookUpCode: {
    method: 'POST',
    path: '/api/v1/pay-codes/look-up',
    says: 'Looks up a pay code: whose loan, masked, how many pesos, and what they cost now.',
    scope: 'codes:read',
    request: lookUpRequest,
    answer: payCode,
    status: 200,
    once: false,
    problems: ofCode,
  },
  authorise: {
    method: 'POST',
    path: '/api/v1/transfers',
    says: 'Holds a code and its quote for you while the payer pays. Nothing moves yet.',
    scope: 'transfers:write',
    request: authoriseRequest,
    answer: transfer,
    status: 201,
    once: true,
    problems: [
      ...ofCode,
      'same-ref-different-content',
      'quote-expired',
      'amount-differs',
      'rate-stale',
      'over-limit',
      'screening-refused',
      'loan-closed',
    ],
  },
  confirm: {
    method: 'POST',
    path: '/api/v1/transfers/:transferId/confirm',
    says: 'You have the dollars: the loan shows the payment.',
    scope: 'transfers:write',
    request: stepRequest,
    answer: transfer,
    status: 200,
    once: true,
    problems: [...ofTransfer, 'quote-expired', 'partner-suspended'],
  },
  cancel: {
    method: 'POST',
    path: '/api/v1/transfers/:transferId/cancel',
    says: 'The payer did not pay: the code is free again.',
    scope: 'transfers:write',
    request: stepRequest,
    answer: transfer,
    status: 200,
    once: true,
    problems: ofTransfer,
  },
  reverse: {
    method: 'POST',
    path: '/api/v1/transfers/:transferId/reverse',
    says: 'The dollars went back to the payer: the payment is answered by new entries.',
    scope: 'transfers:reverse',
    request: reverseRequest,
    answer: transfer,
    status: 200,
    once: true,
    problems: ofTransfer,
  },
  readTransfer: {
    method: 'GET',
    path: '/api/v1/transfers/:transferId',
    says: 'How a transfer of yours stands.',
    scope: 'transfers:read',
    answer: transfer,
    status: 200,
    once: false,
    problems: ['transfer-unknown'],
  },
  findTransfer: {
    method: 'GET',
    path: '/api/v1/transfers/by-reference/:partnerRef',
    says: 'The same by your own reference: for a lost answer.',
    scope: 'transfers:read',
    answer: transfer,
    status: 200,
    once: false,
    problems: ['transfer-unknown'],
  },
  readDay: {
    method: 'GET',
    path: '/api/v1/daily-files/:day',
    says: 'Our file of a day of Mexico City: JSON lines with totals, signed as a callback is.',
    scope: 'files:read',
    answer: 'json-lines',
    status: 200,
    once: false,
    problems: ['day-unknown'],
  },
  sendDay: {
    method: 'POST',
    path: '/api/v1/daily-files/:day',
    says: 'Your file of a day in the same form: the answer lists every difference.',
    scope: 'files:write',
    request: 'json-lines',
    answer: comparison,
    status: 200,
    once: false,
    problems: ['day-unknown', 'file-wrong'],
  },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations
