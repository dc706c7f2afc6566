// What other systems of the institute did, and identities of other providers, as the activity says it.
import type { Words } from '../../foundation/words.ts'

export const integrationActWords = {
  'institute-system-added': {
    es: 'Se agregó un sistema de la institución',
    en: 'A system of the institution was added',
  },
  'institute-looked-up': {
    es: 'Consultó tus datos del registro',
    en: 'Looked up your details in the registry',
  },
  'institute-cases-listed': { es: 'Vio tu lista de trámites', en: 'Saw your list of requests' },
  'institute-papers-listed': {
    es: 'Vio la lista de tus documentos',
    en: 'Saw the list of your documents',
  },
  'institute-paper-read': { es: 'Vio uno de tus documentos', en: 'Saw one of your documents' },
  'identity-linked': {
    es: 'Uniste otra identidad para entrar',
    en: 'You linked another identity to sign in with',
  },
  'identity-unlinked': {
    es: 'Se quitó una identidad para entrar',
    en: 'An identity to sign in with was removed',
  },
  'identity-refused': {
    es: 'No se aceptó una identidad de otro sitio',
    en: 'An identity of another site was refused',
  },
} satisfies Words
