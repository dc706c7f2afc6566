// What the stories need of the machine: Debian's Chromium and PostgreSQL 15, its readers of PDF and QR codes, and Perl's SMPP.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

export const olderPostgres = '/usr/lib/postgresql/15/bin'
const needed = {
  chromium: '/usr/bin/chromium',
  'postgresql-15': `${olderPostgres}/postgres`,
  'poppler-utils': '/usr/bin/pdfinfo',
  qpdf: '/usr/bin/qpdf',
  'zbar-tools': '/usr/bin/zbarimg',
  'libnet-smpp-perl': '/usr/share/perl5/Net/SMPP.pm',
}
const minutes = 10

const missing = () =>
  Object.entries(needed)
    .filter(([, path]) => !existsSync(path))
    .map(([name]) => name)

function apt(...args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const options = { env, timeout: minutes * 60_000, encoding: 'utf8' } as const
  const { status, stderr } = spawnSync('apt-get', ['-q', '-y', ...args], options)
  if (status !== 0 && stderr) console.log(stderr.trim())
  return status === 0
}

/** True when everything is there, or was installed now. Only root installs; others are told the command. */
export function prepareMachine(): boolean {
  const names = missing()
  if (names.length === 0) return true
  const command = `apt-get update && apt-get install -y --no-install-recommends ${names.join(' ')}`
  if (process.getuid?.() !== 0) {
    console.log(`npm test needs ${names.join(' and ')}. Type: sudo sh -c '${command}'`)
    return false
  }
  console.log(`· installing Debian packages: ${names.join(', ')}`)
  apt('update')
  apt('install', '--no-install-recommends', ...names)
  if (missing().length === 0) return true
  console.log(`${missing().join(' and ')} could not be installed. Type: ${command}`)
  return false
}
