// Where the root key comes from: a file that operators keep, or for the demo one made on first start.
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CannotConfigure, type Config } from './config.ts'
import { type Secrets, secretsFrom } from './secrets.ts'

function readKey(file: string): Buffer | undefined {
  try {
    return Buffer.from(readFileSync(file, 'utf8').trim(), 'base64')
  } catch (error) {
    if ((error as { code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}

function makeKey(file: string): Buffer {
  const key = randomBytes(32)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' })
  return key
}

/** Opens the secrets. Outside the demo a missing file is refused: losing it would close every session and seal. */
export function openSecrets(config: Pick<Config, 'secretsFile' | 'dataDir' | 'demo'>): Secrets {
  const file = config.secretsFile ?? join(config.dataDir, 'secrets')
  const key = readKey(file) ?? (config.demo ? makeKey(file) : undefined)
  if (!key) throw new CannotConfigure('SECRETS_FILE names a file that is not there')
  if (key.length < 32) throw new CannotConfigure('SECRETS_FILE must hold 32 random bytes in base64')
  return secretsFrom(key)
}
