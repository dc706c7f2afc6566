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
  await shutForCopies(admin, 'building', name)
}

/** Gives a database its last name; from now on it is there to be copied alone. */
export async function shutForCopies(admin: pg.Client, made: string, name: string): Promise<void> {
  await admin.query(`alter database ${made} allow_connections false`)
  await admin.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [
    made,
  ])
  await admin.query(`alter database ${made} rename to ${name}`)
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

/** A copy of a database that nobody can be in. */
export async function copyOf(sockets: string, original: string): Promise<FreshDatabase> {
  const name = `story_${randomBytes(6).toString('hex')}`
  const admin = await adminOf(sockets)
  await makeDatabase(admin, name, original)
  await admin.end()
  const as = (role: string) => urlOf(sockets, role, name)
  const drop = () => dropDatabase(sockets, name)
  return { url: as(roles.app), ownerUrl: as(roles.owner), name, drop }
}

/** With a test's context the database goes when that test ends; else with `drop`, or with the next run. */
export async function freshDatabase(t?: {
  after(hook: () => Promise<void>): void
}): Promise<FreshDatabase> {
  const sockets = await testSockets()
  ready ??= template(sockets)
  const made = await copyOf(sockets, await ready)
  t?.after(made.drop)
  return made
}
