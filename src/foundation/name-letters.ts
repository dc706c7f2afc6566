// The letters that CURP and RFC draw from a name. The two registries differ in particles, in what they do with
// Ñ, with one surname and with inconvenient words; every difference is written here once and nowhere else.
// Sources: the CURP normative manual of RENAPO and the SAT rules for the RFC of persons.
import type { PersonName } from './person-name.ts'

const setOf = (words: string) => new Set(words.split(' '))

/** RENAPO, annex 2: the second letter becomes X. */
export const curpInconvenient = setOf(
  'BACA BAKA BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COGI COJA COJE COJI COJO COLA CULO ' +
    'FALO FETO GETA GUEI GUEY JETA JOTO KACA KACO KAGA KAGO KAKA KAKO KOGE KOGI KOJA KOJE KOJI ' +
    'KOJO KOLA KULO LILO LOCA LOCO LOKA LOKO MAME MAMO MEAR MEAS MEON MIAR MION MOCO MOKO MULA ' +
    'MULO NACA NACO PEDA PEDO PENE PIPI PITO POPO PUTA PUTO QULO RATA ROBA ROBE ROBO RUIN SENO ' +
    'TETA VACA VAGA VAGO VAKA VUEI VUEY WUEI WUEY',
)
/** SAT: the last letter becomes X. */
export const rfcInconvenient = setOf(
  'BUEI BUEY CACA CACO CAGA CAGO CAKA CAKO COGE COJA COJE COJI COJO CULO FETO GUEY JOTO KACA ' +
    'KACO KAGA KAGO KAKA KOGE KOJO KULO MAME MAMO MEAR MEAS MEON MION MOCO MULA PEDA PEDO PENE ' +
    'PUTA PUTO QULO RATA RUIN',
)

const particles = setOf('DE DEL LA LAS LOS Y MC MAC VON VAN')
const curpParticles = particles.union(setOf('DA DAS DER DI DIE DD EL LE LES'))
const rfcParticles = particles.union(setOf('MI EL'))
/** Given names so frequent that the next one is used, when there is a next one. */
const skipped = setOf('MARIA JOSE MA MA. M M. J J.')

const enye = /N\u0303/g
const marks = /\p{M}+/gu
/** Letters of other Latin alphabets that no accent mark takes apart. */
const foreign: Readonly<Record<string, string>> = {
  Ø: 'O',
  Ł: 'L',
  Đ: 'D',
  Æ: 'AE',
  Œ: 'OE',
  Þ: 'TH',
}
/** Upper case without accents; Ñ stays, because each registry treats it its own way. */
export const bare = (text: string): string =>
  text
    .normalize('NFD')
    .toUpperCase()
    .replace(enye, 'Ñ')
    .replace(marks, '')
    .replace(/[ØŁĐÆŒÞ]/g, (letter) => foreign[letter]!)

function mainWords(text: string, drop: ReadonlySet<string>): string[] {
  const words = text.split(/\s+/).filter(Boolean)
  const kept = words.filter((word) => !drop.has(word))
  return kept.length > 0 ? kept : words
}
const surnameWord = (text: string, drop: ReadonlySet<string>) => mainWords(text, drop)[0] ?? ''
function givenWord(text: string, drop: ReadonlySet<string>): string {
  const [first = '', second] = mainWords(text, drop)
  return second !== undefined && skipped.has(first) ? second : first
}

const vowels = 'AEIOU'
const isPlain = (letter: string) => letter >= 'A' && letter <= 'Z'
/** The first letter that fits, after the initial. Ñ or a sign met first takes the place, as an X. */
function inner(word: string, fits: (letter: string) => boolean, stops: (c: string) => boolean) {
  for (const letter of word.slice(1)) {
    if (fits(letter)) return letter
    if (stops(letter)) return 'X'
  }
  return 'X'
}
const isVowel = (letter: string) => vowels.includes(letter)
const isConsonant = (letter: string) => isPlain(letter) && !isVowel(letter)
const isSign = (c: string) => !isPlain(c) && c !== 'Ñ'
const innerVowel = (word: string) => inner(word, isVowel, isSign)
const innerConsonant = (word: string) => inner(word, isConsonant, (c) => !isPlain(c))

/** What each part of a name gives to a CURP. `word` is after the inconvenient words. */
export type CurpLetters = { readonly word: string; readonly consonants: string }

/** The four letters and the three inner consonants that a CURP draws from a name. */
export function curpLettersOf(name: PersonName): CurpLetters {
  const first = surnameWord(bare(name.firstSurname), curpParticles)
  const second = surnameWord(bare(name.secondSurname ?? ''), curpParticles)
  const given = givenWord(bare(name.givenNames), curpParticles)
  const initial = (word: string) => (isPlain(word.charAt(0)) ? word.charAt(0) : 'X')
  const word = initial(first) + innerVowel(first) + initial(second) + initial(given)
  return {
    word: curpInconvenient.has(word) ? `${word[0]}X${word.slice(2)}` : word,
    consonants: innerConsonant(first) + innerConsonant(second) + innerConsonant(given),
  }
}

const sign = /['’ʼ´`.]+/g
/** For the RFC signs are not written at all, and a hyphen parts two words. */
export const rfcText = (text: string): string =>
  bare(text)
    .replace(sign, '')
    .replace(/[^A-ZÑ&0-9]+/g, ' ')
    .trim()

/** The four letters that an RFC draws from a name, after the inconvenient words. */
export function rfcLettersOf(name: PersonName): string {
  const first = surnameWord(rfcText(name.firstSurname), rfcParticles)
  const second = surnameWord(rfcText(name.secondSurname ?? ''), rfcParticles)
  const given = givenWord(rfcText(name.givenNames), rfcParticles)
  const word = rfcWord(first, second, given)
  return rfcInconvenient.has(word) ? `${word.slice(0, 3)}X` : word
}

function rfcWord(first: string, second: string, given: string): string {
  const two = given.slice(0, 2).padEnd(2, 'X')
  const initial = (text: string) => text.charAt(0) || 'X'
  if (second === '') return first.slice(0, 2).padEnd(2, 'X') + two
  if (first.length <= 2) return initial(first) + initial(second) + two
  return initial(first) + innerVowel(first) + initial(second) + initial(given)
}
