// Words of a planned stop: what members read while it lasts, and what operators read about it.
import type { Said, Words } from '../../foundation/words.ts'
import type { Kind, Part } from './maintenance.ts'
import type { CannotMove, CannotPlan, Move, Stage } from './planning.ts'

/** What stops, as the subject of a sentence about members' pages. */
export const partWords: Readonly<Record<Part, Said>> = {
  portal: { es: 'todo el portal', en: 'the whole site' },
  savings: { es: 'Mi ahorro', en: 'My savings' },
  loans: { es: 'Mi crédito', en: 'My loan' },
  payments: { es: 'los pagos', en: 'payments' },
  documents: { es: 'los documentos', en: 'documents' },
  profile: { es: 'Mi perfil', en: 'My profile' },
}

export const stopWords = {
  line: { es: 'Mantenimiento', en: 'Maintenance' },
  title: {
    es: 'Mantenimiento: volvemos hoy a las {hora}',
    en: 'Maintenance: we’ll be back today at {hora}',
  },
  titleOtherDay: {
    es: 'Mantenimiento: volvemos el {hora}',
    en: 'Maintenance: we’ll be back on {hora}',
  },
  h1: { es: 'Volvemos hoy a las {hora}', en: 'We’ll be back today at {hora}' },
  h1OtherDay: { es: 'Volvemos el {hora}', en: 'We’ll be back on {hora}' },
  longer: {
    es: 'Nos tardamos más de lo que dijimos: era a las {hora}. Perdón.',
    en: 'It is taking longer than we said: it was {hora}. We’re sorry.',
  },
  p: {
    es: 'Estamos cambiando el portal. Tus pagos por nómina siguen igual. Si te urge tu saldo, manda un SMS.',
    en: 'We are updating the site. Payroll payments go on as usual. If you need your balance now, send a text.',
  },
  partP: {
    es: 'Estamos cambiando esta parte: {partes}. Lo demás funciona igual.',
    en: 'We are updating this part: {partes}. The rest works as usual.',
  },
  readOnlyP: {
    es: 'Mientras tanto puedes ver tus datos, pero no guardar cambios.',
    en: 'Meanwhile you can see your details, but not save changes.',
  },
  when: { es: 'De qué hora a qué hora', en: 'From when to when' },
  place: { es: 'Dónde estás', en: 'Where you are' },
  from: { es: 'Empieza', en: 'Starts' },
  to: { es: 'Termina', en: 'Ends' },
  deadlines: {
    es: 'Si tu plazo vencía hoy, ahora vence el {fecha}.',
    en: 'If your deadline was today, it is now {fecha}.',
  },
  open: { es: 'Esto sí funciona', en: 'This does work' },
  sms: {
    es: 'SMS: manda tu NSS al <b>{corto}</b>.',
    en: 'Texts: send your NSS to <b>{corto}</b>.',
  },
  help: { es: 'Mi ayuda', en: 'My help' },
  phones: { es: 'Teléfonos', en: 'Phones' },
  state: { es: 'Cómo va el portal', en: 'How the site is doing' },
  keptTitle: { es: 'Guardamos lo que escribiste', en: 'We kept what you typed' },
  keptText: {
    es: 'Deja esta página abierta y mándalo a las {hora}. Tus contraseñas y códigos no se guardan.',
    en: 'Leave this page open and send it at {hora}. Passwords and codes are not kept.',
  },
  send: { es: 'Mandarlo otra vez', en: 'Send it again' },
  home: { es: 'Ir al principio', en: 'Go to the start' },
} satisfies Words

/** Where people live, for the table of hours; the first is the one that our hours are in. */
export const zoneWords = [
  { zone: 'America/Mexico_City', said: { es: 'Hora del centro', en: 'Mexico City' } },
  { zone: 'America/Los_Angeles', said: { es: 'Los Ángeles', en: 'Los Angeles' } },
  { zone: 'America/Denver', said: { es: 'Denver', en: 'Denver' } },
  { zone: 'America/Chicago', said: { es: 'Chicago', en: 'Chicago' } },
  { zone: 'America/New_York', said: { es: 'Nueva York', en: 'New York' } },
] as const

export const kindWords: Readonly<Record<Kind, Said>> = {
  closed: { es: 'Cerrado', en: 'Closed' },
  'read-only': { es: 'Solo ver, sin guardar cambios', en: 'Look only, no changes' },
}
export const stageWords: Readonly<Record<Stage, Said>> = {
  planned: { es: 'Espera a otra persona', en: 'Waits for another person' },
  lapsed: { es: 'Venció sin publicarse', en: 'Lapsed unpublished' },
  published: { es: 'Publicado', en: 'Published' },
  running: { es: 'En marcha', en: 'Running' },
  over: { es: 'Terminó a su hora', en: 'Ended on time' },
  ended: { es: 'Terminó antes', en: 'Ended early' },
  cancelled: { es: 'Cancelado', en: 'Cancelled' },
}
export const moveWords: Readonly<Record<Move['move'], Said>> = {
  published: { es: 'Lo publicó', en: 'Published by' },
  extended: { es: 'Lo alargó', en: 'Extended by' },
  ended: { es: 'Lo terminó', en: 'Ended by' },
  cancelled: { es: 'Lo canceló', en: 'Cancelled by' },
}

export const cannotPlanWords: Readonly<Record<CannotPlan, Said>> = {
  'part-missing': { es: 'Elige qué se detiene', en: 'Choose what stops' },
  'portal-and-parts': {
    es: 'Elige todo el portal o solo unas partes',
    en: 'Choose the whole site or only some parts',
  },
  'kind-missing': { es: 'Elige si se cierra o solo se ve', en: 'Choose closed or look only' },
  'start-missing': {
    es: 'Escribe el día y la hora en que empieza, o elige “Ya”',
    en: 'Enter the day and time it starts, or choose “Now”',
  },
  'start-too-soon': {
    es: 'Falta menos de una hora: elige otra hora o “Ya”',
    en: 'Less than an hour is left: choose another time or “Now”',
  },
  'end-missing': {
    es: 'Escribe el día y la hora en que termina',
    en: 'Enter the day and time it ends',
  },
  'end-before-start': {
    es: 'El final debe ser después del inicio',
    en: 'The end must come after the start',
  },
  'too-long': {
    es: 'Dura más de 24 horas: planéalo en dos',
    en: 'It is over 24 hours: plan it as two',
  },
  'message-half': {
    es: 'Escribe el texto en los dos idiomas, o en ninguno',
    en: 'Enter the text in both languages, or in none',
  },
  'message-long': {
    es: 'El texto debe tener 300 letras o menos',
    en: 'The text must have 300 characters or fewer',
  },
  'reason-missing': { es: 'Escribe por qué', en: 'Enter the reason' },
}
export const cannotMoveWords: Readonly<Record<CannotMove, Said>> = {
  'no-such-window': { es: 'Ese paro no existe', en: 'There is no such stop' },
  'same-person': {
    es: 'Lo planeaste tú: otra persona debe publicarlo',
    en: 'You planned it: another person must publish it',
  },
  'not-now': {
    es: 'Eso ya no se puede: mira cómo está ahora',
    en: 'That can’t be done any more: see how it stands now',
  },
  'too-late-to-announce': {
    es: 'Falta menos de una hora: planéalo otra vez, a otra hora o “Ya”',
    en: 'Less than an hour is left: plan it again, at another time or “Now”',
  },
  'end-missing': cannotPlanWords['end-missing'],
  'end-not-later': {
    es: 'El final nuevo debe ser después del que se dijo',
    en: 'The new end must be later than the one told',
  },
  'too-much-added': {
    es: 'Una sola persona puede sumar hasta 4 horas: para más, planea otro',
    en: 'One person alone may add up to 4 hours: for more, plan another',
  },
  'reason-missing': cannotPlanWords['reason-missing'],
}

export const consoleStopWords = {
  title: { es: 'Mantenimiento', en: 'Maintenance' },
  intro: {
    es: 'Quien lo planea no lo publica: hacen falta dos personas. Se avisa una hora antes en cada página.',
    en: 'Who plans it does not publish it: it takes two people. Every page tells of it an hour before.',
  },
  none: { es: 'No hay nada planeado.', en: 'Nothing is planned.' },
  list: { es: 'Paros', en: 'Stops' },
  what: { es: 'Qué se detiene', en: 'What stops' },
  how: { es: 'Cómo', en: 'How' },
  starts: { es: 'Empieza', en: 'Starts' },
  ends: { es: 'Termina', en: 'Ends' },
  state: { es: 'Estado', en: 'State' },
  atOnce: { es: 'Ya, al publicarlo', en: 'At once, when published' },
  add: { es: 'Planear un mantenimiento', en: 'Plan maintenance' },
  when: { es: '¿Cuándo empieza?', en: 'When does it start?' },
  now: {
    es: 'Ya, en cuanto otra persona lo publique',
    en: 'Now, as soon as another person publishes it',
  },
  later: { es: 'El día y la hora que escribo', en: 'On the day and time I enter' },
  startDay: { es: 'Día en que empieza', en: 'Day it starts' },
  startTime: { es: 'Hora en que empieza', en: 'Time it starts' },
  endDay: { es: 'Día en que termina', en: 'Day it ends' },
  endTime: { es: 'Hora en que termina', en: 'Time it ends' },
  dayHint: { es: 'Año, mes y día: 2026-11-30', en: 'Year, month and day: 2026-11-30' },
  timeHint: {
    es: 'Hora del centro, de 00:00 a 23:59',
    en: 'Mexico City time, 00:00 to 23:59',
  },
  es: { es: 'Texto en español', en: 'Text in Spanish' },
  en: { es: 'Texto en inglés', en: 'Text in English' },
  messageHint: {
    es: 'Para quien encuentra cerrado. Si no escribes nada, va el texto de siempre.',
    en: 'For who finds it closed. If you leave it empty, the usual text goes.',
  },
  reason: { es: 'Por qué', en: 'Why' },
  save: { es: 'Planear y ver cómo queda', en: 'Plan and see how it looks' },
  plannedBy: { es: 'Lo planeó', en: 'Planned by' },
  inMexico: { es: 'Hora del centro', en: 'Mexico City time' },
  abroad: { es: 'Nueva York · Chicago · Los Ángeles', en: 'New York · Chicago · Los Angeles' },
  preview: { es: 'Así se verá en un celular', en: 'How it will look on a phone' },
  before: { es: 'Una hora antes, en cada página', en: 'An hour before, on every page' },
  during: { es: 'Mientras dura', en: 'While it lasts' },
  publish: { es: 'Publicar', en: 'Publish' },
  publishHint: {
    es: 'Al publicarlo, todos lo verán una hora antes. Si es “Ya”, el portal se detiene en segundos.',
    en: 'Once published, everybody sees it an hour before. If it is “Now”, the site stops within seconds.',
  },
  waits: { es: 'Otra persona debe publicarlo', en: 'Another person must publish it' },
  waitsText: {
    es: 'Tú lo planeaste. Pide a otra persona de operación que lo revise aquí.',
    en: 'You planned it. Ask another operator to review it here.',
  },
  cancel: { es: 'Cancelarlo', en: 'Cancel it' },
  extend: { es: 'Alargarlo', en: 'Extend it' },
  end: { es: 'Abrir ya', en: 'Open now' },
  history: { es: 'Qué ha pasado', en: 'What has happened' },
  who: { es: 'Quién', en: 'Who' },
  act: { es: 'Qué', en: 'What' },
  at: { es: 'Cuándo', en: 'When' },
  back: { es: 'Todos los paros', en: 'All stops' },
  done: { es: 'Listo', en: 'Done' },
  doneText: { es: 'Quedó en el registro.', en: 'It is in the record.' },
  pass: { es: 'Entrar al portal mientras está detenido', en: 'Enter the site while it is stopped' },
  passText: {
    es: 'El pase sirve 8 horas en este navegador. No da entrada a la cuenta de nadie.',
    en: 'The pass works for 8 hours in this browser. It opens nobody’s account.',
  },
  passGive: { es: 'Darme el pase', en: 'Give me the pass' },
} satisfies Words
