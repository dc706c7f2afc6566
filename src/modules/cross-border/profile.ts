// The partners of an installation with their dates, and the series of its rates. Text in, checked data out; a wrong
// field stops the start with its name.
import { z } from 'zod'
import { foreignCurrencies } from '../../foundation/exchange.ts'
import { type Mxn, readMxn, readUsd, type Usd } from '../../foundation/money.ts'
import { isUsState } from '../../foundation/us-states.ts'
import { marks } from '../parameters/parameters.ts'
import { channels, type Partner } from './partners.ts'
import type { SeriesNames } from './rates.ts'

const both = z.object({ es: z.string().min(1), en: z.string().min(1) })
const day = z.iso.date().transform((text) => Temporal.PlainDate.from(text))
const usd = z.string().transform((text, context): Usd => {
  const read = readUsd(text)
  if (read === undefined || read < 0n) context.addIssue('an amount like 2.50')
  return read ?? (0n as Usd)
})
const mxn = z.string().transform((text, context): Mxn => {
  const read = readMxn(text)
  if (read === undefined || read < 0n) context.addIssue('an amount like 28.00')
  return read ?? (0n as Mxn)
})
const minutes = z.number().int().min(1).max(1_440)
const told = { source: z.string().min(1), mark: z.enum(marks) }

const price = z.object({
  marginPpm: z.number().int().min(0).max(200_000).transform(BigInt),
  payerFee: usd,
  fundFee: mxn,
  limits: z.object({ least: usd, operation: usd, day: usd, month: usd }),
  quoteMinutes: minutes,
  payMinutes: minutes,
  ...told,
})
const terms = z.object({
  validFrom: day,
  validUntil: day.optional(),
  channels: z.array(z.enum(channels)).min(1),
  states: z.array(z.string().refine(isUsState)).optional(),
  price: price.optional(),
  ...told,
})
const partner = z.object({
  partnerId: z.string().regex(/^[a-z][a-z0-9-]{1,30}$/),
  name: z.string().min(1),
  phone: z
    .string()
    .regex(/^\+\d{8,15}$/)
    .optional(),
  site: z.url({ protocol: /^https$/ }).optional(),
  hours: both.optional(),
  terms: z.array(terms).min(1),
})
const profile = z
  .object({
    partners: z.array(partner),
    rates: z.object({
      source: z.string().min(1),
      series: z.record(z.string(), z.enum(foreignCurrencies)),
    }),
  })
  .refine(
    ({ partners }) => new Set(partners.map((one) => one.partnerId)).size === partners.length,
    {
      error: 'two partners of one name',
    },
  )

export type Profile = {
  readonly partners: readonly Partner[]
  readonly rates: { readonly source: string; readonly series: SeriesNames }
}

/** What is left out is not there, rather than there and undefined. */
function lean(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lean)
  if (value === null || typeof value !== 'object' || value instanceof Temporal.PlainDate)
    return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([k, v]) => (v === undefined ? [] : [[k, lean(v)]])),
  )
}

/** The text of a profile. Throws with the field that is wrong. */
export const readProfile = (text: string): Profile =>
  lean(profile.parse(JSON.parse(text))) as Profile
