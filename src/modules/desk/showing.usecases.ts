// The member as the desk sees them: masked, each detail shown for a reason and written down.
import { type Curp, maskCurp } from '../../foundation/curp.ts'
import { type LoanNumber, maskLoanNumber } from '../../foundation/loan-number.ts'
import { keepFirstFour } from '../../foundation/masking.ts'
import { type Mxn, pesos } from '../../foundation/money.ts'
import { maskNss, type Nss } from '../../foundation/nss.ts'
import { fullName, maskName } from '../../foundation/person-name.ts'
import { maskPhone, type Phone, printPhone } from '../../foundation/phone.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { addressIn } from '../logins/whereabouts.ts'
import type { Member } from '../members/members.ts'
import * as calls from './calls.store.ts'
import type { Reason } from './calls.ts'
import {
  type Agent,
  type DeskDeps,
  happened,
  inCall,
  type Refusal,
  recorded,
} from './workplace.usecases.ts'

export const details = [
  'name',
  'nss',
  'curp',
  'rfc',
  'born',
  'phones',
  'address',
  'savings',
  'loans',
] as const
export type Detail = (typeof details)[number]
export const readDetail = (text: string | undefined): Detail | undefined =>
  details.find((one) => one === text)
/** What a detail is, and what stands in its place before it is asked for. Null: there is none. */
export type Shown = { readonly masked: string; readonly value: string } | null
export type Sheet = Readonly<Record<Detail, Shown>>

const dots = '••••'
const nameOf = ({ givenNames, firstSurname, secondSurname }: Member) => ({
  givenNames,
  firstSurname,
  ...(secondSurname && { secondSurname }),
})
const money = (amount: Mxn | null): string => (amount === null ? '?' : pesos(amount))

export const showingUseCases = (deps: DeskDeps) => {
  const peopleOf = async (memberId: bigint): Promise<Pick<Sheet, 'phones' | 'address'>> => {
    const login = await deps.logins.loginOfMember(deps.db, memberId)
    const onFile = await deps.members.contactsOnFile(memberId)
    const details = login && (await deps.logins.contactDetails(deps.db, login.loginId))
    const phones = [
      ...(login?.phones ?? []).map((phone) => phone.e164),
      ...onFile
        .filter((one) => one.kind === 'mobile' || one.kind === 'home')
        .map((one) => one.value),
    ]
    const known = [...new Set(phones)] as Phone[]
    const own = addressIn(details?.address)
    const home = onFile.find((one) => one.kind === 'address')
    const address = own
      ? [own.street, own.settlement, own.city, own.state, own.postalCode]
      : home?.kind === 'address'
        ? [home.value, home.settlement, home.city, home.state, home.postalCode]
        : []
    return {
      phones:
        known.length === 0
          ? null
          : { masked: known.map(maskPhone).join(' · '), value: known.map(printPhone).join(' · ') },
      address:
        address.length === 0 ? null : { masked: dots, value: address.filter(Boolean).join(', ') },
    }
  }

  const figuresOf = async (memberId: bigint): Promise<Pick<Sheet, 'savings' | 'loans'>> => {
    const [savings, loans] = await Promise.all([
      deps.figures.savings(memberId),
      deps.figures.loans(memberId),
    ])
    const line = (number: string, owed: Mxn | null) => `${number}: ${money(owed)}`
    return {
      savings: savings === null ? null : { masked: `$${dots}`, value: money(savings) },
      loans:
        loans.length === 0
          ? null
          : {
              masked: loans
                .map((one) => `${maskLoanNumber(one.loanNumber as LoanNumber)}: $${dots}`)
                .join(' · '),
              value: loans.map((one) => line(one.loanNumber, one.owed)).join(' · '),
            },
    }
  }

  const sheetOf = async (memberId: bigint): Promise<Sheet> => {
    const member = (await deps.members.memberById(memberId))!
    const name = nameOf(member)
    return {
      name: { masked: maskName(name), value: fullName(name) },
      nss: { masked: maskNss(member.nss as Nss), value: member.nss },
      curp: { masked: maskCurp(member.curp as Curp), value: member.curp },
      rfc: { masked: keepFirstFour(member.rfc), value: member.rfc },
      born: { masked: dots, value: member.birthOn.toString() },
      ...(await peopleOf(memberId)),
      ...(await figuresOf(memberId)),
    }
  }

  return {
    /** Everything masked. */
    masked: async (memberId: bigint): Promise<Readonly<Record<Detail, string | null>>> => {
      const sheet = await sheetOf(memberId)
      return Object.fromEntries(
        details.map((detail) => [detail, sheet[detail]?.masked ?? null]),
      ) as Record<Detail, string | null>
    },

    /** One detail in full, for a reason. */
    show: async (
      agent: Agent,
      it: { callId: string; detail: Detail; reason: Reason },
    ): Promise<Result<string, Refusal | 'nothing-there'>> => {
      const known = await calls.findCall(deps.db, it.callId)
      const sheet = known && (await sheetOf(known.memberId))
      return inCall<string, 'nothing-there'>(
        deps,
        agent,
        { callId: it.callId, act: 'show' },
        async (tx, { memberId, callId }) => {
          const value = sheet?.[it.detail]?.value
          if (value === undefined) return cannot('nothing-there')
          const { detail, reason } = it
          await happened(deps, tx, agent, { kind: 'data-shown', memberId, callId, detail })
          await recorded(deps, tx, agent, {
            act: 'data-shown',
            memberId,
            reason,
            facts: { detail },
          })
          return ok(value)
        },
      )
    },
  }
}
