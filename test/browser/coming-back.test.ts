// Who has an account comes back to it, in a real browser of a phone's width, without scripts and with them.
import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { questionWords } from '../../src/modules/logins/questions.words.ts'
import { codeBySms, openStage, opensMail, signsIn } from './stage.ts'

for (const javaScript of [false, true]) {
  const how = javaScript ? 'with scripts' : 'without scripts'

  test(`who had access before, ${how}`, async (t) => {
    const stage = await openStage(t)

    await t.test(
      'Tomás forgot his password: questions, mail, a new one, old sessions dead',
      async () => {
        const tomas = stage.life('tomas')
        const { email, password, answers } = tomas.persona.access
        const before = await stage.person({ javaScript })
        await signsIn(before, email, password)
        await before.goes('/mi-ahorro')
        await before.reads('¿Cuánto ahorro tengo?')
        const person = await stage.person({ javaScript })
        await person.goes('/')
        await person.follows('Olvidé mi contraseña')
        await person.reads('Cambia tu contraseña')
        await person.writes({ 'Correo electrónico': email, NSS: tomas.identity.nss })
        await person.presses('Continuar')
        await person.reads('Contesta tus preguntas')
        for (const { question, answer } of answers)
          await person.writes({ [questionWords[question].es]: answer })
        await person.presses('Continuar')
        await person.reads('Revisa tu correo')
        await opensMail(person, email, '/recuperar/nueva/')
        await person.reads('Crea tu contraseña nueva')
        assert.equal(person.path, '/recuperar/nueva', 'the token left the address')
        await person.writes({ 'Contraseña nueva': 'otro camión persigue perros' })
        await person.presses('Guardar contraseña')
        await person.reads('Cambiaste tu contraseña')
        const mail = await person.newestMail(email)
        assert.equal(mail.subject, 'Cambiaste tu contraseña')
        await before.goes('/mi-ahorro')
        assert.equal(before.path, '/sesion-cerrada', 'the session of before is dead')
        await signsIn(before, email, password)
        await before.sees('Correo electrónico o usuario incorrecto')
        await signsIn(person, email, 'otro camión persigue perros')
        await person.goes('/mi-ahorro')
        await person.reads('¿Cuánto ahorro tengo?')
      },
    )

    await t.test('Rosa reads her movements and downloads them', async () => {
      const rosa = stage.life('rosa')
      const { email, password } = rosa.persona.access
      const person = await stage.person({ javaScript })
      await signsIn(person, email, password)
      const downloads = async (link: RegExp) => {
        const [download] = await Promise.all([
          person.page.waitForEvent('download'),
          person.page.getByRole('link', { name: link }).first().click(),
        ])
        const text = await readFile(await download.path(), 'utf8')
        return { name: download.suggestedFilename(), lines: text.trim().split(/\r?\n/) }
      }
      await person.goes('/mi-ahorro')
      await person.follows('Ver movimientos')
      const savings = await downloads(/en una hoja de cálculo/)
      assert.match(savings.name, /^mi-ahorro-\d{4}\.csv$/)
      assert.match(savings.lines[0]!, /Fecha.*Cantidad en pesos/)
      assert.ok(savings.lines.length > 1, 'there is a movement')

      await person.goes('/mi-credito')
      await person.follows('Mis movimientos y estado de cuenta')
      await person.reads('Saldos y movimientos')
      await person.sees('Pago por nómina')
      const loan = await downloads(/Desde el inicio/)
      assert.match(loan.name, /\.csv$/)
      assert.ok(loan.lines.length > 20, 'two years of payments')
    })

    await t.test('Ernesto lost his mailbox and his phone: every door has a next one', async () => {
      const ernesto = stage.life('ernesto')
      const { nss, curp, rfc } = ernesto.identity
      const person = await stage.person({ javaScript })
      await person.goes('/')
      await person.follows('Olvidé mi contraseña')
      await person.follows('Ya no tengo ese correo')
      await person.reads('Entra sin tu correo')
      await person.writes({ NSS: nss, CURP: curp, RFC: rfc })
      await person.presses('Continuar')
      await person.reads('¿Cómo seguimos?')
      await person.sees('el celular que tenemos termina en 04')
      await person.presses('Mándame un SMS al ••04')
      await person.reads('Escribe el código que te mandamos')
      await person.writes({ Código: '000000' })
      await person.presses('Continuar')
      await person.sees('Ese código no coincide')
      await person.follows('Sigue por teléfono')
      await person.reads('Te ayudamos por teléfono')
      await person.presses('Quiero mi folio')
      await person.sees(/Llámanos con este folio: TRA-\d{4}-\d{8}-\w/)
      assert.match(await codeBySms(person, ernesto.persona.access.mobile), /^\d{6}$/)
    })
  })
}
