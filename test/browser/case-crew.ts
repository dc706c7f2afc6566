// The side of operations: two people of whom the second decides, and what is refused to one alone.
import assert from 'node:assert/strict'
import { casesWords } from '../../src/channels/console/cases.words.ts'
import { endsByItself } from '../../src/modules/tramites/definition.ts'
import { definitions, type TramiteKind } from '../../src/modules/tramites/definitions.ts'
import { kindWords } from '../../src/modules/tramites/definitions.words.ts'
import { endingUseCases } from '../../src/modules/tramites/ending.usecases.ts'
import { tellingUseCases } from '../../src/modules/tramites/telling.usecases.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import type { App } from '../harness/app.ts'
import { hire, operatorIn } from '../harness/operators.ts'
import type { Page, Visitor } from '../harness/visitor.ts'
import type { Person } from './portal.ts'

export const root = '/operacion/tramites'
const number = casesWords.outsideNumber.es
export const outside = 'ORD-2026/0042'
export const said = 'Todo está en orden.'
const answer = {
  'proponer-que': 'approved',
  'proponer-razon': 'Los papeles lo comprueban',
  'proponer-nota': said,
}

async function stateOf(app: App, folio: string): Promise<string> {
  const { rows } = await sql<{ state: string }>`
    select state from tramites where reference = ${folio}`.execute(app.base.db)
  return rows[0]!.state
}

/** A press of that act; the page that answers has this status. */
async function acts(who: Visitor, folio: string, act: string, typed = {}, status = 200) {
  const page: Page = await who.post(`${root}/${folio}/${act}`, typed)
  assert.equal(page.status, status, `${folio} ${act}: ${page.h1}`)
  return page
}

export type Crew = readonly [ines: Visitor, tomas: Visitor]
export const crewOf = async (app: App): Promise<Crew> => [
  await operatorIn(app, { name: 'Inés' }),
  await operatorIn(app, { name: 'Tomás' }),
]

/** Takes it and asks for what it needs: the clock stands. */
export async function takes([ines]: Crew, kind: TramiteKind, folio: string, what: string) {
  assert.equal((await ines.get(`${root}/${folio}`)).h1, kindWords[kind].label.es)
  await acts(ines, folio, 'tomar')
  const [paper] = Object.keys(definitions[kind].papers)
  const box = paper === undefined ? {} : { [`pedir-${paper}`]: 'si' }
  const asked = await acts(ines, folio, 'pedir', { 'pedir-que': what, ...box })
  assert.match(asked.text, /El reloj está detenido/)
}

/** The bank has the money, which ends what waited for it. */
function arrives(app: App, folio: string): Promise<void> {
  const telling = tellingUseCases({ ...app.rooms, ways: app.rooms.cases.ways })
  const { endWith } = endingUseCases({ ...app.base, ...app.rooms, telling })
  const system = { kind: 'system', task: 'refunds' } as const
  return transaction(app.base.db, (tx) => endWith(tx, folio, system))
}

/** From what was given to done: nobody decides alone where two are asked for. */
export async function finishes(app: App, [ines, tomas]: Crew, kind: TramiteKind, folio: string) {
  await acts(ines, folio, 'proponer', answer)
  if (definitions[kind].fourEyes) {
    await acts(ines, folio, 'decidir', { decidir: 'si' }, 422)
    assert.equal(await stateOf(app, folio), 'in-decision', `${kind}: not by one person`)
  }
  await acts(tomas, folio, 'decidir', { decidir: 'si' })
  assert.equal(await stateOf(app, folio), 'approved')
  await acts(tomas, folio, 'hacer')
  if ((await stateOf(app, folio)) === 'in-execution') {
    const byItself = endsByItself(definitions[kind])
    if (byItself || definitions[kind].outside) await acts(tomas, folio, 'terminar', {}, 422)
    if (byItself) await arrives(app, folio)
    else await acts(tomas, folio, 'terminar', { 'terminar-folio': outside })
  }
  assert.equal(await stateOf(app, folio), 'done')
}

/** Not before the other person of it said yes. */
export const waitsForTheOther = ([ines]: Crew, folio: string) =>
  acts(ines, folio, 'proponer', answer, 422)

async function signsIn(person: Person, app: App, name: string): Promise<void> {
  const { email, password, recoveryCodes } = await hire(app, name)
  await person.goes('/operacion/entrar')
  await person.writes({
    'Correo de trabajo': email,
    Contraseña: password,
    'Código de tu app': recoveryCodes[0]!,
  })
  await person.presses('Entrar')
  await person.reads('Operación')
}

/** The same by two people at their screens: queue, a paper opened with a reason, a proposal, a decision. */
export async function decidesOnScreen(
  ines: Person,
  tomas: Person,
  kind: TramiteKind,
  folio: string,
) {
  const { app } = ines
  await signsIn(ines, app, 'Inés Luna')
  await ines.follows('Trámites')
  await ines.sees('Los archivos entran sin antivirus')
  await ines.follows(folio)
  await ines.reads(kindWords[kind].label.es)
  await ines.presses('Abrir el papel')
  await ines.sees('Escribe para qué lo abres')
  await ines.writes({ 'Para qué lo abres': 'Reviso su identificación' })
  const [file] = await Promise.all([
    ines.page.waitForEvent('download'),
    ines.presses('Abrir el papel'),
  ])
  assert.match(file.suggestedFilename(), /\.(png|jpg)$/)
  await ines.presses('Tomar el trámite')
  await ines.sees('Quedó anotado con tu nombre')
  await ines.presses('Proponer la respuesta')
  await ines.sees('Elige qué propones')
  await ines.page.getByLabel('Aprobar', { exact: true }).check()
  await ines.writes({
    'Razón, para nosotros': answer['proponer-razon'],
    'Qué le decimos a la persona': answer['proponer-nota'],
  })
  await ines.presses('Proponer la respuesta')
  await ines.sees('Tú lo propusiste: lo decide otra persona')
  assert.equal(await ines.page.getByRole('button', { name: 'De acuerdo: contestar' }).count(), 0)
  await signsIn(tomas, app, 'Tomás Rey')
  await tomas.goes(`${root}/${folio}`)
  await tomas.presses('De acuerdo: contestar')
  await tomas.sees('Aprobado, por hacer')
  await ines.goes(`${root}/${folio}`)
  await ines.presses('Llevarlo a cabo')
  await ines.sees('Quedó anotado con tu nombre')
  if (definitions[kind].outside) await ines.writes({ [number]: outside })
  await ines.presses('Terminar')
  await ines.sees('Terminado')
}
