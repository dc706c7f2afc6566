// Whatever somebody has, anybody else who asks for it is told the same as of what nobody ever had: another member, the
// staff without the case, a partner, nobody. Driven by the routes there are: a new one with an id fails until it is listed.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { signatureHeaders } from '../src/channels/demo/remitter/signed-client.ts'
import { folioFor, folioParts, readFolio } from '../src/foundation/folio.ts'
import type { Route } from '../src/platform/web.ts'
import { type App, openApp } from './harness/app.ts'
import { belongings, type Thing, tokenOf } from './harness/belongings.ts'
import { agentAtWork, calls, staffIn } from './harness/desk.ts'
import * as table from './harness/ids-table.ts'
import { inside } from './harness/inside.ts'
import { memberWithLogin } from './harness/members.ts'
import { operatorIn } from './harness/operators.ts'
import { givenKey, type Key, machine } from './harness/partners.ts'
import { loanOf, noon } from './harness/payments.ts'
import { outward } from './harness/sameness.ts'
import { systemWithKey } from './harness/systems.ts'
import type { Visitor } from './harness/visitor.ts'

type Owned = table.Owned
const named = ({ method, path }: Route) => `${method} ${path}`

/** How long the session has left, in seconds: it runs while one asks. */
const aging = /data-after="\d+"/g

/** Shaped alike, next to it in any order, and never anybody's. */
function ghostOf(id: string): string {
  const folio = readFolio(id)
  if (folio.ok) {
    const parts = folioParts(folio.value)
    return folioFor({ ...parts, serial: parts.serial + 77_777 })
  }
  const other = (last: string) => (last === '7' ? '9' : '7')
  const uuid = id.replace(/([0-9a-f]{8}-.{27})([0-9a-f])/, (_, most, last) => most + other(last))
  return uuid === id ? id.slice(0, -1) + other(id.slice(-1)) : uuid
}

type Asking = { readonly who: Visitor; readonly token: string }
type Asked = { readonly name: string; readonly it: Owned; readonly id: string }

/** One request about that id, as that somebody, nothing followed. */
async function ask({ who, token }: Asking, { name, it, id }: Asked) {
  const [method, path] = name.split(' ') as ['GET' | 'POST', string]
  const filled = (it.kind ? path.replace(/:\w+/, it.kind) : path).replace(/:\w+/, id)
  const fields = { ...it.also, ...(it.field && { [it.field]: id }) }
  if (method === 'GET') return who.request('GET', `${filled}?${new URLSearchParams(fields)}`)
  if (!it.file) return who.request('POST', filled, { _csrf: token, ...fields })
  return who.sends(filled, { field: it.file, bytes: Buffer.from('x'), token, fields })
}

/** The same answer for what somebody has and for what nobody had. What it was. */
async function sameAsNothing(asking: Asking, told: string, { name, it, id }: Asked) {
  const ghost = ghostOf(id)
  const mask = [id, ghost, encodeURIComponent(id), encodeURIComponent(ghost), aging]
  const there = outward(await ask(asking, { name, it, id }), mask)
  const nothing = outward(await ask(asking, { name, it, id: ghost }), mask)
  assert.deepEqual(there, nothing, `${told} asks ${name} for what is not theirs`)
  return there.status
}

async function stage(t: TestContext) {
  const app = await openApp(t)
  app.clock.moveTo(noon)
  const owner = await belongings(app)
  const other = await memberWithLogin(app, { phone: '+525555550178' })
  await loanOf(app, other.curp)
  const theirs = await inside(app, other.memberId)
  await theirs.post('/mi-perfil/seguridad/me-registraron') // a request and a message of their own
  await app.runJobs()
  const agent = await agentAtWork(app)
  const call = (await calls(agent.browser, owner.who.nss)).path.split('/').at(-1)!
  const asking = async (who: Visitor, page?: string): Promise<Asking> => ({
    who,
    token: await tokenOf(who, page),
  })
  const people = {
    'another member': await asking(theirs),
    nobody: await asking(app.visitor(), '/'),
    'an agent': await asking((await agentAtWork(app)).browser, '/agente'),
    'a supervisor': await asking((await staffIn(app, ['supervisor'])).browser, '/personal/llaves'),
    'an operator': await asking(await operatorIn(app), '/operacion'),
  }
  const things: Readonly<Record<Owned['thing'], string>> = { ...owner.things, call }
  return { app, owner, things, people, agent }
}
type Stage = Awaited<ReturnType<typeof stage>>

test('a route with an id is listed: whose thing it names, or why anybody may have it', async (t) => {
  const s = await stage(t)
  await t.test('every route with an id is listed, and no other', () => listed(s.app))
  await t.test('what members have', () => ofMembers(s))
  await t.test('what an agent has on the line, and what a role works on', () => ofStaff(s))
  await t.test('what a partner has', () => ofPartners(s.app, s.things.transfer))
  await t.test('what other systems ask for', () => ofSystems(s))
  await t.test('their owner has everything, still', () => stillTheirs(s))
})

function listed(app: App): void {
  const { ownedByMembers, ownedByAgents, ownedByPartners, ownedBySystems, open, worklists } = table
  const owned = { ...ownedByMembers, ...ownedByAgents, ...ownedByPartners, ...ownedBySystems }
  const known = { ...owned, ...open }
  const routes = app.rooms.routes.map(named)
  const withId = routes.filter((name) => name.includes('/:') && !worklists.test(name))
  assert.deepEqual(
    withId.filter((name) => !(name in known)),
    [],
    'say in test/harness/ids-table.ts whose it is',
  )
  assert.deepEqual(
    Object.keys(known).filter((name) => !routes.includes(name)),
    [],
    'no such route',
  )
}

async function ofMembers({ people, things }: Stage): Promise<void> {
  for (const [name, it] of Object.entries(table.ownedByMembers))
    for (const [told, asking] of Object.entries(people)) {
      const status = await sameAsNothing(asking, told, { name, it, id: things[it.thing] })
      if (told === 'another member' && !it.field && !name.endsWith('/precios'))
        assert.equal(status, 404, name)
    }
}

/** Who has the role alone is let in; to an agent's call, not even another agent. */
async function ofStaff({ app, people, things, owner }: Stage): Promise<void> {
  for (const [name, it] of Object.entries(table.ownedByAgents)) {
    const asked = { name, it, id: things[it.thing] }
    for (const told of ['an agent', 'a supervisor'] as const)
      assert.equal(await sameAsNothing(people[told], told, asked), 404, name)
    await sameAsNothing(people['an operator'], 'an operator', asked)
  }
  for (const route of app.rooms.routes) {
    const name = named(route)
    if (!table.ofRole.test(name) || !name.includes('/:')) continue
    const it = { thing: 'case' as const }
    const id = name.includes('folio') ? things.case : owner.paymentId
    for (const told of Object.keys(people) as (keyof typeof people)[])
      if (!told.endsWith(` ${route.for}`)) await sameAsNothing(people[told], told, { name, it, id })
  }
}

async function ofPartners(app: App, transfer: string): Promise<void> {
  const another = await givenKey(app, { partnerId: 'dolex' })
  const keys: Readonly<Record<string, Key>> = {
    'another partner': another,
    'a key that may read only codes': await givenKey(app, {
      partnerId: 'dolex',
      scopes: ['codes:read'],
    }),
    'a key of nobody': { ...another, keyId: 'no-such-key' },
  }
  for (const [told, key] of Object.entries(keys))
    for (const name of Object.keys(table.ownedByPartners)) {
      const [method, path] = name.split(' ') as ['GET' | 'POST', string]
      const answerTo = async (id: string) => {
        const body =
          method === 'POST'
            ? {
                partnerRef: 'ref-of-theirs',
                ...(name.endsWith('reverse') && { reason: 'Así lo pidió' }),
              }
            : undefined
        const about = { idempotencyKey: `${told}-${name}-${id}`.replace(/[^\w-]/g, '-').slice(-90) }
        const answer = await machine(app, key).send(method, path.replace(/:\w+/, id), body, about)
        return { status: answer.statusCode, ...JSON.parse(answer.body), instance: '' }
      }
      const nothing = await answerTo(ghostOf(transfer))
      assert.deepEqual(await answerTo(transfer), nothing, `${told} asks ${name}`)
      assert.ok([401, 403, 404].includes(nothing.status), `${name}: ${nothing.status}`)
    }
  await withKeyAtPages(app, another)
}

async function ofSystems({ app, things }: Stage): Promise<void> {
  const scopes = ['cases:read', 'cases:write'] as const
  const { key } = await systemWithKey(app, { families: ['home'], scopes })
  const unscoped = await systemWithKey(app, {
    name: 'Padrón',
    families: ['savings', 'details', 'loan', 'home', 'family', 'attention'],
    scopes: ['members:read'],
  })
  const keys: Readonly<Record<string, Key>> = {
    'a system for something else': key,
    'a system that may read only members': unscoped.key,
    'a partner': await givenKey(app, { partnerId: 'remesa-norte' }),
    'a key of nobody': { ...key, keyId: 'no-such-key' },
  }
  for (const [told, shown] of Object.entries(keys))
    for (const [name, { thing, also = {} }] of Object.entries(table.ownedBySystems)) {
      const [method, path] = name.split(' ') as ['GET' | 'POST', string]
      const body = name.endsWith('decide') ? { agree: true } : also
      const answerTo = async (id: string) => {
        const about = {
          idempotencyKey: `${told}-${name}-${id}`.replace(/[^\w-]/g, '-').slice(-90),
          reason: 'Prueba de ids',
        }
        const target = path.replace(/:\w+/, id)
        const sent = method === 'POST' ? body : undefined
        const answer = await machine(app, shown).send(method, target, sent, about)
        return { status: answer.statusCode, ...JSON.parse(answer.body), instance: '' }
      }
      const nothing = await answerTo(ghostOf(things[thing]))
      assert.deepEqual(await answerTo(things[thing]), nothing, `${told} asks ${name}`)
      assert.ok([401, 403, 404].includes(nothing.status), `${name}: ${nothing.status}`)
    }
}

/** A partner's key opens no page: whoever shows one there is nobody. */
async function withKeyAtPages(app: App, key: Key): Promise<void> {
  const visitor = app.visitor()
  const timestamp = `${Math.floor(app.clock.now().epochMilliseconds / 1000)}`
  for (const target of ['/documentos/MOV-2026-00000001-9', '/operacion/tramites', '/inicio']) {
    const headers = signatureHeaders(key, { method: 'GET', target }, timestamp)
    const shown = outward(await visitor.request('GET', target, undefined, headers), [])
    assert.deepEqual(shown, outward(await visitor.request('GET', target), []), target)
  }
}

/** The ids were real, and nothing that was tried above changed what they name. */
async function stillTheirs({ app, owner, things, people }: Stage): Promise<void> {
  const own = { who: await inside(app, owner.who.memberId), token: '' }
  for (const [name, it] of Object.entries(table.ownedByMembers)) {
    if (!name.startsWith('GET') || it.field || name.includes('codigo/recibo')) continue
    const asked = { name, it, id: things[it.thing] }
    const mine = (await ask(own, asked)).statusCode
    const theirs = (await ask(people['another member'], asked)).statusCode
    assert.deepEqual([mine, theirs], [200, 404], name)
  }
  const pages: readonly (readonly [string, readonly Thing[]])[] = [
    ['/mi-credito/pagadores', ['payLink']],
    ['/mi-perfil/seguridad', ['session', 'device']],
    ['/mi-perfil/seguridad/llaves', ['passkey']],
    ['/mis-tramites/nuevo/missing-contribution/papeles', ['draftUpload']],
    ['/mi-perfil/contacto', ['phone']],
  ]
  for (const [path, there] of pages) {
    const { text } = await own.who.get(path)
    for (const one of there) assert.ok(text.includes(things[one]), `${one} is still on ${path}`)
  }
  const { text } = await own.who.get(`/mis-tramites/${things.case}`)
  assert.doesNotMatch(text, /¿cómo va\?|No estoy de acuerdo/)
}
