// Of an account that goes back to whose it is, as agents read it.
import type { Words } from '../../foundation/words.ts'

export const returnWords = {
  giveBack: { es: 'Devolver la cuenta a su dueño', en: 'Give the account back to its owner' },
  giveBackText: {
    es: 'La abrió otra persona. Código al correo del dueño, una segunda persona y 48 horas. Se cierra la cuenta de quien la abrió.',
    en: 'Someone else opened it. A code to the owner’s e-mail, a second person and 48 hours. The account of whoever opened it closes.',
  },
  ownerEmail: { es: 'Correo del dueño', en: 'Owner’s e-mail' },
  paper: { es: 'Identificación que tienes en la mano', en: 'ID that you hold' },
  noPaper: { es: 'Ninguna: es por teléfono', en: 'None: by telephone' },
  paperEnding: {
    es: 'Últimos 4 caracteres de la identificación',
    en: 'Last 4 characters of the ID',
  },
  paperEndingHint: {
    es: 'Solo en persona. La segunda persona los lee y los escribe también',
    en: 'In person only. The second person reads and types them too',
  },
  returnAsked: {
    es: 'Devolver la cuenta. Dueño: {correo}',
    en: 'Give the account back. Owner: {correo}',
  },
  returnDisputed: {
    es: 'En disputa: quien la tiene dice que es suya. Rechazar se la deja; devolverla pide verla en persona. Pide: {correo}',
    en: 'Disputed: whoever holds it says it is theirs. Declining leaves it; giving it back needs an ID in person. Asked by: {correo}',
  },
} satisfies Words

export const returnRefusals = {
  'email-unreadable': {
    es: 'Al correo le falta algo. Que lo deletree otra vez.',
    en: 'The e-mail is missing something. Ask to spell it again.',
  },
  'paper-unreadable': {
    es: 'Escribe los últimos 4 caracteres de la identificación: letras o números.',
    en: 'Enter the last 4 characters of the ID: letters or numbers.',
  },
  'paper-differs': {
    es: 'No leíste lo mismo que quien lo pidió. Vean juntos la identificación. Quedó escrito.',
    en: 'You didn’t read the same as whoever asked. Look at the ID together. It was recorded.',
  },
  'already-returning': {
    es: 'Esa cuenta ya va de regreso: espera sus 48 horas.',
    en: 'That account is already on its way back: wait for its 48 hours.',
  },
  'in-dispute': {
    es: 'Se está viendo de quién es la cuenta: la pausa la quitan dos personas, no una.',
    en: 'Whose account it is is being settled: two people end that pause, not one.',
  },
} satisfies Words

export const returnStages = {
  unconfirmed: {
    es: 'Mandamos un código a {correo}. Falta que te lo lea.',
    en: 'We sent a code to {correo}. They still have to read it to you.',
  },
  waiting: {
    es: 'Devolver la cuenta a {correo} espera a una segunda persona.',
    en: 'Giving the account back to {correo} waits for a second person.',
  },
  approved: {
    es: 'Aceptado: la cuenta pasa a {correo} en 48 horas.',
    en: 'Agreed: the account goes to {correo} in 48 hours.',
  },
  declined: { es: 'No se devolvió la cuenta.', en: 'The account was not given back.' },
  disputed: {
    es: 'Quien la tiene dice que es suya: falta verla en persona.',
    en: 'Whoever holds it says it is theirs: it has to be settled in person.',
  },
  done: { es: 'La cuenta ya es de {correo}.', en: 'The account is now of {correo}.' },
} satisfies Words
