// What a member is told of their second factors. Texts of phones have no á, í, ó or ú.
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'
import type { FactorDeed } from '../second-factors/second-factors.ts'

const deeds: Readonly<Record<FactorDeed, { readonly mail: Said; readonly sms: Said }>> = {
  'passkey-added': {
    mail: { es: 'Agregaste una llave de acceso.', en: 'You added a passkey.' },
    sms: { es: 'agregaste una llave de acceso.', en: 'you added a passkey.' },
  },
  'passkey-removed': {
    mail: { es: 'Quitaste una llave de acceso.', en: 'You removed a passkey.' },
    sms: { es: 'quitaste una llave de acceso.', en: 'you removed a passkey.' },
  },
  'authenticator-added': {
    mail: { es: 'Pusiste una app de códigos.', en: 'You set up an app for codes.' },
    sms: { es: 'pusiste una app de claves.', en: 'you set up an app for codes.' },
  },
  'authenticator-removed': {
    mail: { es: 'Quitaste tu app de códigos.', en: 'You removed your app for codes.' },
    sms: { es: 'quitaste tu app de claves.', en: 'you removed your app for codes.' },
  },
  'recovery-codes-made': {
    mail: {
      es: 'Hiciste códigos de respaldo. Los de antes ya no sirven.',
      en: 'You made recovery codes. Earlier ones no longer work.',
    },
    sms: { es: 'hiciste claves de respaldo nuevas.', en: 'you made new recovery codes.' },
  },
  'recovery-code-used': {
    mail: { es: 'Usaste un código de respaldo.', en: 'You used a recovery code.' },
    sms: { es: 'usaste una clave de respaldo.', en: 'you used a recovery code.' },
  },
  'codes-wrong': {
    mail: {
      es: 'Alguien escribió mal varias veces el código de tu segundo paso.',
      en: 'Someone typed the code of your second step wrong several times.',
    },
    sms: {
      es: 'alguien puso mal tu clave de la app varias veces.',
      en: 'someone typed your app code wrong several times.',
    },
  },
  'reset-asked': {
    mail: {
      es: 'Pidieron por teléfono quitar tu segundo paso para entrar. Se quita en 48 horas.',
      en: 'Someone asked by phone to remove your second step to sign in. It goes in 48 hours.',
    },
    sms: {
      es: 'pidieron por llamada quitar tu segundo paso. Se quita en 48 horas.',
      en: 'someone asked by phone to remove your second step. It goes in 48 hours.',
    },
  },
  'reset-done': {
    mail: {
      es: 'Quitamos tu segundo paso para entrar, como se pidió por teléfono.',
      en: 'We removed your second step to sign in, as asked by phone.',
    },
    sms: { es: 'quitamos tu segundo paso para entrar.', en: 'we removed your second step.' },
  },
  'identity-linked': {
    mail: {
      es: 'Uniste otra identidad: con ella también se entra a tu cuenta.',
      en: 'You linked another identity: it also signs in to your account.',
    },
    sms: { es: 'uniste otra identidad para entrar.', en: 'you linked an identity to sign in.' },
  },
  'identity-unlinked': {
    mail: {
      es: 'Quitaste una identidad con la que se entraba a tu cuenta.',
      en: 'You removed an identity that signed in to your account.',
    },
    sms: { es: 'quitaste una identidad para entrar.', en: 'you removed a sign-in identity.' },
  },
}

/** The words of one deed, for its mail and its text. */
export const factorDetails = (deed: FactorDeed | undefined, lang: Lang): Args => ({
  factor: deed ? say(deeds[deed].mail, lang) : '',
  factorSms: deed ? say(deeds[deed].sms, lang) : '',
})

export const factorMail = {
  subject: { es: 'Cómo entras a tu cuenta: un aviso', en: 'How you sign in: a notice' },
  text: {
    es: '{factor} Fue {cuando}. Si no fuiste tú, toca “No fui yo”.',
    en: "{factor} {Cuando}. If it wasn't you, tap “It wasn't me”.",
  },
} satisfies Record<string, Said>

export const factorSms: Said = {
  es: '{institucion}: {factorSms} Si no fuiste, llama ya al {telefono}',
  en: '{institucion}: {factorSms} If not you, call {telefonoExterior} now',
}
