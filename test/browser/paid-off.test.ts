// Carmen paid her loan and is still deducted: she reads why her money comes back without asking, and takes a notice
// to work. Her employer checks it by its square, and by the file. In a real browser, without scripts and with them.
import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { test } from 'node:test'
import { qrTextsOf } from '../harness/pdf-tools.ts'
import type { Person } from './portal.ts'
import { codeBySms, openStage, type Stage, signsIn } from './stage.ts'

async function comesIn(stage: Stage, person: Person): Promise<void> {
  const { email, password, mobile } = stage.life('carmen').persona.access
  await signsIn(person, email, password)
  await person.reads('Escribe el código que te mandamos')
  await person.writes({ Código: await codeBySms(person, mobile) })
  await person.presses('Entrar')
  await person.reads(`Hola, María del Carmen`)
}

/** The notice for her employer, as a file on her phone. */
async function takesNotice(person: Person): Promise<Buffer> {
  const [download] = await Promise.all([
    person.page.waitForEvent('download'),
    person.follows('Bajar el aviso (PDF)'),
  ])
  assert.match(download.suggestedFilename(), /^AVS-.*\.pdf$/)
  return readFile(await download.path())
}

async function employerChecks(employer: Person, notice: Buffer): Promise<void> {
  const [square] = qrTextsOf(notice)
  const { pathname, search } = new URL(square!)
  await employer.goes(pathname + search)
  await employer.reads('Verifica un folio o documento')
  await employer.sees('El folio vale')
  await employer.sees('El código también es el suyo')
  const page = await employer.page.locator('main').innerText()
  assert.doesNotMatch(page, /Carmen|Robles|\$[1-9]/, 'nothing else is told')
  const file = `${process.env.TMPDIR ?? '/tmp'}/aviso-${process.pid}.pdf`
  for (const [bytes, says] of [
    [notice, 'El archivo es nuestro y vale'],
    [changed(notice), 'Ese archivo no es uno de los nuestros'],
  ] as const) {
    await writeFile(file, bytes)
    await employer.page.getByLabel('Archivo PDF').setInputFiles(file)
    await employer.presses('Comprobar el archivo')
    await employer.sees(says)
  }
}
function changed(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes)
  other[600] = other[600]! ^ 1
  return other
}

for (const javaScript of [false, true])
  test(`a payoff after which the employer keeps deducting, ${javaScript ? 'with' : 'without'} scripts`, async (t) => {
    const stage = await openStage(t)
    const { email } = stage.life('carmen').persona.access
    const mails = (await stage.app.mailTo(email)).map(({ subject }) => subject)
    for (const told of ['¡Terminaste de pagar!', 'Te descontaron de más: ya abrimos tu devolución'])
      assert.equal(mails.filter((subject) => subject === told).length, 1, told)
    const carmen = await stage.person({ javaScript })
    await comesIn(stage, carmen)
    await carmen.goes('/mi-credito')
    await carmen.reads('Saldos y movimientos')
    await carmen.follows('mira cómo te lo regresamos')
    await carmen.reads('Terminar de pagar')
    await carmen.sees('Tu patrón te sigue descontando')
    await carmen.sees('Abrimos tu devolución sin que la pidas')
    await carmen.sees('no tiene hipoteca')
    const notice = await takesNotice(carmen)
    await t.test('her employer checks the notice by its square, and by the file', async () =>
      employerChecks(await stage.person({ javaScript }), notice),
    )
    await carmen.follows('Ver mi devolución')
    await carmen.reads('Devolución de pagos de más')
    await carmen.sees('Recibido')
    await carmen.goes('/mi-credito/avisos-de-descuento')
    await carmen.sees('Aviso de suspensión')
    await carmen.sees('No hace falta: ya terminaste de pagar')
  })
