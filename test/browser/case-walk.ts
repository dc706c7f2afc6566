// The side of whoever asks, in a real browser: form, papers, folio, what we ask for later, and how it ended. Boxes are
// found as their labels are read; which there are, and what is typed, comes from the definition of the kind.
import assert from 'node:assert/strict'
import { type NamedField, papersOf, type Values } from '../../src/modules/tramites/definition.ts'
import {
  definitions,
  doorPath,
  startPath,
  type TramiteKind,
} from '../../src/modules/tramites/definitions.ts'
import { kindWords } from '../../src/modules/tramites/definitions.words.ts'
import { violations } from './axe.ts'
import type { Person } from './portal.ts'

const exact = true

export type Photo = { readonly mimeType: string; readonly bytes: Buffer }
const file = (name: string, { mimeType, bytes }: Photo) => ({ name, mimeType, buffer: bytes })
const odd = { mimeType: 'application/pdf', bytes: Buffer.from('hola') }

export type Walked = {
  readonly kind: TramiteKind
  readonly who: Person
  readonly typed: Values
  /** What they photograph. */
  readonly photoOf: (paper: string) => Photo
  /** Looks at a page of that shape, the first time that one comes by. */
  readonly looks: (who: Person, shape: string) => Promise<void>
}

/** Axe finds nothing on each shape of page; it cannot run in a window without scripts, which shows the same markup. */
export function looker(withoutScripts: Person) {
  const seen = new Set<string>()
  return async (who: Person, shape: string): Promise<void> => {
    if (who === withoutScripts || seen.has(shape)) return
    seen.add(shape)
    assert.deepEqual(await violations(who.page), [], shape)
  }
}

const labelOf = (kind: TramiteKind): string => kindWords[kind].label.es
const paperLabel = (kind: TramiteKind, name: string): string =>
  kindWords[kind].papers[name]!.label.es

/** Presses, and the next page is there. */
async function turns({ page }: Person, button: string): Promise<void> {
  const press = page.getByRole('button', { name: button, exact }).first()
  await Promise.all([page.waitForEvent('framenavigated'), press.click()])
}

async function types({ page }: Person, kind: TramiteKind, one: NamedField, text: string) {
  const { field, name } = one
  const { label, choices } = kindWords[kind].fields[name]!
  switch (field.shape) {
    case 'confirm':
      return page.getByLabel(label.es, { exact }).check()
    case 'choice': {
      const group = page.getByRole('group', { name: label.es, exact })
      return group.getByLabel(choices![text]!.es, { exact }).check()
    }
    case 'loan':
    case 'movement':
    case 'bimester':
      return page.getByLabel(label.es, { exact }).selectOption(text)
    default: {
      const read = field.optional ? `${label.es} (opcional)` : label.es
      return page.getByLabel(read, { exact }).fill(text)
    }
  }
}

/** Every box of the page that is open. */
async function fills({ kind, who, typed }: Walked): Promise<void> {
  const there = await who.page.evaluate<string[]>(
    `[...document.querySelectorAll('main form [name]')].map((box) => box.name)`,
  )
  for (const [name, field] of Object.entries(definitions[kind].fields))
    if (there.includes(name)) await types(who, kind, { name, field }, typed[name]!)
}

/** Begins, is told what is missing, leaves it for another day, comes back and goes on to its last page. */
async function writes(one: Walked): Promise<void> {
  const { kind, who, looks } = one
  await who.goes(startPath(kind))
  await who.reads(labelOf(kind))
  await looks(who, 'a form')
  await turns(who, 'Continuar')
  await who.page.locator('.summary-error').waitFor()
  await looks(who, 'a form with its errors')
  await fills(one)
  await turns(who, 'Guardar y seguir otro día')
  await who.reads('Mis trámites')
  await looks(who, 'the list with what is being written')
  const drafts = who.page.getByRole('region', { name: 'Sigue donde te quedaste' })
  const back = drafts.getByRole('link', { name: labelOf(kind), exact })
  await Promise.all([who.page.waitForEvent('framenavigated'), back.click()])
  for (let turn = 0; (await who.page.locator('h1').innerText()) === labelOf(kind); turn++) {
    assert.ok(turn < 8, `${kind} never ends`)
    await fills(one)
    await turns(who, 'Continuar')
  }
}

async function adds({ kind, who }: Walked, paper: string, one: ReturnType<typeof file>) {
  const label = paperLabel(kind, paper)
  await who.page.getByLabel(`Agregar: ${label}`, { exact }).setInputFiles(one)
  await who.presses(`Agregar foto o PDF ${label}`)
}

/** Every paper that it must have, by the chooser of files; what is no photo is refused beside its box. */
async function addsPapers(one: Walked): Promise<void> {
  const { kind, who, typed, photoOf, looks } = one
  if (!who.path.endsWith('/papeles')) return
  await looks(who, 'papers')
  const [first, ...others] = papersOf(definitions[kind], typed).filter(
    ({ paper }) => !paper.optional,
  )
  if (first) {
    await adds(one, first.name, file('acta.pdf', odd))
    await who.sees('No es una foto (JPG, PNG o WebP) ni un PDF')
    await looks(who, 'papers, one of them refused')
    for (const { name } of [first, ...others]) {
      await adds(one, name, file(`${name}.jpg`, photoOf(name)))
      await who.sees(new RegExp(`${name}\\.(png|jpg) Recibido`))
    }
  }
  await who.follows('Continuar')
}

/** From the first word to the folio, inside. */
export async function asksInside(one: Walked): Promise<string> {
  const { kind, who, looks, typed } = one
  await writes(one)
  await addsPapers(one)
  await who.reads('Revisa y envía')
  for (const [name, { shape }] of Object.entries(definitions[kind].fields))
    if (shape === 'line' && !definitions[kind].fields[name]!.shownWhen) await who.sees(typed[name]!)
  await looks(who, 'the last look')
  await who.presses('Enviar')
  await who.sees('Recibimos tu trámite')
  await looks(who, 'just sent')
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(who.path)?.[0]
  assert.ok(folio, `${kind}: ${who.path}`)
  return folio
}

/** From the door without an account to the page that the link of the first mail opens. */
export async function asksWithoutAccount(one: Walked): Promise<string> {
  const { kind, who, looks, typed } = one
  await who.goes('/sin-cuenta')
  await looks(who, 'what needs no account')
  await who.follows(labelOf(kind))
  await who.reads(labelOf(kind))
  assert.equal(who.path, doorPath(kind))
  await turns(who, 'Enviar')
  await who.page.locator('.summary-error').waitFor()
  await looks(who, 'a form without an account')
  await fills(one)
  await turns(who, 'Enviar')
  await who.reads('Lo recibimos')
  await looks(who, 'sent without an account')
  const folio = /TRA-\d{4}-\d{8}-\w/.exec(await who.page.locator('main').innerText())?.[0]
  assert.ok(folio)
  await who.app.runJobs()
  const mails = await who.app.mailTo(typed.email!)
  const links = mails.filter(({ text }) => text.includes(folio)).flatMap((mail) => mail.links)
  const link = links.find((to) => to.includes('/sin-cuenta/sigue/'))
  assert.ok(link, `${kind}: the way to it is in their mail`)
  await who.page.goto(link)
  await who.sees(folio)
  return folio
}

/** What we asked for, as it is read on the case that is open: a paper where the kind has one, and an answer. */
export async function answers(one: Walked, what: string): Promise<void> {
  const { kind, who, looks, photoOf } = one
  await who.page.reload()
  await who.sees(what)
  await looks(who, 'we ask for something')
  if (Object.keys(definitions[kind].papers).length > 0) {
    await who.page
      .getByLabel('Foto o PDF', { exact })
      .setInputFiles(file('otra.png', photoOf('other')))
    await who.presses('Agregar un papel')
    await who.sees(/otra\.(png|jpg) Recibido/)
  }
  await who.writes({ 'Tu respuesta': 'Aquí está lo que pidieron.' })
  await who.presses('Mandar mi respuesta')
  await who.sees('quedó guardado')
  await who.sees('Nos toca a nosotros')
}

/** How it ended, and that nothing is left to do. */
export async function readsTheEnd({ who, looks }: Walked, said: readonly string[]): Promise<void> {
  await who.page.reload()
  for (const text of ['Quedó aprobado', 'Ya terminó', ...said]) await who.sees(text)
  for (const name of ['Mandar mensaje', 'Cancelar el trámite'])
    assert.equal(await who.page.getByRole('button', { name, exact }).count(), 0)
  await looks(who, 'it is over')
}

/** The other person of a joint request says yes, from their own account. */
export async function agrees(asker: Walked, other: Person, folio: string): Promise<void> {
  const text = await asker.who.page.locator('main').innerText()
  const code = /este código: (\S+)\./.exec(text)?.[1]
  assert.ok(code, 'the code to hand on')
  await other.goes('/mis-tramites')
  await other.follows('¿Te invitaron a un trámite?')
  await other.writes({ Folio: folio, 'Código de invitación': code })
  await other.presses('Ver la invitación')
  await other.sees('quiere unir su crédito con el tuyo')
  await asker.looks(other, 'an invitation')
  await other.presses('Acepto')
  await other.sees('Quedó tu sí')
}
