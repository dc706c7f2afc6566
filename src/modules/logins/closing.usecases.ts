// Closing a login for good: what named it is free again, what opened it is gone, and its member may open another.
import type { Actor } from '../../foundation/actor.ts'
import type { Clock } from '../../foundation/time.ts'
import { sql, type Tx } from '../../platform/db.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { maskedEmail } from './login.ts'
import { byId } from './logins.store.ts'
import * as sessions from './sessions.store.ts'

type Deps = { readonly now: Clock; readonly audit: AuditUseCases }

/** The row stays, for what points at it; its mailbox keeps only the form in which it may be shown. */
async function emptied(tx: Tx, loginId: string, shown: string): Promise<void> {
  const gone = `closed ${loginId}`
  await sql`
    update logins set state = 'closed', email = ${shown}, email_key = ${gone}, mailbox_key = ${gone},
      password_hash = '', address = null, reference_people = null
    where login_id = ${loginId}`.execute(tx)
  await sql`delete from login_phones where login_id = ${loginId}`.execute(tx)
  await sql`delete from login_questions where login_id = ${loginId}`.execute(tx)
  await sql`delete from second_mailboxes where login_id = ${loginId}`.execute(tx)
  await sql`delete from sign_in_proofs where login_id = ${loginId}`.execute(tx)
  await sql`delete from owed_factors where login_id = ${loginId}`.execute(tx)
  await sql`delete from member_passkeys where login_id = ${loginId}`.execute(tx)
  await sql`delete from external_identities where login_id = ${loginId}`.execute(tx)
  await sql`delete from member_authenticators where login_id = ${loginId}`.execute(tx)
  await sql`delete from member_recovery_codes where login_id = ${loginId}`.execute(tx)
}

export const closingUseCases = (deps: Deps) => ({
  /** Whoever is in is out, and e-mail, phones and answers are nobody's again. */
  closeLogin: async (tx: Tx, which: { loginId: string; by: Actor }): Promise<void> => {
    const { loginId, by } = which
    const login = await byId(tx, loginId)
    if (!login) return
    await sessions.end(tx, { loginId }, 'elsewhere', deps.now())
    await sessions.forget(tx, loginId)
    await emptied(tx, loginId, maskedEmail(login))
    await deps.audit.record(tx, { by, memberId: login.memberId, act: 'login-closed' })
  },
})
