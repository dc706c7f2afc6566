import type { Words } from '../../foundation/words.ts'

export const errorWords = {
  missingTitle: { es: 'No encontramos esta página', en: 'We can’t find this page' },
  missingText: {
    es: 'Revisa la dirección, o empieza desde el principio.',
    en: 'Check the address, or start from the beginning.',
  },
  methodTitle: { es: 'Esta página no se abre así', en: 'This page doesn’t open that way' },
  methodText: {
    es: 'Vuelve a la página anterior y usa su botón.',
    en: 'Go back and use the button on the page.',
  },
  unreadableTitle: { es: 'No pudimos leer lo que mandaste', en: 'We couldn’t read what you sent' },
  unreadableText: {
    es: 'Vuelve a la página anterior y manda el formulario otra vez.',
    en: 'Go back to the page and send the form again.',
  },
  bigTitle: { es: 'Lo que mandaste es muy grande', en: 'What you sent is too big' },
  bigText: { es: 'Manda menos texto cada vez.', en: 'Send less text at a time.' },
  foreignTitle: { es: 'Este formulario no es de aquí', en: 'This form isn’t from here' },
  foreignText: {
    es: 'Por tu seguridad no lo recibimos. Abre el portal y hazlo desde ahí.',
    en: 'For your safety we didn’t take it. Open the site and do it from there.',
  },
  expiredTitle: { es: 'La página venció', en: 'The page expired' },
  expiredText: {
    es: 'Tardaste más de una hora y la página venció. Guardamos lo que escribiste.',
    en: 'The page expired after an hour. We kept what you typed.',
  },
  expiredSecrets: {
    es: 'Las contraseñas y los códigos no se guardan: escríbelos otra vez.',
    en: 'Passwords and codes are not kept: type them again.',
  },
  goOn: { es: 'Seguir', en: 'Go on' },
  manyTitle: { es: 'Hubo muchos intentos', en: 'Too many tries' },
  manyText: {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}.',
    en: 'Too many tries. Try again at {hora}.',
  },
  faultTitle: { es: 'Algo falló de nuestro lado', en: 'Something went wrong on our side' },
  faultText: {
    es: 'No se cobró ni se cambió nada. Ya lo estamos viendo. Prueba en unos minutos.',
    en: 'Nothing was charged or changed. We’re on it. Try again in a few minutes.',
  },
  faultReference: {
    es: 'Si llamas, da este número: <b>{numero}</b>.',
    en: 'If you call, give this number: <b>{numero}</b>.',
  },
  awayLine: { es: 'Por el momento no está disponible', en: 'Not available right now' },
  awayTitle: { es: 'Volvemos en unos momentos', en: 'We’ll be back in a moment' },
  awayText: {
    es: 'Tu dinero está a salvo y no se perdió nada. Esta página prueba sola otra vez.',
    en: 'Your money is safe and nothing was lost. This page tries again by itself.',
  },
  savingsTitle: {
    es: 'Tu ahorro no se puede ver en este momento',
    en: 'Your savings can’t be shown right now',
  },
  savingsText: {
    es: 'Tu ahorro está a salvo. Tu crédito y lo demás sí se pueden ver. Esta página prueba sola otra vez.',
    en: 'Your savings are safe. Your loan and the rest can be shown. This page tries again by itself.',
  },
  loansTitle: {
    es: 'Tu crédito no se puede ver en este momento',
    en: 'Your loan can’t be shown right now',
  },
  loansText: {
    es: 'Tus pagos siguen igual. Tu ahorro y lo demás sí se pueden ver. Esta página prueba sola otra vez.',
    en: 'Your payments go on as usual. Your savings and the rest can be shown. This page tries again by itself.',
  },
  pdfTitle: {
    es: 'El documento no salió',
    en: 'The document didn’t come out',
  },
  pdfText: {
    es: 'Nuestra impresora tarda de más. Lo demás funciona. Prueba en unos minutos.',
    en: 'Our printer is taking too long. The rest works. Try again in a few minutes.',
  },
  home: { es: 'Ir al principio', en: 'Go to the start' },
} satisfies Words
