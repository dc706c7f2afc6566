// What each operation does: what was asked, one use case, what is answered. Nothing is decided here.
import type { z } from 'zod'
import type { Result } from '../../foundation/result.ts'
import { compareDays, type Day, dayOf } from '../../foundation/time.ts'
import type { PartnerFilesUseCases } from '../../modules/partner-files/partner-files.usecases.ts'
import { cannotReadFileWords } from '../../modules/partner-files/partner-files.words.ts'
import type { PartnerKeysUseCases } from '../../modules/partner-keys/partner-keys.usecases.ts'
import { messageHeaders } from '../../platform/signatures.ts'
import { usdIn } from './amounts.ts'
import type { Asked, Done, Work } from './operation.ts'
import type { OperationId } from './operations.ts'
import type { ProblemCode } from './problems.ts'
import { textIn } from './reading.ts'
import type { authoriseRequest, lookUpRequest, reverseRequest, stepRequest } from './schemas.ts'
import { type CrossBorderDoor, payCodeTold, type TransferSeen, transferTold } from './told.ts'

export type WorkDeps = {
  crossBorder: CrossBorderDoor
  keys: Pick<PartnerKeysUseCases, 'secretsOf'>
  files: PartnerFilesUseCases
}
const idForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** A refusal of a room is a problem of ours under the same code. */
const answered = <T>(outcome: Result<T, ProblemCode>, tell: (value: T) => unknown): Done =>
  outcome.ok ? { ok: true, body: tell(outcome.value) } : outcome

/** Whatever is no number of a transfer is a transfer that is not there. */
const named = async (
  { visit }: Asked,
  work: (transferId: string) => Promise<Done>,
): Promise<Done> => {
  const transferId = visit.params.transferId ?? ''
  return idForm.test(transferId) ? work(transferId) : { ok: false, code: 'transfer-unknown' }
}

/** A day that has begun in Mexico City. */
function dayIn({ visit }: Asked): Day | undefined {
  const text = /^\d{4}-\d{2}-\d{2}$/.exec(visit.params.day ?? '')?.[0]
  if (!text) return undefined
  try {
    const day = Temporal.PlainDate.from(text, { overflow: 'reject' })
    return compareDays(day, dayOf(visit.now)) > 0 ? undefined : day
  } catch {
    return undefined
  }
}

/** The file of a day, signed like a callback: whoever checks those checks this. */
async function readDay({ keys, files }: WorkDeps, asked: Asked): Promise<Done> {
  const day = dayIn(asked)
  if (!day) return { ok: false, code: 'day-unknown' }
  const { partnerId } = asked.key
  const body = await files.ours(partnerId, day)
  const secrets = (await keys.secretsOf(partnerId)).map(({ secret }) => secret)
  const timestamp = `${Math.floor(asked.visit.now.epochMilliseconds / 1000)}`
  const id = `day-${day}`
  return { ok: true, file: body, headers: messageHeaders(secrets, { id, timestamp, body }) }
}

async function sendDay({ files }: WorkDeps, asked: Asked): Promise<Done> {
  const day = dayIn(asked)
  const text = textIn(asked.visit.body)
  if (!day) return { ok: false, code: 'day-unknown' }
  if (text === undefined) return { ok: false, code: 'body-unreadable' }
  const outcome = await files.receive(asked.key.partnerId, day, text)
  if (!outcome.ok)
    return {
      ok: false,
      code: 'file-wrong',
      line: outcome.at,
      detail: cannotReadFileWords[outcome.code],
    }
  return { ok: true, body: { day: day.toString(), differences: outcome.value } }
}

type Step = z.infer<typeof stepRequest>
type Payer = NonNullable<z.infer<typeof authoriseRequest>['payer']>
const payerIn = ({ name, country, state }: Payer) => ({ name, country, ...(state && { state }) })

const own = ({ key }: Asked) => ({ partnerId: key.partnerId })

/** A move of a transfer, then how it stands: as the move itself saw it, or read again. */
const stepOf =
  (crossBorder: CrossBorderDoor) =>
  <T>(
    asked: Asked,
    move: (it: {
      partnerId: string
      transferId: string
      partnerRef: string
    }) => Promise<Result<T, ProblemCode>>,
    seenIn: (value: T) => TransferSeen | undefined = () => undefined,
  ) =>
    named(asked, async (transferId) => {
      const { partnerRef } = asked.input as Step
      const moved = await move({ ...own(asked), transferId, partnerRef })
      if (!moved.ok) return moved
      const seen = seenIn(moved.value)
      if (seen) return { ok: true, body: transferTold(seen) }
      return answered(await crossBorder.transferOf({ ...own(asked), transferId }), transferTold)
    })

async function authorise({ crossBorder }: WorkDeps, asked: Asked): Promise<Done> {
  const { payer, usd, ...input } = asked.input as z.infer<typeof authoriseRequest>
  const typed = { ...input, usd: usdIn(usd), ...(payer && { payer: payerIn(payer) }) }
  const outcome = await crossBorder.authorise({ ...own(asked), ...typed })
  if (!outcome.ok) return outcome
  const { transferId } = outcome.value
  return answered(await crossBorder.transferOf({ ...own(asked), transferId }), transferTold)
}

/** What the key that signs may do. */
export const readKey: Work = async ({ key }) => {
  const { keyId, partnerId, scopes, perMinute, endsAt } = key
  const end = endsAt && { endsAt: endsAt.toString() }
  return { ok: true, body: { keyId, partnerId, scopes, perMinute, ...end } }
}

/** What an operation does, by its name. The input is what its schema made of the body. */
export function worksOf(deps: WorkDeps): Readonly<Record<OperationId, Work>> {
  const { crossBorder } = deps
  const step = stepOf(crossBorder)
  return {
    readKey,
    lookUpCode: async (asked) => {
      const { code } = asked.input as z.infer<typeof lookUpRequest>
      return answered(await crossBorder.lookUp({ ...own(asked), code }), payCodeTold)
    },
    authorise: (asked) => authorise(deps, asked),
    confirm: (asked) => step(asked, crossBorder.confirm, ({ seen }) => seen),
    cancel: (asked) => step(asked, crossBorder.cancel),
    reverse: (asked) => {
      const { reason } = asked.input as z.infer<typeof reverseRequest>
      return step(asked, (it) => crossBorder.reverse({ ...it, reason }))
    },
    readTransfer: (asked) =>
      named(asked, async (transferId) =>
        answered(await crossBorder.transferOf({ ...own(asked), transferId }), transferTold),
      ),
    findTransfer: async (asked) => {
      const { partnerRef = '' } = asked.visit.params
      const it = { partnerId: asked.key.partnerId, partnerRef }
      return answered(await crossBorder.transferByRef(it), transferTold)
    },
    readDay: (asked) => readDay(deps, asked),
    sendDay: (asked) => sendDay(deps, asked),
  }
}
