// Who takes dollars for us abroad: companies with the days on which each does, where, by which ways, at what price
// and up to how much. All of it is dated data; nothing here knows a company by name.
import type { Mxn, Usd } from '../../foundation/money.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import type { Said } from '../../foundation/words.ts'
import type { Mark } from '../parameters/parameters.ts'

export const channels = ['branch', 'web', 'app'] as const
export type PartnerChannel = (typeof channels)[number]
export const isChannel = (text: string): text is PartnerChannel =>
  (channels as readonly string[]).includes(text)

/** Dollars for one loan through one partner. `least` and `operation` are of one payment. */
export type Limits = {
  readonly least: Usd
  readonly operation: Usd
  readonly day: Usd
  readonly month: Usd
}

/** What holds of a partner on its days, both included; without a last one, until further notice. */
export type Terms = {
  readonly validFrom: Day
  readonly validUntil?: Day
  readonly channels: readonly PartnerChannel[]
  /** States of the US by two letters; absent: nobody told us, so its own locator has to say. */
  readonly states?: readonly string[]
  /** Where those days and ways are told. */
  readonly source: string
  readonly mark: Mark
  /** Absent: what it costs is not known, and nothing can be quoted. */
  readonly price?: Price
}
export type Price = {
  /** By how much less than the reference rate a dollar is worth at its counter, in parts per million. */
  readonly marginPpm: bigint
  /** What the payer pays beside the dollars that are changed. */
  readonly payerFee: Usd
  /** What the partner keeps of each payment, at the fund's cost. */
  readonly fundFee: Mxn
  readonly limits: Limits
  /** For how long a quote stands, and how long a teller has from the authorisation to the money. */
  readonly quoteMinutes: number
  readonly payMinutes: number
  readonly source: string
  readonly mark: Mark
}

export type Partner = {
  readonly partnerId: string
  readonly name: string
  /** Its locator of branches, E.164. */
  readonly phone?: string
  readonly site?: string
  readonly hours?: Said
  /** Oldest first. */
  readonly terms: readonly Terms[]
}

const holdsOn = ({ validFrom, validUntil }: Terms, day: Day): boolean =>
  compareDays(validFrom, day) <= 0 && (!validUntil || compareDays(day, validUntil) <= 0)

/** What holds of a partner on a Mexico City day; undefined: it takes nothing for us. */
export const termsOn = ({ terms }: Partner, day: Day): Terms | undefined =>
  terms.find((one) => holdsOn(one, day))

export type OpenPartner = { readonly partner: Partner; readonly terms: Terms }
/** Those that take money on that day, in the order of the profile. */
export const openOn = (partners: readonly Partner[], day: Day): readonly OpenPartner[] =>
  partners.flatMap((partner) => {
    const terms = termsOn(partner, day)
    return terms ? [{ partner, terms }] : []
  })

/** `unknown`: it says of no state whether it is there. */
export const reaches = (
  { states }: Pick<Terms, 'states'>,
  state: string | undefined,
): 'yes' | 'no' | 'unknown' => {
  if (!states) return 'unknown'
  return !state || states.includes(state) ? 'yes' : 'no'
}

/** What an operator, or two of them, did last to a partner. Dated data says whether it is ours; this, whether it works. */
export type Standing = 'working' | 'suspension-asked' | 'suspended' | 'resuming-asked'
export const moves = {
  working: ['suspension-asked'],
  'suspension-asked': ['suspended', 'working'],
  suspended: ['resuming-asked'],
  'resuming-asked': ['working', 'suspended'],
} as const satisfies Record<Standing, readonly Standing[]>

/** Until a second person agrees, everything goes on as before. */
export const takesMoney = (standing: Standing): boolean =>
  standing === 'working' || standing === 'suspension-asked'

export type PartnerMove = {
  readonly standing: Standing
  readonly by: string
  readonly byName: string
  readonly reason: string
  readonly at: Temporal.Instant
}
export type CannotMovePartner =
  | 'partner-unknown'
  | 'reason-missing'
  | 'no-such-move'
  | 'needs-another-person'

/** Who asked may take it back, and never carry it out. */
export function partnerMoved(
  last: PartnerMove | undefined,
  to: Standing,
  by: string,
): CannotMovePartner | undefined {
  const from = last?.standing ?? 'working'
  if (!(moves[from] as readonly Standing[]).includes(to)) return 'no-such-move'
  const carriesOut =
    (from === 'suspension-asked' && to === 'suspended') ||
    (from === 'resuming-asked' && to === 'working')
  return carriesOut && last?.by === by ? 'needs-another-person' : undefined
}
