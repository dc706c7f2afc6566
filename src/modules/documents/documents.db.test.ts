// What was handed out stays as it was: issued once, replaced by events, never touched by the application's role.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { checkSound, qrTextsOf, textOf } from '../../../test/harness/pdf-tools.ts'
import { sql, transaction } from '../../platform/db.ts'
import { isSigned } from '../../platform/secrets.ts'
import { sealedText } from './documents.ts'
import type { Asked } from './documents.usecases.ts'

const by = { kind: 'system', task: 'test' } as const
const paper = (about: string, owed = '$406,385.57'): Asked => ({
  kind: 'loan-statement',
  memberId: 7n,
  loanId: 3n,
  lang: 'es',
  title: 'Estado de cuenta de tu crédito',
  about,
  subtitle: 'Mayo y junio de 2026',
  blocks: [{ kind: 'amount', label: 'Lo que debes', amount: owed }],
})

test('said again it is the same paper; said otherwise it replaces the one before', async (t) => {
  const { base, rooms } = await openApp(t)
  const { documents } = rooms
  const issue = (asked: Asked) => transaction(base.db, (tx) => documents.issue(tx, asked))
  const first = await issue(paper('2026-B3'))
  assert.match(first.folio, /^EDO-\d{4}-00000001-.$/)
  assert.deepEqual(await issue(paper('2026-B3')), { ...first, isNew: false })
  const other = await issue(paper('2026-B2'))
  assert.equal(await documents.check(other.folio), 'valid')
  const corrected = await issue(paper('2026-B3', '$406,000.00'))
  assert.notEqual(corrected.folio, first.folio)
  assert.equal(await documents.check(first.folio), 'replaced')
  assert.equal(await documents.check(corrected.folio), 'valid')
  const back = await issue(paper('2026-B3'))
  assert.ok(
    back.isNew && back.folio !== first.folio,
    'what was replaced does not come back to life',
  )
  assert.equal(await documents.check(corrected.folio), 'replaced')
  const valid = await documents.ofMember({ memberId: 7n, kinds: ['loan-statement'], loanId: 3n })
  assert.deepEqual(valid.map((one) => one.folio).sort(), [back.folio, other.folio].sort())
  assert.deepEqual(await documents.ofMember({ memberId: 8n, kinds: ['loan-statement'] }), [])
})

test('asked for many times at once, it is made once', async (t) => {
  const { base, rooms } = await openApp(t)
  const issued = await Promise.all(
    Array.from({ length: 8 }, () =>
      transaction(base.db, (tx) => rooms.documents.issue(tx, paper('2026-B3'))),
    ),
  )
  assert.equal(new Set(issued.map((one) => one.folio)).size, 1)
  assert.equal(issued.filter((one) => one.isNew).length, 1)
})

test('nothing of a transaction that failed is left', async (t) => {
  const { base, rooms } = await openApp(t)
  let folio = ''
  await assert.rejects(
    transaction(base.db, async (tx) => {
      folio = (await rooms.documents.issue(tx, paper('2026-B3'))).folio
      throw new Error('the rest did not work')
    }),
  )
  assert.equal(await rooms.documents.check(folio), 'unknown')
})

test('the paper carries its folio, its code and a square that leads to its check', async (t) => {
  const { base, rooms } = await openApp(t)
  const { folio, sha256 } = await transaction(base.db, (tx) =>
    rooms.documents.issue(tx, paper('2026-B3')),
  )
  const file = await rooms.documents.fileOf(7n, folio)
  assert.ok(file)
  assert.equal(await rooms.documents.fileOf(8n, folio), undefined, 'nobody else gets it')
  assert.match(checkSound(file.bytes), /No syntax/)
  const text = textOf(file.bytes)
  assert.match(text, /Datos de ejemplo: esta persona no existe/)
  const code = /Código +(\S+)/.exec(text)?.[1] ?? ''
  const url = `${base.config.publicOrigin}/verifica/${folio}?codigo=${code}`
  assert.deepEqual(qrTextsOf(file.bytes), [url])
  assert.equal(await rooms.documents.check(folio, code), 'valid')
  assert.equal(await rooms.documents.check(folio.toLowerCase(), code.replaceAll('-', ' ')), 'valid')
  assert.equal(await rooms.documents.check(folio, code.slice(0, -1)), 'other')
  const { rows } = await sql<{ seal: Buffer; public_key: Buffer; issued_at: Temporal.Instant }>`
    select seal, public_key, issued_at from documents`.execute(base.db)
  const { seal, public_key: key, issued_at: at } = rows[0]!
  assert.ok(isSigned(key, sealedText(folio, sha256, at.toString()), seal))
})

test('one byte changed, and the file is none of ours', async (t) => {
  const { base, rooms } = await openApp(t)
  const { folio } = await transaction(base.db, (tx) => rooms.documents.issue(tx, paper('2026-B3')))
  const { bytes } = (await rooms.documents.fileOf(7n, folio))!
  assert.equal(await rooms.documents.checkFile(bytes), 'valid')
  for (const at of [0, 9, bytes.length >> 1, bytes.length - 1]) {
    const changed = Buffer.from(bytes)
    changed[at] = changed[at]! ^ 1
    assert.equal(await rooms.documents.checkFile(changed), 'unknown', `byte ${at}`)
  }
  assert.equal(await rooms.documents.checkFile(Buffer.concat([bytes, Buffer.of(10)])), 'unknown')
  await transaction(base.db, (tx) => rooms.documents.revoke(tx, { folio, reason: 'wrong', by }))
  assert.equal(await rooms.documents.checkFile(bytes), 'revoked')
})

test('a row that somebody slipped into the database has no seal of ours', async (t) => {
  const { base, rooms } = await openApp(t)
  const { folio } = await transaction(base.db, (tx) => rooms.documents.issue(tx, paper('2026-B3')))
  await sql`insert into documents (document_id, folio, kind, member_id, lang, title, about, series,
      source_ref, issued_at, size, sha256, code, seal, public_key)
    select gen_random_uuid(), 'EDO-2026-00000999-X', kind, member_id, lang, title, about, 'forged',
      'forged', issued_at, size, sha256('forged'), code, seal, public_key
    from documents where folio = ${folio}`.execute(base.db)
  assert.equal(await rooms.documents.checkFile(Buffer.from('forged')), 'unknown')
})

test('revoking and replacing follow the map', async (t) => {
  const { base, rooms } = await openApp(t)
  const { documents } = rooms
  const [a, b] = await transaction(base.db, async (tx) => [
    await documents.issue(tx, paper('2026-B3')),
    await documents.issue(tx, paper('2026-B2')),
  ])
  const replaced = { folio: a!.folio, with: b!.folio, reason: 'newer', by }
  const twice = await transaction(base.db, async (tx) => [
    await documents.replace(tx, replaced),
    await documents.replace(tx, replaced),
    await documents.revoke(tx, { folio: 'EDO-2026-00009999-Z', reason: 'none', by }),
  ])
  assert.deepEqual(twice[0], { ok: true, value: 'replaced' })
  assert.deepEqual(twice[1], { ok: false, code: 'no-such-move' })
  assert.deepEqual(twice[2], { ok: false, code: 'no-such-folio' })
})

test('the role that runs can neither change nor remove what was handed out', async (t) => {
  const { base, rooms } = await openApp(t)
  const { folio } = await transaction(base.db, (tx) => rooms.documents.issue(tx, paper('2026-B3')))
  await transaction(base.db, (tx) => rooms.documents.revoke(tx, { folio, reason: 'wrong', by }))
  const tries = {
    documents: 'member_id = 9',
    document_files: `bytes = 'x'`,
    document_standings: `standing = 'replaced'`,
  }
  for (const [table, change] of Object.entries(tries))
    for (const tried of [
      `update ${table} set ${change}`,
      `delete from ${table}`,
      `truncate ${table} cascade`,
      `drop table ${table} cascade`,
      `alter table ${table} disable trigger all`,
    ])
      await assert.rejects(sql.raw(tried).execute(base.db), { code: '42501' }, tried)
})
