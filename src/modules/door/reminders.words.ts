import type { Said, Words } from '../../foundation/words.ts'
import { callBackWords } from './call-back.words.ts'
import type { CannotRemind } from './reminders.ts'

export const reminderWords = {
  h1: { es: 'La mejor hora para entrar', en: 'The best time to come in' },
  intro: {
    es: 'Lo medimos en las últimas semanas. No es una promesa: es lo que suele pasar.',
    en: 'We measured it over the last weeks. It is not a promise: it is what usually happens.',
  },
  none: {
    es: 'Todavía no lo sabemos: lo estamos midiendo. Vuelve en unas semanas.',
    en: 'We don’t know yet: we are measuring it. Come back in a few weeks.',
  },
  week: { es: 'Los días que siguen', en: 'The days to come' },
  unknownDay: { es: 'Aún no lo sabemos.', en: 'We don’t know yet.' },
  remindTitle: { es: 'Te recordamos', en: 'We remind you' },
  remindText: {
    es: 'La próxima hora sin fila suele ser: <b>{cuando}</b>, hora del centro. Deja tu celular o tu correo y te avisamos entonces, si no hay fila.',
    en: 'The next hour without a line is usually: <b>{cuando}</b>, Mexico City time. Leave your mobile or e-mail and we’ll tell you then, if there is no line.',
  },
  wiped: {
    es: 'Solo lo usamos para este aviso y luego lo borramos.',
    en: 'We use it for this notice only, and then erase it.',
  },
  remind: { es: 'Recuérdame', en: 'Remind me' },
  doneTitle: { es: 'Listo', en: 'Done' },
  done: {
    es: 'Te avisamos cuando haya menos gente: suele ser {cuando}, hora del centro.',
    en: 'We’ll tell you when it is less busy: usually {cuando}, Mexico City time.',
  },
  back: { es: 'Entrar al portal', en: 'Enter the site' },
} satisfies Words

const { 'no-ticket': _, ...limits } = callBackWords
export const cannotRemindWords: Readonly<Record<CannotRemind, Said>> = {
  ...limits,
  'not-measured': {
    es: 'Todavía no sabemos a qué hora hay menos gente',
    en: 'We don’t know yet when it is less busy',
  },
}
