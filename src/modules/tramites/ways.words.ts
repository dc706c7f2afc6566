import type { Words } from '../../foundation/words.ts'

export const waysWords = {
  title: { es: 'Mira cómo va tu trámite', en: 'See where your request is' },
  lead: {
    es: 'Abre el enlace que te mandamos por correo. ¿Ya no lo tienes? Pide otro.',
    en: 'Open the link we e-mailed you. Don’t have it any more? Ask for another.',
  },
  folio: { es: 'Folio', en: 'Reference (folio)' },
  email: { es: 'Correo que nos diste', en: 'E-mail you gave us' },
  emailHint: { es: 'El mismo del trámite', en: 'The same as in the request' },
  ask: { es: 'Mandarme el enlace', en: 'Send me the link' },
  noFolio: { es: 'Escribe tu folio', en: 'Enter your reference' },
  askedTitle: { es: 'Revisa tu correo', en: 'Check your e-mail' },
  asked: {
    es: 'Si el folio y el correo son del mismo trámite, en unos minutos llega el enlace. Busca también en “Spam”.',
    en: 'If reference and e-mail belong to the same request, the link arrives in minutes. Look in “Spam” too.',
  },
  care: {
    es: 'Nadie de {institucion} te pide tu folio por dinero. Todo cuesta $0.',
    en: 'Nobody of {institucion} asks for your reference and money. Everything costs $0.',
  },
  again: { es: 'Pedirlo otra vez', en: 'Ask again' },
  tooManyTitle: { es: 'Espera un poco', en: 'Wait a little' },
  tooMany: {
    es: 'Desde aquí ya se pidieron muchos. Puedes otra vez {hasta}, o llama a {linea}.',
    en: 'Many were asked for from here. You can again {hasta}, or call {linea}.',
  },
} satisfies Words
