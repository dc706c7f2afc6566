// Two days before the portal closes, whoever pays by themselves is told, once, the way they chose.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { withMoney } from '../../../test/harness/owed.ts'
import { dayOf, days24, earlier, hours, later, minutes } from '../../foundation/time.ts'
import { sql } from '../../platform/db.ts'
import { isToldOf } from './telling.ts'

const now = Temporal.Instant.from('2026-11-22T18:00:00Z')

test('members are told of a closed portal from two days to six hours before', () => {
  const window = (rest: object) => ({
    kind: 'closed' as const,
    parts: ['portal'] as const,
    startsAt: later(now, hours(30)),
    ...rest,
  })
  assert.equal(isToldOf(window({}), now), true)
  assert.equal(isToldOf(window({ startsAt: later(now, hours(49)) }), now), false)
  assert.equal(isToldOf(window({ startsAt: later(now, hours(48)) }), now), true)
  assert.equal(isToldOf(window({ startsAt: later(now, hours(6)) }), now), false)
  assert.equal(isToldOf(window({ kind: 'read-only' }), now), false)
  assert.equal(isToldOf(window({ parts: ['loans'] }), now), false)
})

test('a stop is told two days before to who pays by themselves, once, unless they want no such mail', async (t) => {
  const app = await openApp(t)
  const { maintenance, staff } = app.rooms
  const [own, payroll, quiet] = [
    await memberWithLogin(app),
    await memberWithLogin(app),
    await memberWithLogin(app),
  ]
  const dueOn = dayOf(app.clock.now()).add({ days: 20 })
  await withMoney(app, own.memberId, { dueOn })
  await withMoney(app, payroll.memberId)
  await withMoney(app, quiet.memberId, { dueOn })
  await sql`insert into notice_choices (member_id, mail_off, sms_on, changed_at)
    values (${quiet.memberId}, '{loan}', '{}', ${app.clock.now()})`.execute(app.base.db)
  const by = async (name: string) => {
    const person = { email: `${name}@cimiento.example`, name, roles: ['operator'] as const }
    const { staffId } = await staff.hire(
      { ...person, password: 'una frase de quien opera' },
      { kind: 'system', task: 'hire' },
    )
    return { kind: 'staff', staffId, name, role: 'operator' } as const
  }
  const startsAt = later(app.clock.now(), days24(4))
  const planned = await maintenance.plan(
    {
      kind: 'closed',
      parts: ['portal'],
      startsAt,
      endsAt: later(startsAt, hours(3)),
      reason: 'so',
    },
    await by('ana'),
  )
  assert.ok(planned.ok)
  await maintenance.publish(planned.windowId, await by('luis'), 'so')
  const tell = () => app.rooms.upkeep['tell-stops']!.run()
  const told = async (who: { email: string }) => {
    await app.runJobs()
    return (await app.mailTo(who.email)).filter(({ subject }) => /Mantenimiento/.test(subject))
  }
  await tell()
  assert.equal((await told(own)).length, 0, 'four days are too early')
  app.clock.moveTo(earlier(startsAt, hours(48)).add(minutes(1)))
  await tell()
  await tell()
  const mails = await told(own)
  assert.equal(mails.length, 1)
  assert.match(mails[0]!.subject, /el portal cierra el \d+ de \w+ de \d+:\d\d\s[ap]\.\sm\. al? /)
  assert.match(mails[0]!.text, /Si vas a pagar ese día, hazlo antes\./)
  assert.equal((await told(payroll)).length, 0, 'their employer pays')
  assert.equal((await told(quiet)).length, 0, 'they chose to get none')
})
