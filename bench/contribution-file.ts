// A registry of N people and the contribution file of two months that says one line of each, in the real format
// and with the real oddities. Lines come as they would, by employer and not by person.

import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, type WriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import { loanNumberFor } from '../src/foundation/loan-number.ts'
import { day } from '../src/foundation/time.ts'
import { headerLine, textLine, trailerLine } from '../src/modules/imports/file-format.ts'
import { formatOf } from '../src/modules/imports/kinds.ts'
import { dayNumber, dayText, periodOf } from '../src/modules/population/calendar.ts'
import { drawEmployer, employerAt, employersFor } from '../src/modules/population/employer.ts'
import { type Person, personAt } from '../src/modules/population/person.ts'
import { randomFor } from '../src/modules/population/random.ts'
import { contributionRow, type Life } from '../src/modules/population/rows.ts'
import { contributionOf, contributionWage, wageOf } from '../src/modules/population/wages.ts'
import type { Contribution } from '../src/modules/population/work.ts'

export const asOf = day('2026-11-22')
const seed = 'import'
const period = periodOf('2026-B5' as Parameters<typeof periodOf>[0])
const stride = 7_368_787 // prime, larger than any share of people: neighbours in the file are strangers

/** Text that goes to disk as the disk takes it. */
class Growing {
  readonly #stream: WriteStream
  readonly #path: string
  #text = ''
  constructor(path: string) {
    this.#path = path
    this.#stream = createWriteStream(`${path}.new`)
  }
  async add(line: string): Promise<void> {
    this.#text += `${line}\n`
    if (this.#text.length < 1 << 18) return
    const text = this.#text
    this.#text = ''
    if (!this.#stream.write(text)) await once(this.#stream, 'drain')
  }
  async end(): Promise<void> {
    this.#stream.end(this.#text)
    await finished(this.#stream)
    renameSync(`${this.#path}.new`, this.#path)
  }
}

const hasLoan = (index: number) => index % 10 < 3
const loanNumber = (index: number) => loanNumberFor(String(index * 2 + 1).padStart(9, '0'))

function lifeWith(person: Person, members: number): [Life, Contribution] {
  const random = randomFor(seed, `bench/${person.index}`)
  const wage = wageOf(random)
  const days = period.last - period.first + 1
  const contribution: Contribution = {
    employer: drawEmployer(employersFor(members), random),
    period,
    wage: contributionWage(wage, period.year),
    days,
    amount: contributionOf(wage, days, period),
    paidOn: period.due,
    receivedOn: period.due + 3,
  }
  const draw = random.unit()
  const odd =
    draw < 0.012 ? 'wrong-nss' : draw < 0.022 ? 'wrong-curp' : draw < 0.4 ? 'no-curp' : undefined
  const loans = hasLoan(person.index) ? [{ loanNumber: loanNumber(person.index) }] : []
  return [
    {
      person,
      jobs: [],
      contributions: [contribution],
      odd: new Map(odd && [[contribution, odd]]),
      lending: {
        loans: loans as Life['lending']['loans'],
        taken: new Set(loans.length > 0 && (!odd || odd === 'no-curp') ? [contribution] : []),
      },
    },
    contribution,
  ]
}

const memberText = (p: Person) => {
  const { givenNames, firstSurname, secondSurname } = p.registered
  const names = [givenNames, firstSurname, secondSurname ?? '']
  return [p.nss, p.curp, p.rfc, ...names, dayText(p.birthOn), p.sex, p.birthState, 'f', 't'].join(
    '|',
  )
}

export type Files = { lines: string; members: string; employers: string; loans: string }

/** Writes the files into `dir`, once: the file to import, and three that psql loads as the registry. */
export async function contributionFiles(dir: string, members: number): Promise<Files> {
  const at = (name: string) => join(dir, `${name}-${members}.txt`)
  const files: Files = {
    members: at('members'),
    employers: at('employers'),
    loans: at('loans'),
    lines: at('contributions'),
  }
  if (existsSync(files.lines)) return files
  const employers = employersFor(members)
  const population = { seed, members, asOf: dayNumber(asOf), employers }
  const [people, firms, loans, lines] = [
    new Growing(files.members),
    new Growing(files.employers),
    new Growing(files.loans),
    new Growing(files.lines),
  ]
  for (let i = 0; i < employers; i++) {
    const { employerNumber, name } = employerAt(seed, i)
    await firms.add(`${employerNumber}|${name}`)
  }
  const format = formatOf('contributions')
  await lines.add(headerLine(format, { asOf: asOf.toString(), synthetic: true }))
  let total = 0n
  for (let i = 0; i < members; i++) {
    const person = personAt(population, (i * stride) % members)
    await people.add(memberText(person))
    if (hasLoan(person.index)) await loans.add(`${loanNumber(person.index)}|${person.curp}`)
    const [life, contribution] = lifeWith(person, members)
    await lines.add(textLine(format, contributionRow(life, contribution)))
    total += contribution.amount
  }
  await lines.add(trailerLine(members, [total]))
  for (const file of [people, firms, loans, lines]) await file.end()
  return files
}
