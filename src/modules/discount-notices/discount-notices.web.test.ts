// A member takes a notice to work; the employer checks it by its square and learns nothing else.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { inside, takeHome } from '../../../test/harness/inside.ts'
import { checkSound, qrTextsOf, textOf } from '../../../test/harness/pdf-tools.ts'
import { imported, openLogins } from '../../../test/harness/population.ts'
import { loadPublished } from '../../app/published.ts'
import { pesos } from '../../foundation/money.ts'
import { sql } from '../../platform/db.ts'

const path = '/mi-credito/avisos-de-descuento'

test('retention, then modification, then suspension: each takes the one before out of force', async (t) => {
  const app = await openApp(t)
  await loadPublished(app.rooms.imports)
  const people = await imported(app, 120, 'notices')
  const { rows } = await sql<{ memberId: bigint; monthly: bigint }>`
    select l.member_id as "memberId", l.monthly_payment as monthly from loans l
    where l.status = 'active' and l.regime = 'roa' and l.kind <> 'cofinanced' and l.currency = 'mxn'
      and l.ordinal = 1 and exists (select from employments w
        where w.member_id = l.member_id and w.ended_on is null) order by 1 limit 1`.execute(
    app.base.db,
  )
  const [loan] = rows
  const rosa = people.find((one) => one.memberId === loan?.memberId)
  assert.ok(loan && rosa)
  await openLogins(app, [rosa], 'tres tamales azules en Puebla', ['Canelita', 'Elvira'])
  const visitor = await inside(app, rosa.memberId)

  const page = await visitor.get(path)
  assert.equal(page.h1, 'Avisos de descuento')
  assert.match(page.text, /Sale solo el día que terminas de pagar/)
  const retention = await takeHome(visitor, path, path, { credito: '1', aviso: 'retention' })
  assert.match(checkSound(retention.bytes), /No syntax/)
  const paper = textOf(retention.bytes)
  assert.ok(paper.includes(rosa.nss))
  assert.ok(paper.includes(pesos(loan.monthly as never)))
  assert.match(paper, /Descuente de la nómina de esta persona/)

  const employer = app.visitor()
  const [square] = qrTextsOf(retention.bytes)
  const { pathname, search } = new URL(square!)
  const checked = await employer.get(pathname + search)
  assert.match(checked.text, /El folio vale/)
  assert.match(checked.text, /El código también es el suyo/)
  for (const secret of [rosa.nss, pesos(loan.monthly as never), 'retención'])
    assert.ok(!checked.text.includes(secret), secret)

  const early = await visitor.post(path, { credito: '1', aviso: 'suspension' })
  assert.equal(early.status, 422)
  await sql`update loans set monthly_payment = monthly_payment - 5000 where member_id = ${rosa.memberId}`.execute(
    app.base.db,
  )
  const changed = await takeHome(visitor, path, path, { credito: '1', aviso: 'modification' })
  assert.match((await employer.get(pathname + search)).text, /El folio se cambió por otro/)
  await sql`update loans set status = 'paid-off', status_since = current_date where member_id = ${rosa.memberId}`.execute(
    app.base.db,
  )
  const stop = await takeHome(visitor, path, path, { credito: '1', aviso: 'suspension' })
  assert.match(textOf(stop.bytes), /Deje de descontar a esta persona/)
  assert.equal(await app.rooms.documents.check(changed.folio), 'replaced')
  assert.equal(await app.rooms.documents.check(stop.folio), 'valid')
})
