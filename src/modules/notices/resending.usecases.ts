// For operators: what the messages say, what did not arrive, and one of those once more.
import type { Actor } from '../../foundation/actor.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { days24, earlier, type Instant } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import type { AuditUseCases } from '../audit/audit.usecases.ts'
import { type MessageState, maskedAddress } from './delivery.ts'
import type { Channel, KindName } from './notices.ts'
import type { NoticesDeps } from './outbox.usecases.ts'
import * as store from './resending.store.ts'
import { type CannotResend, whyNotAgain } from './resending.ts'
import { carriesSecret, isKind, kindNames, type Template, templateOf } from './templates.letters.ts'
import { writeMessage } from './writing.usecases.ts'

export type Lost = {
  readonly messageId: string
  readonly kind: KindName
  readonly channel: Channel
  readonly state: MessageState
  readonly at: Instant
  /** Masked. */
  readonly to: string
  readonly reply: string
  readonly again: boolean
}

const lookedBack = days24(7)
const onceADay = { points: 1, per: days24(1) }
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

export const resendingUseCases = (
  deps: NoticesDeps & { readonly audit: Pick<AuditUseCases, 'record'> },
) => ({
  templates: (): readonly Template[] => kindNames.map((kind) => templateOf(kind, deps)),
  template: (kind: string): Template | undefined =>
    isKind(kind) ? templateOf(kind, deps) : undefined,

  /** What bounced or never left in the last seven days, newest first. */
  lost: async (most = 100): Promise<readonly Lost[]> => {
    const rows = await store.lostSince(deps.db, earlier(deps.now(), lookedBack), most)
    return rows.map((row) => {
      const { messageId, kind, channel, state, createdAt: at } = row
      const again = whyNotAgain(row, carriesSecret(kind)) === undefined
      return {
        messageId,
        kind,
        channel,
        state,
        at,
        to: maskedAddress(row),
        reply: row.reply ?? '',
        again,
      }
    })
  },

  /** Writes it anew, to the same address; its reader's choices count as for any other. */
  resend: (messageId: string, by: Actor): Promise<Result<void, CannotResend>> =>
    transaction(deps.db, async (tx): Promise<Result<void, CannotResend>> => {
      const row = idForm.test(messageId) ? await store.lockMessage(tx, messageId) : undefined
      const why = whyNotAgain(row, row !== undefined && carriesSecret(row.kind))
      if (why || !row) return cannot(why ?? 'no-such-message')
      const taken = await take(tx, `resend ${messageId}`, onceADay, deps.now())
      if (!taken.allowed) return cannot('resent-already')
      const { toMember, loginId, channel, address, lang, bothLangs: abroad, kind, args } = row
      const whose = { memberId: toMember ?? undefined, loginId: loginId ?? undefined }
      const to = { ...whose, channel, address, lang, abroad }
      await writeMessage(deps, tx, { to, kind, args, by }, {})
      const facts = { kind, channel, reference: messageId }
      const memberId = toMember ?? undefined
      await deps.audit.record(tx, { by, act: 'message-resent', memberId, facts })
      return ok(undefined)
    }),
})

export type ResendingUseCases = ReturnType<typeof resendingUseCases>
