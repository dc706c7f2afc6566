// Lupita looks at what an amount does, takes her numbers along and lets her brother pay, who learns nothing. Carmen
// says to which account her money goes back. In a real browser at 360 pixels, without scripts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { carmensAccount } from '../../src/channels/demo/bank.ts'
import type { PersonaKey } from '../../src/channels/demo/cast/persona.ts'
import type { Person } from './portal.ts'
import { codeBySms, openStage, type Stage, signsIn } from './stage.ts'

async function comesIn(stage: Stage, person: Person, who: PersonaKey): Promise<void> {
  const { persona } = stage.life(who)
  const { email, password } = persona.access
  await signsIn(person, email, password)
  if (password.length < 15) {
    await person.reads('Escribe el código que te mandamos')
    await person.writes({ Código: await codeBySms(person, persona.access.mobile) })
    await person.presses('Entrar')
  }
  await person.reads(`Hola, ${persona.name.givenNames}`)
}

/** The address of the link, as somebody copies it from the page. */
async function makesLink(lupita: Person): Promise<string> {
  await lupita.goes('/mi-credito/saldos-y-movimientos/opciones-de-pago')
  await lupita.follows('Que pague otra persona')
  await lupita.reads('Que pague otra persona')
  await lupita.writes({ '¿Quién va a pagar?': 'Mi hermano' })
  await lupita.presses('Crear el enlace')
  await lupita.sees('Tu enlace está listo')
  const text = await lupita.page.locator('main').innerText()
  return /\/pagar\/[A-Za-z0-9_-]+/.exec(text.replace(/\s+/g, ' '))![0]
}

test('an amount with its effect, the numbers, a payer who learns nothing, and money back', async (t) => {
  const stage = await openStage(t)
  const lupita = await stage.person()
  await comesIn(stage, lupita, 'lupita')
  await lupita.goes('/mi-credito/saldos-y-movimientos/opciones-de-pago')
  await lupita.writes({ '¿Qué otra cantidad?': '25,000' })
  await lupita.presses('Ver qué pasa')
  await lupita.sees('Si pagas $25,000.00 más, terminas')
  await lupita.page.getByRole('link', { name: /^Pagar esto.*Otra cantidad$/ }).click()
  await lupita.reads('Cómo pagar')
  for (const says of ['$25,000.00', '021 180 55030005081 1', 'Línea de captura'])
    await lupita.sees(says)
  await lupita.presses('Mandar a mi correo')
  await lupita.sees('Lo mandamos a tu correo')

  await t.test('her brother pays by the link, and sees neither name nor balance', async () => {
    const brother = await stage.person()
    await brother.goes(await makesLink(lupita))
    await brother.reads('Paga este crédito')
    const page = await brother.page.locator('main').innerText()
    const { name } = stage.life('lupita').persona
    for (const secret of [name.givenNames, name.firstSurname]) assert.ok(!page.includes(secret))
    await brother.presses('Ver cómo pagar')
    await brother.sees('Tus números para pagar')
  })

  await t.test('Carmen gives an account that her bank says is hers', async () => {
    const carmen = await stage.person()
    await comesIn(stage, carmen, 'carmen')
    await carmen.goes('/mi-credito/terminar-de-pagar')
    await carmen.follows('A qué cuenta va, y cómo va')
    await carmen.reads('Tu dinero de vuelta')
    await carmen.writes({ 'CLABE de tu cuenta': '014 180 01599000777 1' })
    await carmen.presses('Usar esta cuenta')
    await carmen.sees('esa cuenta está a otro nombre')
    await carmen.writes({ 'CLABE de tu cuenta': carmensAccount.clabe })
    await carmen.presses('Usar esta cuenta')
    await carmen.sees('Tu cuenta está comprobada')
    await carmen.sees('Esperamos 12 horas')
    const { email } = stage.life('carmen').persona.access
    await carmen.newestMail(email)
    const subjects = (await stage.app.mailTo(email)).map(({ subject }) => subject)
    assert.ok(subjects.includes('Diste una cuenta para tu devolución'), subjects.join(', '))
  })
})
