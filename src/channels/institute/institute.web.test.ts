// Aim: a system reads what it is there for and leaves its reason; it works on cases as people do, and never decides
// what wants a person; whatever else there is, is not there.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin, registered } from '../../../test/harness/members.ts'
import { operator, operatorIn } from '../../../test/harness/operators.ts'
import { bodyOf, codeOf, givenKey, machine } from '../../../test/harness/partners.ts'
import { root, systemMachine, systemWithKey } from '../../../test/harness/systems.ts'
import { folioFor } from '../../foundation/folio.ts'
import { seconds } from '../../foundation/time.ts'
import type { TramiteKind } from '../../modules/tramites/definitions.ts'
import { transaction } from '../../platform/db.ts'

const by = { kind: 'system', task: 'story' } as const
const openCase = (app: App, memberId: bigint, type: TramiteKind): Promise<string> =>
  transaction(app.base.db, (tx) =>
    app.rooms.tramites.open(tx, { memberId, type, by, about: { loan: '1234567897' } }),
  )
const acts = async (app: App, memberId: bigint) =>
  (await app.rooms.audit.activityOf(app.base.db, memberId)).map((one) => [
    one.act,
    one.actor,
    one.reason,
  ])

async function lookedUp(app: App) {
  const who = await registered(app)
  const { key } = await systemWithKey(app)
  const { ask } = systemMachine(app, key)
  const found = await ask('/members/search', { nss: who.nss, curp: who.curp })
  assert.equal(found.statusCode, 200, found.body)
  const { givenNames, held } = bodyOf(found)
  assert.deepEqual(
    [givenNames, held],
    [who.givenNames, { credit: false, money: false, contact: false }],
  )
  assert.deepEqual(await acts(app, who.memberId), [
    ['institute-looked-up', 'institute', 'Aclaración 12'],
  ])
  await transaction(app.base.db, (tx) =>
    app.rooms.holds.place(tx, { memberId: who.memberId, kind: 'candado', holds: ['money'], by }),
  )
  const locked = bodyOf(await ask('/members/search', { curp: who.curp })).held
  assert.deepEqual(locked, { credit: false, money: true, contact: false })
  assert.equal(codeOf(await ask('/members/search', { nss: '43988099999' })), 'member-unknown')
  const mute = await ask('/members/search', { nss: who.nss }, { reason: undefined })
  assert.equal(codeOf(mute), 'reason-missing')
  assert.equal(codeOf(await ask('/members/search', {})), 'fields-wrong')
}

async function permissions(app: App) {
  const who = await registered(app)
  const folio = await openCase(app, who.memberId, 'balance-letter')
  const { systemId, key } = await systemWithKey(app, { name: 'Lectura', scopes: ['cases:read'] })
  const { ask, move } = systemMachine(app, key)
  assert.equal(bodyOf(await ask('/key')).partnerId, systemId)
  assert.equal((await ask(`/cases/${folio}`)).statusCode, 200)
  assert.equal(codeOf(await ask('/members/search', { nss: who.nss })), 'scope-missing')
  assert.equal(codeOf(await ask('/documents/search', { nss: who.nss })), 'scope-missing')
  assert.equal(codeOf(await move(folio, 'take')), 'scope-missing')
  // Neither sort of key is of use at the other's door, and nobody is given both.
  const { send } = machine(app, key)
  assert.equal(codeOf(await send('GET', '/api/v1/transfers/x')), 'scope-missing')
  const partner = machine(app, await givenKey(app))
  assert.equal(codeOf(await partner.send('GET', `${root}/key`)), 'scope-missing')
  const mixed = { scopes: ['cases:read', 'transfers:read'] as const, perMinute: 60, reason: 'x' }
  const refused = await app.rooms.partnerKeys.ask(systemId, mixed, await operator(app))
  assert.deepEqual(refused, { ok: false, problems: ['scope-missing'] })
}

async function notThere(app: App) {
  const who = await registered(app)
  const other = await openCase(app, who.memberId, 'privacy-access')
  const { key } = await systemWithKey(app, { name: 'Solo créditos' })
  const { ask, move } = systemMachine(app, key)
  const unknown = folioFor({ prefix: 'TRA', year: 2026, serial: 98_765_432 })
  const before = await acts(app, who.memberId)
  const said = async (folio: string) => {
    const { instance: _, ...body } = bodyOf(await ask(`/cases/${folio}`))
    return body
  }
  assert.deepEqual(await said(other), await said(unknown), 'of another family, or nobody’s')
  assert.deepEqual(await said('x'), await said(unknown))
  assert.equal(codeOf(await move(other, 'take')), 'case-unknown')
  assert.equal(codeOf(await ask('/documents/AVS-2026-00000001-X')), 'document-unknown')
  assert.deepEqual(await acts(app, who.memberId), before)
}

async function worksOnCases(app: App) {
  const who = await memberWithLogin(app)
  const { key } = await systemWithKey(app, { name: 'Escrituración' })
  const { ask, move } = systemMachine(app, key)
  const money = await openCase(app, who.memberId, 'fresh-start')
  const taken = await move(money, 'take', {}, 'take-once-1')
  assert.deepEqual(bodyOf(taken), { folio: money, state: 'in-review' })
  const again = await move(money, 'take', {}, 'take-once-1')
  assert.deepEqual([again.body, again.headers['idempotent-replayed']], [taken.body, 'true'])
  const reused = await move(money, 'message', { text: 'Hola' }, 'take-once-1')
  assert.equal(codeOf(reused), 'idempotency-key-reused')
  assert.equal((await move(money, 'message', { text: 'Ya lo estamos viendo.' })).statusCode, 200)
  const proposal = { outcome: 'approved', reason: 'Cumple', note: 'Procede tu solicitud.' }
  assert.equal(bodyOf(await move(money, 'propose', proposal)).state, 'in-decision')
  const decided = await move(money, 'decide', { agree: true })
  assert.equal(codeOf(decided), 'case-needs-person')
  assert.match(String(bodyOf(decided).detail), /decide una persona/)
  const { working } = app.rooms.cases
  const person = await operator(app)
  assert.ok((await working.decide({ reference: money, by: person, agree: true })).ok)
  const whole = bodyOf(await ask(`/cases/${money}`))
  assert.equal(whole.state, 'approved')
  assert.deepEqual((whole.member as { nss: string }).nss, who.nss)
  assert.deepEqual((whole.messages as { text: string }[])[0]?.text, 'Ya lo estamos viendo.')
  assert.equal((whole.proposal as { standing: string }).standing, 'agreed')
  assert.equal(codeOf(await move(money, 'propose', proposal)), 'case-not-now')
  const { key: writes } = await systemWithKey(app, { name: 'Escribe', scopes: ['cases:write'] })
  const refused = await systemMachine(app, writes).move(money, 'execute')
  assert.equal(codeOf(refused), 'scope-missing')
  assert.equal(bodyOf(await move(money, 'execute')).state, 'in-execution')
  const finished = await move(money, 'finish', { note: 'Ya quedó.', outside: 'EXT-1' })
  assert.equal(bodyOf(finished).state, 'done', finished.body)
  // What is written down as the reason is what was signed.
  const changed = await ask(`/cases/${money}`, undefined, { headers: { 'request-reason': 'Otra' } })
  assert.equal(codeOf(changed), 'signature-wrong')

  // Where one is enough, a system decides what a person proposed, and never its own.
  const letter = await openCase(app, who.memberId, 'balance-letter')
  await move(letter, 'take')
  await move(letter, 'propose', proposal)
  assert.equal(codeOf(await move(letter, 'decide', { agree: true })), 'case-needs-person')
  assert.ok((await working.take({ reference: letter, by: person })).ok)
  assert.equal(codeOf(await move(letter, 'release')), 'case-taken')
  const seen = await acts(app, who.memberId)
  assert.ok(seen.some(([act, actor]) => act === 'tramite-proposed' && actor === 'institute'))
  assert.ok(seen.some(([act, , why]) => act === 'tramite-looked-at' && why === 'Aclaración 12'))
}

async function lists(app: App) {
  const who = await registered(app)
  const folios: string[] = []
  for (let n = 0; n < 3; n++) {
    folios.push(await openCase(app, who.memberId, 'balance-letter'))
    app.clock.advance(seconds(1))
  }
  const { key } = await systemWithKey(app, { name: 'Listas' })
  const { ask } = systemMachine(app, key)
  const first = bodyOf(await ask('/cases/search', { nss: who.nss, limit: 2 }))
  const rest = bodyOf(await ask('/cases/search', { nss: who.nss, limit: 2, cursor: first.next }))
  const foliosIn = (body: typeof first) => (body.cases as { folio: string }[]).map((c) => c.folio)
  assert.deepEqual([...foliosIn(first), ...foliosIn(rest)], folios)
  assert.equal(rest.next, undefined)
  assert.equal(codeOf(await ask('/cases/search', { cursor: 'nada' })), 'cursor-wrong')
  const all = await ask('/cases/search', { limit: 100, state: 'sent' })
  assert.ok(folios.every((folio) => foliosIn(bodyOf(all)).includes(folio)))
  assert.ok(!all.body.includes(who.nss) && !all.body.includes('1234567897'))
}

async function papers(app: App) {
  const who = await registered(app)
  const issue = (nombre: string) =>
    transaction(app.base.db, (tx) =>
      app.rooms.documents.issue(tx, {
        kind: 'suspension-notice',
        memberId: who.memberId,
        lang: 'es',
        title: 'Aviso de suspensión',
        about: 'loan',
        subtitle: '',
        blocks: [{ kind: 'facts', rows: [['Nombre', nombre]] }],
      }),
    )
  const old = await issue('Rosa')
  const { folio } = await issue('Rosa López')
  const { key } = await systemWithKey(app, { name: 'Archivo', scopes: ['documents:read'] })
  const { ask } = systemMachine(app, key)
  const listed = bodyOf(await ask('/documents/search', { nss: who.nss }))
  const standings = (listed.documents as { folio: string; standing: string }[]).map((one) => [
    one.folio,
    one.standing,
  ])
  assert.deepEqual(new Map(standings as [string, string][]).get(old.folio), 'replaced')
  assert.equal(bodyOf(await ask(`/documents/${folio}`)).standing, 'valid')
  const file = await ask(`/documents/${folio}/file`)
  assert.equal(file.headers['content-type'], 'application/pdf')
  assert.equal(file.rawPayload.subarray(0, 5).toString(), '%PDF-')
  assert.deepEqual((await acts(app, who.memberId))[0]?.slice(0, 2), [
    'institute-paper-read',
    'institute',
  ])
}

async function atTheConsole(app: App) {
  const one = await operatorIn(app)
  await one.get('/operacion/sistemas')
  assert.equal((await one.post('/operacion/sistemas', { nombre: 'Jurídico' })).status, 422)
  const added = await one.post('/operacion/sistemas', {
    nombre: 'Jurídico',
    've-attention': 'si',
    razon: 'Convenio 7',
  })
  assert.match(added.path, /^\/operacion\/sistemas\/[0-9a-f-]{36}\/llaves$/)
  const asked = await one.post(added.path, {
    'puede-cases-read': 'si',
    'puede-transfers-write': 'si',
    'por-minuto': '60',
    razon: 'Su llave',
  })
  const at = asked.path.replace(/\?.*/, '')
  assert.match(
    (await one.post(`${at}/dar`, { 'razon-dar': 'Yo misma' })).text,
    /La da otra persona/,
  )
  const other = await operatorIn(app)
  await other.get(at)
  const given = await other.post(`${at}/dar`, { 'razon-dar': 'Revisado' })
  const secret = /whsec_[A-Za-z0-9+/=]+/.exec(given.text)?.[0] ?? ''
  const keyId = at.split('/').at(-1)!
  const { ask } = systemMachine(app, { keyId, secret })
  assert.deepEqual(bodyOf(await ask('/key')).scopes, ['cases:read'])
  await one.get(at)
  await one.post(`${at}/quitar`, { 'razon-quitar': 'Se filtró' })
  assert.equal(codeOf(await ask('/key')), 'key-ended')
  const twice = await one.post('/operacion/sistemas', {
    nombre: 'Jurídico',
    've-loan': 'si',
    razon: 'Otra vez',
  })
  assert.match(twice.text, /Ya hay un sistema con ese nombre/)
}

test('systems of the institution: what they read, what they do, and what is not there', async (t: TestContext) => {
  const app = await openApp(t)
  await t.test('a person is found by a body with a reason, and reads of it', () => lookedUp(app))
  await t.test('a key does what its permissions say', () => permissions(app))
  await t.test('what is not for a system is a 404 like any other', () => notThere(app))
  await t.test('it works on cases once, and never decides alone', () => worksOnCases(app))
  await t.test('lists go on where they ended', () => lists(app))
  await t.test('papers are read with a trace', () => papers(app))
  await t.test('two operators give a key, anybody takes it away', () => atTheConsole(app))
})
