import type { Words } from '../../foundation/words.ts'
import type { CannotKeepPassword } from './password-rules.ts'

/** Beside the box of a new password. `n`: how many characters a short one lacks. */
export const passwordWords = {
  'password-missing': { es: 'Escribe tu contraseña', en: 'Enter your password' },
  'password-short': {
    es: 'La contraseña es corta:{n, plural, one { le falta # letra o número} other { le faltan # letras o números}}',
    en: 'The password is short: it needs {n, plural, one {# more character} other {# more characters}}',
  },
  'password-long': {
    es: 'La contraseña es muy larga: usa 128 letras o menos',
    en: 'The password is too long: use 128 characters or fewer',
  },
  'password-own-data': {
    es: 'Esa contraseña es casi toda tu nombre o tus datos. Prueba con una frase tuya',
    en: 'That password is almost all your name or details. Try a phrase of your own',
  },
  'password-common': {
    es: 'Esa contraseña es muy fácil de adivinar. Prueba con una frase tuya',
    en: 'That password is too easy to guess. Try a phrase of your own',
  },
} satisfies Words<CannotKeepPassword>

export const newPasswordWords = {
  hint: {
    es: 'De 8 a 12 letras y números, o más. Una frase larga es mejor.',
    en: '8 to 12 letters and numbers, or more. A long phrase is better.',
  },
} satisfies Words
