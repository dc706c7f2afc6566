// Somebody of the demo, as data: who they are, where they worked, what they owe, how they get in. Times are
// months before the end of the last closed bimester, so that every story is as old on any day it is told.
// Nobody here exists: a subdelegation that is not given out, a place among namesakes that nobody reaches, a
// homoclave that the published algorithm cannot give, phones and domains kept for fiction.
import type { BirthPlace } from '../../../foundation/mexican-states.ts'
import type { PersonName } from '../../../foundation/person-name.ts'
import type { Lang, Said } from '../../../foundation/words.ts'
import type { QuestionId } from '../../../modules/logins/questions.ts'
import type { EmployerKey } from './employers.ts'

export type PersonaKey =
  | 'rosa'
  | 'tomas'
  | 'lupita'
  | 'ernesto'
  | 'carmen'
  | 'beto'
  | 'maya'
  | 'nora'
  | 'ivan'
  | 'olga'

export type Place = {
  readonly country: 'MX' | 'US' | 'CA'
  readonly street: string
  /** Colonia; Mexico only. */
  readonly settlement?: string
  readonly city: string
  readonly state: string
  readonly postalCode: string
}

/** `from`: on the first day of that month; `to`: on the last day before it. Wages are those of the end. */
export type JobStory = {
  readonly employer: EmployerKey
  readonly from: number
  readonly to?: number
  /** Pesos a day, `'512.40'`. */
  readonly wage: string
  /** Bimesters, counted back from the last closed one (0), that the employer never paid. */
  readonly missing?: readonly number[]
  /** Bimesters in which the employer left out the CURP: the name alone decides whose it is. */
  readonly nameOnly?: readonly number[]
}

export type PaymentSource = 'payroll' | 'bank' | 'shop' | 'abroad'
export type LoanStory = {
  /** Nine digits; the tenth checks them. */
  readonly number: string
  readonly ordinal: 1 | 2
  readonly kind: 'traditional' | 'improvement'
  readonly currency: 'mxn' | 'vsm'
  readonly granted: number
  /** Pesos lent. */
  readonly lent: string
  /** Yearly, parts per million: 10.45 % is 104500. */
  readonly ratePpm: bigint
  readonly years: number
  /** Who pays, one after another; each until that month, the last one until today. */
  readonly paidBy: readonly { readonly source: PaymentSource; readonly until?: number }[]
  /** Months at the end for which nothing came: overdue, or deferred. */
  readonly unpaid?: number
  readonly deferred?: boolean
  /** Instalments that were left when the years told here begin; the loan ends when they are paid. */
  readonly instalmentsLeft?: number
  /** The employer goes on deducting after the end. */
  readonly keepsDeducting?: boolean
  readonly home: Place
}

export type FileContact =
  | { readonly kind: 'email' | 'mobile' | 'home'; readonly value: string; readonly since: number }
  | { readonly kind: 'address'; readonly value: Place; readonly since: number }

/** How somebody got in, or will. */
export type Access = {
  readonly email: string
  /** E.164. */
  readonly mobile: string
  readonly password: string
  readonly answers: readonly [
    { readonly question: QuestionId; readonly answer: string },
    { readonly question: QuestionId; readonly answer: string },
  ]
  readonly place: Place
  readonly references: readonly [Reference, Reference]
  readonly lang: Lang
}
export type Reference = { readonly name: string; readonly phone: string }

/** A registration that took place. `by`: whose contacts and password it has, when not the person's own. */
export type Opening = { readonly ago: { readonly months?: number; readonly days?: number } } & (
  | { readonly by?: undefined }
  | { readonly by: Access }
)

export type Persona = {
  readonly key: PersonaKey
  readonly name: PersonName
  /** As the registry has it, where that differs. */
  readonly registeredAs?: PersonName
  readonly birthOn: string
  readonly sex: 'H' | 'M'
  readonly birthPlace: BirthPlace
  /** Year in which social security took them on. */
  readonly affiliated: number
  readonly pensioner?: boolean
  /** How many bimesters are told in files, when not the usual four years; before them is one opening figure. */
  readonly told?: number
  readonly story: Said
  readonly tries: readonly Said[]
  readonly jobs: readonly JobStory[]
  readonly loans?: readonly LoanStory[]
  /** What had gathered before the years told here, in pesos. */
  readonly gathered?: Readonly<Partial<Record<'72-92' | '92-97' | '97', string>>>
  /** Deposits of their own. */
  readonly voluntary?: readonly { readonly ago: number; readonly amount: string }[]
  readonly onFile?: readonly FileContact[]
  readonly access: Access
  /** The e-mail and phone of `access` are out of reach; these are the ones they have now. */
  readonly lost?: { readonly newEmail: string; readonly newMobile: string }
  readonly opened?: Opening
  /** Days before the story is told on which they last came in; absent: never since it was opened. */
  readonly cameBack?: number
}
