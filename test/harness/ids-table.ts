// Every route that takes an id: whose thing it names, or why anybody may have it. `ids.web.test.ts` tries each of them
// as somebody else, and fails when a route is here that does not exist, or one exists that is not here.
import type { Thing } from './belongings.ts'

/** Whoever else asks is told the same as for an id that nobody ever had. */
export type Owned = {
  readonly thing: Thing | 'call'
  /** In that field of the form or of the address; without it, in the path. */
  readonly field?: string
  /** What else the form or the address says. */
  readonly also?: Readonly<Record<string, string>>
  /** A form with a file. */
  readonly file?: string
  /** What a path or a field that names a kind is filled in with. */
  readonly kind?: string
}
const of = (thing: Owned['thing'], rest: Omit<Owned, 'thing'> = {}): Owned => ({ thing, ...rest })

const request = 'missing-contribution'
const abroad = '/mi-credito/pagar-desde-el-extranjero/codigo/:codigo'
const security = '/mi-perfil/seguridad'
const receipt = '/mi-credito/saldos-y-movimientos/recibo'

/** Of members: tried by another member, by nobody, by the staff and with a partner's key. */
export const ownedByMembers: Readonly<Record<string, Owned>> = {
  'GET /aclaraciones/:folio': of('case'),
  'GET /avisos/:id': of('message'),
  'GET /documentos/:folio': of('document'),
  'GET /mi-ahorro/aportar/:linea': of('line'),
  'GET /mi-ahorro/aportar/:linea/pagar': of('line'),
  [`GET ${abroad}`]: of('payCode'),
  [`POST ${abroad}/cancelar`]: of('payCode'),
  [`POST ${abroad}/mandar`]: of('payCode', { also: { a: 'otro', contacto: 'yo@correo.example' } }),
  [`POST ${abroad}/precios`]: of('payCode'),
  'GET /mi-perfil/mis-derechos/datos/:id': of('export'),
  'GET /mis-tramites/:folio': of('case'),
  'POST /mis-tramites/:folio/apelacion': of('case', { also: { porque: 'No estoy de acuerdo' } }),
  'POST /mis-tramites/:folio/cancelar': of('case'),
  'POST /mis-tramites/:folio/mensajes': of('case', { also: { mensaje: 'Hola, ¿cómo va?' } }),
  'POST /mis-tramites/:folio/papeles': of('case', { file: 'archivo', also: { papel: 'paySlip' } }),
  'POST /mis-tramites/:folio/respuesta': of('case', { also: { 'respuesta-escrita': 'Va' } }),
  'GET /papeles/:id': of('upload'),
  'GET /pagar-desde-el-extranjero/codigo/recibo/:folio': of('receipt'),
  // In a field.
  'POST /mi-credito/pagadores/mandar': of('payLink', {
    field: 'enlace',
    also: { credito: '1', 'correo-1': 'yo@correo.example' },
  }),
  'POST /mi-credito/pagadores/quitar': of('payLink', { field: 'enlace', also: { credito: '1' } }),
  [`POST ${security}/cerrar`]: of('session', { field: 'cual' }),
  [`POST ${security}/olvidar`]: of('device', { field: 'cual' }),
  [`POST ${security}/llaves/nombre`]: of('passkey', {
    field: 'llave',
    also: { 'nombre-nuevo': 'la mía' },
  }),
  [`POST ${security}/llaves/quitar`]: of('passkey', { field: 'cual' }),
  'POST /mi-perfil/contacto/celular/quitar': of('phone', { field: 'numero' }),
  'POST /mi-perfil/contacto/celular/codigos': of('phone', { field: 'numero' }),
  'POST /mis-tramites/nuevo/:tipo/papeles/quitar': of('draftUpload', {
    field: 'archivo',
    kind: request,
  }),
  [`GET ${receipt}`]: of('movement', { field: 'pago', also: { credito: '1' } }),
  [`POST ${receipt}`]: of('movement', { field: 'pago', also: { credito: '1' } }),
  'GET /mi-ahorro/por-que-cambio': of('deposit', { field: 'movimiento' }),
  'GET /mi-ahorro/movimientos': of('deposit', { field: 'despues', also: { anio: '2026' } }),
  'GET /mi-credito/saldos-y-movimientos/movimientos': of('movement', { field: 'despues' }),
  'GET /avisos': of('message', { field: 'antes' }),
  'GET /mis-tramites': of('case', { field: 'antes' }),
  [`GET ${security}/actividad`]: of('message', { field: 'antes' }),
  'GET /mi-credito/encuentra-mi-pago': of('case', { field: 'folio' }),
  'POST /mis-tramites/invitacion': of('case', { field: 'folio', also: { codigo: '2345-6789' } }),
  'POST /mis-tramites/invitacion/acepto': of('case', {
    field: 'folio',
    also: { codigo: '2345-6789' },
  }),
}

const call = '/agente/llamada/:id'
const inCall = (act: string, also: Readonly<Record<string, string>> = {}) =>
  [`POST ${call}/${act}`, of('call', { also: { motivo: 'lost-email', ...also } })] as const

/** Of the agent who has somebody on the line: tried by another agent at work too. */
export const ownedByAgents: Readonly<Record<string, Owned>> = {
  [`GET ${call}`]: of('call'),
  ...Object.fromEntries([
    ...['activacion', 'codigo', 'correo', 'correo-nuevo/codigo', 'detener-cambio'].map((act) =>
      inCall(act),
    ),
    ...['espera', 'pausa', 'pista', 'preguntas', 'preguntas/empezar', 'segundo-paso'].map((act) =>
      inCall(act),
    ),
    ...['palabra', 'terminar'].map((act) => inCall(act)),
    ...['devolver-cuenta', 'devolver-cuenta/codigo'].map((act) => inCall(act)),
    inCall('candado', { que: 'todo' }),
    inCall('quitar-candado', { que: 'todo' }),
    inCall('caso', { tipo: 'data-correction' }),
    inCall('cita', { dia: '2026-11-24', hora: '12:00' }),
    inCall('codigo/comprobar', { codigo: '123456' }),
    inCall('correo-nuevo', { correo: 'yo@correo.example' }),
    inCall('mostrar', { dato: 'phone' }),
    inCall('nota', { nota: 'Llamó' }),
    inCall('devolver-cuenta'),
    inCall('devolver-cuenta/codigo', { codigo: '000000' }),
  ]),
  'GET /agente/casos/:folio': of('case'),
  'POST /agente/casos/:folio': of('case', { also: { paso: 'in-review', nota: 'x' } }),
  'POST /agente/casos/:folio/tomar': of('case'),
}

/** Of a partner: tried with the key of another one, and without any. */
export const ownedByPartners: Readonly<Record<string, Owned>> = {
  'GET /api/v1/transfers/:transferId': of('transfer'),
  'POST /api/v1/transfers/:transferId/cancel': of('transfer'),
  'POST /api/v1/transfers/:transferId/confirm': of('transfer'),
  'POST /api/v1/transfers/:transferId/reverse': of('transfer'),
}

const system = '/api/v1/institute'
/** Of members, as other systems ask for it: tried by one that is there for something else, by a partner, by nobody. */
export const ownedBySystems: Readonly<Record<string, Owned>> = {
  [`GET ${system}/cases/:folio`]: of('case'),
  [`POST ${system}/cases/:folio/take`]: of('case'),
  [`POST ${system}/cases/:folio/release`]: of('case'),
  [`POST ${system}/cases/:folio/message`]: of('case', { also: { text: 'Hola' } }),
  [`POST ${system}/cases/:folio/ask`]: of('case', { also: { what: 'Un recibo' } }),
  [`POST ${system}/cases/:folio/propose`]: of('case', {
    also: { outcome: 'declined', reason: 'Así', note: 'Así' },
  }),
  [`POST ${system}/cases/:folio/decide`]: of('case'),
  [`POST ${system}/cases/:folio/execute`]: of('case'),
  [`POST ${system}/cases/:folio/finish`]: of('case'),
  [`GET ${system}/documents/:folio`]: of('document'),
  [`GET ${system}/documents/:folio/file`]: of('document'),
}

const secret =
  'the token is the right itself: mailed or handed over, 128 bits or more, hashed at rest'
const published = 'the same for everybody'
const demo = 'of the demo alone, where nobody exists'
const ofPartner = 'a name within the partner whose key signs: it says nothing about another one’s'

/** Open to whoever has the address, with the reason. */
export const open: Readonly<Record<string, string>> = {
  'GET /api/v1/problems/:code': published,
  'GET /ayuda/:slug': published,
  'POST /ayuda/:slug': published,
  'GET /ayuda/temas/:tema': published,
  'GET /privacidad/:version': published,
  'GET /terminos/:version': published,
  'GET /sin-cuenta/:tipo': 'a kind of request',
  'POST /sin-cuenta/:tipo': 'a kind of request',
  'GET /mis-tramites/nuevo/:tipo': 'a kind of request: the draft of it is the asker’s own',
  'POST /mis-tramites/nuevo/:tipo': 'a kind of request: the draft of it is the asker’s own',
  'POST /mis-tramites/nuevo/:tipo/descartar': 'a kind of request',
  'GET /mis-tramites/nuevo/:tipo/papeles': 'a kind of request',
  'POST /mis-tramites/nuevo/:tipo/papeles': 'a kind of request',
  'GET /mis-tramites/nuevo/:tipo/revisa': 'a kind of request',
  'POST /mis-tramites/nuevo/:tipo/revisa': 'a kind of request',
  'GET /verifica/:folio': 'says valid, replaced, revoked or unknown, and nothing else',
  'GET /no-fui-yo/:token': secret,
  'GET /sin-cuenta/sigue/:token': secret,
  'GET /pagar/:token': secret,
  'GET /pagar-desde-el-extranjero/:enlace': secret,
  'GET /personal/invitacion/:token': secret,
  'GET /recuperar/nueva/:token': secret,
  'GET /recuperar/cuenta-devuelta/:token': secret,
  'GET /registro/activa/:token': secret,
  'GET /demo/buzon/:id': demo,
  'GET /demo/buzon/:id/correo': demo,
  'GET /api/v1/daily-files/:day': ofPartner,
  'POST /api/v1/daily-files/:day': ofPartner,
  'GET /api/v1/transfers/by-reference/:partnerRef': ofPartner,
}

/** Worklists of a role: whoever has it sees them all by design. */
export const worklists = /^(?:GET|POST) \/(?:operacion|agente\/(?:aprobaciones|devolver))\//
/** Of the staff: tried by everybody who has not the role. */
export const ofRole = /^(?:GET|POST) \/(?:operacion|agente)\//
