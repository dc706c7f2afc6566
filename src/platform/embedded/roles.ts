// Who may do what in the embedded server: one role migrates, one runs, and nobody else comes in.
import type pg from 'pg'
import { roles } from './server.ts'

const identifier = (name: string) => `"${name.replaceAll('"', '""')}"`

/** Makes the role that migrates and the role that runs, where they are missing. */
export async function makeRoles(admin: pg.Client): Promise<void> {
  const found = await admin.query<{ name: string }>('select rolname as name from pg_roles')
  const known = new Set(found.rows.map((row) => row.name))
  for (const role of [roles.owner, roles.app])
    if (!known.has(role)) await admin.query(`create role ${identifier(role)} login`)
}

export async function hasDatabase(admin: pg.Client, name: string): Promise<boolean> {
  const found = await admin.query('select from pg_database where datname = $1', [name])
  return found.rowCount !== 0
}

/** Makes a database that belongs to the role that migrates; the one that runs may connect and stage imports. */
export async function makeDatabase(
  admin: pg.Client,
  name: string,
  template = 'template1',
): Promise<void> {
  const [made, owner, app] = [identifier(name), identifier(roles.owner), identifier(roles.app)]
  await admin.query(`create database ${made} owner ${owner} template ${identifier(template)}`)
  await admin.query(`revoke all on database ${made} from public`)
  await admin.query(`grant connect, temporary on database ${made} to ${app}`)
}
