import { readFolio } from '../../foundation/folio.ts'
import { dayOf } from '../../foundation/time.ts'
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
  tooMany,
} from '../../platform/web.ts'
import { chosenFrom } from '../loans/loans.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import { findPage } from './finding.pages.ts'
import { readSought } from './finding.ts'
import type { FindingUseCases } from './finding.usecases.ts'
import { cannotSeekWords } from './finding.words.ts'
import { findPath } from './payments.pages.ts'

export type FindingRooms = {
  readonly finding: FindingUseCases
  readonly loans: Pick<LoansUseCases, 'ofMember'>
}

async function look({ loans }: FindingRooms, v: MemberVisit): Promise<Answer> {
  const all = await loans.ofMember(v.member.memberId)
  if (all.length === 0) return go('/mi-credito')
  const read = readFolio(v.query.folio ?? '')
  if (!read.ok) return show(findPage(v.view, { loans: all, typed: v.form }))
  const kind = read.value.startsWith('TRA-') ? 'claimed' : 'found'
  return show(findPage(v.view, { loans: all, outcome: { kind, reference: read.value } }))
}

async function find(rooms: FindingRooms, v: MemberVisit): Promise<Answer> {
  const all = await rooms.loans.ofMember(v.member.memberId)
  const loan = chosenFrom(all, v.form.credito)
  if (!loan) return missing
  const read = readSought(v.form, dayOf(v.now))
  if (!read.ok) {
    const found = Object.entries(read.problems).map(([field, code]) => [
      field,
      v.view.t(cannotSeekWords[code]),
    ])
    const problems = Object.fromEntries(found)
    return refuse(findPage(v.view, { loans: all, typed: v.form, problems }))
  }
  const found = await rooms.finding.find(v.member, loan, read.value)
  if (found.kind === 'too-many')
    return tooMany(findPage(v.view, { loans: all, typed: v.form, tooMany: true }), found.until)
  return go(`${findPath}?folio=${found.reference}`)
}

export const findingRoutes = (rooms: FindingRooms): readonly Route[] => [
  memberGet(findPath, (v) => look(rooms, v)),
  memberPost(findPath, (v) => find(rooms, v)),
]
