// The identifiers of somebody who does not exist: they pass every reader and belong to nobody.
import { type Curp, curpFor } from '../../../foundation/curp.ts'
import { type Nss, nssFor } from '../../../foundation/nss.ts'
import { type Rfc, rfcCheckCharacter, rfcFor } from '../../../foundation/rfc.ts'
import { day } from '../../../foundation/time.ts'
import type { Persona } from './persona.ts'

export type Identity = { readonly nss: Nss; readonly curp: Curp; readonly rfc: Rfc }

const noSubdelegation = '99'
/** The tenth of ten namesakes. */
const lastNamesake = 9
/** The published algorithm ends at V in the first place. */
const noHomoclave = 'ZZ'
const twoDigits = (year: number) => String(year % 100).padStart(2, '0')

/** `place`: in the cast, which numbers them. */
export function identityOf(persona: Persona, place: number): Identity {
  const { name, sex, birthPlace, affiliated } = persona
  const birthDate = day(persona.birthOn)
  const serial = String(9_901 + place)
  const open = `${rfcFor({ name, birthDate }).slice(0, 10)}${noHomoclave}`
  return {
    nss: nssFor(`${noSubdelegation}${twoDigits(affiliated)}${twoDigits(birthDate.year)}${serial}`),
    curp: curpFor({ name, birthDate, sex, birthPlace, homonymy: lastNamesake }),
    rfc: `${open}${rfcCheckCharacter(open)}` as Rfc,
  }
}
