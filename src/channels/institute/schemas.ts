// What travels between us and the institute's own systems, said once: checks, types and the OpenAPI document.
import { z } from 'zod'
import { kinds } from '../../modules/tramites/definitions.ts'
import { states } from '../../modules/tramites/tramites.ts'
import { keyFacts, problemShape } from '../partners/schemas.ts'

const named = z.registry<{ id: string; description?: string }>()
named.add(keyFacts, { id: 'Key' })
named.add(problemShape, { id: 'Problem' })

export { named as schemas }

const instant = z.string().describe('An instant in UTC, ISO 8601')
const day = z.string().describe('A day of Mexico City, YYYY-MM-DD')
const nss = z.string().regex(/^\d{11}$/)
const curp = z.string().regex(/^[A-Z0-9]{18}$/)
const text = (most: number) => z.string().min(1).max(most).regex(/\S/)
const limit = z.int().min(1).max(100).optional().describe('25 when unsaid')
const cursor = z.string().max(200).optional().describe('`next` of the answer before')
const next = z.string().optional().describe('Send it as `cursor` for what follows; absent: no more')
const kind = z.enum(kinds as unknown as readonly [string, ...string[]])
const state = z.enum(states)

export const memberQuery = z
  .strictObject({ nss: nss.optional(), curp: curp.optional() })
  .refine((who) => who.nss !== undefined || who.curp !== undefined)
  .register(named, { id: 'MemberQuery', description: 'The NSS, the CURP, or better both' })

export const member = z
  .object({
    nss: z.string(),
    curp: z.string(),
    rfc: z.string(),
    givenNames: z.string(),
    firstSurname: z.string(),
    secondSurname: z.string().optional(),
    bornOn: day,
    pensioner: z.boolean(),
    held: z
      .object({ credit: z.boolean(), money: z.boolean(), contact: z.boolean() })
      .describe('What the person has locked, or what stands still for another reason: leave it be'),
  })
  .register(named, { id: 'Member' })

export const caseQuery = z
  .strictObject({
    nss: nss.optional(),
    curp: curp.optional(),
    state: state.optional(),
    since: z.iso.datetime({ offset: true }).optional().describe('Moved then or later'),
    limit,
    cursor,
  })
  .register(named, { id: 'CaseQuery' })

const caseFields = {
  folio: z.string(),
  kind,
  state,
  openedAt: instant,
  changedAt: instant,
  answerBy: day.optional().describe('Until when we answer; absent while the clock stands still'),
  twoPeople: z.boolean().describe('Decided by two people, never by a system'),
  round: z.int().describe('2: in appeal'),
}
export const caseList = z
  .object({
    cases: z.array(z.object(caseFields).register(named, { id: 'CaseLine' })),
    next,
  })
  .register(named, { id: 'CaseList' })

const by = z.enum(['member', 'visitor', 'staff', 'system'])
export const caseWhole = z
  .object({
    ...caseFields,
    member: z.object({ nss: z.string(), curp: z.string(), name: z.string() }).optional(),
    details: z.record(z.string(), z.string()).describe('What was answered; accounts stay with us'),
    history: z.array(
      z.object({ at: instant, state, by, act: z.string().optional(), note: z.string().optional() }),
    ),
    messages: z.array(z.object({ at: instant, by, text: z.string() })),
    papers: z.array(z.object({ paper: z.string(), addedAt: instant })),
    asked: z
      .object({ what: z.string(), papers: z.array(z.string()), dueOn: day })
      .optional()
      .describe('What the person was last asked for'),
    proposal: z
      .object({
        outcome: z.enum(['approved', 'declined']),
        note: z.string(),
        at: instant,
        standing: z.enum(['waiting', 'agreed', 'sent-back']),
      })
      .optional(),
  })
  .register(named, { id: 'Case' })

export const caseMoved = z.object({ folio: z.string(), state }).register(named, { id: 'CaseMoved' })
export const nothingMore = z.strictObject({}).register(named, { id: 'Nothing' })
export const messageRequest = z
  .strictObject({ text: text(1_000).describe('The person reads it') })
  .register(named, { id: 'MessageRequest' })
export const askRequest = z
  .strictObject({
    what: text(1_000).describe('The person reads it'),
    papers: z
      .array(z.string().regex(/^[\w-]{1,60}$/))
      .max(20)
      .optional(),
  })
  .register(named, { id: 'AskRequest' })
export const proposeRequest = z
  .strictObject({
    outcome: z.enum(['approved', 'declined']),
    reason: text(1_000).describe('For those who decide'),
    note: text(1_000).describe('The person reads it with the answer'),
  })
  .register(named, { id: 'ProposeRequest' })
export const decideRequest = z
  .strictObject({ agree: z.boolean(), why: text(1_000).optional() })
  .register(named, { id: 'DecideRequest' })

export const finishRequest = z
  .strictObject({
    note: text(1_000).describe('The person reads it').optional(),
    outside: text(60).describe('The number of whoever did it, where we do not').optional(),
  })
  .register(named, { id: 'FinishRequest' })

export const documentQuery = z
  .strictObject({ nss: nss.optional(), curp: curp.optional(), limit, cursor })
  .refine((who) => who.nss !== undefined || who.curp !== undefined)
  .register(named, { id: 'DocumentQuery' })
export const documentLine = z
  .object({
    folio: z.string(),
    kind: z.string(),
    title: z.string(),
    issuedAt: instant,
    standing: z.enum(['valid', 'replaced', 'revoked']),
    bytes: z.int(),
    sha256: z.string(),
  })
  .register(named, { id: 'Document' })
export const documentList = z
  .object({ documents: z.array(documentLine), next })
  .register(named, { id: 'DocumentList' })

export { keyFacts }
