// Where the people of the demo worked. Serials from 99000 on are given to nobody.
import type { EmployerNumber } from '../../../foundation/employer-number.ts'
import { companyRfcFor } from '../../../foundation/rfc.ts'
import { day } from '../../../foundation/time.ts'

type Company = { name: string; serial: string; letters: string; founded: string; domain?: string }

const companies = {
  muebles: {
    name: 'Muebles La Encina, S.A. de C.V.',
    serial: '99001',
    letters: 'MEN',
    founded: '1987-05-11',
    domain: 'laencina.example',
  },
  transportes: {
    name: 'Transportes Sierra Azul, S.A. de C.V.',
    serial: '99002',
    letters: 'TSA',
    founded: '1979-02-26',
  },
  empaques: {
    name: 'Empaques del Duero, S. de R.L. de C.V.',
    serial: '99003',
    letters: 'EDU',
    founded: '1996-09-02',
  },
  imprenta: {
    name: 'Imprenta Tres Siglos, S.A.',
    serial: '99004',
    letters: 'ITS',
    founded: '1968-01-15',
  },
  uniformes: {
    name: 'Uniformes y Bordados Teresita, S.A. de C.V.',
    serial: '99005',
    letters: 'UBT',
    founded: '1974-07-08',
  },
  autopartes: {
    name: 'Autopartes Cuarzo, S.A.P.I. de C.V.',
    serial: '99006',
    letters: 'ACU',
    founded: '2001-11-20',
    domain: 'cuarzo.example',
  },
  bodegas: {
    name: 'Bodegas y Entregas Volcán, S.A. de C.V.',
    serial: '99007',
    letters: 'BEV',
    founded: '2015-03-17',
    domain: 'volcan.example',
  },
  cafeteria: {
    name: 'Cafeterías Buen Grano, S. de R.L. de C.V.',
    serial: '99008',
    letters: 'CBG',
    founded: '2010-06-01',
  },
  hotel: {
    name: 'Hotelera Punta Serena, S.A. de C.V.',
    serial: '99009',
    letters: 'HPS',
    founded: '1992-10-05',
  },
  escuela: {
    name: 'Colegio Semilla Nueva, S.C.',
    serial: '99010',
    letters: 'CSN',
    founded: '1999-08-23',
  },
} as const satisfies Record<string, Company>

export type EmployerKey = keyof typeof companies
export type CastEmployer = {
  readonly key: EmployerKey
  readonly number: EmployerNumber
  readonly name: string
  readonly rfc: string
  readonly domain: string | null
}

const written = ([key, company]: [string, Company], i: number): CastEmployer => ({
  key: key as EmployerKey,
  number: `Z99${company.serial}10${i}` as EmployerNumber,
  name: company.name,
  rfc: companyRfcFor({
    letters: company.letters,
    foundedOn: day(company.founded),
    homoclave: 'ZZ',
  }),
  domain: company.domain ?? null,
})

export const employers: readonly CastEmployer[] = Object.entries(companies).map(written)

export const employerOf = (key: EmployerKey): CastEmployer =>
  employers.find((one) => one.key === key)!
export const placeOfEmployer = (key: EmployerKey): number =>
  employers.findIndex((one) => one.key === key)
