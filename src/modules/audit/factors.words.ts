// The acts about known browsers and second factors, as the trail says them to a member.
import type { Words } from '../../foundation/words.ts'

export const factorActs = {
  'proven-again': { es: 'Confirmaste que eres tú', en: 'You confirmed it’s you' },
  'second-factor-added': {
    es: 'Pusiste un segundo paso para entrar',
    en: 'You added a second step to sign in',
  },
  'second-factor-removed': {
    es: 'Quitaste un segundo paso para entrar',
    en: 'You removed a second step to sign in',
  },
  'second-factor-wrong': {
    es: 'Hubo códigos equivocados al entrar',
    en: 'There were wrong codes at sign-in',
  },
  'second-factor-reset-asked': {
    es: 'Pidieron por teléfono quitar tu segundo paso',
    en: 'Someone asked by phone to remove your second step',
  },
  'second-factor-reset': {
    es: 'Quitamos tu segundo paso para entrar',
    en: 'We removed your second step to sign in',
  },
  'second-factor-reset-declined': {
    es: 'No quitamos tu segundo paso',
    en: 'We didn’t remove your second step',
  },
  'recovery-codes-made': {
    es: 'Hiciste códigos de respaldo',
    en: 'You made recovery codes',
  },
  'recovery-code-used': {
    es: 'Usaste un código de respaldo',
    en: 'You used a recovery code',
  },
  'device-trusted': { es: 'Recordamos un aparato', en: 'We remembered a device' },
  'device-forgotten': { es: 'Olvidamos un aparato', en: 'We forgot a device' },
} as const satisfies Words
