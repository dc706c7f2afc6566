// The folio of a try: it proves that somebody stood at the door at an instant, and says nothing about whom. Nothing is
// kept of it: the instant and a seal are the folio itself, so it can be checked years later and by nobody be made up.
import { compact } from '../../foundation/reading.ts'
import type { Instant } from '../../foundation/time.ts'

/** Thirty-one characters that nobody mistakes for another, as in every folio of ours. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'
const base = BigInt(alphabet.length)
const length = 15
const sealBits = 40n
/** 2026-01-01T00:00:00Z, in seconds. */
const beginning = 1_767_225_600
const prefix = 'FILA'

/** 40 bits of a keyed hash over the second of the try. */
export type SealOf = (second: number) => Buffer
const sealed = (sealOf: SealOf, second: number): bigint =>
  BigInt(`0x${sealOf(second).subarray(0, 5).toString('hex')}`)

const secondOf = (at: Instant): number => Math.floor(at.epochMilliseconds / 1000) - beginning

/** `FILA-7K2M9-Q4XRD-H8T3W`: seconds since 2026 and their seal. */
export function tryFolio(at: Instant, sealOf: SealOf): string {
  const second = Math.max(0, secondOf(at))
  let number = (BigInt(second) << sealBits) | sealed(sealOf, second)
  let text = ''
  for (let i = 0; i < length; i++) {
    text = alphabet.charAt(Number.parseInt(`${number % base}`, 10)) + text
    number /= base
  }
  return `${prefix}-${text.slice(0, 5)}-${text.slice(5, 10)}-${text.slice(10)}`
}

/** Whether something typed means to be the folio of a try. */
export const looksLikeTry = (typed: string): boolean => compact(typed).startsWith(prefix)

/** When that try was made, to the second; undefined when the folio is none of ours. */
export function readTry(typed: string, sealOf: SealOf): Instant | undefined {
  const text = compact(typed.slice(0, 60)).slice(prefix.length)
  if (!looksLikeTry(typed) || text.length !== length) return undefined
  let number = 0n
  for (const character of text) {
    const digit = alphabet.indexOf(character)
    if (digit < 0) return undefined
    number = number * base + BigInt(digit)
  }
  const second = Number.parseInt(`${number >> sealBits}`, 10)
  if (!Number.isSafeInteger(second) || second >= 2 ** 31) return undefined
  if (sealed(sealOf, second) !== (number & ((1n << sealBits) - 1n))) return undefined
  return Temporal.Instant.fromEpochMilliseconds((second + beginning) * 1000)
}
