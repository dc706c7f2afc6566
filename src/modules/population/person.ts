// One made-up person, from the seed and a place in the row alone: no two share a CURP, some share an NSS.
import { type Curp, curpFor } from '../../foundation/curp.ts'
import type { BirthPlace } from '../../foundation/mexican-states.ts'
import { type Nss, nssFor } from '../../foundation/nss.ts'
import { type Rfc, rfcCheckCharacter, rfcFor } from '../../foundation/rfc.ts'
import { day } from '../../foundation/time.ts'
import { dayFrom, dayNumber } from './calendar.ts'
import { allStates, frequentStates, type Given, nameOf, withOneLetterOff } from './names.ts'
import { type Random, randomFor } from './random.ts'

export type Population = {
  seed: string
  members: number
  asOf: number
  employers: number
}

export type Person = {
  index: number
  /** As their papers say, and as their employer writes it. */
  name: Given
  /** As the registry has it: for one in fifty, a letter is off. */
  registered: Given
  birthOn: number
  sex: 'H' | 'M'
  birthState: string
  nss: Nss
  curp: Curp
  rfc: Rfc
  pensioner: boolean
  /** Shares its NSS with the person before. */
  homonym: boolean
  residence: 'MX' | 'US' | 'CA'
}

const firstBirth = dayNumber(day('1949-01-01'))
const birthDays = 21_000 // to 30 June 2006
const stride = 7_919 // prime, and no divisor of the number of days: every day is visited once a round
const twoDigits = (n: number) => String(n % 100).padStart(2, '0')

/**
 * A round gives every birth day to one person; ten rounds take the ten places of namesakes in the CURP;
 * after that sex and state of birth take turns, so that 12.8 million people have CURPs of their own.
 */
function birthOf(index: number, random: Random) {
  const round = Math.trunc(index / birthDays)
  const birthOn = firstBirth + (((index % birthDays) * stride + round * 13) % birthDays)
  const homonymy = round % 10
  const turn = Math.trunc(round / 10)
  const sex: 'H' | 'M' = turn === 0 ? (random.chance(0.6) ? 'H' : 'M') : turn % 2 === 0 ? 'H' : 'M'
  const state =
    turn === 0
      ? random.pick(frequentStates)
      : allStates[(index + Math.trunc(turn / 2)) % allStates.length]!
  return { birthOn, homonymy, sex, birthState: state }
}

const provisional = '77'
/** 97 is for numbers that nobody has, 99 for the people of the demo. */
const subdelegations = Array.from({ length: 100 }, (_, i) => twoDigits(i)).filter(
  (two) => two !== provisional && two !== '97' && two !== '99',
)

function nssOf(population: Population, index: number, birthYear: number): Nss {
  const random = randomFor(population.seed, `nss/${index}`)
  const affiliated = Math.min(birthYear + 16 + random.below(12), 2025)
  const place = random.chance(0.005) ? provisional : subdelegations[index % subdelegations.length]!
  const serial = String((Math.trunc(index / subdelegations.length) * 7) % 10_000).padStart(4, '0')
  return nssFor(`${place}${twoDigits(affiliated)}${twoDigits(birthYear)}${serial}`)
}

const wrongCheck = (rfc: Rfc): Rfc => {
  const right = rfcCheckCharacter(rfc.slice(0, 12))
  return `${rfc.slice(0, 12)}${right === '7' ? '8' : '7'}` as Rfc
}

/** Whether that person shares its NSS with the one before it. */
export const isHomonym = ({ seed, members }: Population, index: number): boolean =>
  index > 0 && index < members && randomFor(seed, `homonym/${index}`).chance(0.005)

const yearOf = (n: number) => dayFrom(n).year

function residenceOf(random: Random): Person['residence'] {
  if (!random.chance(0.002)) return 'MX'
  return random.chance(0.8) ? 'US' : 'CA'
}

export function personAt(population: Population, index: number): Person {
  const random = randomFor(population.seed, `person/${index}`)
  const { birthOn, homonymy, sex, birthState } = birthOf(index, random)
  const name = nameOf(sex, random)
  const birthDate = dayFrom(birthOn)
  const { secondSurname, ...rest } = name
  const written = secondSurname === null ? rest : { ...rest, secondSurname }
  const curp = curpFor({
    name: written,
    birthDate,
    sex,
    birthPlace: birthState as BirthPlace,
    homonymy,
  })
  const rfc = rfcFor({ name: written, birthDate })
  const off = random.chance(0.02)
  const homonym = isHomonym(population, index)
  const sharing = homonym
    ? birthOf(index - 1, randomFor(population.seed, `person/${index - 1}`))
    : undefined
  return {
    index,
    name,
    registered: off ? { ...name, firstSurname: withOneLetterOff(name.firstSurname) } : name,
    birthOn,
    sex,
    birthState,
    nss: nssOf(population, homonym ? index - 1 : index, yearOf(sharing?.birthOn ?? birthOn)),
    curp,
    rfc: random.chance(0.015) ? wrongCheck(rfc) : rfc,
    pensioner: population.asOf - birthOn > 65 * 365 && random.chance(0.7),
    homonym,
    residence: residenceOf(random),
  }
}
