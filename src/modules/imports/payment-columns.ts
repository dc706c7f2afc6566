// Columns of what banks and cash places tell: their own references, and what strangers typed. What a payer wrote is
// taken as it came, odd as it may be: nobody's concept may keep everybody else's money out of the books.
import type { Column } from './column.ts'
import * as onBytes from './field-bytes.ts'

export type PaymentColumnCode = 'not-a-reference' | 'not-so-many-digits' | 'too-long' | 'empty'

const asIs = (text: string) => text

const plain = {
  optional: false,
  type: 'text',
  read: asIs,
  write: asIs,
  staged: asIs,
} as const

/** A reference that a machine gave: letters, digits and `. - _ /`, once within its place. */
export const machineReference = (
  says: string,
  longest: number,
  example: string,
): Column<string, PaymentColumnCode> => {
  const shape = new RegExp(`^[A-Za-z0-9][A-Za-z0-9._/-]{0,${longest - 1}}$`)
  return {
    ...plain,
    says,
    shape: `letras, dígitos y \`. - _ /\`, hasta ${longest}`,
    example,
    problem: (value) => (shape.test(value) ? undefined : 'not-a-reference'),
  }
}

/** From `least` to `most` digits, zeros in front kept. */
export const digitsOf = (
  says: string,
  { least, most }: { least: number; most: number },
  example: string,
): Column<string, PaymentColumnCode> => {
  const shape = new RegExp(`^[0-9]{${least},${most}}$`)
  return {
    ...plain,
    says,
    shape: least === most ? `${least} dígitos` : `de ${least} a ${most} dígitos`,
    example,
    problem: (value) => (shape.test(value) ? undefined : 'not-so-many-digits'),
  }
}

/** What a payer or a cashier typed: anything at all, also what a spreadsheet would run. It is shown, never run. */
export const asTyped = (
  says: string,
  longest: number,
  example: string,
): Column<string, PaymentColumnCode> => ({
  ...plain,
  says,
  shape: `texto como se escribió, hasta ${longest} caracteres`,
  example,
  problem(value) {
    if (value === '') return 'empty'
    return value.length > longest ? 'too-long' : undefined
  },
  staged: (value) => (value.includes('\\') ? value.replaceAll('\\', '\\\\') : value),
  bytes: onBytes.freeText(longest),
})
