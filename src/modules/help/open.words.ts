// Words of the page that says how the portal is doing.
import type { Said, Words } from '../../foundation/words.ts'
import type { Health, Part } from './health.ts'

export const healthWords: Readonly<Record<Health, Said>> = {
  well: { es: 'Bien', en: 'Working' },
  slow: { es: 'Lento', en: 'Slow' },
  down: { es: 'Sin servicio', en: 'Out of service' },
  unknown: { es: 'Aún no lo sabemos', en: 'We don’t know yet' },
}
export const overallWords: Readonly<Record<Health, Said>> = {
  well: { es: 'El portal funciona bien.', en: 'Everything is working.' },
  slow: {
    es: 'Algo va lento. Puedes entrar, pero tarda más.',
    en: 'Something is slow. You can sign in, but it takes longer.',
  },
  down: {
    es: 'Una parte no está disponible. Ya la estamos viendo.',
    en: 'One part isn’t available. We’re on it.',
  },
  unknown: {
    es: 'En este momento no podemos medir cómo va el portal.',
    en: 'Right now we can’t measure how the site is doing.',
  },
}
export const partWords: Readonly<Record<Part, Said>> = {
  entry: { es: 'Entrar al portal', en: 'Signing in' },
  figures: { es: 'Ahorro y crédito', en: 'Savings and loan' },
  mail: { es: 'Correos que mandamos', en: 'E-mails we send' },
  sms: { es: 'SMS que mandamos', en: 'Texts we send' },
}

export const statusWords = {
  h1: { es: 'Cómo va el portal', en: 'How the site is doing' },
  part: { es: 'Parte', en: 'Part' },
  now: { es: 'Ahora', en: 'Now' },
  measured: { es: 'Medido hoy a las {hora}, {zona}.', en: 'Measured today at {hora}, {zona}.' },
  zone: { es: 'hora del centro', en: 'Mexico City time' },
  notYou: { es: '¿Solo te falla a ti?', en: 'Is it only you?' },
  notYouText: {
    es: 'Revisa tu internet y prueba otra vez. Si sigue, mira “No puedo entrar”.',
    en: 'Check your internet and try again. If it goes on, see “I can’t get in”.',
  },
} satisfies Words
