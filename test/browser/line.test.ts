// Room for one, in a real browser: the line moves on by itself into the page first asked for, with scripts and without.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { seconds } from '../../src/foundation/time.ts'
import { openPortal } from './portal.ts'

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with scripts' : 'without scripts'
  test(`the line moves on by itself into the page first asked for, ${how}`, async (t) => {
    const { app, person } = await openPortal(t, { environment: { DOOR_CAPACITY: '1' } })
    const { door } = app.rooms
    await door.beat()
    const [ana, beto] = [await person({ javaScript }), await person({ javaScript })]
    await ana.goes('/')
    await ana.sees('Contraseña')
    await beto.goes('/registro')
    await beto.reads('Ya tienes tu lugar en la fila')
    await beto.sees(/Folio FILA-/)
    assert.equal(beto.path, '/registro')
    const wide = await beto.page.evaluate('document.documentElement.scrollWidth')
    assert.ok(Number(wide) <= 360, `${wide} wide`)

    await beto.writes({ 'Tu celular o tu correo': '12' })
    await beto.presses('Avísame')
    await beto.reads('¿No quieres esperar aquí?')
    await beto.writes({ 'Tu celular o tu correo': 'beto@correo.example' })
    await beto.presses('Avísame')
    await beto.reads('Ya tienes tu lugar en la fila')
    await beto.sees('Te avisamos cuando te toque.')
    await beto.goes('/registro')
    await beto.reads('Ya tienes tu lugar en la fila')

    const place = (await ana.page.context().cookies()).find((c) => c.name === '__Host-lugar')
    assert.ok(place, 'Ana holds the one place')
    door.keeper.leave({ id: place.value.split('.')[2]!, order: 0, grantedAt: 0 })
    for (let i = 0; i < 4; i++) {
      app.clock.advance(seconds(1))
      await door.beat()
    }
    const h1 = () =>
      beto.page
        .locator('h1')
        .first()
        .innerText()
        .catch(() => '')
    for (let left = 600; left > 0 && /fila|toca/.test(await h1()); left--) await pause(100)
    await beto.sees(/NSS/)
    assert.equal(beto.path, '/registro', 'the page first asked for')
    await ana.goes('/registro')
    await ana.reads('Ya tienes tu lugar en la fila')
  })
}
