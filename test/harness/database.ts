// A database of its own for every test file: a copy of a migrated template, in some 50 ms.
import { randomBytes } from 'node:crypto'
import type pg from 'pg'
import { hasDatabase, makeDatabase, makeRoles } from '../../src/platform/embedded/roles.ts'
import { roles, urlOf } from '../../src/platform/embedded/server.ts'
import { migrate } from '../../src/platform/migrations.ts'
import { adminOf, buildLock, schemaName, testSockets } from './server.ts'

export type FreshDatabase = {
  /** The role that runs. */
  url: string
  /** The role that migrates. */
  ownerUrl: string
  name: string
  /** Ends its sessions and removes it; leftovers of a run that was cut short go with the next run. */
  drop(): Promise<void>
}

async function buildTemplate(admin: pg.Client, sockets: string, name: string): Promise<void> {
  await makeRoles(admin)
  await admin.query(`drop database if exists building with (force)`)
  await makeDatabase(admin, 'building')
  await migrate(urlOf(sockets, roles.owner, 'building'), roles.app)
  await admin.query(`alter database building allow_connections false`)
  await admin.query(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = 'building'`,
  )
  await admin.query(`alter database building rename to ${name}`)
}

async function template(sockets: string): Promise<string> {
  const name = schemaName()
  const admin = await adminOf(sockets)
  try {
    await admin.query('select pg_advisory_lock($1)', [buildLock])
    if (!(await hasDatabase(admin, name))) await buildTemplate(admin, sockets, name)
    return name
  } finally {
    await admin.end()
  }
}

let ready: Promise<string> | undefined

async function dropDatabase(sockets: string, name: string): Promise<void> {
  const admin = await adminOf(sockets)
  await admin.query(`drop database if exists ${name} with (force)`)
  await admin.end()
}

/** With a test's context the database goes when that test ends; else with `drop`, or with the next run. */
export async function freshDatabase(t?: {
  after(hook: () => Promise<void>): void
}): Promise<FreshDatabase> {
  const sockets = await testSockets()
  ready ??= template(sockets)
  const schema = await ready
  const name = `story_${randomBytes(6).toString('hex')}`
  const admin = await adminOf(sockets)
  await makeDatabase(admin, name, schema)
  await admin.end()
  const drop = () => dropDatabase(sockets, name)
  t?.after(drop)
  const as = (role: string) => urlOf(sockets, role, name)
  return { url: as(roles.app), ownerUrl: as(roles.owner), name, drop }
}
