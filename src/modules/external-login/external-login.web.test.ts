// Aim: with a real provider, an identity opens a login only after its member joined it; whatever is forged, used twice,
// told to another or of another person opens nothing; and when the provider is away only this way in is.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { type App, openApp } from '../../../test/harness/app.ts'
import { freePort } from '../../../test/harness/free-port.ts'
import {
  client,
  identityProvider,
  type People,
  redirectTo,
  signInThere,
} from '../../../test/harness/identities.ts'
import { own, path, type Stage, stage, there } from '../../../test/harness/identity-stage.ts'
import { memberWithLogin, type Somebody } from '../../../test/harness/members.ts'
import { codeOf, phone, signIn, withFactors } from '../../../test/harness/second-factors.ts'
import { minutes, seconds } from '../../foundation/time.ts'
import { PartAway } from '../../platform/breaker.ts'
import { type Ceremony, NotProven, openIdentityProvider } from '../../platform/open-id.ts'
import { mayChangeContact, mayMoveMoney } from '../holds/holds.ts'

const actsOf = async (app: App, { memberId }: Somebody) =>
  (await app.rooms.audit.activityOf(app.base.db, memberId)).map(({ act }) => act)

async function joinsAndComesIn({ app, visitor, away, joined }: Stage) {
  const who = await memberWithLogin(app)
  await joined(who, 'rosa')
  await app.runJobs()
  const mails = await app.mailTo(who.email)
  assert.ok(mails.some(({ text }) => /Uniste otra identidad/.test(text) && /No fui yo/.test(text)))
  const fresh = visitor()
  const back = await away(fresh, 'rosa')
  const inside = await fresh.get(back)
  assert.equal(inside.path, '/inicio')
  assert.equal((await fresh.get(back)).path, '/entrar/identidad?motivo=answer-wrong', 'used twice')
  assert.match((await fresh.get(own)).text, /La usaste/)
  const acts = await actsOf(app, who)
  assert.ok(acts.includes('identity-linked') && acts.includes('signed-in-new-device'))
  // A fresh proof is asked for before it is taken off, and then it opens nothing.
  app.clock.advance(minutes(6))
  const asked = await fresh.post(`${own}/quitar`)
  assert.match(asked.path, /^\/confirma-que-eres-tu/)
  const last = visitor()
  assert.equal((await signIn(last, who)).path, '/inicio')
  await last.get(own)
  assert.match((await last.post(`${own}/quitar`)).text, /ya no entra a tu cuenta/)
  const shut = visitor()
  assert.match((await shut.get(await away(shut, 'rosa'))).path, /motivo=primera-vez$/)
}

async function afterThePassword({ app, people, visitor, away }: Stage) {
  const who = await memberWithLogin(app)
  people.set('maya', { curp: who.curp })
  const browser = visitor()
  const first = await browser.get(await away(browser, 'maya'))
  assert.equal(first.h1, 'Une Llave MX a tu cuenta, una sola vez')
  assert.equal((await browser.get('/inicio')).path, '/?volver=%2Finicio', 'nobody is in')
  const volver = `${own}/unir`
  await browser.get(`/?volver=${encodeURIComponent(volver)}`)
  const asked = await browser.post('/entrar', { usuario: who.email, clave: who.password, volver })
  assert.equal(asked.path, volver)
  assert.match((await browser.post(volver)).text, /Ya puedes entrar/)
  assert.equal((await browser.post(volver)).status, 422, 'once')
}

async function ofAnother({ app, people, visitor, away, joined }: Stage) {
  const [who, other] = [await memberWithLogin(app), await memberWithLogin(app)]
  people.set('intruso', { curp: other.curp })
  people.set('sin-curp', {})
  const browser = visitor()
  await signIn(browser, who)
  for (const [name, says] of [
    ['intruso', /La CURP de Llave MX no es la de esta cuenta/],
    ['sin-curp', /no nos dijo tu CURP/],
  ] as const) {
    await browser.get(await away(browser, name, `${own}/empezar`))
    const refused = await browser.post(`${own}/unir`)
    assert.equal(refused.status, 422)
    assert.match(refused.text, says)
  }
  assert.ok((await actsOf(app, who)).includes('identity-refused'))
  // What one member brought from there is of no use to another one who comes in after.
  people.set('luz', { curp: who.curp })
  await browser.get(await away(browser, 'luz', `${own}/empezar`))
  await browser.post('/salir')
  await signIn(browser, other)
  assert.equal((await browser.get(`${own}/unir`)).path, own)
  // Another person behind the same name there: what was joined opens no more.
  await joined(who, 'cambia')
  people.set('cambia', { curp: other.curp })
  const later = visitor()
  const shut = await later.get(await away(later, 'cambia'))
  assert.equal(shut.path, '/entrar/identidad?motivo=curp-differs')
  // An identity belongs to one login.
  const twin = visitor()
  await signIn(twin, other)
  await twin.get(await away(twin, 'cambia', `${own}/empezar`))
  assert.match((await twin.post(`${own}/unir`)).text, /ya está unida a otra cuenta/)
}

async function forged({ app, visitor, away, joined }: Stage) {
  const who = await memberWithLogin(app)
  await joined(who, 'olga')
  const refused = '/entrar/identidad?motivo=answer-wrong'
  const changed = async (change: (query: URLSearchParams) => void) => {
    const browser = visitor()
    const back = new URL(await away(browser, 'olga'), 'http://localhost')
    change(back.searchParams)
    return (await browser.get(back.pathname + back.search)).path
  }
  assert.equal(await changed((query) => query.set('state', 'otro')), refused)
  assert.equal(await changed((query) => query.delete('state')), refused)
  assert.equal(await changed((query) => query.set('iss', 'https://otro.example')), refused)
  assert.equal(await changed((query) => query.set('code', 'inventado')), refused)
  assert.equal(await changed((query) => query.set('error', 'access_denied')), refused)
  // An answer that another browser began, by one that began another way or none: state, nonce and verifier are its own.
  const [one, two] = [visitor(), visitor()]
  const stolen = await away(one, 'olga')
  assert.equal((await visitor().get(stolen)).path, refused)
  const mine = new URL(await away(two, 'olga'), 'http://localhost')
  const mixed = new URL(stolen, 'http://localhost')
  mixed.searchParams.set('state', mine.searchParams.get('state')!)
  assert.equal((await two.get(mixed.pathname + mixed.search)).path, refused)
  // Too late is too late.
  const slow = visitor()
  const back = await away(slow, 'olga')
  app.clock.advance(minutes(16))
  assert.equal((await slow.get(back)).path, refused)
  assert.equal((await slow.get('/inicio')).path, '/?volver=%2Finicio')
}

async function secondStep({ app, people, visitor, away }: Stage) {
  const { who, visitor: browser, secret } = await withFactors(app, await memberWithLogin(app))
  people.set('irene', { curp: who.curp })
  await browser.get(await away(browser, 'irene', `${own}/empezar`))
  assert.match((await browser.post(`${own}/unir`)).text, /Ya puedes entrar/)
  const fresh = visitor()
  assert.equal((await fresh.get(await away(fresh, 'irene'))).path, '/entrar/segundo')
  assert.equal((await fresh.get('/inicio')).path, '/?volver=%2Finicio')
  app.clock.advance(seconds(60))
  await fresh.get('/entrar/segundo')
  const done = await fresh.post('/entrar/segundo', { codigo: codeOf(app, secret) })
  assert.equal(done.path, '/inicio')
}

/** Somebody with the password, and with the owner's CURP over there, makes themselves a way in that outlives both. */
async function joinedByAStranger({ app, visitor, away, joined }: Stage) {
  const who = await memberWithLogin(app, { phone })
  const stranger = await joined(who, 'extraña')
  await app.runJobs()
  assert.match(app.smsTo(phone).at(-1)?.text ?? '', /otra identidad/)
  const mails = await app.mailTo(who.email)
  const links = mails.find(({ text }) => /Uniste otra identidad/.test(text))?.links ?? []
  const stop = links.find((link) => link.includes('/no-fui-yo/'))!
  const second = visitor()
  assert.equal((await second.get(await away(second, 'extraña'))).path, '/inicio')
  app.clock.advance(minutes(90)) // the stranger was quick, the owner reads it later
  const third = visitor()
  assert.equal((await third.get(await away(third, 'extraña'))).path, '/inicio')
  const owner = visitor()
  await owner.get(path(stop))
  assert.match((await owner.post('/no-fui-yo')).text, /TRA-/)
  for (const browser of [stranger, second, third])
    assert.match((await browser.get('/inicio')).path, /^\/(sesion-cerrada|\?volver)/, 'signed out')
  const shut = await third.get(await away(third, 'extraña'))
  assert.match(shut.path, /motivo=primera-vez$/, 'nothing is joined any more')
  assert.match((await signIn(visitor(), who)).path, /espera-un-momento\?motivo=pausa/)
  const held = [await app.rooms.holds.of(app.base.db, who.memberId), app.clock.now()] as const
  assert.equal(mayMoveMoney(...held).ok || mayChangeContact(...held).ok, false)
  await app.runJobs()
  const told = (await app.mailTo(who.email)).map(({ subject }) => subject)
  assert.ok(told.includes('Ya protegimos tu cuenta'))
}

async function providerAway({ app, provider, visitor }: Stage) {
  const who = await memberWithLogin(app)
  await provider.stop()
  const browser = visitor()
  assert.match((await browser.get('/')).text, /Entrar con Llave MX/)
  // The way there needs no call once the provider was found; the way back does, says so, and after three is left alone.
  for (let n = 0; n < 3; n++) {
    const left = new URL(there(await browser.post('/entrar/identidad'))).searchParams
    const state = left.get('state')!
    const query = new URLSearchParams({ code: 'x', state, iss: provider.issuer })
    const told = await browser.get(`/entrar/identidad/regreso?${query}`)
    assert.equal(told.status, 503)
    assert.match(told.text, /Llave MX no responde en este momento. Entra con tu contraseña/)
  }
  assert.equal((await signIn(browser, who)).path, '/inicio')
  app.clock.advance(seconds(11))
  const { text } = await visitor().get('/estado')
  assert.match(text, /Entrar con otra identidad<\/th><td><span class="[^"]+">Sin servicio/)
  await provider.start()
}

test('identities of another provider', async (t: TestContext) => {
  const it = await stage(t)
  await t.test('joined from inside, told, used, taken off', () => joinsAndComesIn(it))
  await t.test('or joined after the password, once', () => afterThePassword(it))
  await t.test('another person’s is refused', () => ofAnother(it))
  await t.test('the second step is still asked for', () => secondStep(it))
  await t.test('a stranger’s is cut off by «No fui yo»', () => joinedByAStranger(it))
  await t.test('what is forged, stolen or late opens nothing', () => forged(it))
  await t.test('when the provider is away, the password stays', () => providerAway(it))
})

test('the ceremony itself: another nonce or issuer proves nobody, and a provider that is away says so', async (t: TestContext) => {
  const people: People = new Map([['alma', { curp: 'LORR800305MDFPSS09' }]])
  const portalPort = await freePort()
  const { issuer } = await identityProvider(t, { people, portalPort })
  const redirect = redirectTo(portalPort)
  const opened = (at: string) =>
    openIdentityProvider(
      { ...client, issuer: at, name: 'Llave MX', curpClaim: 'curp', scope: 'openid' },
      { now: () => Temporal.Now.instant(), redirectTo: redirect },
    )
  const provider = opened(issuer)
  const walked = async (change: (ceremony: Ceremony, query: URLSearchParams) => Ceremony) => {
    const { ceremony, to } = await provider.begin()
    const query = new URL(await signInThere(to, 'alma', portalPort)).searchParams
    return provider.finish(query, change(ceremony, query))
  }
  const { subject, curp } = await walked((ceremony) => ceremony)
  assert.deepEqual([subject, curp], ['alma', 'LORR800305MDFPSS09'])
  await assert.rejects(
    walked((ceremony) => ({ ...ceremony, nonce: 'another' })),
    NotProven,
  )
  await assert.rejects(
    walked((ceremony) => ({ ...ceremony, verifier: 'v'.repeat(43) })),
    NotProven,
  )
  const elsewhere = (ceremony: Ceremony, query: URLSearchParams) => {
    query.set('iss', 'https://otro.example')
    return ceremony
  }
  await assert.rejects(walked(elsewhere), NotProven)
  const nobody = opened(`http://localhost:${await freePort()}`)
  for (let n = 0; n < 4; n++) await assert.rejects(nobody.begin(), PartAway)
  assert.equal(nobody.state().state, 'down')
})

test('without a provider there is no button and no page', async (t: TestContext) => {
  const app = await openApp(t)
  const visitor = app.visitor()
  assert.doesNotMatch((await visitor.get('/')).text, /identidad/)
  assert.equal((await visitor.get('/entrar/identidad/regreso?code=x&state=y')).status, 404)
})
