// Beto changed jobs and deposits are missing: in a real browser of a phone's width he sees which, what each
// should have been, and reports them in a form that is filled in; without scripts and with them.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Person } from './portal.ts'
import { openStage, signsIn } from './stage.ts'

const report = /^Avisar que falta/

/** The page of a year in which something may be reported: this one, or the one before. */
async function findsTheGap(person: Person, year: number): Promise<void> {
  await person.goes('/mi-ahorro')
  await person.follows('Ver depósitos de mi patrón')
  await person.reads('Depósitos de mi patrón')
  for (let shown = year; shown > year - 3; shown--) {
    if ((await person.page.getByRole('link', { name: report }).count()) > 0) return
    await person.follows(`Ver ${shown - 1}`)
    await person.sees(`En ${shown - 1}`)
  }
  assert.fail('no deposit is missing')
}

test('a deposit is missing, and Beto reports it', async (t) => {
  const stage = await openStage(t)
  const { email, mobile, password } = stage.life('beto').persona.access
  const folios: string[] = []

  for (const javaScript of [false, true])
    await t.test(javaScript ? 'with scripts' : 'without scripts', async () => {
      const beto = await stage.person({ javaScript })
      await signsIn(beto, email, password)
      await findsTheGap(beto, stage.today.year)
      await beto.sees('Bodegas y Entregas Volcán')
      await beto.sees('Falta')
      await beto.page.getByRole('link', { name: report }).first().click()
      await beto.reads('Avisar que falta un depósito')
      const amount = beto.page.getByLabel('¿Cuánto esperabas?', { exact: true })
      const reckoned = await amount.inputValue()
      assert.match(reckoned, /^1\d{3}\.\d{2}$/, '5 % of his wage for two months')

      await amount.fill('mucho')
      await beto.presses('Enviar')
      await beto.sees('Escribe la cantidad solo con números')
      assert.equal(await amount.inputValue(), 'mucho', 'what was typed stays')
      await amount.fill(reckoned)
      await beto.presses('Enviar')
      await beto.reads('Recibimos tu aclaración')
      await beto.sees(/Folio TRA-\d{4}-\d{8}-\w\. Te contestamos antes del \d/)
      const folio = /TRA-\d{4}-\d{8}-\w/.exec(await beto.page.locator('main').innerText())![0]
      assert.ok(!folios.includes(folio), 'each deposit has its own')
      folios.push(folio)

      await stage.app.runJobs()
      const mail = (await stage.app.mailTo(email)).find(({ text }) => text.includes(folio))
      assert.equal(mail?.subject, 'Recibimos tu aclaración')
      assert.ok((await beto.newestText(mobile)).includes(folio))

      await beto.follows('Ver cómo va')
      await beto.reads('Avisar que falta un depósito')
      await beto.sees(folio)
      await beto.sees('Recibido')
      await beto.goes('/mis-tramites')
      await beto.sees(folio)
    })

  await t.test('what he reported is marked, and nothing is left to report', async () => {
    const beto = await stage.person()
    await signsIn(beto, email, password)
    await beto.goes('/aclaraciones/nueva')
    await beto.sees('No vemos depósitos que falten')
    assert.equal(folios.length, 2)
  })
})
