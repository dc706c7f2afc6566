// The short code, whole: what comes is kept, what waits is answered, what is over is forgotten.
import type { Folio } from '../../foundation/folio.ts'
import { type Clock, earlier, type Instant, minutes } from '../../foundation/time.ts'
import { type Db, transaction } from '../../platform/db.ts'
import type { Institution } from '../../platform/institution.ts'
import type { Log } from '../../platform/log.ts'
import type { HoldsUseCases } from '../holds/holds.usecases.ts'
import type { LoansUseCases } from '../loans/loans.usecases.ts'
import type { LoginsUseCases } from '../logins/logins.usecases.ts'
import type { NoticesUseCases } from '../notices/notices.usecases.ts'
import type { ReplyUseCases } from '../notices/replies.usecases.ts'
import type { SavingsUseCases } from '../savings/savings.usecases.ts'
import type { FolioStanding } from '../tramites/tramites.ts'
import type { TramitesUseCases } from '../tramites/tramites.usecases.ts'
import { answeringUseCases } from './answering.usecases.ts'
import type { PortalStop } from './dialogue.answers.ts'
import { receivingUseCases } from './receiving.usecases.ts'
import * as store from './sms-dialogue.store.ts'

export type DialogueDeps = {
  readonly db: Db
  readonly now: Clock
  readonly log: Log
  readonly institution: Institution
  readonly logins: Pick<LoginsUseCases, 'ownersOfPhones' | 'loginById'>
  readonly loans: Pick<LoansUseCases, 'ofMembers' | 'numbersOf'>
  readonly savings: Pick<SavingsUseCases, 'overview'>
  readonly tramites: Pick<TramitesUseCases, 'ofMember'>
  readonly holds: Pick<HoldsUseCases, 'place' | 'ofLocked' | 'stopPath'>
  readonly notices: Pick<NoticesUseCases, 'say'>
  readonly replies: ReplyUseCases
  /** A stop of the whole portal that comes within the hour, or runs. */
  readonly stopAt: (now: Instant) => PortalStop | undefined
  /** What anybody may know of a folio. */
  readonly checkFolio: (folio: Folio) => Promise<FolioStanding>
}

/** A part whose sisters do not come waits so long for them. */
const partsWait = minutes(2)

export const smsDialogueUseCases = (deps: DialogueDeps) => ({
  ...receivingUseCases(deps),
  ...answeringUseCases(deps),

  /** What was left behind: answers nobody sent, parts whose others never came. Returns how many. */
  takeUpLeft: async (): Promise<number> => {
    const now = deps.now()
    const joined = await transaction(deps.db, (tx) =>
      store.joinOverdue(tx, earlier(now, partsWait), now),
    )
    return joined + (await deps.replies.sendLeft())
  },

  /** The text that waits longest cannot be answered, by our fault: the others go on. */
  putAsideFirst: () => store.putAsideFirst(deps.db, deps.now()),

  /** What a phone wrote before an instant, and which phones did: for the demo's own phone. */
  textsFrom: (number: string, before: Instant) => store.textsFrom(deps.db, number, before),
  numbersThatWrote: (before: Instant) => store.numbersThatWrote(deps.db, before),
})

export type SmsDialogueUseCases = ReturnType<typeof smsDialogueUseCases>
