// The value of a contact depends on its kind, so it is checked against it, line by line.
import { readEmail } from '../../foundation/email.ts'
import { readPhone } from '../../foundation/phone.ts'
import { readPostalCode } from '../../foundation/postal-code.ts'
import { type Column, optional, text } from './column.ts'
import type { LineCheck } from './file-format.ts'

const longest = 120

export const contactValue = (): Column<string> => ({
  ...text(
    'Correo en minúsculas, teléfono internacional con `+`, o calle y número.',
    longest,
    'rosa.lopez@correo.example',
  ),
  problem(value) {
    if (value === '') return 'empty'
    if (value.length > longest) return 'too-long'
    if (/^[=\-@]/.test(value)) return 'starts-like-formula'
    return value.startsWith(' ') || value.endsWith(' ') ? 'spaces-around' : undefined
  },
})

export const placeOfContact = (says: string, example: string) => optional(text(says, 60, example))

/** Only the canonical writing passes: a registry that writes otherwise is asked to mend it. */
const isPhone = (text: string): boolean => {
  const read = readPhone(text)
  return read.ok && read.value === text
}
const isEmail = (text: string): boolean => {
  const read = readEmail(text)
  return read.ok && read.value === text
}
const parts = ['settlement', 'city', 'state', 'postal_code', 'country'] as const

const problem = (field: string, code: string, wrong: LineCheck['wrong']): LineCheck => ({
  field,
  code,
  severity: 'problem',
  wrong,
})

export const contactChecks: readonly LineCheck[] = [
  problem('value', 'not-an-email', (f) => f('kind') === 'email' && !isEmail(f('value'))),
  problem(
    'value',
    'not-a-phone',
    (f) => (f('kind') === 'mobile' || f('kind') === 'home') && !isPhone(f('value')),
  ),
  problem('country', 'empty', (f) => f('kind') === 'address' && f('country') === ''),
  problem('postal_code', 'not-a-postal-code', (f) => {
    const read =
      f('country') === 'MX' && f('postal_code') !== '' && readPostalCode(f('postal_code'))
    return read !== false && !(read.ok && read.value === f('postal_code'))
  }),
  problem(
    'settlement',
    'only-for-addresses',
    (f) => f('kind') !== 'address' && parts.some((part) => f(part) !== ''),
  ),
]
