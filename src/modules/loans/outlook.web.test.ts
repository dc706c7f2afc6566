// A member asks why the debt changed: the figures, their file and line; and where a file does not follow, the
// difference is said and somebody can be asked to look, once.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { plainAmount } from '../../foundation/money.ts'
import { sql, transaction } from '../../platform/db.ts'
import type { FileKind } from '../imports/kinds.ts'
import { onPayroll } from './sample.pages.ts'

const curp = 'BAFJ701213HTSRRN07'
const number = '1234567897'
const home = '/mi-credito/saldos-y-movimientos'

async function take(app: App, kind: FileKind, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-why-'))
  const path = join(folder, `${kind}.txt`)
  writeFileSync(path, `${[`H|${kind}|1|2026-11-20|demo`, ...lines].join('\n')}\n`)
  const outcome = await app.rooms.imports.importFile({ kind, path, dryRun: false })
  rmSync(folder, { recursive: true })
  assert.ok(outcome.ok && outcome.value.report.import.state === 'accepted', kind)
}

async function inside(app: App) {
  const { rows } = await sql<{ memberId: bigint; nss: string }>`
    select member_id as "memberId", nss from members where curp = ${curp}`.execute(app.base.db)
  const { memberId, nss } = rows[0]!
  const cookie = await transaction(app.base.db, async (tx) => {
    const opened = await app.rooms.logins.openLogin(tx, {
      memberId,
      nss,
      email: `${nss}@correo.example`,
      passwordHash: 'x',
      questions: [
        { question: 'first-pet', answerHash: 'a' },
        { question: 'first-street', answerHash: 'b' },
      ],
      lang: 'es',
      lookOnly: false,
      mobile: { e164: '+525555550199', bound: true },
      residence: 'MX',
      by: { kind: 'system', task: 'story' },
    })
    assert.ok(opened.ok)
    return app.rooms.logins.startSession(tx, {
      loginId: opened.value,
      browser: 'Firefox',
      address: '127.0.0.1',
    })
  })
  const visitor = app.visitor()
  visitor.cookies.set('__Host-sesion', cookie.value)
  return visitor
}

/** What people read of a page. */
const read = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .replaceAll(' ,', ',')
    .replaceAll(' .', '.')

/** The sample's loan in its files; `wrong`: its last payment is split otherwise. */
async function withLoan(app: App, wrong: boolean) {
  await take(app, 'members', [
    `D|72118800423|${curp}|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|`,
    'T|1',
  ])
  const { loan, movements } = onPayroll
  const monthly = plainAmount(loan.monthlyPayment)
  await take(app, 'loans', [
    `D|${number}|${curp}|1|traditional|mxn|2023-02-14|486000.00||9.2000|300|${monthly}|roa||active||||||`,
    'T|1|486000.00',
  ])
  const off = wrong ? 1_000n : 0n
  const lines = movements.map((one, i) => {
    const last = i === movements.length - 1 ? off : 0n
    const { principal, interest, lateInterest, insurance, other } = one.parts
    const parts = [principal - last, interest + last, lateInterest, insurance, other]
    const money = [one.amount, ...parts, one.balanceAfter! + last].map((n) =>
      plainAmount(n as never),
    )
    return `D|${number}|${one.effectiveOn}|${one.sequence}|${one.kind}|${one.source}|${money.join('|')}|`
  })
  const total = movements.reduce((sum, one) => sum + one.amount, 0n)
  const lowered = movements.reduce((sum, one) => sum + one.parts.principal, -off)
  const totals = [total, lowered].map((n) => plainAmount(n as never)).join('|')
  await take(app, 'loan-movements', [...lines, `T|${lines.length}|${totals}`])
}

test('the sentence, the rule with its figures, and the file and line of each movement', async (t) => {
  const app = await openApp(t)
  await withLoan(app, false)
  const juan = await inside(app)
  const page = await juan.get(`${home}/por-que?mes=2026-10`)
  assert.equal(page.h1, '¿Por qué cambió lo que debes?')
  assert.match(read(page.text), /En octubre de 2026 entraron \$4,235\.99 y tu deuda bajó \$\d/)
  assert.match(read(page.text), /9\.20% al año entre 12, sobre \$[\d,.]+ que debías el día 1/)
  assert.match(read(page.text), /cada centavo sale igual que en tu archivo/)
  assert.match(read(page.text), /loan-movements\.txt, línea \d+/)
  assert.match(read(page.text), /\$8\.530 por cada \$1,000 de los \$486,000\.00/)
  const tab = await juan.get(`${home}/mensualidades`)
  assert.match(read(tab.text), /Si conservas este trabajo, en/)
  const options = await juan.get(`${home}/opciones-de-pago?dia=2026-12-15`)
  assert.match(read(options.text), /Si pagas todo el 15 de diciembre de 2026/)
  assert.match(read(options.text), /Cada día que pasa suma/)
  const past = await juan.get(`${home}/opciones-de-pago?dia=2020-01-01`)
  assert.equal(past.status, 422)
  assert.match(read((await juan.get(`${home}/datos`)).text), /En qué orden se usa tu dinero/)
})

test('a file that does not follow: the difference is said, and one folio asks that somebody look', async (t) => {
  const app = await openApp(t)
  await withLoan(app, true)
  const juan = await inside(app)
  const page = await juan.get(`${home}/por-que`)
  assert.match(read(page.text), /No nos da lo mismo/)
  assert.match(read(page.text), /Hay diferencia desde el 31 de octubre de 2026/)
  const tab = await juan.get(`${home}/mensualidades`)
  assert.match(read(tab.text), /Nuestra cuenta y tu archivo no dan lo mismo/)
  assert.doesNotMatch(read(tab.text), /Si conservas este trabajo/)
  const [asked, twin] = await Promise.all([
    juan.post(`${home}/por-que/aclarar`, { credito: '1' }),
    juan.post(`${home}/por-que/aclarar`, { credito: '1' }),
  ])
  assert.match(asked.path, /^\/mis-tramites\/TRA-/)
  assert.equal(twin.path, asked.path, 'two clicks at once')
  await app.runJobs()
  const told = await app.mailTo('72118800423@correo.example')
  assert.deepEqual(
    told.map(({ subject }) => subject),
    ['Recibimos tu aclaración'],
  )
  assert.equal(app.smsTo('+525555550199').length, 1)
  await juan.get(`${home}/por-que`)
  const again = await juan.post(`${home}/por-que/aclarar`, { credito: '1' })
  assert.equal(again.path, asked.path)
})
