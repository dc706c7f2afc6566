import { test } from 'node:test'
import { told } from '../../../test/harness/told.ts'
import { hours, later } from '../../foundation/time.ts'
import { type Kind, type Part, stateAt } from './maintenance.ts'
import { stopMet } from './reach.ts'

const now = Temporal.Instant.from('2026-11-22T06:00:00Z')
const stopped = (parts: readonly Part[], kind: Kind) => {
  const endsAt = later(now, hours(2))
  const window = { windowId: '1', kind, parts, startsAt: now, endsAt, toldEndsAt: endsAt }
  return stateAt([{ ...window, message: undefined }], now)
}

test('a stop reaches what it says, and never help, the staff or a call for help', () =>
  told(
    `
    what       how        asks  for                                             → meets
    portal     closed     GET   /inicio                                         → closed
    portal     closed     POST  /registro/contacto                              → closed
    portal     closed     GET   /ayuda/telefonos                                → open
    portal     closed     GET   /estado                                         → open
    portal     closed     GET   /estadounidense                                 → closed
    portal     closed     POST  /no-fui-yo                                      → open
    portal     closed     POST  /sms/entrante                                   → open
    portal     closed     GET   /operacion/mantenimiento                        → open
    portal     closed     GET   /agente                                         → open
    portal     read-only  GET   /mi-perfil/contacto                             → open
    portal     read-only  POST  /mi-perfil/contacto/celular                     → read-only
    portal     read-only  POST  /entrar                                         → open
    portal     read-only  POST  /entrar/codigo                                  → open
    portal     read-only  POST  /registro/identificate                          → read-only
    loans      closed     GET   /mi-credito/saldos-y-movimientos/movimientos    → closed
    loans      closed     GET   /mi-ahorro                                      → open
    loans      closed     GET   /inicio                                         → open
    savings    closed     GET   /mi-ahorro/movimientos.csv                      → closed
    payments   closed     GET   /mi-credito/saldos-y-movimientos/opciones-de-pago  → closed
    payments   closed     GET   /mi-credito/saldos-y-movimientos/datos          → open
    payments   closed     GET   /mi-credito/pagar                               → closed
    payments   closed     GET   /pagar                                          → closed
    payments   closed     GET   /mi-credito/mis-pagos                           → open
    documents  closed     POST  /mi-ahorro/movimientos.pdf                      → closed
    documents  closed     GET   /mi-credito/saldos-y-movimientos/estado-de-cuenta  → closed
    profile    read-only  POST  /mi-perfil/idioma                               → read-only
    profile    read-only  GET   /mi-perfil                                      → open
  `,
    (what, how, method, path) => {
      const state = stopped([what as Part], how as Kind)
      return stopMet(state, { method: method!, path: path! })?.state ?? 'open'
    },
  ))
