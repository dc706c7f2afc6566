// The embedded server in trouble: two starts, killed processes, folders it cannot enter or read.
import assert from 'node:assert/strict'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Holder, hold, release } from '../../../test/harness/holder.ts'
import { binariesFor } from './binaries.ts'
import { CannotStart, startEmbedded } from './embedded.ts'
import { isRoot, placeOf } from './place.ts'

const quiet = () => {}
const nobody = 65_534

const folders: string[] = []
after(() => {
  for (const made of folders) rmSync(made, { recursive: true, force: true })
})

/** A folder that every uid may enter, removed when every server is down. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'mi-cuenta-embedded-'))
  chmodSync(made, 0o711)
  folders.push(made)
  return join(made, 'data')
}

async function ask<T extends object>(url: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}

const postmasterOf = (base: string) =>
  Number(readFileSync(join(base, 'pg/postmaster.pid'), 'utf8').split('\n')[0])

test('a first start makes two roles and a database that sorts Spanish and keeps what it says', async (t) => {
  const held = await startEmbedded({ dataDir: folder(), say: quiet })
  t.after(held.stop)
  const [seen] = await ask<Record<string, string>>(
    held.url,
    `select current_user as me, current_setting('fsync') as fsync,
       current_setting('listen_addresses') as network, current_setting('server_encoding') as letters,
       (select string_agg(w, ' ' order by w collate "es-MX-x-icu")
        from unnest(array['oso', 'ñandú', 'nube', 'Ángel']) w) as sorted`,
  )
  assert.deepEqual(seen, {
    me: 'cimiento_app',
    fsync: 'on',
    network: '',
    letters: 'UTF8',
    sorted: 'Ángel nube ñandú oso',
  })
  await ask(held.ownerUrl, 'create table kept (id int)')
  await assert.rejects(ask(held.url, 'create table mine (id int)'), /permission denied/)
  await assert.rejects(ask(held.url, 'select * from kept'), /permission denied/)
})

test('a second start on the same folder is refused and names the first; the first goes on', async (t) => {
  const dataDir = folder()
  const held = await startEmbedded({ dataDir, say: quiet })
  t.after(held.stop)
  const second = await hold(dataDir)
  assert.match(second.refused ?? '', new RegExp(`another process \\(pid ${process.pid}\\)`))
  await second.ended
  assert.equal(second.child.exitCode, 1)
  assert.equal((await ask(held.url, 'select 1')).length, 1)
})

test('of two first starts at once, one gets the folder and one is refused', async (t) => {
  const dataDir = folder()
  const both = await Promise.all([hold(dataDir), hold(dataDir)])
  t.after(() => Promise.all(both.filter((h) => h.embedded).map(release)))
  assert.equal(both.filter((h) => h.embedded).length, 1, both.map((h) => h.refused).join())
  assert.equal(both.filter((h) => h.refused?.startsWith('another process')).length, 1)
})

test('after kill -9 of its process the server is adopted, with every committed row', async (t) => {
  const dataDir = folder()
  const first = await hold(dataDir)
  const { ownerUrl, url, folder: base } = first.embedded!
  await ask(ownerUrl, 'create table kept as select 7 as id; grant select on kept to cimiento_app')
  const postmaster = postmasterOf(base)
  first.child.kill('SIGKILL')
  await first.ended
  const next = await startEmbedded({ dataDir, say: quiet })
  t.after(next.stop)
  assert.equal(next.adopted, true)
  assert.equal(postmasterOf(base), postmaster)
  assert.deepEqual(await ask(url, 'select id from kept'), [{ id: 7 }])
  await next.stop()
  assert.equal(
    existsSync(join(base, 'pg/postmaster.pid')),
    false,
    'an adopted server stops with us',
  )
})

async function untilAnswers(url: string): Promise<void> {
  for (let left = 600; ; left--)
    try {
      await ask(url, 'select 1')
      return
    } catch (error) {
      if (left === 0) throw error
      await wait(100)
    }
}

test('after kill -9 of PostgreSQL it is started again, with every committed row', async (t) => {
  const said: string[] = []
  const held = await startEmbedded({ dataDir: folder(), say: (line) => said.push(line) })
  t.after(held.stop)
  await ask(held.ownerUrl, 'create table kept as select 7 as id')
  const killed = postmasterOf(held.folder)
  process.kill(killed, 'SIGKILL')
  await wait(50)
  await untilAnswers(held.url)
  assert.notEqual(postmasterOf(held.folder), killed)
  assert.deepEqual(await ask(held.ownerUrl, 'select id from kept'), [{ id: 7 }])
  assert.deepEqual(said, ['PostgreSQL ended by itself: starting it again'])
  const second = await hold(dirname(join(held.folder, 'pg')))
  assert.match(second.refused ?? '', /another process/, 'the folder is owned again')
})

test('a folder of a newer or an unknown older PostgreSQL is refused untouched', async () => {
  const dataDir = folder()
  placeOf(dataDir, quiet)
  mkdirSync(join(dataDir, 'pg'), { mode: 0o700 })
  for (const [major, word] of [
    ['99', 'newer'],
    ['9', 'older'],
  ] as const) {
    writeFileSync(join(dataDir, 'pg/PG_VERSION'), `${major}\n`)
    await assert.rejects(startEmbedded({ dataDir, say: quiet }), (error: Error) => {
      assert.ok(error instanceof CannotStart)
      assert.match(error.message, new RegExp(`PostgreSQL ${major}, which is ${word} than the 18`))
      return true
    })
  }
})

test('a pid file left by a machine that stopped is no server, even if the pid is used again', async (t) => {
  const dataDir = folder()
  const first = await startEmbedded({ dataDir, say: quiet })
  await first.stop()
  const left = [process.pid, join(dataDir, 'pg'), 0, 5432, join(dataDir, 'pg-socket'), '', '', '']
  writeFileSync(join(dataDir, 'pg/postmaster.pid'), left.join('\n'))
  const next = await startEmbedded({ dataDir, say: quiet })
  t.after(next.stop)
  assert.equal(next.adopted, false)
})

test('a path too long for a socket gets its socket elsewhere', async (t) => {
  const dataDir = join(folder(), 'a'.repeat(60), 'b'.repeat(60))
  const held = await startEmbedded({ dataDir, say: quiet })
  t.after(held.stop)
  const sockets = new URL(held.url).searchParams.get('host')!
  folders.push(sockets, held.folder)
  assert.ok(sockets.length < 80, sockets)
  assert.equal((await ask(held.url, 'select 1')).length, 1)
})

if (isRoot()) {
  test('a folder that the lent uid cannot enter: the files go elsewhere, said in one line', async (t) => {
    const dataDir = folder()
    mkdirSync(dataDir, { mode: 0o700 })
    const said: string[] = []
    const first = await startEmbedded({ dataDir, say: (line) => said.push(line) })
    folders.push(first.folder)
    await ask(first.ownerUrl, 'create table kept as select 7 as id')
    await first.stop()
    assert.equal(said.length, 1)
    assert.match(said[0]!, /cannot enter .*: its files go to \/var\//)
    const next = await startEmbedded({ dataDir, say: quiet })
    t.after(next.stop)
    assert.equal(next.folder, first.folder)
    assert.deepEqual(await ask(next.ownerUrl, 'select id from kept'), [{ id: 7 }])
  })

  test('an ordinary user starts, is adopted after kill -9, and root may go on for them', async (t) => {
    const dataDir = folder()
    chmodSync(dirname(dataDir), 0o777)
    const { bin } = binariesFor(placeOf(folder(), quiet), quiet) // readable for everybody
    const first: Holder = await hold(dataDir, { uid: nobody, bin })
    assert.ok(first.embedded, first.refused ?? 'no answer')
    first.child.kill('SIGKILL')
    await first.ended
    const second = await hold(dataDir, { uid: nobody, bin })
    assert.equal(second.embedded?.adopted, true, second.refused ?? 'not adopted')
    await release(second)
    const third = await startEmbedded({ dataDir, say: quiet })
    t.after(third.stop)
    assert.equal((await ask(third.url, 'select 1')).length, 1)
  })
}
