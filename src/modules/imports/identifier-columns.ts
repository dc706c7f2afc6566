// Columns that hold identifiers: what the foundation reads, in its canonical writing only.
import { type Bimester, readBimester } from '../../foundation/bimester.ts'
import { type Clabe, readClabe } from '../../foundation/clabe.ts'
import { type Curp, readCurp } from '../../foundation/curp.ts'
import { type EmployerNumber, readEmployerNumber } from '../../foundation/employer-number.ts'
import { importedLoanNumber, type LoanNumber } from '../../foundation/loan-number.ts'
import { type BirthPlace, isBirthPlace } from '../../foundation/mexican-states.ts'
import { type Nss, nssWarnings, readNss } from '../../foundation/nss.ts'
import {
  type CompanyRfc,
  type Rfc,
  readEmployerRfc,
  readRfc,
  rfcWarnings,
} from '../../foundation/rfc.ts'
import { type Column, identifier } from './column.ts'
import { digits, remembered } from './field-bytes.ts'
import { curpBytes, employerNumberBytes, nssBytes } from './identifier-bytes.ts'

export const nss = () =>
  identifier<Nss, string>({
    says: 'Número de Seguridad Social.',
    shape: '11 dígitos; el último es verificador',
    example: '43856709175',
    reads: readNss,
    bytes: nssBytes,
    warning: (text, asOf) => nssWarnings(text as Nss, asOf)[0],
  })

/** In a file of payments an odd NSS is old news: what it is worth was said with the person. */
export const nssAsPaid = (): Column<Nss> => {
  const { warning: _warning, ...column } = nss()
  return column
}

export const curp = () =>
  identifier<Curp, string>({
    says: 'CURP: identifica a la persona en todos los archivos.',
    shape: '18 caracteres; el último es verificador',
    example: 'GODE561231MDFMZM01',
    reads: readCurp,
    bytes: curpBytes,
  })

export const rfc = () =>
  identifier<Rfc, string>({
    says: 'RFC con homoclave. Si el dígito verificador no cuadra, sólo se avisa.',
    shape: '13 caracteres',
    example: 'GODE561231GR8',
    reads: readRfc,
    warning: (text) => rfcWarnings(text as Rfc)[0],
  })

export const employerRfc = () =>
  identifier<Rfc | CompanyRfc, string>({
    says: 'RFC del patrón, empresa o persona.',
    shape: '12 o 13 caracteres',
    example: 'MAB9307148T4',
    reads: readEmployerRfc,
    warning: (text) => rfcWarnings(text as Rfc)[0],
  })

export const clabe = () =>
  identifier<Clabe, string>({
    says: 'CLABE de la cuenta donde recibe devoluciones, si se conoce.',
    shape: '18 dígitos; el último es verificador',
    example: '032180000118359719',
    reads: readClabe,
  })

export const employerNumber = () =>
  identifier<EmployerNumber, string>({
    says: 'Registro patronal con su dígito verificador, sin guiones.',
    shape: '11 caracteres',
    example: 'Y5412345103',
    reads: readEmployerNumber,
    bytes: employerNumberBytes,
  })

export const loanNumber = (says = 'Número de crédito.') =>
  identifier<LoanNumber, string>({
    says,
    shape: '10 dígitos',
    example: '1234567897',
    reads: importedLoanNumber,
    bytes: digits(10),
  })

export const birthState = (): Column<BirthPlace> => ({
  says: 'Entidad de nacimiento, con las dos letras de la CURP; `NE` si nació fuera de México.',
  shape: '2 letras',
  example: 'JC',
  optional: false,
  type: 'text',
  problem: (text) => (isBirthPlace(text) ? undefined : 'not-a-choice'),
  read: (text) => text as BirthPlace,
  write: (value) => value,
  staged: (text) => text,
})

const bimesters = new Map<string, boolean>()

function isBimester(text: string): boolean {
  const known = bimesters.get(text)
  if (known !== undefined) return known
  const outcome = readBimester(text)
  const good = outcome.ok && outcome.value === text && text >= '1972-B3' && text < '2100'
  if (bimesters.size < 1_000) bimesters.set(text, good)
  return good
}
const bimesterBytes = remembered(
  7,
  [4],
  isBimester,
  [...'-B'].map((c) => c.charCodeAt(0)),
)

/** `2026-B5`; staged as 20265, the key of the partitions. */
export const bimester = (says: string): Column<Bimester> => ({
  says,
  shape: 'AAAA-Bn, n de 1 a 6',
  example: '2026-B5',
  optional: false,
  type: 'integer',
  problem: (text) => (isBimester(text) ? undefined : 'bimester-shape'),
  read: (text) => text as Bimester,
  write: (value) => value,
  staged: (text) => text.slice(0, 4) + text.slice(6),
  bytes: bimesterBytes,
})
