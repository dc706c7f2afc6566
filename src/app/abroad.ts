// Paying from abroad, joined: partners and rates of the installation, codes, transfers, receipts and their pages.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Health } from '../channels/console/abroad.pages.ts'
import { partnersConsoleRoutes } from '../channels/console/abroad.routes.ts'
import { sampleRates } from '../channels/demo/sample-rates.ts'
import { codesUseCases } from '../modules/cross-border/codes.usecases.ts'
import { crossBorderRoutes } from '../modules/cross-border/cross-border.routes.ts'
import {
  type CrossBorderDeps,
  crossBorderUseCases,
} from '../modules/cross-border/cross-border.usecases.ts'
import { partnersUseCases } from '../modules/cross-border/partners.usecases.ts'
import { payerRoutes } from '../modules/cross-border/payer.routes.ts'
import { type Profile, readProfile } from '../modules/cross-border/profile.ts'
import { quotingUseCases } from '../modules/cross-border/quoting.usecases.ts'
import { ratesUseCases } from '../modules/cross-border/rates.usecases.ts'
import { type ReceiptsDeps, receiptsUseCases } from '../modules/cross-border/receipts.usecases.ts'
import { localScreening, readNames } from '../modules/cross-border/screening.ts'
import { type SendingDeps, sendingUseCases } from '../modules/cross-border/sending.usecases.ts'
import type { OutlookUseCases } from '../modules/loans/outlook.usecases.ts'
import type { MembersUseCases } from '../modules/members/members.usecases.ts'
import { deliveryState } from '../modules/partner-callbacks/partner-callbacks.ts'
import { CannotConfigure } from '../platform/config.ts'
import { openRateSource } from '../platform/exchange-rates.ts'
import type { Payload } from '../platform/jobs.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import type { Task } from './decisions.ts'
import type { PartnerEvents } from './partner-events.ts'

const shipped = join(import.meta.dirname, '../../partners.json')

function profileIn(file: string): Profile {
  try {
    return readProfile(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new CannotConfigure(`PARTNERS: ${file}: ${(error as Error).message}`)
  }
}

/** What the environment names; in a demo without one, a sample that says so. */
function rateSourceFor({ config, now }: Base, { rates }: Profile) {
  const { ratesUrl: url, ratesToken: token, demo } = config
  if (url) return openRateSource({ url, token }, { name: rates.source, mark: 'official' })
  return demo ? sampleRates(now) : undefined
}

type Below = Pick<CrossBorderDeps, 'audit'> &
  Pick<SendingDeps, 'notices' | 'logins'> &
  Pick<ReceiptsDeps, 'documents'> & {
    readonly payments: {
      readonly rooms: { readonly payments: CrossBorderDeps['payments'] }
      readonly decisions: { readonly 'apply-payment': Task }
    }
    readonly members: MembersUseCases
    /** What the machines of partners do: their keys, and the callbacks that wait for them. */
    readonly machines: PartnerEvents
    readonly outlook: OutlookUseCases
  }

/** When the machine of each partner last called, and which callbacks it has not taken. */
async function healthOf({ partners }: Profile, { keys, callbacks }: PartnerEvents) {
  const each = partners.map(async ({ partnerId }): Promise<[string, Health]> => {
    const [own, told] = await Promise.all([keys.keysOf(partnerId), callbacks.ofPartner(partnerId)])
    const used = own.flatMap(({ lastUsedAt }) => lastUsedAt ?? []).sort(Temporal.Instant.compare)
    const states = told.map(deliveryState)
    const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length
    const lastCallAt = used.at(-1) ?? null
    return [partnerId, { lastCallAt, late: count('waiting'), lost: count('given-up') }]
  })
  return new Map(await Promise.all(each))
}

export function openAbroad(base: Base, below: Below) {
  const { config } = base
  const profile = profileIn(config.partnersFile ?? shipped)
  const rates = ratesUseCases({ ...base, profile, rateSource: rateSourceFor(base, profile) })
  const partners = partnersUseCases({ ...base, ...below, profile })
  const quoting = quotingUseCases({ ...base, rates })
  const names = config.screeningFile ? readFileSync(config.screeningFile, 'utf8') : ''
  const screening = localScreening(readNames(names))
  const { payments } = below.payments.rooms
  const events = below.machines.callbacks
  const rooms = { ...base, ...below, payments, events, partners, rates, quoting, screening }
  const crossBorder = crossBorderUseCases({ ...rooms, db: base.till })
  const codes = codesUseCases(rooms)
  const sending = sendingUseCases(rooms)
  const receipts = receiptsUseCases(rooms)
  const pages = {
    codes,
    sending,
    receipts,
    rates,
    outlook: below.outlook,
    origin: config.publicOrigin,
  }
  const routes: readonly Route[] = [
    ...crossBorderRoutes(pages),
    ...payerRoutes(pages),
    ...partnersConsoleRoutes({ partners, rates, health: () => healthOf(profile, below.machines) }),
  ]
  return {
    rooms: { crossBorder, partners, rates, payCodes: codes, abroadReceipts: receipts },
    routes,
    decisions: {
      /** The pesos are put to use, and the transfer that brought them says so at once. */
      'apply-payment': async (payload: Payload) => {
        await below.payments.decisions['apply-payment'](payload)
        await crossBorder.follow(String(payload.paymentId))
      },
      'abroad-receipts': ({ transferId }: Payload) => receipts.settle(String(transferId)),
    },
    upkeep: {
      'fetch-rates': { cron: '9 * * * *', run: () => rates.fetch() },
      'settle-transfers': { cron: '* * * * *', run: () => crossBorder.settleDue() },
    },
  }
}
