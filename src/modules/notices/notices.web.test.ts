// /avisos: a member's own copies, and nobody else's.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { galleryView } from '../../../test/harness/gallery-view.ts'
import { by, outboxOf, stop } from '../../../test/harness/outbox.ts'
import { minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'
import type { Answer, MemberVisit, Route } from '../../platform/web.ts'
import { deliveryUseCases } from './delivery.usecases.ts'
import { noticesRoutes } from './notices.routes.ts'

test('a member reads their own notices, a page at a time, and nobody else’s', async (t: TestContext) => {
  const app = await openApp(t)
  const delivery = deliveryUseCases(outboxOf(app), {
    mailer: { send: async () => ({ outcome: 'sent', reply: '250', ids: [] }) as const },
    sms: app.base.sms,
  })
  const ids: string[] = []
  for (let i = 0; i < 22; i++) {
    const { messageId } = await transaction(app.base.db, (tx) =>
      app.rooms.notices.say(tx, {
        kind: 'password-changed',
        args: { at: app.clock.now() },
        secret: { stop },
        to: { channel: 'mail', address: 'rosa@correo.example', lang: 'es', memberId: 7n },
        by,
      }),
    )
    await delivery.deliver(messageId)
    app.clock.advance(minutes(1))
    ids.unshift(messageId)
  }
  const [list, one] = noticesRoutes(app.rooms.notices)
  const visit = (memberId: bigint, more: Partial<MemberVisit>) =>
    ({
      view: galleryView('es', '/avisos'),
      query: {},
      params: {},
      member: { memberId },
      ...more,
    }) as MemberVisit
  const shown = async (answer: Answer | Promise<Answer>) => {
    const given = await answer
    return given.kind === 'page' ? given.html.toString() : given.kind
  }
  const handle = (route: Route | undefined, v: MemberVisit) => {
    assert.ok(route?.for === 'member')
    return shown(route.handle(v))
  }
  const first = await handle(list, visit(7n, {}))
  assert.deepEqual(
    [...first.matchAll(/href="\/avisos\/([^"]+)"/g)].map((m) => m[1]),
    ids.slice(0, 20),
  )
  const antes = /\/avisos\?antes=([^"]+)/.exec(first)?.[1]
  const second = await handle(list, visit(7n, { query: { antes } }))
  assert.deepEqual(
    [...second.matchAll(/href="\/avisos\/([^"]+)"/g)].map((m) => m[1]),
    ids.slice(20),
  )
  assert.match(await handle(list, visit(8n, {})), /Aquí verás lo que cambie/)
  assert.match(await handle(list, visit(7n, { query: { antes: "' or 1=1" } })), /Cambiaste/)
  const copy = await handle(one, visit(7n, { params: { id: ids[0] } }))
  assert.match(copy, /Cerramos tu cuenta en los demás aparatos/)
  assert.doesNotMatch(copy, /t0k3n/)
  assert.equal(await handle(one, visit(8n, { params: { id: ids[0] } })), 'missing')
  assert.equal(await handle(one, visit(7n, { params: { id: 'x' } })), 'missing')
})
