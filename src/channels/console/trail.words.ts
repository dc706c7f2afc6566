import type { Words } from '../../foundation/words.ts'
import type { ActorKind, CannotSearch } from '../../modules/audit/search.ts'

export const trailWords = {
  title: { es: 'Registro', en: 'Record' },
  intro: {
    es: 'Quién hizo qué, a quién y por qué. Nada de esto se puede cambiar ni borrar.',
    en: 'Who did what, to whom and why. None of it can be changed or deleted.',
  },
  chain: {
    es: 'La cadena lleva {n} entradas. Su cabeza: <b>{cabeza}</b>.',
    en: 'The chain holds {n} entries. Its head: <b>{cabeza}</b>.',
  },
  neverChecked: {
    es: 'La cadena se revisa cada noche; todavía no hay una primera vez.',
    en: 'The chain is checked every night; there has been no first time yet.',
  },
  sound: { es: 'La cadena está entera', en: 'The chain is whole' },
  soundText: {
    es: 'Se revisó el {cuando}: {n} entradas, sin diferencias.',
    en: 'Checked on {cuando}: {n} entries, no differences.',
  },
  broken: { es: 'La cadena no está entera', en: 'The chain is not whole' },
  brokenText: {
    es: 'Se revisó el {cuando}: {diferencia}. Sello {sello}, entrada {entrada}. Guarda una copia de la base y avisa a seguridad.',
    en: 'Checked on {cuando}: {diferencia}. Seal {sello}, entry {entrada}. Keep a copy of the database and tell security.',
  },
  unknownEntry: { es: 'desconocida', en: 'unknown' },
  checks: { es: 'Todas las revisiones', en: 'All checks' },
  checksTitle: { es: 'Revisiones del registro', en: 'Checks of the record' },
  checksText: {
    es: 'Cada noche se recorre lo nuevo y, por turnos, todo lo anterior. La cabeza se anota en un archivo, en la bitácora técnica y en un correo a operación.',
    en: 'Every night what is new is walked and, in turns, all that came before. The head is noted in a file, in the technical log and in a mail to operations.',
  },
  checked: { es: 'Revisada', en: 'Checked' },
  lookedAt: { es: 'Entradas', en: 'Entries' },
  result: { es: 'Resultado', en: 'Result' },
  head: { es: 'Cabeza', en: 'Head' },
  search: { es: 'Buscar', en: 'Search' },
  searchText: {
    es: 'Cada búsqueda queda escrita. Si buscas a una persona, ella lo verá en su actividad.',
    en: 'Every search is recorded. If you look for a person, they will see it in their activity.',
  },
  who: { es: 'NSS o folio', en: 'NSS or reference' },
  whoHint: {
    es: 'Completo. Pide una razón.',
    en: 'In full. It asks for a reason.',
  },
  act: { es: 'Qué se hizo', en: 'What was done' },
  anyAct: { es: 'Cualquier cosa', en: 'Anything' },
  actor: { es: 'Quién lo hizo', en: 'Who did it' },
  anybody: { es: 'Cualquiera', en: 'Anybody' },
  from: { es: 'Desde el día', en: 'From the day' },
  to: { es: 'Hasta el día', en: 'To the day' },
  dayHint: { es: 'Por ejemplo, 22/11/2026', en: 'For example, 22/11/2026' },
  reason: { es: 'Razón', en: 'Reason' },
  look: { es: 'Buscar', en: 'Search' },
  latest: { es: 'Lo último', en: 'The latest' },
  found: { es: 'Lo que se encontró', en: 'What was found' },
  nothingFound: { es: 'No hay nada así en el registro.', en: 'The record holds nothing like it.' },
  searchedAs: { es: 'Buscaste: {que}', en: 'You searched: {que}' },
  everything: { es: 'todo', en: 'everything' },
  aPerson: { es: 'una persona', en: 'one person' },
  when: { es: 'Cuándo', en: 'When' },
  whoDid: { es: 'Quién', en: 'Who' },
  what: { es: 'Qué', en: 'What' },
  about: { es: 'De quién', en: 'About' },
  details: { es: 'Detalle', en: 'Details' },
  where: { es: 'Desde dónde', en: 'From where' },
  member: { es: 'Persona {n}', en: 'Person {n}' },
  because: { es: 'Razón: {razon}', en: 'Reason: {razon}' },
  older: { es: 'Ver lo anterior', en: 'See earlier' },
  again: { es: 'Otra búsqueda', en: 'Another search' },
  export: { es: 'Bajar en CSV', en: 'Download as CSV' },
  exportText: {
    es: 'Baja todo lo encontrado, con las direcciones completas. Queda escrito quién y por qué.',
    en: 'Downloads all that was found, with whole addresses. Who did it and why is recorded.',
  },
  exportReason: { es: 'Razón para bajarlo', en: 'Reason for downloading' },
} satisfies Words

export const actorKindWords = {
  member: { es: 'Una persona con cuenta', en: 'A member' },
  visitor: { es: 'Alguien sin entrar', en: 'Somebody not signed in' },
  staff: { es: 'El personal', en: 'The staff' },
  system: { es: 'El portal', en: 'The portal' },
} as const satisfies Record<ActorKind, Words[string]>

export const searchRefusals = {
  'who-unreadable': {
    es: 'Revisa el NSS o el folio: escríbelo completo.',
    en: 'Check the NSS or the reference: type it in full.',
  },
  'who-unknown': { es: 'Nadie tiene ese número.', en: 'Nobody has that number.' },
  'reason-missing': { es: 'Escribe por qué.', en: 'Write why.' },
  'from-unreadable': {
    es: 'Revisa el primer día: día, mes y año.',
    en: 'Check the first day: day, month and year.',
  },
  'to-unreadable': {
    es: 'Revisa el último día: día, mes y año.',
    en: 'Check the last day: day, month and year.',
  },
  'days-turned': {
    es: 'El último día va después del primero.',
    en: 'The last day comes after the first.',
  },
} as const satisfies Record<CannotSearch, Words[string]>
