import type { Words } from '../../foundation/words.ts'

/** /avisos: everything we told a member, and a copy of each. */
export const noticesWords = {
  title: { es: 'Avisos', en: 'Notices' },
  intro: {
    es: 'Aquí está todo lo que te avisamos por correo y por SMS.',
    en: 'Here is everything we told you by e-mail and text.',
  },
  empty: { es: 'Aquí verás lo que cambie.', en: 'You’ll see changes here.' },
  older: { es: 'Ver los de antes', en: 'See older ones' },
  newest: { es: 'Ver los más nuevos', en: 'See the newest' },
  byMail: { es: 'Correo a {a}', en: 'E-mail to {a}' },
  bySms: { es: 'SMS al celular que termina en {a}', en: 'Text to the phone ending in {a}' },
  back: { es: 'Todos los avisos', en: 'All notices' },
  sent: { es: 'Te lo mandamos', en: 'Sent' },
  where: { es: 'A dónde', en: 'Where' },
  copy: { es: 'Esto te dijimos', en: 'What we told you' },
  wiped: {
    es: 'El código y los botones de este mensaje ya no se ven aquí: servían una sola vez.',
    en: 'The code and buttons of this message are no longer shown here: they worked only once.',
  },
  notYou: { es: '¿No fuiste tú?', en: 'Wasn’t you?' },
  notYouLink: { es: 'Mira qué hacer', en: 'See what to do' },
} satisfies Words
