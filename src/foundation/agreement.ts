// Whether what somebody typed about one person agrees with itself: NSS, CURP, RFC, birth date, sex and name.
// It compares what it is given and nothing else; it proves nothing about who typed it, and it never throws.
import { type Curp, curpBirthDate, curpSex, isGenericCurp, type Sex } from './curp.ts'
import { curpLettersOf, rfcInconvenient, rfcLettersOf } from './name-letters.ts'
import { type Nss, nssBirthYear } from './nss.ts'
import type { PersonName } from './person-name.ts'
import { isGenericRfc, type Rfc, rfcDate } from './rfc.ts'
import type { Day } from './time.ts'

/** What is known; whatever is missing is not compared. */
export type PersonFacts = {
  readonly nss?: Nss | undefined
  readonly curp?: Curp | undefined
  readonly rfc?: Rfc | undefined
  readonly birthDate?: Day | undefined
  readonly sex?: Sex | undefined
  readonly name?: PersonName | undefined
}
export type DisagreementCode =
  | 'curp-rfc-date'
  | 'curp-rfc-letters'
  | 'curp-birth-date'
  | 'rfc-birth-date'
  | 'curp-sex'
  | 'curp-first-surname'
  | 'curp-second-surname'
  | 'curp-given-names'
  | 'rfc-name'
  | 'nss-birth-year'
/** `doubt`: registries themselves differ on it, so it is asked about and stops nobody by itself. */
export type Disagreement = {
  readonly code: DisagreementCode
  readonly weight: 'contradiction' | 'doubt'
}

const contradiction = (code: DisagreementCode): Disagreement => ({ code, weight: 'contradiction' })
const doubt = (code: DisagreementCode): Disagreement => ({ code, weight: 'doubt' })
const shortDate = (day: Day) => day.toString().slice(2).replaceAll('-', '')

/** Every reason for which these facts cannot be of one person, or might not be; empty when they agree. */
export function disagreements(facts: PersonFacts): readonly Disagreement[] {
  const curp = facts.curp && !isGenericCurp(facts.curp) ? facts.curp : undefined
  const rfc = facts.rfc && !isGenericRfc(facts.rfc) ? facts.rfc : undefined
  const known = { ...facts, curp, rfc }
  return [...ofDates(known), ...ofCurpAndName(known), ...ofRfcLetters(known)]
}

function* ofDates({ nss, curp, rfc, birthDate, sex }: PersonFacts): Generator<Disagreement> {
  if (curp && rfc && curp.slice(4, 10) !== rfcDate(rfc)) yield contradiction('curp-rfc-date')
  if (curp && birthDate && !curpBirthDate(curp).equals(birthDate))
    yield contradiction('curp-birth-date')
  if (rfc && birthDate && rfcDate(rfc) !== shortDate(birthDate))
    yield contradiction('rfc-birth-date')
  if (curp && sex && curpSex(curp) !== sex) yield contradiction('curp-sex')
  const born = birthDate ?? (curp && curpBirthDate(curp))
  const nssYear = nss && nssBirthYear(nss)
  if (born && nssYear !== undefined && born.year % 100 !== nssYear) yield doubt('nss-birth-year')
}

/** Signs in a name are taken in as a sign, left out or as a space, as the clerk of the day did. */
function writings(name: PersonName): PersonName[] {
  const each = (change: (text: string) => string): PersonName => ({
    givenNames: change(name.givenNames),
    firstSurname: change(name.firstSurname),
    ...(name.secondSurname ? { secondSurname: change(name.secondSurname) } : {}),
  })
  const signs = /['’ʼ´`.\-‐/]+/g
  return [name, each((t) => t.replace(signs, '')), each((t) => t.replace(signs, ' '))]
}

/** The second letter may be the X of an inconvenient word, which hangs on all four letters. */
function* ofCurpAndName({ curp, name }: PersonFacts): Generator<Disagreement> {
  if (!curp || !name) return
  const drawn = writings(name).map((writing) => {
    const { word, consonants } = curpLettersOf(writing)
    return word + consonants
  })
  const agrees = (places: readonly (readonly [inCurp: number, drawn: number])[]) =>
    drawn.some((letters) => places.every(([c, d]) => curp.charAt(c) === letters.charAt(d)))
  const first = agrees([
    [0, 0],
    [13, 4],
  ])
  const second = agrees([
    [2, 2],
    [14, 5],
  ])
  const given = agrees([
    [3, 3],
    [15, 6],
  ])
  const masked = curp.charAt(1) === 'X' || drawn.some((letters) => letters.charAt(1) === 'X')
  const vowel = agrees([[1, 1]]) || (masked && !(second && given))
  if (!first || !vowel) yield contradiction('curp-first-surname')
  if (!second) yield contradiction('curp-second-surname')
  if (!given) yield contradiction('curp-given-names')
}

/** With a name, the RFC is held against it; without one, against the letters of the CURP. */
function* ofRfcLetters({ curp, rfc, name }: PersonFacts): Generator<Disagreement> {
  if (!rfc) return
  const letters = rfc.slice(0, 4)
  const fitsName = name && writings(name).some((w) => sameRfcLetters(rfcLettersOf(w), letters))
  if (name && !fitsName) yield doubt('rfc-name')
  if (curp && !fitsName && !curpExplainsRfc(curp, letters)) yield contradiction('curp-rfc-letters')
}

/** SAT writes Ñ as Ñ by rule, and as N or X in many of its own numbers. */
const sameLetter = (mine: string, theirs: string) =>
  mine === theirs || (mine === 'Ñ' && (theirs === 'N' || theirs === 'X'))
const sameRfcLetters = (drawn: string, given: string) =>
  [...drawn].every((letter, i) => sameLetter(letter, given.charAt(i)))

/** Whether one name can give both, particles that only one registry drops (da, di, el…) aside: every difference here is one that the two registries' rules make. */
function curpExplainsRfc(curp: string, rfc: string): boolean {
  const [c1 = '', c2, c3 = '', c4 = ''] = curp
  const [r1 = '', r2 = '', r3 = '', r4 = ''] = rfc
  const initial = (inRfc: string, inCurp: string) =>
    inRfc === inCurp || (inCurp === 'X' && (inRfc === 'Ñ' || inRfc === 'N'))
  if (!initial(r1, c1)) return false
  const maskedLast = r4 === 'X' && rfcInconvenient.has(`${r1}${r2}${r3}${c4}`)
  // An X in the second place hides a vowel: an inconvenient word, or the sign of D'Amico.
  const second = r2 === c2 || c2 === 'X'
  const usual = second && initial(r3, c3) && (initial(r4, c4) || maskedLast)
  const oneSurname = c3 === 'X' && curp.charAt(14) === 'X' && initial(r3, c4)
  const shortSurname = initial(r2, c3) && initial(r3, c4)
  return usual || oneSurname || shortSurname
}
