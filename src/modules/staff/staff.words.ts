import type { Words } from '../../foundation/words.ts'

export const staffWords = {
  title: { es: 'Entrada del personal', en: 'Staff sign-in' },
  intro: {
    es: 'Solo para quien trabaja aquí. Cada acto queda escrito con tu nombre.',
    en: 'Only for people who work here. Every act is recorded under your name.',
  },
  email: { es: 'Correo de trabajo', en: 'Work e-mail' },
  password: { es: 'Contraseña', en: 'Password' },
  code: { es: 'Código de tu app', en: 'Code from your app' },
  codeHint: {
    es: '6 números de tu autenticador, o uno de tus códigos de respaldo',
    en: '6 digits from your authenticator, or one of your recovery codes',
  },
  enter: { es: 'Entrar', en: 'Sign in' },
  wrong: {
    es: 'Algo no coincide. Revisa tu correo, tu contraseña y el código.',
    en: 'Something doesn’t match. Check your e-mail, password and code.',
  },
  wait: {
    es: 'Hubo muchos intentos con este correo. Prueba otra vez a las {hora}.',
    en: 'Too many tries with this e-mail. Try again at {hora}.',
  },
} satisfies Words
