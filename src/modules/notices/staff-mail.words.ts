// The mails to who works here: about their own ways in, and what a supervisor should look at.
import type { Said } from '../../foundation/words.ts'
import type { MailWords } from './mail.words.ts'
import type { StaffProof } from './notices.ts'

export const staffProofWords: Readonly<Record<StaffProof, Said>> = {
  'passkey-added': {
    es: 'Agregaste una llave de acceso',
    en: 'You added a passkey',
  },
  'passkey-removed': {
    es: 'Quitaste una llave de acceso',
    en: 'You removed a passkey',
  },
  'authenticator-removed': {
    es: 'Quitaste los códigos de tu app',
    en: 'You removed the codes of your app',
  },
}

export const staffMails = {
  'staff-proof': {
    subject: { es: 'Cambió cómo entras', en: 'How you sign in has changed' },
    text: {
      es: '{prueba} {cuando}. Si no fuiste tú, avisa ya a tu supervisión.',
      en: '{prueba} {cuando}. If it was not you, tell your supervisor now.',
    },
  },
} satisfies Readonly<Record<string, MailWords>>
