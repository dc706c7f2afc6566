// Who works at the fund in the demo, who pays for somebody else, and who brings payments from abroad. Their
// secrets are the same in every demo: a demo serves this machine alone.
import { nssFor } from '../../../foundation/nss.ts'
import type { DeclarationTyped } from '../../../modules/desk/desk.usecases.ts'
import type { Role } from '../../../modules/staff/staff.ts'

export type StaffStory = {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly roles: readonly Role[]
  readonly password: string
  /** Base32, for an authenticator. */
  readonly totpSecret: string
  readonly recoveryCodes: readonly string[]
  /** What an agent said of themselves, so that nobody attends their own family. */
  readonly declares?: DeclarationTyped
}

/** Ten codes of ten hexadecimal digits; the place of the person and of the code make each one different. */
const codesOf = (place: number): readonly string[] =>
  Array.from({ length: 10 }, (_, i) => {
    const digits = (0xc1a_e5a_0000n + BigInt(place * 4_099 + i * 271))
      .toString(16)
      .padStart(10, '0')
    return `${digits.slice(0, 5)}-${digits.slice(5)}`
  })

const people: readonly Omit<StaffStory, 'recoveryCodes'>[] = [
  {
    key: 'asesora',
    name: 'Adriana Beltrán',
    email: 'adriana@personal.example',
    roles: ['agent'],
    password: 'escucho antes de hablar',
    totpSecret: 'MRSW23ZAMFTWK3TUMEQGCZDSNFQW4YJB',
    declares: {
      nss: nssFor('4399887701'),
      apellido1: 'Beltrán',
      apellido2: 'Zaldívar',
      calle: 'Cerrada del Molino 8',
      cp: '03100',
    },
  },
  {
    key: 'asesor',
    name: 'Saúl Ibarra',
    email: 'saul@personal.example',
    roles: ['agent'],
    password: 'cuatro oidos y una boca',
    totpSecret: 'MRSW23ZAMFTWK3TUMUQHGYLVNQQCAIBB',
    declares: {
      nss: nssFor('4399907702'),
      apellido1: 'Ibarra',
      apellido2: 'Quezada',
      calle: 'Callejón del Sauce 21',
      cp: '06400',
    },
  },
  {
    key: 'supervisora',
    name: 'Irene Quiroga',
    email: 'irene@personal.example',
    roles: ['supervisor'],
    password: 'dos firmas por cada cambio',
    totpSecret: 'MRSW23ZAON2XAZLSOZUXG33SMEQGS4TF',
  },
  {
    key: 'operadora',
    name: 'Mónica Serrano',
    email: 'monica@personal.example',
    roles: ['operator'],
    password: 'la luz verde del sotano',
    totpSecret: 'MRSW23ZAN5YGK4TBMRXXEYJANVXW42LD',
  },
  {
    key: 'operador',
    name: 'Rubén Cano',
    email: 'ruben@personal.example',
    roles: ['operator'],
    password: 'apago y vuelvo a prender',
    totpSecret: 'MRSW23ZAN5YGK4TBMRXXEIDSOVRGK3RB',
  },
]

export const staff: readonly StaffStory[] = people.map((person, place) => ({
  ...person,
  recoveryCodes: codesOf(place),
}))

/** Lupita's brother: he pays for her loan and is not a member. */
export const payer = {
  key: 'pagador',
  name: 'Daniel Chávez Ortega',
  email: 'daniel.chavez@correo.example',
  mobile: '+13125550113',
  paysFor: 'lupita',
} as const

/** Brings payments from the United States. */
export const remitter = {
  key: 'remesadora',
  name: 'Envíos Puente Norte',
  email: 'operaciones@puentenorte.example',
} as const
