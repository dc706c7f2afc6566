// What is sensitive asks first who it is, in every room alike.
import {
  type Answer,
  go,
  type MemberVisit,
  withCookies,
  withoutSecrets,
} from '../../platform/web.ts'
import type { LoginsUseCases } from './logins.usecases.ts'
import { needsProof } from './sessions.ts'

/** Asks who it is again when the last proof is older than five minutes; what was typed comes back at `path`. */
export async function provenFirst(
  logins: Pick<LoginsUseCases, 'sealForm'>,
  v: MemberVisit,
  path: string,
  next: () => Promise<Answer> | Answer,
): Promise<Answer> {
  if (!needsProof(v.member, v.now)) return next()
  const ask = go(`/confirma-que-eres-tu?volver=${encodeURIComponent(v.view.to(path))}`)
  const form = withoutSecrets(v.form)
  if (Object.keys(form).length === 0) return ask
  const { loginId } = v.member
  const kept = await logins.sealForm({ path, form, loginId })
  return kept ? withCookies(ask, kept) : ask
}
