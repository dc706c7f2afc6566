import type { Words } from '../../foundation/words.ts'

/** What is done with a request from its folio to its end. */
export const caseActs = {
  'draft-filled-with-help': {
    es: 'Llenaste un trámite con ayuda',
    en: 'You filled in a request with help',
  },
  'tramite-joined': {
    es: 'Aceptaste el trámite de otra persona',
    en: 'You accepted another person’s request',
  },
  'tramite-opened': { es: 'Se abrió un trámite', en: 'A request was opened' },
  'tramite-moved': { es: 'Tu trámite avanzó', en: 'Your request moved' },
  'tramite-withdrawn': { es: 'Cancelaste un trámite', en: 'You withdrew a request' },
  'tramite-appealed': {
    es: 'Pediste que se revisara otra vez un trámite',
    en: 'You asked for a request to be looked at again',
  },
  'tramite-looked-at': { es: 'Abrieron tu trámite para verlo', en: 'Your request was looked at' },
  'tramite-taken-over': {
    es: 'Otra persona tomó tu trámite',
    en: 'Somebody else took over your request',
  },
  'tramite-information-asked': {
    es: 'Te pedimos algo para tu trámite',
    en: 'We asked you for something for your request',
  },
  'tramite-extended': {
    es: 'Tomamos más días para tu trámite',
    en: 'We took more days for your request',
  },
  'tramite-proposed': {
    es: 'Una persona propuso la respuesta de tu trámite',
    en: 'One person proposed the answer to your request',
  },
  'tramite-decided': {
    es: 'Otra persona decidió tu trámite',
    en: 'Another person decided your request',
  },
  'tramite-sent-back': {
    es: 'La respuesta de tu trámite volvió a revisión',
    en: 'The answer to your request went back to review',
  },
  'tramite-carried-out': {
    es: 'Hicimos lo que pediste en tu trámite',
    en: 'We carried out what you asked for',
  },
  'tramite-finished': { es: 'Terminó tu trámite', en: 'Your request was finished' },
} satisfies Words
