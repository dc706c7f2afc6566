import type { Words } from '../../foundation/words.ts'

/** The inbox and the phone of the people who do not exist. */
export const demoWords = {
  back: { es: 'Qué puedes probar', en: 'What you can try' },
  inbox: { es: 'Buzón de la demostración', en: 'Demo inbox' },
  inboxText: {
    es: 'Aquí llegan los correos que mandó el portal. Ninguno sale de esta máquina.',
    en: 'The mails this portal sent arrive here. None of them leaves this machine.',
  },
  inboxOf: { es: 'Correos para {correo}', en: 'Mail for {correo}' },
  inboxEmpty: { es: 'No ha llegado ningún correo.', en: 'No mail has arrived.' },
  inboxAll: { es: 'Ver los correos de todos', en: 'See everyone’s mail' },
  address: { es: 'Correo electrónico', en: 'E-mail' },
  look: { es: 'Ver', en: 'Look' },
  to: { es: 'Para {correo}', en: 'To {correo}' },
  from: { es: 'De', en: 'From' },
  toLabel: { es: 'Para', en: 'To' },
  arrived: { es: 'Llegó', en: 'Arrived' },
  code: { es: 'Código', en: 'Code' },
  design: { es: 'Ver este correo con su diseño', en: 'See this mail as designed' },
  backToInbox: { es: 'Volver al buzón', en: 'Back to the inbox' },
  phone: { es: 'Celular de la demostración', en: 'Demo phone' },
  phoneText: {
    es: 'Los SMS que mandó el portal, por celular. Ninguno sale de esta máquina.',
    en: 'The texts this portal sent, by phone. None of them leaves this machine.',
  },
  phoneOf: { es: 'Celular {numero}', en: 'Phone {numero}' },
  writeAs: { es: 'Escribe como uno de ellos', en: 'Write as one of them' },
  writeAsText: {
    es: 'Elige un celular y manda tu NSS al {corto}. Luego prueba la palabra SALDO.',
    en: 'Choose a phone and text an NSS to {corto}. Then try the word SALDO.',
  },
  phones: { es: 'Celulares con mensajes', en: 'Phones with messages' },
  phoneEmpty: { es: 'Este celular no tiene mensajes.', en: 'This phone has no messages.' },
  phonesEmpty: { es: 'Ningún celular tiene mensajes.', en: 'No phone has messages.' },
  number: { es: 'Número de celular', en: 'Phone number' },
  numberHint: { es: 'Con + y el país, como +52 55…', en: 'With + and the country, like +1 312…' },
  message: { es: 'Mensaje para el {corto}', en: 'Message to {corto}' },
  send: { es: 'Mandar SMS', en: 'Send text' },
  mine: { es: 'Tú', en: 'You' },
  allPhones: { es: 'Ver todos los celulares', en: 'See all phones' },
  wrongNumber: {
    es: 'Escribe el número con + y el país, sin espacios',
    en: 'Enter the number with + and the country, without spaces',
  },
  wrongText: {
    es: 'Escribe un mensaje de hasta 1,600 letras',
    en: 'Enter a message of up to 1,600 letters',
  },
  notTaken: {
    es: 'El portal todavía no recibe el mensaje. Lo seguimos intentando.',
    en: 'The portal has not taken the message yet. We keep trying.',
  },
} satisfies Words
