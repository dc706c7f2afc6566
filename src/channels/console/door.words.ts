import type { Words } from '../../foundation/words.ts'
import type { CannotSetDoor } from '../../modules/door/control.ts'

export const doorConsoleWords = {
  title: { es: 'Puerta', en: 'Door' },
  intro: {
    es: 'Cuántas personas caben, cuántas esperan y si la fila avanza. Los cambios valen en segundos en todos los servidores.',
    en: 'How many people fit, how many wait, and whether the line moves. Changes count within seconds on every server.',
  },
  mode: { es: 'La puerta está', en: 'The door is' },
  inside: { es: 'Personas adentro', en: 'People inside' },
  capacity: { es: 'Caben', en: 'Room for' },
  waiting: { es: 'En la fila', en: 'In line' },
  admitted: { es: 'Entraron en el último minuto', en: 'Came in within the last minute' },
  refused: {
    es: 'Peticiones rechazadas en esta hora por exceso de trabajo',
    en: 'Requests refused this hour for too much work',
  },
  beat: { es: 'Dato de', en: 'As of' },
  change: { es: 'Cambiar', en: 'Change' },
  choose: { es: 'Cómo queda', en: 'What it becomes' },
  capacityField: { es: 'Personas que caben', en: 'People that fit' },
  capacityHint: {
    es: 'Vacío: la medida por el portal, o la de su configuración',
    en: 'Empty: as measured by the site, or as configured',
  },
  reason: { es: 'Por qué', en: 'Why' },
  save: { es: 'Guardar', en: 'Save' },
  saved: { es: 'Listo', en: 'Done' },
  savedText: {
    es: 'Quedó en el registro con tu nombre.',
    en: 'It is in the trail with your name.',
  },
} satisfies Words

export const doorModeWords = {
  open: { es: 'Abierta: la fila avanza', en: 'Open: the line moves' },
  paused: {
    es: 'Detenida: los lugares se guardan, nadie nuevo entra',
    en: 'Stopped: places are kept, no one new comes in',
  },
  closed: {
    es: 'Cerrada por ahora: la página lo dice y guarda los lugares',
    en: 'Closed for now: the page says so and keeps the places',
  },
} satisfies Words

export const doorRefusalWords = {
  'mode-missing': { es: 'Elige cómo queda la puerta', en: 'Choose what the door becomes' },
  'capacity-not-valid': {
    es: 'Escribe un número entero de 1 en adelante, o deja vacío',
    en: 'Enter a whole number from 1, or leave it empty',
  },
  'reason-missing': { es: 'Escribe por qué, en 200 letras', en: 'Say why, in 200 characters' },
} as const satisfies Record<CannotSetDoor, { es: string; en: string }>
