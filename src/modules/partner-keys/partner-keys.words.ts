import type { Said, Words } from '../../foundation/words.ts'
import type { CannotKey, KeyMove, KeyState, Scope } from './partner-keys.ts'

export const scopeWords: Readonly<Record<Scope, Said>> = {
  'codes:read': { es: 'Consultar códigos de pago', en: 'Look up pay codes' },
  'transfers:read': { es: 'Ver sus pagos', en: 'Read its transfers' },
  'transfers:write': {
    es: 'Apartar, confirmar y cancelar pagos',
    en: 'Authorise, confirm and cancel transfers',
  },
  'transfers:reverse': { es: 'Devolver pagos', en: 'Reverse transfers' },
  'files:read': { es: 'Bajar el archivo del día', en: 'Fetch the day’s file' },
  'files:write': { es: 'Mandar su archivo del día', en: 'Send its file of the day' },
  'members:read': { es: 'Consultar personas', en: 'Look up members' },
  'cases:read': { es: 'Ver trámites', en: 'Read requests' },
  'cases:write': { es: 'Trabajar en trámites', en: 'Work on requests' },
  'cases:execute': { es: 'Llevar a cabo trámites', en: 'Carry out requests' },
  'documents:read': { es: 'Ver documentos', en: 'Read documents' },
}
export const keyStateWords: Readonly<Record<KeyState, Said>> = {
  asked: { es: 'Espera a otra persona', en: 'Waits for another person' },
  lapsed: { es: 'Nadie decidió en una semana', en: 'Nobody decided in a week' },
  declined: { es: 'No se dio', en: 'Not given' },
  live: { es: 'Firma', en: 'Signs' },
  ending: { es: 'Firma y tiene fin', en: 'Signs, with an end' },
  ended: { es: 'Terminó', en: 'Ended' },
  revoked: { es: 'Se quitó', en: 'Taken away' },
}
export const keyMoveWords: Readonly<Record<KeyMove, Said>> = {
  give: { es: 'Dar la llave', en: 'Give the key' },
  decline: { es: 'No darla', en: 'Decline it' },
  end: { es: 'Decir cuándo termina', en: 'Say when it ends' },
  revoke: { es: 'Quitarla ahora', en: 'Take it away now' },
}
export const cannotKeyWords: Readonly<Record<CannotKey, Said>> = {
  'no-such-key': { es: 'Esa llave no existe.', en: 'There is no such key.' },
  'not-now': {
    es: 'La llave cambió mientras tanto. Revisa cómo está.',
    en: 'The key changed meanwhile. Look at how it stands.',
  },
  'same-person': {
    es: 'Tú la pediste. La da otra persona.',
    en: 'You asked for it. Another person gives it.',
  },
  'two-keys-live': {
    es: 'Ya hay dos llaves que firman. Espera a que termine una, o quítala.',
    en: 'Two keys sign already. Wait until one ends, or take one away.',
  },
  'scope-missing': { es: 'Elige al menos un permiso.', en: 'Choose at least one permission.' },
  'rate-wrong': {
    es: 'Escribe un número de 1 a 6000.',
    en: 'Enter a number from 1 to 6000.',
  },
  'reason-missing': { es: 'Escribe la razón.', en: 'Enter the reason.' },
  'end-missing': {
    es: 'Escribe el día y la hora, como 2026-12-01 y 18:00.',
    en: 'Enter the day and the time, like 2026-12-01 and 18:00.',
  },
  'end-past': { es: 'Esa hora ya pasó.', en: 'That time is over.' },
  'end-too-far': { es: 'Son más de 90 días.', en: 'That is more than 90 days away.' },
}

export const keysWords = {
  title: { es: 'Llaves de {socio}', en: 'Keys of {socio}' },
  intro: {
    es: 'Cada solicitud va firmada con una llave. Una persona la pide y otra la da. El secreto se ve una sola vez.',
    en: 'Every request is signed with a key. One person asks for it and another gives it. Its secret is seen once.',
  },
  none: { es: 'Todavía no hay llaves.', en: 'There are no keys yet.' },
  list: { es: 'Llaves', en: 'Keys' },
  key: { es: 'Llave', en: 'Key' },
  state: { es: 'Estado', en: 'State' },
  may: { es: 'Permisos', en: 'Permissions' },
  askedBy: { es: 'La pidió', en: 'Asked by' },
  decidedBy: { es: 'Decidió', en: 'Decided by' },
  perMinute: { es: 'Solicitudes por minuto', en: 'Requests a minute' },
  ends: { es: 'Termina', en: 'Ends' },
  lastUsed: { es: 'Último uso', en: 'Last used' },
  never: { es: 'Nunca', en: 'Never' },
  noEnd: { es: 'Sin fin', en: 'No end' },
  reason: { es: 'Razón', en: 'Reason' },
  add: { es: 'Pedir otra llave', en: 'Ask for another key' },
  addText: {
    es: 'Para cambiar una llave, pide la nueva y que otra persona la dé. Di cuándo termina la de antes. Mientras tanto firman las dos.',
    en: 'To change a key, ask for the new one and let another person give it. Say when the old one ends. Meanwhile both sign.',
  },
  ask: { es: 'Pedir la llave', en: 'Ask for the key' },
  asked: { es: 'Quedó pedida', en: 'It was asked for' },
  askedText: {
    es: 'Ahora otra persona la da o no la da.',
    en: 'Now another person gives it or declines it.',
  },
  done: { es: 'Listo', en: 'Done' },
  doneText: { es: 'El cambio quedó hecho.', en: 'The change was made.' },
  own: { es: 'Tú la pediste', en: 'You asked for it' },
  ownText: {
    es: 'Pídele a otra persona que la dé.',
    en: 'Ask another person to give it.',
  },
  day: { es: 'Día', en: 'Day' },
  dayHint: { es: 'Como 2026-12-01', en: 'Like 2026-12-01' },
  time: { es: 'Hora del centro de México', en: 'Time of central Mexico' },
  timeHint: { es: 'Como 18:00', en: 'Like 18:00' },
  back: { es: 'Todas las llaves', en: 'All keys' },
  secretTitle: { es: 'La llave nueva de {socio}', en: 'The new key of {socio}' },
  secretText: {
    es: 'Cópiala ahora y mándala a su dueño por un medio seguro. No la volveremos a mostrar.',
    en: 'Copy it now and send it to its holder in a safe way. We will not show it again.',
  },
  secret: { es: 'Secreto', en: 'Secret' },
  deliveries: { es: 'Avisos y archivos de {socio}', en: 'Callbacks and files of {socio}' },
  deliveriesLink: { es: 'Ver sus avisos y archivos', en: 'See its callbacks and files' },
  keysLink: { es: 'Ver sus llaves', en: 'See its keys' },
} satisfies Words
