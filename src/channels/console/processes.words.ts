import type { Words } from '../../foundation/words.ts'

export const processWords = {
  title: { es: 'Procesos', en: 'Processes' },
  intro: {
    es: 'Cada proceso deja en paz, por su cuenta, la parte que le falla. Aquí están todos, como se vieron en los últimos segundos.',
    en: 'Each process leaves a part that fails alone, by itself. Here are all of them, as they were a few seconds ago.',
  },
  parts: { es: 'Partes que fallan aparte', en: 'Parts that fail apart' },
  process: { es: 'Proceso', en: 'Process' },
  does: { es: 'Qué hace', en: 'What it does' },
  since: { es: 'Desde', en: 'Since' },
  seen: { es: 'Dato de', en: 'As of' },
  work: { es: 'Trabajo a la vez', en: 'Work at a time' },
  of: { es: '{n} de {m}', en: '{n} of {m}' },
  waiting: { es: 'Esperan turno', en: 'Waiting' },
  refused: { es: 'Rechazadas desde que empezó', en: 'Refused since it began' },
  silent: { es: 'No se sabe de él', en: 'Nothing is heard of it' },
  away: { es: 'Apartada desde las {hora}', en: 'Left alone since {hora}' },
  trying: { es: 'Probando desde las {hora}', en: 'Trying since {hora}' },
  well: { es: 'Bien', en: 'Well' },
  takes: { es: 'Bien, {n} ms', en: 'Well, {n} ms' },
  none: {
    es: 'Ningún proceso se ha visto en la última hora.',
    en: 'No process was seen this hour.',
  },
  see: { es: 'Ver cada proceso', en: 'See each process' },
} satisfies Words

export const processKinds = {
  alone: { es: 'Todo', en: 'Everything' },
  first: { es: 'Trabajos y mensajes', en: 'Jobs and messages' },
  web: { es: 'Páginas', en: 'Pages' },
} satisfies Words
