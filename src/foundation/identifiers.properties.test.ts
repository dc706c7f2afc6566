// For anybody the generators make up: what is written is read back, and every changed character is caught exactly
// as the check digit promises, blind spots included.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { disagreements } from './agreement.ts'
import { clabeFor, readClabe } from './clabe.ts'
import { curpBirthDate, curpFor, readCurp } from './curp.ts'
import { readEmployerNumber } from './employer-number.ts'
import { loanNumberFor, readLoanNumber } from './loan-number.ts'
import { states } from './mexican-states.ts'
import { nssFor, readNss } from './nss.ts'
import { readPersonName } from './person-name.ts'
import { readPostalCode } from './postal-code.ts'
import { readRfc, rfcFor, rfcWarnings } from './rfc.ts'

const digits = (n: number) => fc.stringMatching(new RegExp(`^[0-9]{${n}}$`))
const word = fc.oneof(
  fc.constantFrom('María', 'José', 'Ma.', 'Íñigo', 'Güemes', 'Ñuñez', "D'Amico", 'Pérez-Gil', 'O'),
  fc.constantFrom('Li', 'de la O', 'del Río', 'Mc Gregor', 'Bacarreza', 'Caco', 'Rosa', 'Øystein'),
  fc.stringMatching(/^[A-ZÁÉÍÓÚÜÑ][a-záéíóúüñ]{0,11}$/),
)
/** Particles that one registry drops and the other keeps: nothing but the name explains those letters. */
const disputed = new Set('da das der di die dd el le les mi'.split(' '))
const undisputed = word.filter(
  (w) => !disputed.has(w.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()),
)
const words = fc.array(undisputed, { minLength: 1, maxLength: 2 }).map((list) => list.join(' '))
const person = fc.record({
  name: fc
    .record({ givenNames: words, firstSurname: words, secondSurname: fc.option(words) })
    .map((typed) => {
      const name = readPersonName({ ...typed, secondSurname: typed.secondSurname ?? '' })
      assert.ok(name.ok)
      return name.value
    }),
  birthDate: fc
    .integer({ min: 0, max: 31_000 })
    .map((days) => Temporal.PlainDate.from('1930-01-01').add({ days })),
  sex: fc.constantFrom('H', 'M', 'X'),
  birthPlace: fc.constantFrom(...states, 'NE' as const),
  homonymy: fc.integer({ min: 0, max: 9 }),
})
const replaced = (text: string, i: number, by: string) => text.slice(0, i) + by + text.slice(i + 1)
const swapped = (text: string, i: number) =>
  text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2)
const codeOf = (reading: { ok: boolean; code?: string }) => (reading.ok ? 'ok' : reading.code)

const numbers = [
  { name: 'nss', length: 11, make: nssFor, read: readNss, blind: [9] },
  { name: 'loan-number', length: 10, make: loanNumberFor, read: readLoanNumber, blind: [9] },
  { name: 'clabe', length: 18, make: clabeFor, read: readClabe, blind: [5] },
] as const

test('numbers: every single digit is caught, and every swap but the known blind ones', () => {
  for (const { name, length, make, read, blind } of numbers)
    fc.assert(
      fc.property(digits(length - 1), (open) => {
        const whole: string = make(open)
        assert.deepEqual(read(whole), { ok: true, value: whole })
        for (let i = 0; i < length; i++)
          for (const by of '0123456789')
            if (by !== whole.charAt(i))
              assert.equal(codeOf(read(replaced(whole, i, by))), `${name}-check-digit`)
        for (let i = 0; i < length - 2; i++) {
          const apart = Math.abs(+whole.charAt(i) - +whole.charAt(i + 1))
          const seen = apart !== 0 && !(blind as readonly number[]).includes(apart)
          assert.equal(codeOf(read(swapped(whole, i))), seen ? `${name}-check-digit` : 'ok')
        }
      }),
      { numRuns: 60 },
    )
})

const curpAlphabet = '0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ'
const rfcAlphabet = '0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ'
const readRfcStrictly = (text: string) => {
  const rfc = readRfc(text)
  return rfc.ok ? (rfcWarnings(rfc.value)[0] ?? 'ok') : 'refused'
}

test('CURP: made, read back, and changed characters caught where weight × difference is no ten', () => {
  fc.assert(
    fc.property(person, (who) => {
      const curp = curpFor(who)
      assert.deepEqual(readCurp(curp), { ok: true, value: curp })
      assert.ok(curpBirthDate(curp).equals(who.birthDate))
      for (let i = 0; i < 17; i++)
        for (const by of curpAlphabet) {
          const apart = curpAlphabet.indexOf(by) - curpAlphabet.indexOf(curp.charAt(i))
          if (apart === 0) continue
          const code = codeOf(readCurp(replaced(curp, i, by)))
          const blind = (apart * (18 - i)) % 10 === 0
          assert.notEqual(code, blind ? 'curp-check-digit' : 'ok', `${curp} ${i} ${by}`)
        }
    }),
    { numRuns: 150 },
  )
})

test('RFC: made, read back, and changed characters warned of where weight × difference is no eleven', () => {
  fc.assert(
    fc.property(person, (who) => {
      const rfc = rfcFor(who)
      assert.equal(readRfcStrictly(rfc), 'ok')
      for (let i = 0; i < 12; i++)
        for (const by of rfcAlphabet) {
          const apart = rfcAlphabet.indexOf(by) - rfcAlphabet.indexOf(rfc.charAt(i))
          if (apart === 0) continue
          const code = readRfcStrictly(replaced(rfc, i, by))
          const blind = (apart * (13 - i)) % 11 === 0
          assert.notEqual(code, blind ? 'rfc-check-digit' : 'ok', `${rfc} ${i} ${by}`)
        }
    }),
    { numRuns: 150 },
  )
})

test('whoever is made up agrees with themselves, with and without the name', () => {
  fc.assert(
    fc.property(person, (who) => {
      const curp = curpFor(who)
      const rfc = rfcFor(who)
      assert.deepEqual(disagreements({ ...who, curp, rfc }), [], `${curp} ${rfc}`)
      const { name: _, ...unnamed } = who
      assert.deepEqual(disagreements({ ...unnamed, curp, rfc }), [], `${curp} ${rfc}`)
    }),
    { numRuns: 1000 },
  )
})

const noise = fc.constantFrom('', '', '', ' ', '-', '\u00a0', '–', '\t', '\u200b')
const spaced = (text: string) =>
  fc
    .tuple(fc.array(noise, { minLength: text.length, maxLength: text.length }), fc.boolean())
    .map(([gaps, lower]) => {
      const noisy = [...text].map((c, i) => c + gaps[i]).join('')
      return lower ? noisy.toLowerCase() : noisy
    })

test('forgiving input equals clean input', () => {
  const made = fc.tuple(person, digits(10), digits(17))
  fc.assert(
    fc.property(
      made.chain(([who, ten, seventeen]) => {
        const clean = [nssFor(ten), curpFor(who), rfcFor(who), clabeFor(seventeen)] as const
        return fc.tuple(fc.constant(clean), fc.tuple(...clean.map(spaced)))
      }),
      ([[nss, curp, rfc, clabe], [a = '', b = '', c = '', d = '']]) => {
        assert.deepEqual(readNss(a), { ok: true, value: nss })
        assert.deepEqual(readCurp(b), { ok: true, value: curp })
        assert.deepEqual(readRfc(c), { ok: true, value: rfc })
        assert.deepEqual(readClabe(d), { ok: true, value: clabe })
      },
    ),
  )
})

test('no text whatever makes a reader throw, and what is accepted reads the same again', () => {
  const readers = [
    ...[readNss, readCurp, readRfc, readClabe],
    ...[readLoanNumber, readEmployerNumber, readPostalCode],
  ]
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      for (const read of readers) {
        const reading = read(text)
        if (reading.ok) assert.deepEqual(read(reading.value), reading)
      }
    }),
    { numRuns: 300 },
  )
})
