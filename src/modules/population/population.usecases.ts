import { mkdir } from 'node:fs/promises'
import type { Day } from '../../foundation/time.ts'
import type { FileKind } from '../imports/kinds.ts'
import { closedPeriods, dayNumber } from './calendar.ts'
import { employerAt, employersFor } from './employer.ts'
import { GrowingFile } from './growing-file.store.ts'
import { factRows, loanRows, movementRows, savingsRows } from './money-rows.ts'
import { type Population, personAt } from './person.ts'
import { publishedRules } from './published-rules.usecases.ts'
import {
  contactRows,
  contributionRow,
  employmentRows,
  lifeOf,
  memberRow,
  type Row,
} from './rows.ts'

export type Generated = { name: string; kind: FileKind; lines: number }

/** Two years of bimesters: what two calendar years of pages can show. */
const bimestersTold = 12

/**
 * Writes a consistent population into files that `import` takes, in the order to import them. The same
 * seed, size and day give the same bytes. Memory does not grow with the number of people.
 */
export async function generatePopulation(asked: {
  members: number
  seed: string
  dir: string
  asOf: Day
  onProgress?: (done: number) => void
}): Promise<Generated[]> {
  const { members, seed, dir, asOf } = asked
  await mkdir(dir, { recursive: true })
  const employers = employersFor(members)
  const population: Population = { seed, members, asOf: dayNumber(asOf), employers }
  const periods = closedPeriods(asOf, bimestersTold)
  const files: [FileKind, GrowingFile][] = []
  const open = (kind: FileKind, name: string) => {
    const file = new GrowingFile(
      dir,
      `${String(files.length + 1).padStart(2, '0')}-${name}.txt`,
      kind,
      asOf,
    )
    files.push([kind, file])
    return file
  }
  const employerFile = open('employers', 'employers')
  const write = writers(open, population, periods)
  for (let i = 0; i < employers; i++) {
    const { employerNumber, name, rfc, emailDomains } = employerAt(seed, i)
    employerFile.add({ employer_number: employerNumber, name, rfc, email_domains: emailDomains })
    await employerFile.flush()
  }
  for (let i = 0; i < members; i++) {
    write(i)
    for (const [, file] of files) await file.flush()
    if (i % 1_000 === 0) asked.onProgress?.(i)
  }
  const generated: Generated[] = []
  for (const [kind, file] of files)
    generated.push({ name: file.name, kind, lines: await file.end() })
  return generated
}

/** Tells one life in every file that has something of it. */
function writers(
  open: (kind: FileKind, name: string) => GrowingFile,
  population: Population,
  periods: ReturnType<typeof closedPeriods>,
): (index: number) => void {
  const people = open('members', 'members')
  const contacts = open('contacts', 'contacts')
  const employment = open('employment', 'employment')
  const loans = open('loans', 'loans')
  const facts = open('loan-facts', 'loan-facts')
  const savings = open('savings', 'savings')
  const byBimester = new Map(
    periods.map((p) => [p.bimester, open('contributions', `contributions-${p.bimester}`)]),
  )
  const movements = open('loan-movements', 'loan-movements')
  const rules = publishedRules()
  const all = (file: GrowingFile, rows: readonly Row[]) => {
    for (const row of rows) file.add(row)
  }
  return (index) => {
    const life = lifeOf(personAt(population, index), population, periods, rules)
    people.add(memberRow(life))
    all(contacts, contactRows(life, population))
    all(employment, employmentRows(life))
    all(loans, loanRows(life, population, rules))
    all(facts, factRows(life, population, rules))
    all(savings, savingsRows(life, population, periods))
    for (const c of life.contributions)
      byBimester.get(c.period.bimester)!.add(contributionRow(life, c))
    all(movements, movementRows(life))
  }
}
