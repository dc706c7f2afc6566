// Aim: however many years there are, a page reads six bimesters at most and one part of the subtotals.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { day } from '../src/foundation/time.ts'
import * as contributions from '../src/modules/contributions/contributions.store.ts'
import * as home from '../src/modules/home/home.store.ts'
import * as loans from '../src/modules/loans/loans.store.ts'
import * as savings from '../src/modules/savings/savings.store.ts'
import * as why from '../src/modules/savings/why.store.ts'
import { openPool } from '../src/platform/db.ts'
import { freshDatabase } from './harness/database.ts'

type Node = { 'Relation Name'?: string; 'Actual Loops': number; Plans?: Node[] }

/** Tables that were really read, each once. */
function* readBy(node: Node): Generator<string> {
  if (node['Relation Name'] && node['Actual Loops'] > 0) yield node['Relation Name']
  for (const inner of node.Plans ?? []) yield* readBy(inner)
}

const member = 1n // the first of a fresh database
const year = { first: 20261, last: 20266 }
const ofHome = {
  member,
  today: day('2026-11-22'),
  yearFrom: 20261,
  yearTo: 20266,
  depositsFrom: 20263,
  depositsTo: 20265,
  movementsFrom: 20265,
  movementsTo: 20266,
}
const ofSavings = { member, earlier: 20263, latest: 20264 }
const pages: Readonly<Record<string, { text: string; values: unknown[] }>> = {
  '/inicio': { text: home.homePage.text, values: home.homePage.valuesFor(ofHome) },
  '/inicio, savings alone': {
    text: home.savingsAlone.text,
    values: home.savingsAlone.valuesFor(ofHome),
  },
  '/inicio, loans alone': {
    text: home.loansAlone.text,
    values: home.loansAlone.valuesFor(ofHome),
  },
  '/inicio, news alone': { text: home.newsAlone.text, values: home.newsAlone.valuesFor(ofHome) },
  '/mi-ahorro': {
    text: savings.savingsPage.text,
    values: savings.savingsPage.valuesFor(ofSavings),
  },
  '/mi-ahorro, without the loans': {
    text: savings.savingsAlone.text,
    values: savings.savingsAlone.valuesFor(ofSavings),
  },
  '/mi-ahorro/movimientos': {
    text: savings.movementsPage.text,
    values: savings.movementsPage.valuesFor({
      ...year,
      member,
      before: 99_999,
      beforeJournal: 'ffffffff-ffff-ffff-ffff-ffffffffffff',
      beforeLine: 0n,
      most: 61,
    }),
  },
  '/mi-ahorro/por-que-cambio': {
    text: why.whyPage.text,
    values: why.whyPage.valuesFor({ member, first: 20262, last: 20266, journal: null, line: 0n }),
  },
  '/mi-ahorro/depositos-de-mi-patron': {
    text: contributions.depositsPage.text,
    values: contributions.depositsPage.valuesFor({
      ...year,
      member,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
    }),
  },
  '/mi-credito': {
    text: loans.loansPage.text,
    values: loans.loansPage.valuesFor({ member, today: day('2026-11-22') }),
  },
  '/mi-credito/saldos-y-movimientos/movimientos': {
    text: loans.movementsPage.text,
    values: loans.movementsPage.valuesFor({
      ...year,
      member,
      today: day('2026-11-22'),
      place: null,
      from: day('2026-01-01'),
      to: day('2026-12-31'),
      beforeDay: '9999-12-31',
      beforeSequence: 9_999,
      most: 61,
    }),
  },
}

test('every statement of a page is looked at here', () => {
  const named = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.store.ts'))
    .flatMap((file) => [...readFileSync(join('src', file), 'utf8').matchAll(/pageStatement\('/g)])
  const ofFiles = 1 // a batch of a CSV, as the page of movements
  assert.equal(named.length, Object.keys(pages).length + ofFiles)
})

test('at most six partitions a page, with sixteen years of them', async (t) => {
  const database = await freshDatabase(t)
  const pool = openPool({ url: database.url, max: 1 })
  try {
    for (let one = 2011; one <= 2026; one++)
      for (let n = 1; n <= 6; n++) await pool.query('select ensure_bimester($1)', [one * 10 + n])
    await pool.query(`insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex,
      birth_state, pensioner, is_demo)
      values ('72118800423', 'BAFJ701213HTSRRN07', 'BAFJ701213SBA', 'JUAN', 'BARRIOS', '1970-12-13',
        'H', 'TS', false, true)`)
    await pool.query(`insert into loans (loan_number, member_id, ordinal, kind, currency, granted_on,
      original_amount, rate_ppm, term_months, monthly_payment, regime, status)
      values ('1234567897', 1, 1, 'traditional', 'mxn', '2011-06-14', 100, 66900, 360, 1, 'roa', 'active')`)
    await pool.query(
      `insert into employers (employer_number, name) values ('Y5412345103', 'Muebles')`,
    )
    const [journal, file] = [1, 2].map((n) => `00000000-0000-7000-8000-00000000000${n}`)
    await pool.query(`insert into ledger_journals (journal_id, source_ref, input_hash, reason, state,
        effective_on, import_id)
      values ('${journal}', 'A1', '', 'contributions', 'posted', '2026-11-20', '${file}')`)
    await pool.query(`insert into ledger_entries (bimester, member_id, employer_id, journal_id, line,
        ledger_account, amount, effective_on)
      values (20265, 1, 1, '${journal}', 7, 'savings-97', 5, '2026-11-20'),
        (20265, null, 1, '${journal}', 0, 'contributions-received', -5, '2026-11-20')`)
    await pool.query(`insert into contributions (bimester, member_id, employer_id, sequence, daily_wage,
        days, amount, paid_on, received_on, state, import_id, line)
      values (20265, 1, 1, 1, 1, 1, 5, '2026-11-17', '2026-11-20', 'posted', '${file}', 7)`)
    for (const [path, { text, values }] of Object.entries(pages)) {
      const { rows } = await pool.query(`explain (analyze, format json) ${text}`, values)
      const read = [...new Set(readBy(rows[0]['QUERY PLAN'][0].Plan))]
      const bimesters = read.filter((name) => /_\d{5}$/.test(name))
      const most = path.endsWith('/movimientos') ? 6 : bimesters.length
      assert.equal(bimesters.length, most, `${path} reads its year: ${bimesters}`)
      const parts = read.filter((name) => /^ledger_subtotals_\d+$/.test(name))
      assert.ok(bimesters.length + parts.length <= 6, `${path}: ${[...bimesters, ...parts]}`)
      assert.ok(parts.length <= 1, `${path}: ${parts}`)
    }
  } finally {
    await pool.end()
  }
})

test('a year of movements reads that year alone', async (t) => {
  const database = await freshDatabase(t)
  const pool = openPool({ url: database.url, max: 1 })
  try {
    for (const one of [2025, 2026])
      for (let n = 1; n <= 6; n++) await pool.query('select ensure_bimester($1)', [one * 10 + n])
    const { text, values } = pages['/mi-ahorro/movimientos']!
    const { rows } = await pool.query(`explain (analyze, format json) ${text}`, values)
    const read = [...readBy(rows[0]['QUERY PLAN'][0].Plan)].filter((name) => /_\d{5}$/.test(name))
    assert.deepEqual(
      read.sort(),
      [1, 2, 3, 4, 5, 6].map((n) => `ledger_entries_2026${n}`),
    )
  } finally {
    await pool.end()
  }
})
