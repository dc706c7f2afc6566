// An operator reads and writes the figures of law; a mistake is told, a correction leaves what was there.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { operatorIn } from '../../../test/harness/operators.ts'
import { loadPublished } from '../../app/published.ts'
import { day } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'

const uma = '/operacion/parametros/uma-day'

const right = {
  desde: '2027-02-01',
  valor: '121.90',
  fuente: 'INEGI, UMA 2027, DOF',
  marca: 'official',
  razon: 'Se publicó hoy',
}

test('the product comes with its figures, and taking them in twice changes nothing', async (t) => {
  const app = await openApp(t)
  const { rows: before } = await sql`select count(*) as n from parameters`.execute(app.base.db)
  await loadPublished(app.rooms.imports)
  const { rows: after } = await sql`select count(*) as n from parameters`.execute(app.base.db)
  assert.deepEqual(after, before)
  const known = await app.rooms.parameters.current()
  assert.equal(known.on('uma-day', day('2026-11-22'))?.value, 11_731n)
  assert.equal(known.on('savings-yield', day('2024-06-01'))?.mark, 'assumed')
})

test('a new value counts at once, and its story names who wrote it and why', async (t) => {
  const app = await openApp(t)
  const ana = await operatorIn(app, { name: 'Ana' })
  const all = await ana.get('/operacion/parametros')
  assert.match(all.text, /117\.31/)
  const saved = await ana.post(uma, right)
  assert.match(saved.text, /Listo, quedó escrito/)
  assert.match(saved.text, /Ana: Se publicó hoy/)
  const known = await app.rooms.parameters.current()
  assert.equal(known.on('uma-day', day('2027-02-01'))?.value, 12_190n)
  assert.equal(known.on('uma-day', day('2027-01-31'))?.value, 11_731n)
  assert.match((await ana.get('/operacion/registro')).text, /Se escribió un parámetro/)
  const { asOthersWrote } = app.rooms.parameters
  for (const [writer, value] of [
    ['Ana', 11_731n],
    ['Beto', 12_190n],
  ] as const) {
    const others = await asOthersWrote(app.base.db, 'uma-day', writer)
    assert.equal(others.on('uma-day', day('2027-02-01'))?.value, value, writer)
  }

  const again = await ana.post(uma, right)
  assert.deepEqual([again.status, /ya tiene ese valor/.test(again.text)], [422, true])
  const corrected = await ana.post(uma, { ...right, valor: '121.91', razon: 'Se leyó mal' })
  assert.match(corrected.text, /121\.91/)
  assert.match(corrected.text, /121\.90/, 'what was there stays in the history')

  const back = await ana.post(`${uma}/retirar`, { dia: '2027-02-01', porque: 'Era un borrador' })
  assert.match(back.text, /Retirado/)
  assert.equal(
    (await app.rooms.parameters.current()).on('uma-day', day('2027-03-01'))?.value,
    11_731n,
  )
  const nothing = await ana.post(`${uma}/retirar`, { dia: '2027-02-01', porque: 'Otra vez' })
  assert.match(nothing.text, /no tiene un valor que retirar/)
})

test('what is wrong is told field by field, and what was typed stays', async (t) => {
  const app = await openApp(t)
  const ana = await operatorIn(app, { name: 'Ana' })
  const wrong = await ana.post(uma, {
    desde: '2026-02-30',
    valor: '-117.31',
    fuente: 'x'.repeat(161),
    marca: 'segura',
    razon: ' ',
  })
  assert.equal(wrong.status, 422)
  for (const said of [
    /Escribe un día que exista/,
    /Escribe un número sin signo/,
    /Usa 160 letras o menos/,
    /Elige qué tan firme es/,
    /Escribe la razón/,
  ])
    assert.match(wrong.text, said)
  assert.match(wrong.text, /value="2026-02-30"/)
  assert.equal((await ana.get('/operacion/parametros/iva')).status, 404)
})

test('nothing of it can be changed or deleted, not even by its own room', async (t) => {
  const app = await openApp(t)
  for (const statement of [`update parameters set value = 1`, `delete from parameters`])
    await assert.rejects(sql.raw(statement).execute(app.base.db), /permission denied/)
})
