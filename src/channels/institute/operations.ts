// Everything that a system of the institute can ask, as data. What names a person travels in a body, never in an address.
import type { Operation } from '../partners/operation.ts'
import type { ProblemCode } from '../partners/problems.ts'
import * as shapes from './schemas.ts'

export const root = '/api/v1/institute'

const ofMember = ['member-unknown', 'member-several'] as const
const ofCase = ['case-unknown', 'case-taken', 'case-not-now'] as const

const move = (
  name: string,
  says: string,
  request: Operation['request'],
  problems: readonly ProblemCode[] = ofCase,
) =>
  ({
    method: 'POST',
    path: `${root}/cases/:folio/${name}`,
    says,
    scope: 'cases:write',
    request: request!,
    answer: shapes.caseMoved,
    status: 200,
    once: true,
    reason: true,
    problems,
  }) as const satisfies Operation

const reads = { method: 'GET', status: 200, once: false, reason: true } as const
const asks = { method: 'POST', status: 200, once: false, reason: true } as const

export const operations = {
  readSystemKey: {
    method: 'GET',
    path: `${root}/key`,
    says: 'Says what the key that signs may do: the first thing to try.',
    scope: null,
    answer: shapes.keyFacts,
    status: 200,
    once: false,
    problems: [],
  },
  findMember: {
    ...asks,
    path: `${root}/members/search`,
    says: 'Finds a person by NSS, CURP or both, and says what of theirs is locked.',
    scope: 'members:read',
    request: shapes.memberQuery,
    answer: shapes.member,
    problems: ofMember,
  },
  listCases: {
    ...asks,
    path: `${root}/cases/search`,
    says: 'Requests in the order in which they last moved: of one person, or of everybody.',
    scope: 'cases:read',
    request: shapes.caseQuery,
    answer: shapes.caseList,
    problems: [...ofMember, 'cursor-wrong'],
  },
  readCase: {
    ...reads,
    path: `${root}/cases/:folio`,
    says: 'One request whole: what was answered, its history, and how it stands.',
    scope: 'cases:read',
    answer: shapes.caseWhole,
    problems: ['case-unknown'],
  },
  takeCase: move('take', 'Works on it: nobody else does meanwhile.', shapes.nothingMore),
  releaseCase: move('release', 'Puts it back, for anybody.', shapes.nothingMore),
  messageCase: move('message', 'Writes to the person.', shapes.messageRequest),
  askCase: move('ask', 'Asks the person for something: our clock stands still.', shapes.askRequest),
  proposeCase: move('propose', 'Says how it should end; a person decides.', shapes.proposeRequest, [
    ...ofCase,
    'case-needs-person',
  ]),
  decideCase: move(
    'decide',
    'Agrees with what somebody else proposed, or sends it back. Never where two people decide.',
    shapes.decideRequest,
    [...ofCase, 'case-needs-person'],
  ),
  executeCase: {
    ...move('execute', 'Carries out what was approved.', shapes.nothingMore),
    scope: 'cases:execute',
  },
  finishCase: {
    ...move('finish', 'It is done; the person is told.', shapes.finishRequest),
    scope: 'cases:execute',
  },
  listDocuments: {
    ...asks,
    path: `${root}/documents/search`,
    says: 'The documents of a person, the newest first, replaced and revoked ones too.',
    scope: 'documents:read',
    request: shapes.documentQuery,
    answer: shapes.documentList,
    problems: [...ofMember, 'cursor-wrong'],
  },
  readDocument: {
    ...reads,
    path: `${root}/documents/:folio`,
    says: 'What a document is and whether it is still valid.',
    scope: 'documents:read',
    answer: shapes.documentLine,
    problems: ['document-unknown'],
  },
  fetchDocument: {
    ...reads,
    path: `${root}/documents/:folio/file`,
    says: 'The PDF as it was given.',
    scope: 'documents:read',
    answer: 'pdf',
    problems: ['document-unknown'],
  },
} as const satisfies Readonly<Record<string, Operation>>

export type OperationId = keyof typeof operations
