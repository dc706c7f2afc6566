// Somebody who registers many people: noticed, slowed and shown to operators; nobody is refused for it, because
// families and kiosks exist. Who is slowed reads until when, and the desk can send the mail at once.
import { later } from '../../foundation/time.ts'
import { type Tx, transaction } from '../../platform/db.ts'
import { newToken } from '../../platform/secrets.ts'
import type { Contact } from './contact.ts'
import type { ConfirmedJob } from './decisions.usecases.ts'
import { type Deps, enqueueSealed } from './drafts.usecases.ts'
import * as store from './registration.store.ts'
import type { Ids } from './registration.ts'
import type { Visitor } from './visitor.ts'

const purpose = 'registration-put-off'

/** The code of the mail that activates: of the member, and of the browser that registered. */
export const codeOf = ({ memberId }: { memberId: bigint | string }, browserKey: string) =>
  ({ purpose: 'activate', subject: `member ${memberId}`, browserKey }) as const

const homeOf = ({ address }: Contact): string =>
  `${address.country} ${address.postalCode} ${address.street}`

/** Notes a confirmed registration. Until when its mail waits; undefined: it goes out now. */
export async function paced(
  deps: Deps,
  tx: Tx,
  visitor: Visitor,
  it: { registrationId: string; memberId: bigint; ids: Ids; contact: Contact },
): Promise<Temporal.Instant | undefined> {
  const { registrationId, memberId, ids, contact } = it
  const standing = await deps.clusters.noteReached(tx, {
    kind: 'registration',
    about: `nss ${ids.nss}`,
    memberId,
    from: visitor,
    contacts: { mailbox: contact.email, phone: contact.mobile, home: homeOf(contact) },
  })
  if (standing.state === 'quiet') return undefined
  const flags = standing.signals
  if (standing.state === 'watched') {
    await store.flagRegistration(tx, registrationId, { flags })
    return undefined
  }
  deps.log.warn('a registration stands out', { kind: 'registration-velocity' })
  const mailAfter = later(deps.now(), standing.wait)
  const sealed = deps.secrets.seal(purpose, visitor.browserKey)
  await store.flagRegistration(tx, registrationId, { flags, mailAfter, sealed })
  return mailAfter
}

const atOnce = 200

/** Every minute: the mails whose time has come, each with a code of its own. How many. */
export const sendPutOff = (deps: Deps): Promise<number> =>
  transaction(deps.db, async (tx) => {
    const due = await store.takePutOff(tx, deps.now(), atOnce)
    for (const { registrationId, memberId, sealed } of due) {
      const browserKey = deps.secrets.open(purpose, sealed) ?? newToken()
      const issued = await deps.codes.issue(tx, codeOf({ memberId }, browserKey))
      const code = issued.ok ? issued.value.code : ''
      const job: ConfirmedJob = { registrationId, token: newToken(), code }
      await enqueueSealed(deps, tx, 'registration-confirmed', job)
    }
    return due.length
  })
