// What operators read of what many people have in common.
import type { Said, Words } from '../../foundation/words.ts'
import type { Marked } from '../../modules/clusters/clusters.ts'
import type { CannotWorkOn, Touched } from '../../modules/clusters/working.usecases.ts'

export const clusterWords = {
  title: { es: 'Coyotes', en: 'Coyotes' },
  intro: {
    es: 'Lo que muchas personas comparten. Nadie queda bloqueado por estar aquí: va más despacio y tú dices qué es.',
    en: 'What many people have in common. Nobody is locked out for it: it goes more slowly, and you say what it is.',
  },
  none: { es: 'Nada llama la atención.', en: 'Nothing stands out.' },
  list: { es: 'Grupos, los últimos primero', en: 'Groups, newest first' },
  what: { es: 'Qué comparten', en: 'What they share' },
  people: { es: 'Personas', en: 'People' },
  first: { es: 'Desde', en: 'Since' },
  last: { es: 'Última vez', en: 'Last time' },
  state: { es: 'Cómo va', en: 'Pace' },
  said: { es: 'Qué es', en: 'What it is' },
  slowed: { es: 'Más despacio', en: 'Slowed' },
  watched: { es: 'Solo se mira', en: 'Only watched' },
  nobodySaid: { es: 'Sin decir todavía', en: 'Not said yet' },
  freezeWaits: {
    es: 'Espera a otra persona para detener cuentas',
    en: 'Waits for another person to hold accounts',
  },
  back: { es: 'Todos los grupos', en: 'All groups' },
  shape: { es: 'De qué tipo', en: 'Kind' },
  mask: { es: 'Señal', en: 'Signal' },
  until: { es: '{que}, hasta el {cuando}', en: '{que}, until {cuando}' },
  kinds: { es: 'Qué hicieron en 30 días', en: 'What they did in 30 days' },
  kind: { es: 'Qué', en: 'What' },
  times: { es: 'Veces', en: 'Times' },
  touchedTitle: { es: 'Personas tocadas', en: 'People touched' },
  touchedText: {
    es: 'Son {n}. Sus nombres salen tapados, y cada una lee en su actividad que alguien miró.',
    en: 'There are {n}. Their names come masked, and each reads in their activity that somebody looked.',
  },
  touchedNone: { es: 'No tocó la cuenta de nadie.', en: 'It touched nobody’s account.' },
  reason: { es: 'Por qué', en: 'Why' },
  reasonHint: {
    es: 'Al menos 5 letras. Queda en el registro',
    en: 'At least 5 letters. It stays in the record',
  },
  open: { es: 'Ver las personas', en: 'See the people' },
  name: { es: 'Nombre', en: 'Name' },
  nss: { es: 'NSS', en: 'NSS (social security number)' },
  when: { es: 'Cuándo', en: 'When' },
  login: { es: 'Su cuenta', en: 'Their account' },
  holds: { es: 'Esperas y candados', en: 'Holds and locks' },
  noHolds: { es: 'Ninguno', en: 'None' },
  search: { es: 'Buscar en el registro', en: 'Search the record' },
  markTitle: { es: 'Decir qué es', en: 'Say what it is' },
  markText: {
    es: 'Una familia o un kiosco ya no va despacio. Un coyote va despacio desde el primero. Dura 90 días.',
    en: 'A family or a kiosk is no longer slowed. A coyote is slowed from the first on. It lasts 90 days.',
  },
  mark: { es: 'Guardar', en: 'Save' },
  history: { es: 'Qué dijeron antes', en: 'What people said before' },
  by: { es: 'Quién', en: 'Who' },
  freezeTitle: { es: 'Detener sus cuentas', en: 'Hold their accounts' },
  freezeText: {
    es: 'Nadie entra ni mueve dinero en las cuentas que abrió, hasta ver de quién son. Lo pide una persona y lo acepta otra.',
    en: 'Nobody gets in or moves money in the accounts it opened, until it is settled whose they are. One person asks, another agrees.',
  },
  askFreeze: { es: 'Pedir que se detengan', en: 'Ask to hold them' },
  asked: {
    es: 'Lo pidió {nombre} el {cuando}: {razon}',
    en: '{nombre} asked on {cuando}: {razon}',
  },
  own: { es: 'Lo pediste tú: decide otra persona.', en: 'You asked for it: someone else decides.' },
  agree: { es: 'Detener las cuentas', en: 'Hold the accounts' },
  decline: { es: 'No detenerlas', en: 'Don’t hold them' },
  done: { es: 'Listo', en: 'Done' },
  frozen: { es: 'Cuentas detenidas: {n}', en: 'Accounts held: {n}' },
} satisfies Words

export const markWords = {
  known: { es: 'Familia o kiosco conocido', en: 'Known family or kiosk' },
  coyote: { es: 'Coyote', en: 'Coyote' },
  none: { es: 'Ya no se dice nada', en: 'Nothing is said any more' },
} satisfies Words<Marked | 'none'>

export const loginWords: Readonly<Record<Touched['login'], Said>> = {
  none: { es: 'Sin cuenta', en: 'No account' },
  active: { es: 'Abierta', en: 'Open' },
  frozen: { es: 'Detenida', en: 'On hold' },
  closed: { es: 'Cerrada', en: 'Closed' },
}

export const clusterRefusals = {
  'no-such-cluster': { es: 'Ese grupo ya no está.', en: 'That group is no longer there.' },
  'reason-missing': {
    es: 'Escribe por qué, con 5 letras o más.',
    en: 'Say why, in 5 letters or more.',
  },
  'mark-missing': { es: 'Escoge qué es.', en: 'Choose what it is.' },
  'nothing-to-freeze': { es: 'No tocó ninguna cuenta.', en: 'It touched no account.' },
  'freeze-asked': {
    es: 'Ya se pidió: falta otra persona.',
    en: 'It was asked already: another person is missing.',
  },
  'same-person': {
    es: 'Lo pediste tú: decide otra persona.',
    en: 'You asked for it: someone else decides.',
  },
  'not-waiting': {
    es: 'Ya no espera: alguien decidió.',
    en: 'It no longer waits: somebody decided.',
  },
} satisfies Words<CannotWorkOn>
