import type { Words } from '../../foundation/words.ts'

export const words = {
  section: { es: 'Mi perfil', en: 'My profile' },
  h1: { es: 'Ponle candado a tu cuenta', en: 'Put a lock on your account' },
  intro: {
    es: 'Nadie podrá pedir un crédito, sacar dinero ni cambiar tus datos. Lo pones ya; quitarlo tarda 24 horas.',
    en: 'No one can ask for a loan, take money out or change your details. It starts now; removing it takes 24 hours.',
  },
  credit: { es: 'Pedir un crédito', en: 'Asking for a loan' },
  creditText: {
    es: 'Nadie puede empezar un crédito a tu nombre.',
    en: 'No one can start a loan in your name.',
  },
  money: { es: 'Sacar dinero', en: 'Taking money out' },
  moneyText: {
    es: 'Nadie puede cobrar tus devoluciones ni tu ahorro.',
    en: 'No one can collect your refunds or your savings.',
  },
  contact: { es: 'Cambiar tus datos', en: 'Changing your details' },
  contactText: {
    es: 'Nadie puede cambiar tu correo, tus teléfonos ni tu dirección.',
    en: 'No one can change your e-mail, your phones or your address.',
  },
  open: { es: 'Sin candado', en: 'Not locked' },
  locked: { es: 'Con candado', en: 'Locked' },
  opening: { es: 'Se quita el {cuando}', en: 'Opens on {cuando}' },
  put: { es: 'Poner candado', en: 'Lock' },
  putAll: { es: 'Poner los tres candados', en: 'Lock all three' },
  takeOff: { es: 'Quitar candado', en: 'Remove the lock' },
  keep: { es: 'Dejarlo puesto', en: 'Keep it on' },
  proof: {
    es: 'Para quitarlo te pedimos tu contraseña otra vez. Te avisamos en tu correo y tus celulares.',
    en: 'To remove it we ask for your password again. We tell you by e-mail and on your phones.',
  },
  elsewhereH2: { es: 'También sin entrar', en: 'Without signing in, too' },
  sms: {
    es: 'Desde tu celular confirmado, manda <b>BLOQUEA</b> al {corto}: pone los tres.',
    en: 'From your confirmed phone, text <b>BLOQUEA</b> to {corto}: it puts on all three.',
  },
  call: { es: 'O llama a {linea}: {telefono}.', en: 'Or call {linea}: {telefonoExterior}.' },
} satisfies Words
