// The first step of every command. Any Node from 20 on runs it, with nothing installed: it installs what is
// missing, goes on under the Node 26 that came with the packages, and hands over to TypeScript.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..')
const neededNode = 26

const verbs = {
  start: ['src/app/main.ts', 'starts Mi Cuenta, with everything it needs'],
  test: ['test/run.ts', 'proves it: types, lint, house, rules, gallery, stories on two PostgreSQL'],
  dev: ['src/app/main.ts', 'starts it again at every change, with the gallery at /_galeria'],
  check: ['test/run.ts', 'what takes under a minute: types, lint, house, rules'],
  bench: ['bench/run.ts', '[name]: speed as ratios from one run'],
  job: ['src/channels/batch/main.ts', '-- <name> …: import, generate, reconcile, verify-audit…'],
  map: ['src/app/commands/map.ts', 'draws docs/maps from the tables of moves'],
  golden: ['test/run.ts', 'rewrites the golden files, to be reviewed as a diff'],
  personas: ['src/app/commands/personas.ts', 'makes the demo people again'],
}

/** @param {string} line */
const say = (line) => console.log(`· ${line}`)

/** @param {string} why @param {number} code */
function refuse(why, code = 1) {
  process.stderr.write(`${why}\n`)
  process.exit(code)
}

function help() {
  const lines = Object.entries(verbs).map(([verb, [, what]]) => {
    const command = verb === 'start' || verb === 'test' ? `npm ${verb}` : `npm run ${verb}`
    return `  ${command.padEnd(18)}${what}`
  })
  return ['Mi Cuenta', ...lines].join('\n')
}

/** @param {string} path @returns {Record<string, any>} */
const packagesOf = (path) => JSON.parse(readFileSync(join(root, path), 'utf8')).packages

/** @param {unknown} list @param {string} mine */
const fits = (list, mine) => list === undefined || [list].flat().includes(mine)

/** Whether node_modules holds what the lock file asks of this machine. */
function isInstalled() {
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    return true // somebody else's folder, lent to this checkout: left alone
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const [asked, there] = [
    packagesOf('package-lock.json'),
    packagesOf('node_modules/.package-lock.json'),
  ]
  return Object.entries(asked).every(([path, wanted]) => {
    if (path === '') return true
    if (there[path]) return there[path].version === wanted.version
    const elsewhere =
      !wanted.os || !fits(wanted.os, process.platform) || !fits(wanted.cpu, process.arch)
    return wanted.optional === true && (elsewhere || wanted.libc !== undefined)
  })
}

/** One install at a time in a folder: the second to come waits for the first. */
function installTurn() {
  const hash = createHash('sha256').update(root).digest('hex').slice(0, 12)
  const path = join(tmpdir(), `mi-cuenta-install-${process.getuid?.() ?? 0}-${hash}`)
  const nap = new Int32Array(new SharedArrayBuffer(4))
  for (;;)
    try {
      writeSync(openSync(path, 'wx', 0o600), String(process.pid))
      process.on('exit', () => rmSync(path, { force: true }))
      return
    } catch {
      const holder = existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0
      try {
        if (holder > 0) process.kill(holder, 0)
        Atomics.wait(nap, 0, 0, 200)
      } catch {
        rmSync(path, { force: true }) // it died at it
      }
    }
}

function install() {
  if (isInstalled()) return
  installTurn()
  if (isInstalled()) return
  say('installing packages (a minute or less)')
  const started = performance.now()
  const path = (process.env.PATH ?? '').split(delimiter)
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      PATH: path.filter((p) => !p.includes('node_modules')).join(delimiter), // npm removes that folder
    },
    shell: process.platform === 'win32',
  })
  if (npm.error) refuse(`npm does not run here: ${npm.error.message}`)
  if (npm.status !== 0)
    refuse(`${npm.stderr.trim()}\nnpm ci failed: the packages are not complete.`)
  say(`packages installed in ${Math.round((performance.now() - started) / 1000)} s`)
}

const majorOf = (/** @type {string} */ version) => Number(version.replace('v', '').split('.')[0])

/** The Node to go on with; undefined when it is this one. */
function betterNode() {
  if (majorOf(process.versions.node) >= neededNode) return undefined
  const packaged = join(root, `node_modules/node-${process.platform}-${process.arch}/bin/node`)
  if (existsSync(packaged)) return packaged
  return refuse(`Mi Cuenta needs Node ${neededNode} on ${process.platform}-${process.arch}.`)
}

/** Modules that were read once, types taken off, are kept compiled: a start takes half the time, and so does
 * every process of the tests. Where the folder cannot be written nothing is kept. */
const compiled = join(root, 'node_modules/.cache/compiled')

/** Runs a command in our place: its output, its signals and its end are ours. It gets a group of its own,
 * so that a signal to ours (Ctrl-C) reaches it once, through us.
 * @param {string} node @param {string[]} args @param {NodeJS.ProcessEnv} env */
function becomes(node, args, env) {
  const child = spawn(node, args, { stdio: 'inherit', env, detached: true })
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP', 'SIGINT']))
    process.on(signal, () => child.kill(signal))
  child.on('error', (error) => refuse(`${node} does not run: ${error.message}`))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** Our parent and, under npm, which runs us in a shell, npm itself. */
function forebears() {
  if (!process.env.npm_lifecycle_event) return `${process.ppid}`
  try {
    const fields = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')
    return `${process.ppid} ${fields?.[1]}`
  } catch {
    return `${process.ppid}` // no /proc here, or the shell went this moment
  }
}

/** npm does not pass every signal on, and a killed parent passes none: once it is gone we stop in good
 * order instead of living on unseen. A start by hand may outlive its shell. */
function endWithParent() {
  const before = forebears()
  const watch = setInterval(() => {
    if (forebears() !== before) process.kill(process.pid, 'SIGTERM')
  }, 200)
  if (!process.env.npm_lifecycle_event && process.env.CIMIENTO_CHILD !== '1') clearInterval(watch)
  delete process.env.CIMIENTO_CHILD
  watch.unref()
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT']))
    process.on(signal, () => {
      clearInterval(watch) // a second signal would cut the good order short
      if (process.listenerCount(signal) === 1) process.exit(1) // nothing to stop yet
    })
}

/** @param {string} verb @param {string[]} args */
async function run(verb, args) {
  const [file] = verbs[/** @type {keyof typeof verbs} */ (verb)]
  const path = join(root, file)
  if (!existsSync(path)) refuse(`npm run ${verb}: ${file} is not part of this version.`)
  if (verb === 'dev') {
    const env = { ...process.env, NODE_ENV: process.env.NODE_ENV ?? 'development' }
    return becomes(process.execPath, ['--watch', '--watch-preserve-output', path, ...args], env)
  }
  if (verb === 'check' || verb === 'golden') args.unshift(verb)
  process.argv = [process.execPath, path, ...args]
  module.enableCompileCache?.(compiled) // Node 20 does not know it, and hands over before it matters
  process.env.NODE_COMPILE_CACHE = compiled // for the processes that come after
  await import(pathToFileURL(path).href)
}

const [verb, ...args] = process.argv.slice(2)
if (verb === undefined || verb === 'help' || verb === '--help') {
  console.log(help())
  process.exit(verb === undefined ? 2 : 0)
}
if (!Object.hasOwn(verbs, verb)) refuse(`There is no command «${verb}».\n${help()}`, 2)
install()
endWithParent()
const node = betterNode()
if (node)
  becomes(node, [join(root, 'bin/boot.mjs'), verb, ...args], {
    ...process.env,
    CIMIENTO_CHILD: '1',
  })
else await run(verb, args)
