// Aim: whoever stands in the demo could stand in the registry: nothing about them is refused anywhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { disagreements } from '../../../foundation/agreement.ts'
import { readCurp } from '../../../foundation/curp.ts'
import { readEmail } from '../../../foundation/email.ts'
import { readEmployerNumber } from '../../../foundation/employer-number.ts'
import { readNss } from '../../../foundation/nss.ts'
import { fullName } from '../../../foundation/person-name.ts'
import { readPhone } from '../../../foundation/phone.ts'
import { readRfc, rfcWarnings } from '../../../foundation/rfc.ts'
import { day } from '../../../foundation/time.ts'
import { openFileReading } from '../../../modules/imports/file-reading.ts'
import { findingsLog } from '../../../modules/imports/imports.ts'
import { formatOf } from '../../../modules/imports/kinds.ts'
import { judgedPassword } from '../../../modules/logins/password-rules.ts'
import { problemsOf } from '../../../modules/logins/questions.ts'
import { cast } from './cast.ts'
import { employers } from './employers.ts'
import { filesOf } from './files.ts'
import { livesOn } from './life.ts'
import { payer, staff } from './staff.ts'

const today = day('2026-11-22')

test('identifiers pass their readers, agree with each other, and belong to one person each', () => {
  for (const { persona, identity } of cast) {
    const { nss, curp, rfc } = identity
    assert.ok(readNss(nss).ok && readCurp(curp).ok && readRfc(rfc).ok, persona.key)
    assert.deepEqual(rfcWarnings(rfc), [], persona.key)
    const facts = { ...identity, name: persona.name, birthDate: day(persona.birthOn) }
    assert.deepEqual(disagreements({ ...facts, sex: persona.sex }), [], persona.key)
  }
  for (const { number } of employers) assert.ok(readEmployerNumber(number).ok)
  const all = cast.flatMap(({ identity }) => Object.values(identity))
  assert.equal(new Set(all).size, all.length)
})

test('ways to reach them are kept for fiction, can be typed, and are one person’s each', () => {
  const accesses = cast.flatMap(({ persona: { access, opened } }) => [
    access,
    ...(opened?.by ? [opened.by] : []),
  ])
  const lost = cast.flatMap(({ persona }) => (persona.lost ? [persona.lost] : []))
  const phones = [...accesses.map((a) => a.mobile), ...lost.map((l) => l.newMobile), payer.mobile]
  const emails = [
    ...accesses.map((a) => a.email),
    ...lost.map((l) => l.newEmail),
    ...staff.map((s) => s.email),
    payer.email,
  ]
  for (const phone of phones) {
    const read = readPhone(phone)
    assert.ok(read.ok && read.value === phone, phone)
    assert.match(phone, /555(55)?501\d\d$|55501\d\d$/)
  }
  for (const email of emails) {
    const read = readEmail(email)
    assert.ok(read.ok && read.value === email && email.endsWith('.example'), email)
  }
  assert.equal(new Set(phones).size, phones.length)
  assert.equal(new Set(emails).size, emails.length)
})

test('passwords and answers are ones that the portal takes', () => {
  for (const { persona, identity } of cast)
    for (const access of [persona.access, ...(persona.opened?.by ? [persona.opened.by] : [])]) {
      const { email, mobile, password, answers, place } = access
      const names = [fullName(persona.name)]
      const identifiers = Object.values(identity)
      const own = { names, email, identifiers, phones: [mobile], birthOn: day(persona.birthOn) }
      assert.deepEqual(judgedPassword(password, own), { ok: true, value: password }, persona.key)
      const texts = [...names, ...identifiers, email, mobile, place.street, place.city]
      const [one, two] = answers
      assert.deepEqual(
        problemsOf([one, two], texts),
        [
          { question: undefined, answer: undefined },
          { question: undefined, answer: undefined },
        ],
        persona.key,
      )
    }
})

test('the files of one day have the same bytes, and every reader takes them without a problem', () => {
  for (const on of ['2026-11-22', '2026-11-19', '2027-01-02', '2028-02-29']) {
    const files = filesOf(day(on))
    assert.deepEqual(filesOf(day(on)), files)
    for (const { kind, text } of files) {
      const log = findingsLog()
      const reading = openFileReading(formatOf(kind), log)
      reading.take({ first: 1, lines: text.split('\n').slice(0, -1), troubles: [] })
      assert.ok(reading.end().details > 0)
      assert.deepEqual(log.all(), [], kind)
    }
  }
})

const lifeOf = (key: string) => livesOn(today).find(({ persona }) => persona.key === key)!
const savedIn = (key: string, component: string) =>
  lifeOf(key)
    .savings.filter((m) => m.component === component)
    .reduce((sum, m) => sum + m.amount, 0n)

test('the stories are as they are told', () => {
  const [tomasFirst, tomasSecond] = lifeOf('tomas').loans
  const [rosa] = lifeOf('rosa').loans
  const [carmen] = lifeOf('carmen').loans
  const [beto] = lifeOf('beto').loans
  const [lupita] = lifeOf('lupita').loans
  assert.equal(rosa!.loan.status, 'active')
  assert.ok(rosa!.loan.state!.unpaid.length === 0 && rosa!.taken.size > 10)
  assert.equal(tomasFirst!.loan.status, 'paid-off')
  assert.equal(tomasSecond!.loan.state!.unpaid.length, 3)
  assert.ok(tomasFirst!.loan.statusSince! + 183 < tomasSecond!.loan.contract.grantedOn)
  assert.equal(carmen!.loan.status, 'paid-off')
  assert.ok(carmen!.loan.state!.excess > 0n)
  for (const component of ['72-92', '92-97', '97']) assert.ok(savedIn('carmen', component) > 0n)
  assert.equal(beto!.loan.status, 'deferred')
  assert.equal(lupita!.loan.lines.at(-1)!.source, 'abroad')
  assert.ok(lifeOf('maya').loans.length === 0 && lifeOf('nora').loans.length === 0)
})

test('what was lent and what was saved is never less than nothing', () => {
  for (const { persona, loans, savings, deposits } of livesOn(today)) {
    for (const { loan } of loans)
      for (const m of loan.lines) assert.ok(m.balance >= 0n, persona.key)
    const total = savings.reduce((sum, m) => sum + m.amount, 0n)
    const saved = deposits
      .filter((d) => !loans.some(({ taken }) => taken.has(d)))
      .reduce((sum, d) => sum + d.amount, 0n)
    assert.ok(total + saved >= 0n, persona.key)
  }
})
