// A day of partners abroad: three of them, codes that members made, and each payment as a partner's machine asks for it.
import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Mxn, mxn } from '../../src/foundation/money.ts'
import { type Clock, type Day, days24, later } from '../../src/foundation/time.ts'
import { addCode } from '../../src/modules/cross-border/pay-codes.store.ts'
import {
  drawnPlaces,
  type PayCode,
  payCodeAlphabet,
  payCodeFrom,
} from '../../src/modules/cross-border/pay-codes.ts'
import { confirmedOn } from '../../src/modules/deposits/partners-day.store.ts'
import type { PartnerDay, PartnerLine } from '../../src/modules/deposits/reconciliation.ts'
import { type Db, transaction } from '../../src/platform/db.ts'
import { newId } from '../../src/platform/secrets.ts'
import { remitter } from './abroad.ts'
import type { Loan, OpenRooms } from './payment-day.ts'

const partners = ['frontera', 'puente', 'norte'] as const
const shipped = join(import.meta.dirname, '../../partners.json')

/** Three partners on the terms of one that ships. */
export function threePartners(dir: string): string {
  const profile = JSON.parse(readFileSync(shipped, 'utf8'))
  const terms = profile.partners.find((one: { partnerId: string }) => one.partnerId === remitter)
  const three = partners.map((partnerId) => ({ ...terms, partnerId, name: partnerId }))
  const file = join(dir, 'partners.json')
  writeFileSync(file, JSON.stringify({ ...profile, partners: three }))
  return file
}

const amountOf = (n: number): Mxn => mxn(`${1_000 + (n % 900)}.${10 + (n % 90)}`)

/** A code that lives, as its member's page would have made it. */
export async function codeOf(db: Db, now: Clock, loan: Loan, amount: Mxn): Promise<PayCode> {
  const drawn = Array.from({ length: drawnPlaces }, () => randomInt(payCodeAlphabet.length))
  const code = payCodeFrom(drawn)
  const createdAt = now()
  const about = { code, amount, createdAt, ...loan, maskedName: 'A••• B•••', lang: 'es' } as const
  const added = await transaction(db, (tx) =>
    addCode(tx, {
      ...about,
      codeId: newId(createdAt.epochMilliseconds),
      linkHash: randomBytes(32),
      sealedLink: randomBytes(32),
      expiresAt: later(createdAt, days24(7)),
    }),
  )
  return added ? code : codeOf(db, now, loan, amount)
}

/** So many payments from three partners: each looks its code up, authorises and confirms; confirmed twice it is one. */
export async function paidAbroad(
  { base, rooms }: OpenRooms,
  loans: readonly Loan[],
  count: number,
): Promise<void> {
  await rooms.rates.fetch()
  const { crossBorder } = rooms
  const pay = async (n: number): Promise<void> => {
    const loan = loans[n % loans.length]!
    const asked = { partnerId: partners[n % 3]!, partnerRef: `ref-${`${n}`.padStart(6, '0')}` }
    const code = await codeOf(base.db, base.now, loan, amountOf(n))
    const found = await crossBorder.lookUp({ ...asked, code })
    assert.ok(found.ok && found.value.quote, 'the code has a price')
    const { quoteId, usd } = found.value.quote
    const held = await crossBorder.authorise({ ...asked, code, quoteId, usd })
    assert.ok(held.ok, held.ok ? '' : held.code)
    const { transferId } = held.value
    for (let times = n % 10 === 0 ? 2 : 1; times > 0; times--)
      assert.ok((await crossBorder.confirm({ ...asked, transferId })).ok)
  }
  let next = 0
  const machine = async (): Promise<void> => {
    while (next < count) await pay(next++)
  }
  await Promise.all(partners.map(machine))
}

/** What each partner says of the day, and what we have of it; `wrong`: their file tells some lines otherwise. */
export async function partnersSay(db: Db, on: Day, wrong: boolean): Promise<readonly PartnerDay[]> {
  const days = await confirmedOn(db, on)
  return days.map(({ partnerId, theirs, ours }) => {
    const [first, second, ...rest] = theirs ?? []
    if (!wrong || !first || !second) return { partnerId, theirs, ours }
    const other = { ...second, mxn: (second.mxn + 1n) as Mxn }
    const extra: PartnerLine = { reference: 'nunca', mxn: mxn('5.00'), state: 'confirmed' }
    return { partnerId, ours, theirs: [other, ...rest, extra] }
  })
}
