// What travels between partners and us, said once: the checks, the types and the OpenAPI document are made from this.
import { z } from 'zod'
import { amountForm } from './amounts.ts'

const named = z.registry<{ id: string; description?: string }>()

export { named as schemas }

/** Text of people: no line ends, no control characters. */
const line = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}]+$/u)
const reference = z
  .string()
  .regex(/^[\w.:-]{1,64}$/)
  .describe('Your own name for this transfer, the same in every step: letters, digits, . : _ -')
const usd = z.string().regex(amountForm).describe('Dollars as text, two decimals: "250.00"')
const mxn = z.string().describe('Pesos as text, two decimals')
const instant = z.string().describe('An instant in UTC, ISO 8601')
const day = z.string().describe('A day of Mexico City, YYYY-MM-DD')

export const states = [
  'authorised',
  'received',
  'applied',
  'cancelled',
  'expired',
  'reversed',
] as const
const state = z.enum(states)

export const lookUpRequest = z
  .strictObject({
    code: z
      .string()
      .min(1)
      .max(40)
      .describe('The pay code as the payer shows it; spaces, hyphens and lower case are read'),
  })
  .register(named, { id: 'LookUpRequest' })

const quote = z
  .object({
    quoteId: z.string(),
    usd: z.string().describe('Dollars that are changed: authorise exactly these'),
    fee: z.string().describe('Your fee on top of them, in dollars'),
    total: z.string().describe('What the payer hands over, in dollars'),
    rate: z.string().describe('Pesos for a dollar at your counter, four decimals'),
    rateOn: day.describe('The day of the source’s rate'),
    validUntil: instant,
  })
  .register(named, { id: 'Quote' })

export const payCode = z
  .object({
    maskedName: z.string().describe('Whose loan it is, most letters hidden'),
    loanEnds: z.string().describe('The last four digits of the loan'),
    mxn: mxn.describe('Pesos that reach the loan'),
    expiresAt: instant.describe('Until when the code may be paid with'),
    quote: quote.optional(),
    noQuote: z
      .enum(['rate-stale', 'rate-unknown', 'price-unknown', 'under-least', 'over-limit'])
      .optional()
      .describe('Why there is no quote now'),
  })
  .register(named, { id: 'PayCode' })

const payer = z
  .strictObject({
    name: line(120),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .describe('ISO 3166-1, two letters'),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('Two letters, in the United States'),
  })
  .register(named, { id: 'Payer' })

export const authoriseRequest = z
  .strictObject({
    code: z.string().min(1).max(40),
    quoteId: z.string().regex(/^[\w-]{1,64}$/),
    usd,
    partnerRef: reference,
    payer: payer.optional(),
  })
  .register(named, { id: 'AuthoriseRequest' })

export const stepRequest = z
  .strictObject({ partnerRef: reference })
  .register(named, { id: 'StepRequest' })

export const reverseRequest = z
  .strictObject({ partnerRef: reference, reason: line(200) })
  .register(named, { id: 'ReverseRequest' })

export const transfer = z
  .object({
    transferId: z.string(),
    partnerRef: reference,
    state,
    usd: z.string(),
    mxn,
    rate: z.string(),
    rateOn: day.describe('The day of the rate'),
    expiresAt: instant.describe('Confirm before; afterwards nothing was paid'),
    receiptFolio: z.string().describe('Of the payment, for the receipt of who pays'),
  })
  .register(named, { id: 'Transfer' })

export const keyFacts = z
  .object({
    keyId: z.string(),
    partnerId: z.string(),
    scopes: z.array(z.string()),
    perMinute: z.int(),
    endsAt: instant.optional().describe('From then on this key signs nothing'),
  })
  .register(named, { id: 'Key' })

const difference = z
  .object({
    kind: z.enum([
      'missing-here',
      'missing-there',
      'twice',
      'usd-differs',
      'mxn-differs',
      'reference-differs',
      'totals-differ',
    ]),
    transferId: z.string().optional(),
    ours: z.string().optional(),
    theirs: z.string().optional(),
  })
  .register(named, { id: 'Difference' })

export const comparison = z
  .object({ day, differences: z.array(difference).describe('Empty: both sides agree') })
  .register(named, { id: 'Comparison' })

export const event = z
  .object({
    eventId: z.uuid(),
    type: z.string().describe('transfer.STATE'),
    transferId: z.string(),
    state,
    place: z
      .int()
      .describe(
        'Of this event among those of its transfer, from 1: ignore one that is lower than what you had',
      ),
    at: instant,
  })
  .register(named, { id: 'TransferEvent' })

export const problemShape = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    instance: z.string().optional(),
    errors: z
      .array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() }))
      .optional(),
  })
  .register(named, { id: 'Problem' })

export type PayCodeAnswer = z.infer<typeof payCode>
export type TransferAnswer = z.infer<typeof transfer>
