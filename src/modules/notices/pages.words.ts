import type { Said, Words } from '../../foundation/words.ts'
import type { Unsent } from './choices.ts'

/** /avisos: everything we told a member, and a copy of each. */
export const noticesWords = {
  title: { es: 'Avisos', en: 'Notices' },
  intro: {
    es: 'Aquí está todo lo que te avisamos, y si llegó. <a>Escoge qué te avisamos</a>',
    en: 'Here is everything we told you, and whether it arrived. <a>Choose what we tell you</a>',
  },
  empty: { es: 'Aquí verás lo que cambie.', en: 'You’ll see changes here.' },
  older: { es: 'Ver los de antes', en: 'See older ones' },
  newest: { es: 'Ver los más nuevos', en: 'See the newest' },
  byMail: { es: 'Correo a {a}', en: 'E-mail to {a}' },
  bySms: { es: 'SMS al celular que termina en {a}', en: 'Text to the phone ending in {a}' },
  back: { es: 'Todos los avisos', en: 'All notices' },
  when: { es: 'Cuándo', en: 'When' },
  became: { es: 'Cómo va', en: 'What became of it' },
  queued: { es: 'Va en camino', en: 'On its way' },
  held: { es: 'Espera a tu horario', en: 'Waits for your hours' },
  sent: { es: 'Te lo mandamos', en: 'Sent' },
  delivered: { es: 'Llegó', en: 'Delivered' },
  bounced: { es: 'No llegó: lo devolvieron', en: 'Not delivered: it came back' },
  failed: { es: 'No se pudo mandar', en: 'Could not be sent' },
  dropped: { es: 'No lo mandamos', en: 'Not sent' },
  'desk-code': { es: 'Tu clave para la llamada', en: 'Your code for the call' },
  'call-word': { es: 'La palabra de la llamada', en: 'The word of the call' },
  where: { es: 'A dónde', en: 'Where' },
  copy: { es: 'Esto te dijimos', en: 'What we told you' },
  wiped: {
    es: 'El código y los botones de este mensaje ya no se ven aquí: servían una sola vez.',
    en: 'The code and buttons of this message are no longer shown here: they worked only once.',
  },
  notYou: { es: '¿No fuiste tú?', en: 'Wasn’t you?' },
  notYouLink: { es: 'Mira qué hacer', en: 'See what to do' },
} satisfies Words

/** Why a message is here and nowhere else. */
export const unsentWords: Readonly<Record<Unsent, Said>> = {
  'not-wanted': { es: 'No lo mandamos: así lo escogiste', en: 'Not sent: that is what you chose' },
  alto: { es: 'No lo mandamos: pediste ALTO', en: 'Not sent: you texted ALTO' },
  'no-phone': {
    es: 'No lo mandamos: falta confirmar tu celular',
    en: 'Not sent: your mobile is not confirmed',
  },
  'mailbox-dead': {
    es: 'No lo mandamos: tu correo no recibe mensajes',
    en: 'Not sent: your mailbox takes no mail',
  },
  'over-limit': {
    es: 'No lo mandamos: ya te habíamos mandado varios',
    en: 'Not sent: we had sent you several already',
  },
}
