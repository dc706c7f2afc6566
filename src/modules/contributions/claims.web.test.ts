// A deposit is missing: it is told once by mail, shown with what was expected, and told about with one folio.
import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { day, hours, startOf } from '../../foundation/time.ts'
import { sql, transaction } from '../../platform/db.ts'
import type { FileKind } from '../imports/kinds.ts'

const juan = 'BAFJ701213HTSRRN07'
const emma = 'GODE561231MDFMZM01'
const members = [
  `D|72118800423|${juan}|BAFJ701213SBA|JUAN|BARRIOS|FERNÁNDEZ|1970-12-13|H|TS|N|`,
  `D|43755600012|${emma}|GODE561231GR8|EMMA|GÓMEZ|DÍAZ|1956-12-31|M|DF|N|`,
  'T|2',
]
const paid = (bimester: string, amount: string, on: string) =>
  `D|Y5412345103|72118800423|${juan}|BARRIOS FERNÁNDEZ JUAN|${bimester}|1|400.00|59|${amount}|${on}|${on}|`

async function take(app: App, kind: FileKind, asOf: string, lines: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-claim-'))
  const path = join(folder, `${kind}.txt`)
  writeFileSync(path, `${[`H|${kind}|1|${asOf}|demo`, ...lines].join('\n')}\n`)
  const outcome = await app.rooms.imports.importFile({ kind, path, dryRun: false })
  rmSync(folder, { recursive: true })
  assert.ok(outcome.ok && outcome.value.report.import.state === 'accepted', kind)
}

async function inside(app: App, curp: string, lookOnly = false) {
  const { rows } = await sql<{ memberId: bigint; nss: string }>`
    select member_id as "memberId", nss from members where curp = ${curp}`.execute(app.base.db)
  const { memberId, nss } = rows[0]!
  const email = `${nss}@correo.example`
  const cookie = await transaction(app.base.db, async (tx) => {
    const opened = await app.rooms.logins.openLogin(tx, {
      memberId,
      nss,
      email,
      passwordHash: 'x',
      questions: [
        { question: 'first-pet', answerHash: 'a' },
        { question: 'first-street', answerHash: 'b' },
      ],
      lang: 'es',
      lookOnly,
      mobile: { e164: `+5255${nss.slice(0, 8)}`, bound: true },
      residence: 'MX',
      by: { kind: 'system', task: 'story' },
    })
    assert.ok(opened.ok)
    const loginId = opened.value
    return app.rooms.logins.startSession(tx, { loginId, browser: 'Firefox', address: '127.0.0.1' })
  })
  const visitor = app.visitor()
  visitor.cookies.set('__Host-sesion', cookie.value)
  return { visitor, email, memberId, phone: `+5255${nss.slice(0, 8)}` }
}

async function withMissing(t: { after(hook: () => Promise<void>): void }) {
  const app = await openApp(t)
  app.clock.moveTo(startOf(day('2026-05-30')).add(hours(11)))
  await take(app, 'members', '2026-05-28', members)
  await take(app, 'employers', '2026-05-28', ['D|Y5412345103|Muebles La Encina||', 'T|1'])
  await take(app, 'employment', '2026-05-28', [`D|${juan}|Y5412345103|2025-10-06||400.00`, 'T|1'])
  await take(app, 'contributions', '2026-05-28', [
    paid('2026-B1', '590.00', '2026-03-17'),
    'T|1|590.00',
  ])
  return app
}
const page = '/mi-ahorro/depositos-de-mi-patron?anio=2026'
const folioIn = (text: string) => /TRA-\d{4}-\d{8}-\w/.exec(text)?.[0]

test('missing: told once by mail, then claimed with everything filled in, once', async (t) => {
  const app = await withMissing(t)
  const { visitor, email, phone } = await inside(app, juan)
  await app.rooms.money.missing.tellMissing()
  await app.rooms.money.missing.tellMissing()
  await app.runJobs()
  const told = (await app.mailTo(email)).filter((one) => /Falta un depósito/.test(one.subject))
  assert.equal(told.length, 1, 'one mail, however often the task runs')
  assert.match(told[0]!.text, /No llegó el de marzo y abril\./)

  const deposits = await visitor.get(page)
  assert.match(deposits.text, /590\.00 menos/, 'half of January and February')
  assert.match(deposits.text, /\$1,220\.00/, '5 % of 400 for 61 days')
  const ask = /href="(\/aclaraciones\/nueva\?patron=\d+&amp;bimestre=2026-B2)"/.exec(deposits.text)
  assert.ok(ask)
  const form = await visitor.get(ask[1]!.replaceAll('&amp;', '&'))
  assert.equal(form.h1, 'Avisar que falta un depósito')
  assert.match(form.text, /value="1220\.00"/)
  const patron = /name="patron" value="(\d+)"/.exec(form.text)![1]!
  const typed = { patron, bimestre: '2026-B2', esperado: '1220.00', nota: '' }

  const wrong = await visitor.post('/aclaraciones/nueva', { ...typed, esperado: 'todo' })
  assert.deepEqual([wrong.status, /value="todo"/.test(wrong.text)], [422, true])
  const sent = await visitor.post('/aclaraciones/nueva', typed)
  assert.equal(sent.h1, 'Recibimos tu aclaración')
  const folio = folioIn(sent.text)
  assert.ok(folio)
  const again = await visitor.post('/aclaraciones/nueva', typed)
  assert.equal(folioIn(again.text), folio, 'sent twice, one folio')
  await app.runJobs()
  const mails = (await app.mailTo(email)).filter((one) => /Recibimos tu/.test(one.subject))
  assert.equal(mails.length, 1)
  assert.match(mails[0]!.text, new RegExp(folio))
  assert.match(app.smsTo(phone).at(-1)!.text, new RegExp(folio))

  const after = await visitor.get(page)
  assert.match(after.text, /Ya nos avisaste/)
  const tramite = await visitor.get(`/mis-tramites/${folio}`)
  assert.match(tramite.text, /Muebles La Encina/)
  assert.equal(
    (await visitor.get(`/aclaraciones/nueva?patron=${patron}&bimestre=2026-B2`)).path,
    `/mis-tramites/${folio}`,
  )
  const choices = await visitor.get('/aclaraciones/nueva')
  assert.match(choices.text, /enero y febrero de 2026/)
  assert.doesNotMatch(choices.text, /marzo y abril/)
})

test('two clicks at the same moment give one folio', async (t) => {
  const app = await withMissing(t)
  const { visitor } = await inside(app, juan)
  const patron = /name="patron"|patron=(\d+)/.exec((await visitor.get(page)).text)![1]!
  const typed = { patron, bimestre: '2026-B2', esperado: '1220.00', nota: '' }
  const both = await Promise.all([
    visitor.post('/aclaraciones/nueva', typed),
    visitor.post('/aclaraciones/nueva', typed),
  ])
  assert.equal(new Set(both.map((one) => folioIn(one.text))).size, 1)
  const { rows } = await sql<{ n: bigint }>`select count(*) as n from tramites`.execute(app.base.db)
  assert.equal(rows[0]?.n, 1n)
})

test("nobody tells about another's deposit, nor reads their folio; hidden figures stay hidden", async (t) => {
  const app = await withMissing(t)
  const one = await inside(app, juan, true)
  const other = await inside(app, emma)
  const shown = await one.visitor.get(page)
  const patron = /patron=(\d+)/.exec(shown.text)![1]!
  const form = await one.visitor.get(`/aclaraciones/nueva?patron=${patron}&bimestre=2026-B2`)
  assert.doesNotMatch(form.text, /1,?220\.00/)
  const asked = { patron, bimestre: '2026-B2', esperado: '10', nota: '' }
  const sent = await one.visitor.post('/aclaraciones/nueva', asked)
  const folio = folioIn(sent.text)!
  assert.equal((await other.visitor.get(`/aclaraciones/${folio}`)).status, 404)
  const tried = await other.visitor.post('/aclaraciones/nueva', asked)
  assert.match(tried.text, /No vemos depósitos que falten/)
  await app.rooms.money.missing.tellMissing()
  await app.runJobs()
  assert.equal((await app.mailTo(other.email)).length, 0)
})
