// The release before, as git keeps it, serving people from the schema of today: what happens in the minutes in which web
// processes are replaced. A clone without that history has only the schema's own test (schema-steps).
import assert from 'node:assert/strict'
import { execFileSync, fork, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type App, openApp } from '../harness/app.ts'
import { freePort } from '../harness/free-port.ts'
import { inside } from '../harness/inside.ts'
import { memberWithLogin } from '../harness/members.ts'
import { emma, seedEmma } from '../harness/newcomer.ts'
import { overHttp } from '../harness/over-http.ts'
import { Visitor } from '../harness/visitor.ts'

const root = join(import.meta.dirname, '../..')
const { commit } = JSON.parse(readFileSync(join(root, 'db/released.json'), 'utf8')) as {
  commit: string
}
const git = (...args: string[]) => spawnSync('git', ['-C', root, ...args], { encoding: 'utf8' })
const isKept = git('cat-file', '-e', `${commit}^{commit}`).status === 0

/** A web process of that version, as the first process forks them, on the database of `app`. */
async function serveBefore(t: { after(hook: () => Promise<void>): void }, app: App) {
  const folder = mkdtempSync(join(tmpdir(), 'cimiento-before-'))
  const packed = execFileSync('git', ['-C', root, 'archive', commit], { maxBuffer: 2 ** 28 })
  execFileSync('tar', ['-x', '-C', folder], { input: packed })
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  const port = await freePort()
  const child = fork(join(folder, 'src/app/main.ts'), {
    cwd: folder,
    env: {
      ...process.env,
      PORT: `${port}`,
      METRICS_PORT: '0',
      DATA_DIR: app.base.config.dataDir,
      DATABASE_URL: app.databaseUrl,
      DATABASE_OWNER_URL: app.ownerUrl,
      DEMO: '1',
      LOG_LEVEL: 'silent',
      CREW: JSON.stringify({ database: app.databaseUrl }),
    },
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  t.after(async () => {
    child.kill('SIGKILL')
    await ended
    rmSync(folder, { recursive: true, force: true })
  })
  await new Promise<void>((ready, failed) => {
    child.once('message', () => ready())
    child.once('exit', (code) => failed(new Error(`the version before ended with ${code}`)))
  })
  return `http://localhost:${port}`
}

const pages = [
  '/inicio',
  '/mi-ahorro',
  '/mi-ahorro/movimientos',
  '/mi-ahorro/depositos-de-mi-patron',
  '/mi-credito',
  '/mis-tramites',
  '/mi-perfil',
  '/ayuda',
  '/estado',
]

test('the version before serves and writes on the schema of today', async (t) => {
  if (!isKept) {
    t.diagnostic(`${commit} is not in this clone: only what schema-steps shows is shown`)
    assert.match(commit, /^[0-9a-f]{40}$/)
    return
  }
  const app = await openApp(t, { realTime: true })
  await seedEmma(app.base.db)
  const who = await memberWithLogin(app)
  const today = await inside(app, who.memberId)
  const origin = await serveBefore(t, app)
  const known = new Visitor(overHttp(origin), { browser: 'Firefox' })
  known.cookies.set('__Host-sesion', today.cookies.get('__Host-sesion')!)
  for (const page of pages) {
    const { status, path } = await known.get(page)
    assert.deepEqual({ status, path }, { status: 200, path: page })
  }
  const line = await known.post('/mi-ahorro/aportar', { cantidad: '250.00' })
  assert.match(line.path, /^\/mi-ahorro\/aportar\/[0-9a-f-]{36}$/)
  assert.equal((await today.get(line.path)).status, 200, 'the version of today reads it')
  assert.equal((await known.post('/salir')).path, '/sesion-cerrada')

  const back = new Visitor(overHttp(origin), { browser: 'Chrome' })
  await back.post('/entrar', { usuario: who.email, clave: who.password })
  assert.equal((await back.get('/inicio')).path, '/inicio', 'in by its own door')
  const newcomer = new Visitor(overHttp(origin), { browser: 'Opera' })
  await newcomer.get('/registro/identificate')
  const question = await newcomer.post('/registro/identificate', { ...emma.ids })
  assert.equal(question.path, '/registro/pregunta')
})
