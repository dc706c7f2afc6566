// What may be corrected here of what the registry says of a person: name, RFC, date of birth. Whose number somebody
// is (NSS, CURP) belongs to whoever gives it, and comes corrected in their files.
import { type PersonName, readPersonName } from '../../foundation/person-name.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { type Rfc, readRfc } from '../../foundation/rfc.ts'
import { type Day, day } from '../../foundation/time.ts'
import type { Member } from './members.ts'

export type Correction =
  | { readonly field: 'name'; readonly name: PersonName }
  | { readonly field: 'rfc'; readonly rfc: Rfc }
  | { readonly field: 'birth'; readonly birthOn: Day }

type Typed = Readonly<Record<string, string | undefined>>

/** What was asked for, read; undefined: nothing of it is ours to correct. Refuses what the registry cannot hold. */
export function readCorrection(typed: Typed): Result<Correction | undefined, 'bad-value'> {
  switch (typed.what) {
    case 'name': {
      const { givenNames = '', firstSurname = '', secondSurname } = typed
      const read = readPersonName({ givenNames, firstSurname, secondSurname })
      return read.ok ? ok({ field: 'name', name: read.value }) : cannot('bad-value')
    }
    case 'rfc': {
      const read = readRfc(typed.rfc ?? '')
      return read.ok ? ok({ field: 'rfc', rfc: read.value }) : cannot('bad-value')
    }
    case 'birth':
      return typed.birthOn
        ? ok({ field: 'birth', birthOn: day(typed.birthOn) })
        : cannot('bad-value')
    default:
      return ok(undefined)
  }
}

const nameText = ({ givenNames, firstSurname, secondSurname }: PersonName): string =>
  [givenNames, firstSurname, secondSurname ?? ''].join('|')

/** As a correction is kept: the parts of a name with bars between them. */
export function textOf(one: Correction): string {
  if (one.field === 'name') return nameText(one.name)
  return one.field === 'rfc' ? one.rfc : one.birthOn.toString()
}

/** What the registry says of it until now. */
export function textBefore(member: Member, field: Correction['field']): string {
  const { givenNames, firstSurname, secondSurname } = member
  if (field === 'name')
    return nameText({ givenNames, firstSurname, ...(secondSurname && { secondSurname }) })
  return field === 'rfc' ? member.rfc : member.birthOn.toString()
}
