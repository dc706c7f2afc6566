// Made-up employers: numbered, named, and very unequal in size.
import type { EmployerNumber } from '../../foundation/employer-number.ts'
import { companyRfcFor } from '../../foundation/rfc.ts'
import { dayFrom } from './calendar.ts'
import { type Random, randomFor } from './random.ts'

/** One employer for every 22 people, as the country has. */
export const employersFor = (members: number): number => Math.max(3, Math.trunc(members / 22))

/** A few employers hold many people, most hold a handful. */
export const drawEmployer = (count: number, random: Random): number =>
  Math.min(count - 1, Math.trunc(count * random.unit() ** 2.5))

const letters = 'ABCDEFGHJKLMNPRSTVWXYZ'

/** Letter and two digits of place, five of serial, modality 10, an opaque last digit: one per index. */
export function employerNumberOf(index: number): EmployerNumber {
  const place = `${letters[index % letters.length]}${String(Math.trunc(index / letters.length) % 100).padStart(2, '0')}`
  const serial = String(Math.trunc(index / (letters.length * 100)) % 100_000).padStart(5, '0')
  return `${place}${serial}10${index % 10}` as EmployerNumber
}

const trades = (
  'Muebles,Transportes,Textiles,Maquilas,Panificadora,Constructora,Ferretería,Autopartes,Empaques,' +
  'Calzado,Alimentos,Plásticos,Limpieza Integral,Seguridad Privada,Comercializadora,Servicios Escolares'
).split(',')
const places =
  'del Bajío,del Norte,de Occidente,del Golfo,del Valle,de la Laguna,del Sur,Peninsular'.split(',')
const forms = ['S.A. de C.V.', 'S. de R.L. de C.V.', 'S.A.P.I. de C.V.']

export type Employer = {
  employerNumber: EmployerNumber
  name: string
  rfc: string
  emailDomains: string
}

/** Its mail domain, where it has one; reserved, so that no mail ever arrives anywhere. */
export const mailDomainOf = (index: number): string | undefined =>
  index % 3 === 0 ? `empresa${index}.example` : undefined

export function employerAt(seed: string, index: number): Employer {
  const random = randomFor(seed, `employer/${index}`)
  const [trade, place] = [random.pick(trades), random.pick(places)]
  const initials = `${trade.slice(0, 2)}${place.slice(-2, -1)}`.normalize('NFD').toUpperCase()
  const rfc = companyRfcFor({
    letters: initials
      .replace(/[^A-Z]/g, 'X')
      .padEnd(3, 'X')
      .slice(0, 3),
    foundedOn: dayFrom(6_000 + random.below(13_000)),
    homoclave: `${random.below(10)}${random.pick([...letters])}`,
  })
  const name = `${trade} ${place} ${index + 1}, ${random.pick(forms)}`
  return {
    employerNumber: employerNumberOf(index),
    name,
    rfc,
    emailDomains: mailDomainOf(index) ?? '',
  }
}
