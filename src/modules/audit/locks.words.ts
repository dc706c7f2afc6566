// Locks, help, closing and what a member takes home of their own data, as the activity says it.
import type { Said } from '../../foundation/words.ts'
import type { Act } from './acts.ts'

export const lockActWords = {
  'closing-asked': {
    es: 'Pediste cerrar tu cuenta web',
    en: 'You asked to close your web account',
  },
  'closing-undone': {
    es: 'Cancelaste el cierre de tu cuenta web',
    en: 'You cancelled the closing of your web account',
  },
  'login-closed': { es: 'Se cerró tu cuenta web', en: 'Your web account was closed' },
  'help-began': { es: 'Empezaste a usar tu cuenta con ayuda', en: 'You began to use help' },
  'help-ended': { es: 'Terminó la ayuda', en: 'The help ended' },
  'page-seen-with-help': {
    es: 'Se abrió una página con ayuda',
    en: 'A page was opened with help',
  },
  'paper-accepted': {
    es: 'Leíste cómo cuidamos tus datos y las reglas del portal',
    en: 'You read how we protect your data and the rules of the portal',
  },
  'export-asked': { es: 'Pediste todos tus datos', en: 'You asked for all your data' },
  'export-made': {
    es: 'Preparamos el archivo con tus datos',
    en: 'We prepared the file with your data',
  },
  'export-downloaded': {
    es: 'Bajaste el archivo con tus datos',
    en: 'You downloaded the file with your data',
  },
  'activity-downloaded': {
    es: 'Bajaste la lista de quién vio tus datos',
    en: 'You downloaded the list of who saw your data',
  },
  'candado-ending': {
    es: 'Pidieron quitar tu candado: se quita en 24 horas',
    en: 'Someone asked to remove your lock: it goes in 24 hours',
  },
} satisfies Partial<Record<Act, Said>>
