// How a day of payments closes: what banks, shops and partners said came in, against the ledger and against where
// each peso went. It looks and tells; nothing here mends. A day closes when nothing is left to name.
import { type Mxn, minus, sum, zeroMxn } from '../../foundation/money.ts'
import type { Day, Instant } from '../../foundation/time.ts'
import type { UnmatchedReason } from './matching.ts'

/** Where the money of a day's lines stands. */
export const places = [
  'applied', // to a loan or to savings
  'waiting', // a payment that is not put to use yet
  'unmatched', // nobody is known to have paid it
  'arrived', // not looked at yet
  'refunded', // ordered back to whoever sent it
  'returned', // the bank took it back; with its return, nothing
  'settled', // a shop or a partner paid what it owed
  'sent-back', // a refund that we had ordered left
] as const
export type Place = (typeof places)[number]

/** One line of a file, by which whoever looks for it finds it. */
export type LineOf = {
  readonly file: string
  readonly line: string
  readonly reference: string
  readonly amount: string
}

/** Amounts are whole centavos as digits, so that what was found can be kept as JSON. */
export type Difference =
  | { readonly found: 'no-statement'; readonly amount: '0' }
  | {
      readonly found: 'file-total-differs'
      readonly file: string
      readonly told: string
      readonly kept: string
      readonly amount: string
    }
  | {
      readonly found: 'ledger-differs'
      readonly file: string
      readonly kept: string
      readonly inLedger: string
      readonly amount: string
    }
  | (LineOf & { readonly found: 'not-looked-at'; readonly deposit: string })
  | (LineOf & {
      readonly found: 'unmatched'
      readonly deposit: string
      readonly why: UnmatchedReason
    })
  | (LineOf & { readonly found: 'proposed'; readonly deposit: string })
  | (LineOf & {
      readonly found: 'payment-waiting'
      readonly deposit: string
      readonly payment: string
    })
  | (LineOf & {
      readonly found: 'payment-differs'
      readonly deposit: string
      readonly payment: string
    })
  | { readonly found: 'store-not-settled'; readonly chain: string; readonly amount: string }
  | { readonly found: 'store-settled-too-much'; readonly chain: string; readonly amount: string }
  | {
      readonly found: 'refund-not-sent'
      readonly deposit: string
      readonly reference: string
      readonly amount: string
    }
  | PartnerDifference

export type PartnerDifference = {
  readonly found:
    | 'partner-file-missing'
    | 'partner-line-not-ours' // they say they took it, and we know nothing of it
    | 'partner-line-not-theirs' // we have it, and their file does not
    | 'partner-amount-differs'
    | 'partner-state-differs'
    | 'partner-payment-waiting'
  readonly partner: string
  readonly reference: string
  readonly amount: string
}

export type Figure = { readonly place: Place; readonly lines: string; readonly amount: string }

/** A file of the day and the three things that must say the same of it. */
export type FileOfDay = {
  readonly importId: string
  readonly fileName: string
  readonly source: 'bank' | 'shop'
  readonly told: Mxn
  readonly kept: Mxn
  readonly inLedger: Mxn
}

/** A line of a partner's file for a day, or of our transfers with it. `mxn`: what reaches the loan. */
export type PartnerLine = {
  /** Theirs, or ours where they gave none. */
  readonly reference: string
  readonly mxn: Mxn
  /** As both name it: what came to be, at the end of the day. */
  readonly state: 'confirmed' | 'reversed'
  /** Of ours: whether the payment is put to use. */
  readonly applied?: boolean
}
/** What a partner says of a day, undefined while their file has not come, and what we have of it. */
export type PartnerDay = {
  readonly partnerId: string
  readonly theirs: readonly PartnerLine[] | undefined
  readonly ours: readonly PartnerLine[]
}

export type Reconciliation = {
  readonly day: Day
  readonly madeAt: Instant
  readonly figures: readonly Figure[]
  /** The first of them; `differenceCount` says how many there are. */
  readonly differences: readonly Difference[]
  readonly differenceCount: number
  /** What is not where it belongs, added up without sign. */
  readonly gap: Mxn
}

/** How many are named one by one. */
export const mostNamed = 500
/** Days in which a shop brings what it took, and a bank sends what we ordered. */
export const daysToSettle = 3

const size = (amount: Mxn): Mxn => (amount < 0n ? minus(zeroMxn, amount) : amount)

/** What the file said it held, what was kept of it, and what the ledger has of it. */
export function differencesOfFiles(files: readonly FileOfDay[]): readonly Difference[] {
  return files.flatMap(({ fileName: file, told, kept, inLedger }): Difference[] => {
    const of = (a: Mxn, b: Mxn) => `${size(minus(a, b))}`
    return [
      ...(told === kept
        ? []
        : [
            {
              found: 'file-total-differs',
              file,
              told: `${told}`,
              kept: `${kept}`,
              amount: of(told, kept),
            } as const,
          ]),
      ...(kept === inLedger
        ? []
        : [
            {
              found: 'ledger-differs',
              file,
              kept: `${kept}`,
              inLedger: `${inLedger}`,
              amount: of(kept, inLedger),
            } as const,
          ]),
    ]
  })
}

const compared = (partner: string, theirs: PartnerLine, ours: PartnerLine): PartnerDifference[] => {
  const { reference } = theirs
  const about = { partner, reference }
  if (theirs.state !== ours.state)
    return [{ ...about, found: 'partner-state-differs', amount: `${theirs.mxn}` }]
  if (theirs.mxn !== ours.mxn)
    return [
      { ...about, found: 'partner-amount-differs', amount: `${size(minus(theirs.mxn, ours.mxn))}` },
    ]
  const waits = ours.state === 'confirmed' && ours.applied === false
  return waits ? [{ ...about, found: 'partner-payment-waiting', amount: `${ours.mxn}` }] : []
}

/** Line against line, by the partner's own reference. */
export function differencesOfPartner(day: PartnerDay): readonly PartnerDifference[] {
  const { partnerId: partner, theirs, ours } = day
  if (!theirs)
    return ours.length === 0
      ? []
      : [
          {
            found: 'partner-file-missing',
            partner,
            reference: '',
            amount: `${sum(ours.map((o) => o.mxn))}`,
          },
        ]
  const known = new Map(ours.map((one) => [one.reference, one]))
  const told = new Set(theirs.map((one) => one.reference))
  return [
    ...theirs.flatMap((one) => {
      const own = known.get(one.reference)
      const { reference } = one
      return own
        ? compared(partner, one, own)
        : [{ found: 'partner-line-not-ours', partner, reference, amount: `${one.mxn}` } as const]
    }),
    ...ours
      .filter(({ reference }) => !told.has(reference))
      .map(
        ({ reference, mxn }): PartnerDifference => ({
          found: 'partner-line-not-theirs',
          ...{ partner, reference, amount: `${mxn}` },
        }),
      ),
  ]
}

/** Everything found, put together: the first of them by name, and how much is not where it belongs. */
export function closed(
  asked: Pick<Reconciliation, 'day' | 'madeAt' | 'figures'>,
  found: readonly Difference[],
  beyond: { readonly count: number; readonly amount: Mxn },
): Reconciliation {
  const amounts = found.map((one) => size(BigInt(one.amount) as Mxn))
  return {
    ...asked,
    differences: found.slice(0, mostNamed),
    differenceCount: found.length + beyond.count,
    gap: sum([...amounts, beyond.amount]),
  }
}

export const isClosed = (one: Pick<Reconciliation, 'differenceCount'>): boolean =>
  one.differenceCount === 0
