import type { Words } from '../../foundation/words.ts'
import type { CannotMoveStaff, ChangeKind, Review } from '../../modules/staff/people.ts'
import type { Role } from '../../modules/staff/staff.ts'

export const staffConsoleWords = {
  title: { es: 'Personal', en: 'Staff' },
  intro: {
    es: 'Quién trabaja aquí y qué puede hacer. Dar un permiso pide dos personas; suspender, una.',
    en: 'Who works here and what they may do. Giving a role takes two people; suspending, one.',
  },
  overdue: {
    es: '{n, plural, one {# permiso sin revisar} other {# permisos sin revisar}}',
    en: '{n, plural, one {# unreviewed role} other {# unreviewed roles}}',
  },
  overdueText: {
    es: 'Cada permiso se revisa a los 90 días. A los 120 se duerme hasta que alguien lo confirme.',
    en: 'Every role is reviewed after 90 days. After 120 it sleeps until somebody confirms it.',
  },
  seeStaff: { es: 'Ver el personal', en: 'See the staff' },
  list: { es: 'Quién trabaja aquí', en: 'Who works here' },
  name: { es: 'Nombre', en: 'Name' },
  roles: { es: 'Permisos', en: 'Roles' },
  lastEntry: { es: 'Última entrada', en: 'Last sign-in' },
  proofs: { es: 'Cómo entra', en: 'Signs in with' },
  state: { es: 'Estado', en: 'State' },
  neverEntered: { es: 'Nunca', en: 'Never' },
  app: { es: 'app', en: 'app' },
  keys: {
    es: '{n, plural, one {# llave} other {# llaves}}',
    en: '{n, plural, one {# passkey} other {# passkeys}}',
  },
  spare: {
    es: '{n, plural, one {# código} other {# códigos}}',
    en: '{n, plural, one {# code} other {# codes}}',
  },
  active: { es: 'Activa', en: 'Active' },
  suspendedOn: { es: 'Suspendida el {cuando}', en: 'Suspended on {cuando}' },
  asleep: { es: '{rol}: dormido', en: '{rol}: asleep' },
  waiting: { es: 'Esperan a una segunda persona', en: 'Waiting for a second person' },
  decided: { es: 'Cambios anteriores', en: 'Earlier changes' },
  none: { es: 'Nada espera.', en: 'Nothing waits.' },
  what: { es: 'Qué', en: 'What' },
  whom: { es: 'A quién', en: 'Whom' },
  askedBy: { es: 'Quién lo pidió', en: 'Who asked' },
  reason: { es: 'Razón', en: 'Reason' },
  decision: { es: 'Qué se decidió', en: 'What was decided' },
  agreedBy: { es: 'Aceptó {nombre}, {cuando}', en: '{nombre} agreed, {cuando}' },
  declinedBy: { es: 'No aceptó {nombre}, {cuando}', en: '{nombre} declined, {cuando}' },
  agree: { es: 'Aceptar', en: 'Agree' },
  decline: { es: 'No aceptar', en: 'Decline' },
  ownChange: {
    es: 'Lo pediste tú: lo acepta otra persona.',
    en: 'You asked for it: somebody else agrees.',
  },
  aboutYou: { es: 'Es sobre ti: lo decide otra persona.', en: 'It is about you: others decide.' },
  invite: { es: 'Invitar a alguien', en: 'Invite somebody' },
  inviteText: {
    es: 'Otra persona lo acepta. Después le llega un enlace que abre una vez, 3 días.',
    en: 'Somebody else agrees. Then they get a link that opens once, for 3 days.',
  },
  email: { es: 'Correo de trabajo', en: 'Work e-mail' },
  ask: { es: 'Pedir', en: 'Ask' },
  done: { es: 'Listo', en: 'Done' },
  doneText: { es: 'Quedó escrito en el registro.', en: 'It is in the record.' },
  rolesOf: { es: 'Permisos y su revisión', en: 'Roles and their review' },
  role: { es: 'Permiso', en: 'Role' },
  lastReview: { es: 'Última revisión', en: 'Last review' },
  reviewBy: { es: '{que}: {nombre}, {cuando}', en: '{que}: {nombre}, {cuando}' },
  due: { es: 'Toca revisarlo', en: 'Due for review' },
  fresh: { es: 'Al día', en: 'Up to date' },
  sleeping: { es: 'Dormido', en: 'Asleep' },
  confirm: { es: 'Confirmar {rol}', en: 'Confirm {rol}' },
  confirmText: {
    es: 'Di que todavía lo necesita. Si no, pide cambiarlo.',
    en: 'Say that it is still needed. If not, ask to change it.',
  },
  change: { es: 'Cambiar permisos', en: 'Change roles' },
  suspend: { es: 'Suspender ahora', en: 'Suspend now' },
  suspendText: {
    es: 'Se cierran sus entradas y no puede volver a entrar. Volver pide dos personas.',
    en: 'Their sessions end and they cannot sign in. Coming back takes two people.',
  },
  bringBack: { es: 'Que vuelva', en: 'Bring back' },
  history: { es: 'Historia de sus permisos', en: 'History of their roles' },
  when: { es: 'Cuándo', en: 'When' },
  who: { es: 'Quién', en: 'Who' },
  back: { es: 'Todo el personal', en: 'All staff' },
} satisfies Words

export const roleWords = {
  agent: { es: 'Asesor', en: 'Agent' },
  supervisor: { es: 'Supervisión', en: 'Supervisor' },
  operator: { es: 'Operación', en: 'Operator' },
} as const satisfies Record<Role, Words[string]>

export const changeWords = {
  invite: { es: 'Invitar', en: 'Invite' },
  roles: { es: 'Cambiar permisos', en: 'Change roles' },
  return: { es: 'Que vuelva', en: 'Bring back' },
} as const satisfies Record<ChangeKind, Words[string]>

export const outcomeWords = {
  given: { es: 'Se dio', en: 'Given' },
  confirmed: { es: 'Se confirmó', en: 'Confirmed' },
  taken: { es: 'Se quitó', en: 'Taken away' },
} as const satisfies Record<Review['outcome'], Words[string]>

export const staffRefusals = {
  'no-such-person': { es: 'Esa persona no está.', en: 'That person is not here.' },
  'no-such-change': { es: 'Ese cambio no está.', en: 'That change is not here.' },
  'already-decided': { es: 'Alguien ya lo decidió.', en: 'Somebody decided it already.' },
  'not-your-own': staffConsoleWords.ownChange,
  'about-yourself': staffConsoleWords.aboutYou,
  'change-waiting': {
    es: 'Ya hay un cambio que espera. Decidan primero ese.',
    en: 'A change is waiting already. Decide that one first.',
  },
  'email-unreadable': { es: 'Al correo le falta algo.', en: 'The e-mail lacks something.' },
  'email-taken': {
    es: 'Alguien ya tiene ese correo, o una invitación.',
    en: 'Somebody has that e-mail already, or an invitation.',
  },
  'name-missing': { es: 'Escribe su nombre.', en: 'Write their name.' },
  'roles-missing': { es: 'Elige un permiso por lo menos.', en: 'Choose one role at least.' },
  'same-roles': { es: 'Ya tiene esos permisos.', en: 'They have those roles already.' },
  'not-suspended': { es: 'No está suspendida.', en: 'They are not suspended.' },
  'already-suspended': { es: 'Ya está suspendida.', en: 'They are suspended already.' },
  'no-such-role': { es: 'No tiene ese permiso.', en: 'They do not have that role.' },
  'reason-missing': { es: 'Escribe por qué.', en: 'Write why.' },
} as const satisfies Record<CannotMoveStaff, Words[string]>
