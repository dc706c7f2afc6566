// Words of the pages that anybody may open beside help: status, and the check of a folio.
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

export const folioStates = ['valid', 'replaced', 'revoked', 'unknown'] as const
export type FolioState = (typeof folioStates)[number]

export const verifyWords = {
  h1: { es: 'Verifica un folio', en: 'Check a reference' },
  intro: {
    es: 'Escribe el folio de un trámite o documento. No necesitas cuenta.',
    en: 'Enter the reference (folio) of a request or document. You don’t need an account.',
  },
  folio: { es: 'Folio', en: 'Reference (folio)' },
  hint: {
    es: 'Cópialo completo, con letras y números',
    en: 'Copy it whole, with letters and numbers',
  },
  check: { es: 'Verificar', en: 'Check' },
  empty: { es: 'Escribe el folio', en: 'Enter the reference' },
  tooMany: {
    es: 'Hubo muchos intentos. Prueba otra vez a las {hora}.',
    en: 'Too many tries. Try again at {hora}.',
  },
  nothingElse: {
    es: 'Aquí no mostramos nombres ni cantidades.',
    en: 'We show no names or amounts here.',
  },
} satisfies Words

export const folioWords: Readonly<Record<FolioState, { title: Said; text: Said }>> = {
  valid: {
    title: { es: 'El folio vale', en: 'The reference is valid' },
    text: { es: 'Lo dimos nosotros y sigue vigente.', en: 'We issued it and it’s in force.' },
  },
  replaced: {
    title: { es: 'El folio se cambió por otro', en: 'The reference was replaced' },
    text: {
      es: 'Lo dimos nosotros, pero ya hay uno más nuevo. Pide el nuevo.',
      en: 'We issued it, but there is a newer one. Ask for the new one.',
    },
  },
  revoked: {
    title: { es: 'El folio ya no vale', en: 'The reference was revoked' },
    text: { es: 'Lo dimos nosotros y lo anulamos.', en: 'We issued it and canceled it.' },
  },
  unknown: {
    title: { es: 'No encontramos ese folio', en: 'We can’t find that reference' },
    text: {
      es: 'Revísalo letra por letra. Si sigue igual, desconfía y llama a {linea}: {telefono}.',
      en: 'Check it letter by letter. If it’s the same, be wary and call {linea}: {telefonoExterior}.',
    },
  },
}
