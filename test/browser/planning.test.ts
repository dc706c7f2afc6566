// Members ask what is to come, in a real browser of a phone's width, without scripts and with them: Carmen, who
// is retired, whether it is enough; Rosa, who pays a loan, what more money, a lost job and her pay slip mean.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { loadPublished } from '../../src/app/published.ts'
import { codeBySms, openStage, type Stage, signsIn } from './stage.ts'

const enters = async (stage: Stage, key: 'carmen' | 'rosa', javaScript: boolean) => {
  const { email, password, mobile } = stage.life(key).persona.access
  const person = await stage.person({ javaScript })
  await signsIn(person, email, password)
  if (key === 'carmen') {
    await person.reads('Escribe el código que te mandamos')
    await person.writes({ Código: await codeBySms(person, mobile) })
    await person.presses('Entrar')
  }
  await person.reads(key === 'carmen' ? 'Hola, María del Carmen' : 'Hola, Rosa Elena')
  return person
}

for (const javaScript of [false, true]) {
  const how = javaScript ? 'with scripts' : 'without scripts'

  test(`what is to come, ${how}`, async (t) => {
    const stage = await openStage(t)
    await loadPublished(stage.app.rooms.imports)

    await t.test(
      'Carmen sees the three parts of her savings and asks whether they are enough',
      async () => {
        const person = await enters(stage, 'carmen', javaScript)
        await person.goes('/mi-ahorro')
        await person.sees('1972 a 1992')
        await person.sees('1992 a 1997')
        await person.sees('Desde 1997')
        const parts = await person.page.getByRole('row', { name: /^1972 a 1992/ }).innerText()
        assert.match(parts, /\$3,120\.44/)
        await person.follows('¿Me alcanza para mi retiro?')
        await person.reads('¿Me alcanza para mi retiro?')
        await person.sees('Es un cálculo, no una promesa.')
        await person.sees('Ya puedes retirarte')
        await person.writes({
          '¿Con cuánto quieres vivir cada mes?': '9,000',
          '¿Qué más vas a tener cada mes? (opcional)': '7500',
        })
        await person.presses('Calcular')
        await person.sees(/Te alcanza para vivir con \$9,000\.00 al mes (de|unos) \d+/)
        await person.sees('Lo de 1972 a 1992 no da rendimiento')
        const image = person.page.getByRole('img', { name: 'Tu ahorro, año por año' })
        assert.equal(await image.count(), 1, 'the drawing says its name')
        await person.page.getByText('Ver las cantidades en una tabla').click()
        await person.sees('Tu ahorro por año, en pesos de hoy')
        const kept = person.page.url()
        await person.goes('/inicio')
        await person.page.goto(kept)
        await person.sees('Te alcanza para vivir con $9,000.00 al mes')
      },
    )

    await t.test('Rosa tries an amount that she cannot mean, then one that she can', async () => {
      const person = await enters(stage, 'rosa', javaScript)
      await person.goes('/mi-credito/simulador')
      await person.reads('¿Y si pago más?')
      await person.writes({ '¿Cuánto más cada mes?': 'quinientos' })
      await person.presses('Calcular')
      await person.sees('Escribe la cantidad solo con números')
      const box = person.page.getByLabel('¿Cuánto más cada mes?', { exact: true })
      assert.equal(await box.inputValue(), 'quinientos', 'what was typed is kept')
      await box.fill('500')
      await person.presses('Calcular')
      await person.sees(/Si pagas \$500\.00 más cada mes, terminas \d+ meses antes/)
      await person.sees(/Ahorras \$[\d,.]+ de intereses/)
      assert.match(person.page.url(), /mas=500/)
    })

    await t.test('Rosa lost her job: she reads her dates and has them mailed', async () => {
      const rosa = stage.life('rosa')
      const person = await enters(stage, 'rosa', javaScript)
      await person.goes('/mi-credito/cambie-de-trabajo')
      await person.reads('Cambié o perdí mi trabajo')
      await person.page.getByLabel('Me quedé sin trabajo').check()
      const ended = stage.today.subtract({ months: 1 }).with({ day: 15 })
      await person.page.getByLabel('¿Qué día terminó tu trabajo?').fill(ended.toString())
      await person.page.getByLabel('No me alcanza').check()
      await person.presses('Ver qué pasa')
      await person.sees('tú haces el pago desde')
      await person.sees('Fondo de Protección de Pagos')
      await person.presses('Avisar')
      await person.sees('Ya nos avisaste')
      await stage.app.runJobs()
      const mails = await stage.app.mailTo(rosa.persona.access.email)
      const mail = mails.find((one) => one.subject === 'Tus fechas, si dejaste tu trabajo')
      assert.ok(mail, 'the dates came by mail')
      assert.match(mail.text, /Paga tu crédito antes del/)
      assert.doesNotMatch(mail.text, /\$/, 'no amounts by mail')
    })

    await t.test('Rosa checks her pay slip, and asks what loan she could have', async () => {
      const person = await enters(stage, 'rosa', javaScript)
      await person.goes('/mi-credito/revisa-tu-descuento')
      await person.reads('¿Me descontaron bien?')
      await person.page.getByLabel('Pesos fijos al mes').check()
      await person.writes({
        '¿Qué cantidad dice tu aviso?': '3000',
        'Tu salario diario integrado': '612.40',
        '¿Cuántos días cubre tu recibo?': '30',
        '¿Cuánto te descontaron del crédito?': '6000',
      })
      await person.presses('Revisar')
      await person.sees(/Te descontaron \$[\d,.]+ de más/)
      await person.follows('Quiero un crédito')
      await person.reads('Quiero un crédito')
      await person.sees('Primero termina de pagar el crédito que tienes')
      await person.sees('Este puntaje es nuestro')
    })
  })
}
