import type { Words } from '../../foundation/words.ts'
import type { CannotAccept } from './inviting.usecases.ts'

export const invitationWords = {
  title: { es: 'Pon tu entrada', en: 'Set up your access' },
  intro: {
    es: 'Hola, {nombre}. Entrarás con {correo}. Pon tu contraseña y tu app de códigos: nadie más las verá.',
    en: 'Hello, {nombre}. You will sign in with {correo}. Set your password and your code app: nobody else will see them.',
  },
  password: { es: 'Contraseña', en: 'Password' },
  passwordHint: {
    es: '12 letras o números, o más. Una frase larga es mejor.',
    en: '12 letters or numbers, or more. A long phrase is better.',
  },
  app: { es: 'Tu app de códigos', en: 'Your code app' },
  appText: {
    es: 'Apunta la cámara de tu app al cuadro, o escribe la clave.',
    en: 'Point your app’s camera at the square, or type the key.',
  },
  key: { es: 'Clave', en: 'Key' },
  code: { es: 'Código de tu app', en: 'Code from your app' },
  codeHint: { es: '6 números', en: '6 digits' },
  save: { es: 'Guardar y ver mis códigos', en: 'Save and see my codes' },
  doneTitle: { es: 'Ya puedes entrar', en: 'You can now sign in' },
  doneText: {
    es: 'Guarda estos códigos en papel. Cada uno abre una vez, si pierdes tu teléfono. No los volverás a ver.',
    en: 'Keep these codes on paper. Each opens once, if you lose your phone. You will not see them again.',
  },
  enter: { es: 'Entrar', en: 'Sign in' },
  overTitle: { es: 'Esta invitación ya venció', en: 'This invitation is over' },
  overText: {
    es: 'Sirve una vez, 3 días. Pide otra a tu supervisión.',
    en: 'It works once, for 3 days. Ask your supervisor for another.',
  },
} satisfies Words

export const acceptRefusals = {
  'invitation-over': invitationWords.overTitle,
  'password-weak': {
    es: 'Tu contraseña es corta o fácil de adivinar. Prueba con una frase larga.',
    en: 'Your password is short or easy to guess. Try a long phrase.',
  },
  'code-wrong': {
    es: 'Ese código no coincide. Escribe el que tu app muestra ahora.',
    en: 'That code does not match. Type the one your app shows now.',
  },
} as const satisfies Record<CannotAccept, Words[string]>
