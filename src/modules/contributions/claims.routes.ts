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
import { chooseClaimPage, claimPage, claimPath, claimSentPage } from './claims.pages.ts'
import { readKey } from './claims.ts'
import type { ClaimsUseCases } from './claims.usecases.ts'
import { claimRefusals } from './claims.words.ts'

const boxOf = { expected: 'esperado', note: 'nota' } as const

export function claimsRoutes(claims: ClaimsUseCases): readonly Route[] {
  const choose = async (v: MemberVisit) =>
    show(chooseClaimPage(v.view, await claims.choices(v.member.memberId)))

  const open = async (v: MemberVisit): Promise<Answer> => {
    const key = readKey(v.query.patron, v.query.bimestre)
    const found = key && (await claims.one(v.member.memberId, key))
    if (!found) return choose(v)
    if ('reference' in found) return go(`/mis-tramites/${found.reference}`)
    return show(claimPage(v.view, found))
  }

  const send = async (v: MemberVisit): Promise<Answer> => {
    const key = readKey(v.form.patron, v.form.bimestre)
    const typed = { expected: v.form.esperado ?? '', note: v.form.nota ?? '' }
    const outcome = key && (await claims.send(v.member, key, typed))
    if (!outcome) return choose(v)
    if (outcome.ok) return go(`/aclaraciones/${outcome.reference}`)
    const { claimable } = outcome
    const problems = Object.fromEntries(
      Object.entries(outcome.problems).map(([field, code]) => [
        boxOf[field as keyof typeof boxOf],
        v.view.t(claimRefusals[code]),
      ]),
    )
    return refuse(claimPage(v.view, { claimable, typed, problems }))
  }

  return [
    memberGet(claimPath, open),
    memberPost(claimPath, send),
    memberGet('/aclaraciones/:folio', async (v) => {
      const found = await claims.sent(v.member.memberId, v.params.folio ?? '')
      if (!found) return missing
      const { reference, answer_by: answerOn } = found
      return show(claimSentPage(v.view, { reference, answerOn }))
    }),
  ]
}
