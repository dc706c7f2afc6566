// Who never had access gets in, in a real browser of a phone's width, without scripts and with them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutes } from '../../src/foundation/time.ts'
import {
  codeBySms,
  givesAccess,
  givesContacts,
  givesName,
  identifies,
  openStage,
  opensMail,
  signsIn,
} from './stage.ts'

for (const javaScript of [false, true]) {
  const how = javaScript ? 'with scripts' : 'without scripts'

  test(`who never had access, ${how}`, async (t) => {
    const stage = await openStage(t)
    const { app, today } = stage

    await t.test('Maya registers, activates, signs in and sees her savings', async () => {
      const maya = stage.life('maya')
      const { email, mobile, password } = maya.persona.access
      const person = await stage.person({ javaScript })
      await person.goes('/')
      await person.follows('Crear mi cuenta')
      await person.reads('Crea tu cuenta')
      await person.follows('Empezar')
      await identifies(person, maya, today)
      await givesName(person, maya)
      await givesContacts(person, maya)
      await person.writes({ 'Escribe el código': await codeBySms(person, mobile) })
      await person.presses('Continuar')
      await givesAccess(person, maya)
      await opensMail(person, email, '/registro/activa/')
      await person.sees('Si eres tú, toca el botón')
      await person.presses('Activar mi cuenta')
      await person.reads('¡Listo! Ya tienes tu cuenta')
      await person.presses('Salir')
      await signsIn(person, email, password)
      assert.equal(person.path, '/inicio')
      await person.goes('/mi-ahorro')
      await person.reads('¿Cuánto ahorro tengo?')
      await person.sees(/Tu ahorro para vivienda \$[\d,]+\.\d\d/)
    })

    await t.test('Nora, in Canada, gets in to look only, and then fully', async () => {
      const nora = stage.life('nora')
      const { email, mobile } = nora.persona.access
      const person = await stage.person({ javaScript })
      await person.goes('/registro/identificate')
      await identifies(person, nora, today)
      await givesName(person, nora)
      await givesContacts(person, nora)
      await person.presses('Lo hago después')
      await givesAccess(person, nora)
      await opensMail(person, email, '/registro/activa/')
      await person.presses('Activar mi cuenta')
      await person.sees('Te falta un paso')
      await person.goes('/mi-ahorro')
      const covered = await person.page.locator('main').innerText()
      assert.doesNotMatch(covered, /\$\s?\d/, 'no figure is shown')
      await person.goes('/registro/prueba')
      await person.presses('Mándame el código')
      app.clock.advance(minutes(1))
      await person.writes({ 'Escribe el código': await codeBySms(person, mobile) })
      await person.presses('Confirmar')
      await person.sees('No falta nada. Ya ves tus cantidades completas.')
      await person.goes('/mi-ahorro')
      await person.sees(/Tu ahorro para vivienda \$[\d,]+\.\d\d/)
    })

    await t.test('Iván, whose surname has another letter there, ends with a folio', async () => {
      const ivan = stage.life('ivan')
      const person = await stage.person({ javaScript })
      await person.goes('/registro/identificate')
      await identifies(person, ivan, today)
      await givesName(person, ivan)
      await person.reads('Corrige tus datos')
      await person.sees('El nombre que escribiste no es el que tenemos.')
      await person.presses('Abrir trámite')
      await person.sees(/Tu folio es TRA-\d{4}-\d{8}-\w/)
    })
  })
}
