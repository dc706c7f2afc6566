// A PostgreSQL for a test run: in a temporary folder, on a socket only, gone at the end.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopServer } from '../../src/platform/embedded/server.ts'
import { testServer } from '../harness/server.ts'

/** Runs `work` with a server that every story finds. `bin`: the binaries of another PostgreSQL. */
export async function withServer<T>(work: () => Promise<T>, bin?: string): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'mi-cuenta-test-'))
  chmodSync(folder, 0o711) // beside root the server runs as an unprivileged uid, which must get in
  const server = await testServer(join(folder, 'data'), bin).catch((error) => {
    rmSync(folder, { recursive: true, force: true })
    throw error
  })
  const atOnce = () => {
    process.kill(server.pid, 'SIGQUIT')
    rmSync(folder, { recursive: true, force: true })
  }
  process.once('exit', atOnce)
  process.env.CIMIENTO_TEST_SOCKETS = server.sockets
  try {
    return await work()
  } finally {
    delete process.env.CIMIENTO_TEST_SOCKETS
    process.off('exit', atOnce)
    await stopServer(server)
    rmSync(folder, { recursive: true, force: true })
  }
}
