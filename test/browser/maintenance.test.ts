// A planned stop as people meet it: one operator plans it, another publishes it, a member reads of it while she types,
// it closes under her hands, and when it opens nothing of what she typed is lost. No scripts anywhere.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mexicoCity } from '../../src/foundation/time.ts'
import type { App } from '../harness/app.ts'
import { memberWithLogin } from '../harness/members.ts'
import { openPortal, type Person } from './portal.ts'
import { signsIn } from './stage.ts'

const password = 'cierro con cuidado y abro a tiempo'

/** Tomorrow at an hour of Mexico City: the story is told of one day, whenever it is played. */
const tomorrowAt = (app: App) => {
  const day = app.clock.now().toZonedDateTimeISO(mexicoCity).toPlainDate().add({ days: 1 })
  return {
    day: day.toString(),
    at: (plainTime: string) => day.toZonedDateTime({ timeZone: mexicoCity, plainTime }).toInstant(),
  }
}

async function operatorIn(person: Person, name: string): Promise<void> {
  const email = `${name.toLowerCase()}@cimiento.example`
  const hired = { email, name, roles: ['operator'] as const, password }
  const by = { kind: 'system', task: 'hire' } as const
  const { recoveryCodes } = await person.app.rooms.staff.hire(hired, by)
  await person.goes('/operacion/entrar')
  await person.writes({
    'Correo de trabajo': email,
    Contraseña: password,
    'Código de tu app': recoveryCodes[0]!,
  })
  await person.presses('Entrar')
  await person.reads('Operación')
}

test('planned by one, published by another, met by a member with a form half filled', async (t) => {
  const { app, person } = await openPortal(t)
  const { day, at } = tomorrowAt(app)
  app.clock.moveTo(at('12:00'))
  const [ana, luis] = [await person({ width: 1280 }), await person({ width: 1280 })]
  await operatorIn(ana, 'Ana')
  await operatorIn(luis, 'Luis')

  await ana.goes('/operacion/mantenimiento')
  await ana.page.getByLabel('todo el portal').check()
  await ana.page.getByLabel('Cerrado').check()
  await ana.writes({
    'Día en que empieza': day,
    'Hora en que empieza': '13:30',
    'Día en que termina': day,
    'Hora en que termina': '15:00',
    'Por qué': 'Máquinas nuevas',
  })
  await ana.presses('Planear y ver cómo queda')
  await ana.reads('Mantenimiento: todo el portal')
  await ana.sees('Otra persona debe publicarlo')
  await ana.sees(/Maintenance: the site closes today from 1:30\sPM to 3:00\sPM/)

  await luis.goes('/operacion/mantenimiento')
  await luis.follows('todo el portal')
  await luis.page.locator('#razon-publicar').fill('Lo revisé')
  await luis.presses('Publicar')
  await luis.sees('Publicado')

  app.clock.moveTo(at('13:25'))
  const rosa = await person()
  const known = await memberWithLogin(app)
  await signsIn(rosa, known.email, known.password)
  await rosa.page.waitForURL('**/inicio')
  await rosa.goes('/mi-perfil/contacto/domicilio')
  const band = await rosa.page.locator('aside.stop').innerText()
  assert.match(band, /el portal cierra hoy de 1:30\sp\.\sm\. a 3:00\sp\.\sm\./)
  await rosa.writes({ 'Código postal': '06700', 'Calle y número': 'Av. Central 12' })

  app.clock.moveTo(at('13:31'))
  await rosa.page.locator('main form .btn').last().click()
  await rosa.sees('Guardamos lo que escribiste')
  assert.match(await rosa.page.locator('h1').innerText(), /Volvemos hoy a las 3:00\sp\.\sm\./)
  const other = await person()
  await other.goes('/registro')
  assert.match(await other.page.locator('h1').innerText(), /Volvemos hoy a las 3:00\sp\.\sm\./)
  await other.follows('Mi ayuda')
  await other.reads('Mi ayuda')

  app.clock.moveTo(at('15:00').add({ seconds: 1 }))
  await rosa.presses('Mandarlo otra vez')
  await rosa.writes({ Contraseña: known.password })
  await rosa.page.keyboard.press('Enter')
  await rosa.page.locator('#calle').waitFor()
  assert.equal(await rosa.page.locator('#calle').inputValue(), 'Av. Central 12')
  assert.equal(await rosa.page.locator('aside.stop').count(), 0, 'the band is gone')
  await other.goes('/registro')
  assert.equal(await other.page.locator('aside.stop').count(), 0)
})
