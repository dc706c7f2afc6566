// What operators do at their console, as the trail and the member's own activity say it.
import type { Words } from '../../foundation/words.ts'
import type { Difference } from './audit.ts'

export const consoleActWords = {
  'record-searched': {
    es: 'Operación buscó en el registro',
    en: 'Operations searched the record',
  },
  'record-exported': {
    es: 'Operación bajó una parte del registro',
    en: 'Operations downloaded part of the record',
  },
  'message-resent': { es: 'Se mandó otra vez un mensaje', en: 'A message was sent again' },
  'staff-change-asked': {
    es: 'Se pidió un cambio del personal',
    en: 'A staff change was asked for',
  },
  'staff-change-agreed': {
    es: 'Se aceptó un cambio del personal',
    en: 'A staff change was agreed to',
  },
  'staff-change-declined': {
    es: 'No se aceptó un cambio del personal',
    en: 'A staff change was declined',
  },
  'staff-suspended': { es: 'Se suspendió a alguien', en: 'Somebody was suspended' },
  'staff-reviewed': { es: 'Se revisó un permiso', en: 'A role was reviewed' },
  'staff-slept': { es: 'Un permiso se durmió sin revisión', en: 'A role fell asleep unreviewed' },
  'file-brought': { es: 'Se trajo un archivo', en: 'A file was brought' },
  'file-confirmed': { es: 'Se aceptó un archivo', en: 'A file was agreed to' },
  'file-dropped': { es: 'Se descartó un archivo', en: 'A file was dropped' },
} satisfies Words

/** What verifying found, for operators. */
export const differenceWords: Readonly<Record<Difference, string>> = {
  'seal-missing': 'falta un sello',
  'chain-broken': 'un sello no sigue al anterior',
  'entry-missing': 'falta una entrada que estaba sellada',
  'entry-changed': 'una entrada no es la que se selló',
  'entry-never-recorded': 'hay una entrada que nadie registró',
  'chain-shortened': 'falta el final que ya se había sellado',
}
