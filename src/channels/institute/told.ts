// What leaves by this door of a person, a case and a paper: nothing else of them does.
import type { z } from 'zod'
import type {
  CaseSeen,
  MemberSeen,
  ReadingUseCases,
} from '../../modules/institute-systems/reading.usecases.ts'
import type { Member } from '../../modules/members/members.ts'
import type { Tramite } from '../../modules/tramites/tramites.usecases.ts'
import type { caseList, caseWhole, documentLine, member } from './schemas.ts'

type MemberAnswer = z.infer<typeof member>
type CaseLine = z.infer<typeof caseList>['cases'][number]
type CaseAnswer = z.infer<typeof caseWhole>
type Shelved = NonNullable<Awaited<ReturnType<ReadingUseCases['paper']>>>

export const memberTold = ({ member: one, held }: MemberSeen): MemberAnswer => ({
  nss: one.nss,
  curp: one.curp,
  rfc: one.rfc,
  givenNames: one.givenNames,
  firstSurname: one.firstSurname,
  ...(one.secondSurname !== null && { secondSurname: one.secondSurname }),
  bornOn: one.birthOn.toString(),
  pensioner: one.pensioner,
  held,
})

export const lineTold = (one: Tramite): CaseLine => ({
  folio: one.reference,
  kind: one.type,
  state: one.state,
  openedAt: one.opened_at.toString(),
  changedAt: one.changed_at.toString(),
  ...(one.answer_by && { answerBy: one.answer_by.toString() }),
  twoPeople: one.four_eyes,
  round: one.round,
})

const nameOf = ({ givenNames, firstSurname, secondSurname }: Member): string =>
  [givenNames, firstSurname, secondSurname].filter(Boolean).join(' ')

function proposalTold({ one }: CaseSeen): Pick<CaseAnswer, 'proposal'> {
  const [last] = one.proposals
  if (!last) return {}
  const decided = last.agreed ? 'agreed' : 'sent-back'
  const standing = last.agreed === null ? 'waiting' : decided
  const { outcome, note, proposedAt } = last
  return { proposal: { outcome, note, at: proposedAt.toString(), standing } }
}

export const caseTold = (seen: CaseSeen): CaseAnswer => {
  const { one, member: who } = seen
  return {
    ...lineTold(one.tramite),
    ...(who && { member: { nss: who.nss, curp: who.curp, name: nameOf(who) } }),
    details: one.tramite.about,
    history: one.history.map(({ at, state, actor_kind: by, act, note }) => ({
      at: at.toString(),
      state,
      by,
      ...(act !== null && { act }),
      ...(note !== null && { note }),
    })),
    messages: one.messages.map(({ at, actorKind: by, said }) => ({
      at: at.toString(),
      by,
      text: said,
    })),
    papers: one.papers.map(({ paper, addedAt }) => ({ paper, addedAt: addedAt.toString() })),
    ...(one.request && {
      asked: {
        what: one.request.what,
        papers: [...one.request.papers],
        dueOn: one.request.dueOn.toString(),
      },
    }),
    ...proposalTold(seen),
  }
}

export const paperTold = (one: Shelved): z.infer<typeof documentLine> => ({
  folio: one.folio,
  kind: one.kind,
  title: one.title,
  issuedAt: one.issuedAt.toString(),
  standing: one.standing,
  bytes: one.size,
  sha256: one.sha256,
})
