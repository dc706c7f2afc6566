// Where a member's pages are read: a copy, if there is one, but never right after that member wrote something.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { inside } from '../../../test/harness/inside.ts'
import { memberWithLogin } from '../../../test/harness/members.ts'
import { adminOf, testSockets } from '../../../test/harness/server.ts'

test('pages of money are read from the copy; for ten seconds after a form, from the primary', async (t) => {
  const app = await openApp(t, { readsApart: true })
  const watcher = await adminOf(await testSockets(), new URL(app.databaseUrl).pathname.slice(1))
  /** When the connections to the copy last began a statement of that text. */
  const lastRead = async (): Promise<string> => {
    const { rows } = await watcher.query(
      `select coalesce(max(query_start)::text, 'never') as at from pg_stat_activity
       where datname = current_database() and application_name = 'cimiento-reads' and query not like '%pg_is_in_recovery%'`,
    )
    return rows[0].at
  }
  const who = await memberWithLogin(app)
  const visitor = await inside(app, who.memberId)
  await app.base.reads.look()
  assert.equal((await visitor.get('/mi-ahorro')).status, 200)
  const first = await lastRead()
  assert.notEqual(first, 'never', 'the page came from the copy')

  const made = await visitor.post('/mi-ahorro/aportar', { cantidad: '250.00' })
  assert.equal(made.status, 200)
  assert.ok(visitor.cookies.has('__Host-reciente'))
  const afterForm = await lastRead()
  for (const page of ['/inicio', '/mi-ahorro', '/mi-credito'])
    assert.equal((await visitor.get(page)).status, 200)
  assert.equal(await lastRead(), afterForm, 'who wrote reads what they wrote')

  visitor.cookies.delete('__Host-reciente') // ten seconds later the browser has forgotten it
  await app.base.reads.look()
  assert.equal((await visitor.get('/mi-ahorro')).status, 200)
  assert.notEqual(await lastRead(), afterForm)
  await watcher.end()
})
