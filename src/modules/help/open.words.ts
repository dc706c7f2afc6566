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
  identity: { es: 'Entrar con otra identidad', en: 'Signing in with another identity' },
  savings: { es: 'Mi ahorro', en: 'My savings' },
  loans: { es: 'Mi crédito', en: 'My loan' },
  payments: { es: 'Pagos', en: 'Payments' },
  mail: { es: 'Correos que mandamos', en: 'E-mails we send' },
  sms: { es: 'SMS que mandamos', en: 'Texts we send' },
  papers: { es: 'Documentos', en: 'Documents' },
}

export const statusWords = {
  h1: { es: 'Cómo va el portal', en: 'How the site is doing' },
  part: { es: 'Parte', en: 'Part' },
  now: { es: 'Ahora', en: 'Now' },
  measured: { es: 'Medido hoy a las {hora}, {zona}.', en: 'Measured today at {hora}, {zona}.' },
  inMaintenance: { es: 'Mantenimiento', en: 'Maintenance' },
  closedNow: {
    es: 'El portal está cerrado por mantenimiento. Aquí abajo dice hasta cuándo.',
    en: 'The site is closed for maintenance. Below it says until when.',
  },
  week: { es: 'Los últimos 7 días', en: 'The last 7 days' },
  today: { es: 'Hoy', en: 'Today' },
  wholeWell: { es: 'Bien', en: 'Well' },
  slowFor: { es: 'Lento {n} min', en: 'Slow {n} min' },
  downFor: { es: 'Sin servicio {n} min', en: 'Out {n} min' },
  notMeasured: {
    es: 'Sin medir: {n, plural, one {# día} other {# días}}',
    en: 'Not measured: {n, plural, one {# day} other {# days}}',
  },
  everyFive: {
    es: 'Lo medimos cada 5 minutos. Leído a las {hora}, {zona}.',
    en: 'We measure every 5 minutes. Read at {hora}, {zona}.',
  },
  stale: {
    es: 'Esto es de las {hora}, {zona}. En este momento no podemos leer lo más nuevo.',
    en: 'This is from {hora}, {zona}. Right now we can’t read anything newer.',
  },
  neverRead: {
    es: 'En este momento no podemos leer los últimos días.',
    en: 'Right now we can’t read the last days.',
  },
  stops: { es: 'Mantenimiento planeado', en: 'Planned maintenance' },
  noStops: { es: 'No hay mantenimiento planeado.', en: 'No maintenance is planned.' },
  stopFromTo: {
    es: '{que}. Empieza: {desde}. Termina: {hasta}. Es hora del centro.',
    en: '{que}. Starts: {desde}. Ends: {hasta}. Mexico City time.',
  },
  stopAbroad: {
    es: 'Nueva York: {n1} – {n2}. Los Ángeles: {l1} – {l2}.',
    en: 'New York: {n1} – {n2}. Los Angeles: {l1} – {l2}.',
  },
  wholePortal: { es: 'Todo el portal', en: 'The whole site' },
  lookOnly: {
    es: 'Podrás ver, pero no guardar cambios.',
    en: 'You can look, but not save changes.',
  },
  stopNow: { es: 'En este momento', en: 'Right now' },
  zone: { es: 'hora del centro', en: 'Mexico City time' },
  notYou: { es: '¿Solo te falla a ti?', en: 'Is it only you?' },
  notYouText: {
    es: 'Revisa tu internet y prueba otra vez. Si sigue, mira “No puedo entrar”.',
    en: 'Check your internet and try again. If it goes on, see “I can’t get in”.',
  },
} satisfies Words
