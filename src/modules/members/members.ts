// Who the registry knows: people, how to reach them, and facts that their identifiers do not reveal.
// Nothing here proves who somebody is; NSS, CURP, RFC and birth date are half public.
import type { Mxn } from '../../foundation/money.ts'
import type { Day } from '../../foundation/time.ts'

export type Sex = 'H' | 'M' | 'X'

export type Member = {
  memberId: bigint
  nss: string
  curp: string
  rfc: string
  givenNames: string
  firstSurname: string
  /** Null: one surname. */
  secondSurname: string | null
  birthOn: Day
  sex: Sex
  /** Two letters as in the CURP; NE: born abroad. */
  birthState: string
  pensioner: boolean
  isDemo: boolean
}

/** A contact the registry was told; none is bound to the person until a code proves it. */
export type ContactOnFile =
  | { kind: 'email' | 'mobile' | 'home'; value: string; source: string; since: Day }
  | {
      kind: 'address'
      value: string
      settlement: string | null
      city: string | null
      state: string | null
      postalCode: string | null
      country: string | null
      source: string
      since: Day
    }

export type Employment = {
  employer: string
  employerNumber: string
  startedOn: Day
  endedOn: Day | null
}
export type RecentContribution = {
  /** 20265 is 2026-B5. */
  bimester: number
  employer: string
  amount: Mxn
  receivedOn: Day
}
export type KnownLoan = { loanNumber: string; grantedOn: Day; ordinal: number }

/** What step 1 of the registration and the desk may ask. Empty lists: there is nothing to ask. */
export type MemberFacts = {
  /** Newest first. */
  employers: Employment[]
  /** The last six bimesters, newest first; those in clarification are left out. */
  contributions: RecentContribution[]
  loans: KnownLoan[]
}

export type Place = {
  settlement: string
  settlementKind: string
  municipality: string
  state: string
  city: string | null
}

/** The first of six bimesters that end with the one that holds `today`, as a key (20264 → 20255). */
export function sixBimestersUpTo(today: Day): { first: number; last: number } {
  const last = today.year * 10 + Math.ceil(today.month / 2)
  const first = last % 10 === 6 ? last - 5 : last - 9
  return { first, last }
}
