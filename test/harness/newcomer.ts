// People the registry knows who never had a login, and the way they register, page by page without scripts.
import { type Db, sql } from '../../src/platform/db.ts'
import type { App } from './app.ts'
import type { Page, Visitor } from './visitor.ts'

export type Newcomer = {
  readonly memberId: bigint
  readonly ids: { readonly nss: string; readonly curp: string; readonly rfc: string }
  readonly employer: string
  readonly loan: string
}

export const emma = {
  ids: { nss: '12345678903', curp: 'GODE561231MDFMZM01', rfc: 'GODE561231GR8' },
  name: { nombre: 'emma', apellido1: 'GOMEZ', apellido2: 'Diaz' },
} as const
export const nobody = {
  nss: '33199507774',
  curp: 'BAFJ701213HTSRRN07',
  rfc: 'BAFJ701213SBA',
} as const

/** Emma Gómez Díaz: one employer, one loan, and the contacts that are asked for. */
export async function seedEmma(
  db: Db,
  contacts: readonly { kind: 'email' | 'mobile'; value: string }[] = [],
): Promise<Newcomer> {
  const { ids } = emma
  const { rows } = await sql<{ id: bigint }>`
    insert into members (nss, curp, rfc, given_names, first_surname, second_surname, birth_on, sex,
      birth_state, pensioner, is_demo)
    values (${ids.nss}, ${ids.curp}, ${ids.rfc}, 'Emma', 'Gómez', 'Díaz', '1956-12-31', 'M', 'DF',
      false, true)
    returning member_id as id`.execute(db)
  const memberId = rows[0]!.id
  await sql`
    insert into members (nss, curp, rfc, given_names, first_surname, birth_on, sex, birth_state,
      pensioner, is_demo)
    values ('01020304059', 'PERJ920305MJCXMS05', 'PERJ9203051W2', 'Otra', 'Persona', '1992-03-05',
      'M', 'JC', false, true)`.execute(db)
  const names = ['Textiles del Bajío, S.A. de C.V.', 'La Espiga', 'Sol', 'Luna', 'Río', 'Monte']
  for (const [i, name] of names.entries())
    await sql`insert into employers (employer_number, name) values (${`Y54123451${i}3`}, ${name})`.execute(
      db,
    )
  await sql`
    insert into employments (member_id, employer_id, started_on, daily_wage)
    select ${memberId}, employer_id, '2010-01-01', 40000 from employers where name = ${names[0]}`.execute(
    db,
  )
  for (const { kind, value } of contacts)
    await sql`insert into member_contacts (member_id, kind, value, source, since)
      values (${memberId}, ${kind}, ${value}, 'registry', '2015-01-01')`.execute(db)
  return { memberId, ids, employer: names[0]!, loan: '1234567897' }
}

export const contactForm = {
  correo: 'emma@correo.example',
  celular: '55 1234 5678',
  telefono: '',
  pais: 'MX',
  cp: '06700',
  calle: 'Colima 12',
  colonia: 'Roma Norte',
  ciudad: 'Cuauhtémoc',
  estado: 'Ciudad de México',
  ref1_nombre: 'Lucía Peña',
  ref1_telefono: '55 1234 5679',
  ref2_nombre: 'Hugo Ruiz',
  ref2_telefono: '55 8765 4321',
  idioma: 'es',
}
export const accessForm = {
  contrasena: 'mi perico plancha 7 violines',
  pregunta1: 'first-teacher',
  respuesta1: 'Eulalia',
  pregunta2: 'first-street',
  respuesta2: 'Peñón Viejo',
}

/** The code of the newest text or mail: the only six digits in it. */
export const codeIn = (text: string | undefined): string | undefined =>
  /(?<!\d)(\d{6})(?!\d)/.exec(text ?? '')?.[1]

export const identify = (v: Visitor, ids: Newcomer['ids']): Promise<Page> =>
  v.post('/registro/identificate', { ...ids })

/** As far as the page that is asked for, every answer right. */
export async function registerUpTo(
  app: App,
  v: Visitor,
  page: 'nombre' | 'celular' | 'confirma' | 'activa',
  over: { contact?: Partial<typeof contactForm>; later?: boolean } = {},
): Promise<Page> {
  await v.get('/registro/identificate')
  await identify(v, emma.ids)
  let at = await v.post('/registro/pregunta', { respuesta: 'textiles del bajio' })
  if (page === 'nombre') return at
  at = await v.post('/registro/nombre', emma.name)
  const contact = { ...contactForm, ...over.contact }
  at = await v.post('/registro/contacto', contact)
  if (page === 'celular') return at
  if (over.later) at = await v.post('/registro/celular/otro', { via: 'luego' })
  else {
    await app.runJobs()
    const code = codeIn(app.smsTo('+525512345678').at(-1)?.text) ?? 'none'
    at = await v.post('/registro/celular', { codigo: code })
  }
  at = await v.post('/registro/acceso', accessForm)
  if (page === 'confirma') return at
  return v.post('/registro/confirma')
}
