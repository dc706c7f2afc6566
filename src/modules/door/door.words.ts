import type { Words } from '../../foundation/words.ts'

export const doorWords = {
  line: {
    es: 'Por el momento no está disponible: hay mucha gente.',
    en: "Not available right now: it's very busy.",
  },
  busyTitle: { es: 'Espera unos segundos', en: 'Wait a few seconds' },
  busyText: {
    es: 'Esta página prueba sola otra vez. Si ya habías entrado, sigues dentro.',
    en: 'This page tries again by itself. If you were already in, you still are.',
  },
  notSent: {
    es: 'No recibimos lo que mandaste y no se cambió nada. Regresa y mándalo otra vez en unos segundos.',
    en: 'We didn’t get what you sent, and nothing changed. Go back and send it again in a few seconds.',
  },
  again: { es: 'Probar otra vez', en: 'Try again' },
} satisfies Words

export const lineWords = {
  title: { es: 'Ya tienes tu lugar en la fila', en: 'You have a place in line' },
  range: {
    es: 'Te faltan entre <b>{n} y {m} minutos</b>',
    en: '<b>{n} to {m} minutes</b> to go',
  },
  soon: {
    es: 'Entras en menos de <b>{m, plural, one {# minuto} other {# minutos}}</b>',
    en: 'You get in within <b>{m, plural, one {# minute} other {# minutes}}</b>',
  },
  aheadNone: { es: 'Eres quien sigue.', en: 'You are next.' },
  aheadOne: {
    es: 'Hay <b>1</b> persona antes que tú.',
    en: '<b>1</b> person is ahead of you.',
  },
  ahead: {
    es: 'Hay <b>{k}</b> personas antes que tú.',
    en: '<b>{k}</b> people are ahead of you.',
  },
  kept: { es: 'Si cierras, tu lugar se guarda.', en: 'If you close this, we keep your place.' },
  progress: { es: 'Avance en la fila', en: 'Progress in line' },
  nothing: {
    es: 'No hagas nada. Esta página avanza sola y te deja entrar cuando te toque.',
    en: "You don't need to do anything. This page moves on by itself and lets you in when it's your turn.",
  },
  back: {
    es: 'También puedes volver en unos minutos: tu lugar sigue.',
    en: 'You can also come back in a few minutes: your place stays.',
  },
  quiet: {
    es: 'Fuera del horario de oficina hay menos gente.',
    en: "Outside office hours it's less busy.",
  },
  refresh: { es: 'Actualizar ahora', en: 'Refresh now' },
  try: {
    es: '{hora}, hora del centro. Folio <b>{folio}</b>',
    en: '{hora}, Mexico City time. Reference <b>{folio}</b>',
  },
  proof: {
    es: 'Guarda este folio: prueba que intentaste entrar a las {hora}.',
    en: 'Keep this reference: it proves you tried at {hora}.',
  },
  turnTitle: { es: 'Ya te toca', en: "It's your turn" },
  turn: {
    es: 'Ya te toca. Entra antes de las {hora}.',
    en: "It's your turn. Sign in before {hora}.",
  },
  turnSoon: {
    es: 'Entras en cuanto salga alguien: nadie pasa antes que tú.',
    en: 'You get in as soon as someone leaves: no one goes before you.',
  },
  lost: {
    es: 'Se pasó tu turno. Te dimos otro: faltan {m, plural, one {# minuto} other {# minutos}}.',
    en: 'Your turn passed. We gave you another: {m, plural, one {# minute} other {# minutes}}.',
  },
  paused: {
    es: 'La fila está detenida. Tu lugar se guarda y la fila avanza en cuanto se pueda.',
    en: 'The line is stopped. Your place is kept, and the line moves on as soon as it can.',
  },
  closed: {
    es: 'La entrada está cerrada por ahora. Tu lugar se guarda para cuando abra.',
    en: 'The entrance is closed for now. Your place is kept for when it opens.',
  },
  due: {
    es: 'Tu pago vence hoy: por eso vas adelante.',
    en: 'Your payment is due today: that is why you go ahead.',
  },
  sent: {
    es: 'No recibimos lo que mandaste y no se cambió nada. Lo que escribiste sigue en esta página, menos contraseñas y códigos. Cuando te toque, mándalo con el botón.',
    en: 'We didn’t get what you sent, and nothing changed. What you typed is still on this page, except passwords and codes. When it’s your turn, send it with the button.',
  },
  sendAgain: { es: 'Mandar otra vez', en: 'Send again' },
  tellTitle: { es: '¿No quieres esperar aquí?', en: "Don't want to wait here?" },
  tellText: {
    es: 'Te avisamos cuando te toque. Desde ese momento guardamos tu lugar 30 minutos.',
    en: "We'll tell you when it's your turn. From then on we hold your place for 30 minutes.",
  },
  contact: { es: 'Tu celular o tu correo', en: 'Your mobile or your e-mail' },
  contactHint: {
    es: 'Celular de EE. UU. o Canadá: empieza con +1',
    en: 'US or Canadian mobile: start with +1',
  },
  tell: { es: 'Avísame', en: 'Tell me' },
  told: { es: 'Te avisamos cuando te toque.', en: "We'll tell you when it's your turn." },
  hoursTitle: { es: 'A qué hora hay menos gente', en: 'When it is less busy' },
  hoursNone: {
    es: 'Todavía no lo sabemos: lo estamos midiendo.',
    en: "We don't know yet: we are measuring it.",
  },
  hoursNow: { es: 'Ahora', en: 'Now' },
  hoursQuiet: {
    es: 'Antes de las {desde} y después de las {hasta} entras sin fila.',
    en: 'Before {desde} and after {hasta} there is no line.',
  },
  hoursMost: {
    es: 'La hora con más gente es a las {hora}.',
    en: 'The busiest hour is {hora}.',
  },
  hoursAlways: {
    es: 'Este día casi no hay fila.',
    en: 'There is hardly ever a line on this day.',
  },
  otherHour: {
    es: '¿Prefieres venir después? <a>Te recordamos a una hora con menos gente</a>.',
    en: 'Would you rather come later? <a>We’ll remind you at a less busy hour</a>.',
  },
  yourTurn: { es: 'Entrar', en: 'Come in' },
} satisfies Words
