import type { Words } from '../../foundation/words.ts'

export const snapshotWords = {
  was: { es: 'Así estaba tu cuenta el {fecha}.', en: 'This is how your account was on {fecha}.' },
  see: { es: 'Ver esos datos', en: 'See those figures' },
  h1: { es: 'Así estaba tu cuenta el {fecha}', en: 'This is how your account was on {fecha}' },
  notToday: {
    es: 'Es lo último que viste en este aparato. <b>No son tus datos de hoy.</b>',
    en: 'This is what you last saw on this device. <b>These are not today’s figures.</b>',
  },
  savings: { es: 'Tu ahorro para vivienda', en: 'Your housing savings' },
  loan: {
    es: 'Lo que debías del crédito que termina en {cifras}',
    en: 'What you owed on the loan ending in {cifras}',
  },
  asOf: { es: 'Datos del {fecha}', en: 'Figures as of {fecha}' },
  seenOn: { es: 'Lo viste el {fecha}', en: 'You saw it on {fecha}' },
  due: {
    es: 'Te tocaba pagar {monto} antes del {fecha}.',
    en: 'You had to pay {monto} before {fecha}.',
  },
  dueNoAmount: {
    es: 'Te tocaba pagar antes del {fecha}.',
    en: 'You had to pay before {fecha}.',
  },
  hiddenTitle: { es: 'Tus cantidades están tapadas', en: 'Your amounts are hidden' },
  hidden: {
    es: 'Aquí tampoco las guardamos. Al entrar te decimos qué falta para verlas.',
    en: 'We don’t keep them here either. Once you sign in we tell you what is missing.',
  },
  whereTitle: { es: 'Quién puede ver esto', en: 'Who can see this' },
  where: {
    es: 'Solo quien use este navegador. Se borra al tocar “Salir” y a los 30 días. En Mi perfil, Seguridad, lo puedes apagar.',
    en: 'Only who uses this browser. It is erased when you sign out and after 30 days. You can switch it off in Mi perfil, Security.',
  },
  erase: { es: 'Borrarlo de este aparato', en: 'Erase it from this device' },
  back: { es: 'Regresar', en: 'Go back' },
  noneTitle: {
    es: 'Este aparato no tiene datos guardados',
    en: 'This device keeps no figures',
  },
  none: {
    es: 'Guardamos tus últimos datos cuando entras en un aparato que recordamos. Así los ves aunque haya fila o mantenimiento.',
    en: 'We keep your last figures when you sign in on a device we remember. So you can see them even when there is a line or maintenance.',
  },
  noneNow: {
    es: 'Si te urge tu saldo, manda un SMS con tu NSS al <b>{corto}</b>.',
    en: 'If you need your balance now, text your NSS to <b>{corto}</b>.',
  },
  erasedTitle: { es: 'Listo', en: 'Done' },
  erased: {
    es: 'Borramos tus datos de este aparato.',
    en: 'We erased your figures from this device.',
  },
} satisfies Words
