import type { Words } from '../../foundation/words.ts'

export const pulseWords = {
  lastMinute: {
    es: 'A las {hora} entraron {n} personas; {m} no pudieron entrar.',
    en: 'At {hora} {n} people came in; {m} could not sign in.',
  },
  byMinute: { es: 'Minuto por minuto', en: 'Minute by minute' },
  minute: { es: 'Minuto', en: 'Minute' },
  entries: { es: 'Entraron', en: 'Came in' },
  failures: { es: 'No pudieron entrar', en: 'Could not sign in' },
  chart: { es: 'Media hora, dibujada', en: 'Half an hour, drawn' },
  expected: { es: 'Espera de quien llega', en: 'Wait of who arrives' },
  noWait: { es: 'Ninguna', en: 'None' },
  wait: {
    es: '{n, plural, one {# minuto} other {# minutos}}',
    en: '{n, plural, one {# minute} other {# minutes}}',
  },
  waitUnknown: { es: 'No se sabe: no entra nadie', en: 'Unknown: nobody comes in' },
  delay: { es: 'De cuándo son los datos', en: 'How old the figures are' },
  figures: { es: 'Datos', en: 'Figures' },
  asOf: { es: 'Al día', en: 'As of' },
  arrived: { es: 'Llegaron', en: 'Arrived' },
  noFiles: { es: 'Todavía no llega ningún archivo.', en: 'No file has arrived yet.' },
  lag: {
    es: 'Las copias de lectura van {n} s atrás.',
    en: 'The reading copies are {n} s behind.',
  },
} satisfies Words
