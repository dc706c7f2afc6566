// A part of a person's name, as the registry writes it.
import { readPersonName } from '../../foundation/person-name.ts'
import type { Column } from './column.ts'
import { capitalWords } from './field-bytes.ts'

const checked = (text: string) => readPersonName({ givenNames: text, firstSurname: 'A' })
const plain = /^[A-ZÁÉÍÓÚÜÑ]+(?: [A-ZÁÉÍÓÚÜÑ]+)*$/

/** Letters, apostrophes, hyphens, dots; single spaces. Kept exactly as written. */
export const nameText = (says: string, example: string): Column<string> => ({
  says,
  shape: 'letras, hasta 60, un solo espacio entre palabras',
  example,
  optional: false,
  type: 'text',
  problem(text) {
    if (text.length < 60 && plain.test(text)) return undefined
    const outcome = checked(text)
    if (!outcome.ok) return outcome.code
    return outcome.value.givenNames === text ? undefined : 'not-canonical'
  },
  read: (text) => text,
  write: (value) => value,
  staged: (text) => text,
  bytes: capitalWords(60),
})
