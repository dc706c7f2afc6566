// Codes, mailed links and pending changes last as long in an open portal as they always do.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { type Duration, hours, later, minutes } from '../../foundation/time.ts'
import { transaction } from '../../platform/db.ts'

/** The whole portal closes now, for so long; it is published by another than planned it. */
async function closes(app: App, life: Duration) {
  const hire = (name: string) => {
    const person = { email: `${name}@cimiento.example`, name, roles: ['operator'] as const }
    const by = { kind: 'system', task: 'hire' } as const
    return app.rooms.staff.hire({ ...person, password: 'una frase de quien opera' }, by)
  }
  const by = async (name: string) =>
    ({ kind: 'staff', staffId: (await hire(name)).staffId, name, role: 'operator' }) as const
  const { maintenance } = app.rooms
  const endsAt = later(app.clock.now(), life)
  const plan = { kind: 'closed', parts: ['portal'], endsAt, reason: 'so' } as const
  const planned = await maintenance.plan({ ...plan, startsAt: undefined }, await by('ana'))
  assert.ok(planned.ok)
  const published = await maintenance.publish(planned.windowId, await by('luis'), 'so')
  assert.deepEqual(published, { ok: true, value: undefined })
}

test('a code of ten minutes works after a stop of three hours, for the minutes it had left', async (t) => {
  const app = await openApp(t)
  const asked = { purpose: 'step-up', subject: 'somebody', browserKey: 'here' } as const
  const issue = () => transaction(app.base.db, (tx) => app.rooms.codes.issue(tx, asked))
  const check = (code: string) =>
    transaction(app.base.db, (tx) => app.rooms.codes.check(tx, { ...asked, code }))
  const first = await issue()
  assert.ok(first.ok)
  app.clock.advance(minutes(4))
  const second = await issue()
  assert.ok(second.ok)
  app.clock.advance(minutes(4))
  await closes(app, hours(3))
  app.clock.advance(hours(3).add({ minutes: 5 }))
  assert.equal((await check(second.value.code)).ok, true, 'nine minutes of an open portal')
  const third = await issue()
  assert.ok(third.ok)
  app.clock.advance(minutes(11))
  assert.deepEqual(await check(third.value.code), { ok: false, code: 'code-expired' })
})

test('a link of 30 minutes and a change of 48 hours wait for the portal', async (t) => {
  const app = await openApp(t)
  const who = await memberWithLogin(app)
  const { memberId, loginId } = who
  const { holds } = app.rooms
  const by = { kind: 'system', task: 'story' } as const
  await transaction(app.base.db, (tx) =>
    holds.placeChange(tx, { memberId, loginId, field: 'email', value: 'nueva@correo.example', by }),
  )
  app.clock.advance(hours(46))
  const visitor = app.visitor()
  await visitor.post('/recuperar', { correo: who.email, nss: who.nss })
  const [one, two] = who.answers
  await visitor.post('/recuperar/preguntas', { 'respuesta-1': one, 'respuesta-2': two })
  await app.runJobs()
  const [mail] = await app.mailTo(who.email)
  assert.ok(mail, 'the mail with the link')
  const link = /\/recuperar\/nueva\/[\w-]+/.exec(mail.text)![0]
  app.clock.advance(minutes(20))
  await closes(app, hours(5))
  app.clock.advance(hours(5).add({ minutes: 5 }))
  assert.equal((await visitor.get(link)).path, '/recuperar/nueva', 'five minutes are left to it')

  const settled: string[] = []
  const settle = () =>
    holds.settleDue(async (_, change) => {
      settled.push(change.value)
    })
  await settle()
  assert.deepEqual(settled, [], '48 hours by the clock, 43 of an open portal')
  app.clock.advance(hours(1).add({ minutes: 45 }))
  await settle()
  assert.deepEqual(settled, ['nueva@correo.example'])
  app.clock.advance(minutes(6))
  assert.equal((await visitor.get(link)).path, '/recuperar/enlace-vencido')
})
