import type { Said, Words } from '../../foundation/words.ts'
import type { EventKind } from './clusters.ts'
import type { Signal } from './signals.ts'

export const signalWords: Readonly<Record<Signal, Said>> = {
  device: { es: 'Un mismo aparato', en: 'One device' },
  browser: { es: 'Una red y un navegador', en: 'One network and browser' },
  network: { es: 'Una misma red', en: 'One network' },
  mailbox: { es: 'Un mismo buzón', en: 'One mailbox' },
  pattern: { es: 'Buzones con el mismo nombre', en: 'Mailboxes named alike' },
  phone: { es: 'Un mismo celular', en: 'One mobile' },
  home: { es: 'Un mismo domicilio', en: 'One address' },
}

export const kindWords: Readonly<Record<EventKind, Said>> = {
  registration: { es: 'Registros', en: 'Registrations' },
  'contact-change': { es: 'Cambios de contacto', en: 'Contact changes' },
  'return-asked': { es: '«Otra persona me registró»', en: '“Someone else registered me”' },
  'look-up': { es: 'Registros empezados', en: 'Registrations begun' },
  'sign-in-failure': { es: 'Entradas equivocadas', en: 'Failed sign-ins' },
  recovery: { es: 'Recuperaciones empezadas', en: 'Recoveries begun' },
  'lost-email': { es: 'Búsquedas de correo perdido', en: 'Lost e-mail searches' },
  'folio-check': { es: 'Folios consultados', en: 'Folios looked up' },
}

export const shapeWords = {
  crowd: { es: 'Muchas personas con algo en común', en: 'Many people with something in common' },
  sweep: { es: 'Barrido: muchas personas probadas', en: 'Sweep: many people tried' },
} satisfies Words
