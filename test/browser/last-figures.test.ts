// In line on a phone that is known: the last figures are one touch away, with their date, and go with another. No scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seconds } from '../../src/foundation/time.ts'
import { transaction } from '../../src/platform/db.ts'
import { memberWithLogin } from '../harness/members.ts'
import { withMoney } from '../harness/owed.ts'
import { openPortal, type Person } from './portal.ts'
import { signsIn } from './stage.ts'

const cookieOf = async (person: Person, name: string) =>
  (await person.page.context().cookies()).find((one) => one.name === `__Host-${name}`)

test('who waits sees how their account was, and the line keeps their place meanwhile', async (t) => {
  const { app, person } = await openPortal(t, { environment: { DOOR_CAPACITY: '1' } })
  const { door, logins } = app.rooms
  const passes = async (n: number) => {
    for (let i = 0; i < n; i++) {
      app.clock.advance(seconds(1))
      await door.beat()
    }
  }
  await passes(1)
  const known = await memberWithLogin(app)
  const { ending } = await withMoney(app, known.memberId)
  const [rosa, other] = [await person(), await person({ width: 1280 })]
  await rosa.goes('/')
  const browser = await rosa.page.evaluate(() => navigator.userAgent)
  const device = await transaction(app.base.db, (tx) =>
    logins.trustDevice(tx, { loginId: known.loginId, browser }),
  )
  const { value } = device
  const url = 'https://localhost/' // a cookie that is Secure is set by no other
  await rosa.page.context().addCookies([{ name: '__Host-aparato', value, url, secure: true }])
  await signsIn(rosa, known.email, known.password)
  await rosa.page.waitForURL('**/inicio')

  const place = (await cookieOf(rosa, 'lugar'))!.value.split('.')[2]!
  door.keeper.leave({ id: place, order: 0, grantedAt: 0 })
  await passes(3)
  await other.goes('/')
  await other.sees('Contraseña')
  await rosa.goes('/mi-credito')
  await rosa.reads('Ya tienes tu lugar en la fila')
  const ticket = (await cookieOf(rosa, 'fila'))!.value
  await rosa.follows('Ver esos datos')
  await rosa.sees(/^Así estaba tu cuenta el /)
  await rosa.sees('$406,385.57')
  await rosa.sees('$98,120.04')
  await rosa.sees(`termina en ${ending}`)
  await rosa.sees('Datos del 4 de agosto de 2026')
  const wide = await rosa.page.evaluate('document.documentElement.scrollWidth')
  assert.ok(Number(wide) <= 360, `${wide} wide`)
  await rosa.follows('Regresar')
  await rosa.reads('Ya tienes tu lugar en la fila')
  assert.equal((await cookieOf(rosa, 'fila'))!.value, ticket, 'the same place')

  await rosa.follows('Ver esos datos')
  await rosa.presses('Borrarlo de este aparato')
  await rosa.reads('Este aparato no tiene datos guardados')
  assert.equal(await cookieOf(rosa, 'foto'), undefined)
})
