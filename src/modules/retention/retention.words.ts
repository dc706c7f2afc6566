// What each rule lets go and why, for members and operators. A rule without its words does not compile.
import type { Said, Words } from '../../foundation/words.ts'
import type { RuleName } from './retention.ts'

export const ruleWords: Readonly<Record<RuleName, { what: Said; from: Said; why: Said }>> = {
  'registration-drafts': {
    what: { es: 'Un registro a medias', en: 'An unfinished sign-up' },
    from: { es: '7 días desde que lo dejas', en: '7 days after you leave it' },
    why: { es: 'Para que puedas seguir donde ibas', en: 'So you can pick up where you left' },
  },
  registrations: {
    what: { es: 'Un registro que nadie activó', en: 'A sign-up nobody activated' },
    from: { es: 'desde que se confirmó', en: 'after it was confirmed' },
    why: { es: 'Para que puedas activarlo', en: 'So you can activate it' },
  },
  codes: {
    what: { es: 'Los códigos que te mandamos', en: 'The codes we send you' },
    from: { es: 'desde que se mandan', en: 'after they are sent' },
    why: { es: 'Para contar los intentos', en: 'To count the tries' },
  },
  sessions: {
    what: { es: 'Tus entradas al portal', en: 'Your visits to the site' },
    from: { es: 'desde que terminan', en: 'after they end' },
    why: { es: 'Para que veas dónde está abierta', en: 'So you see where it is open' },
  },
  devices: {
    what: { es: 'Tus aparatos', en: 'Your devices' },
    from: { es: 'desde la última vez que entras con él', en: 'after you last use it' },
    why: { es: 'Para reconocerte sin pedirte más', en: 'To know you without asking more' },
  },
  'wrong-passwords': {
    what: { es: 'Las contraseñas equivocadas: cuántas', en: 'Wrong passwords: how many' },
    from: { es: 'desde la última', en: 'after the last one' },
    why: { es: 'Para frenar a quien prueba', en: 'To slow down who guesses' },
  },
  recoveries: {
    what: { es: 'Lo que pides para volver a entrar', en: 'What you ask to get back in' },
    from: { es: 'desde que lo pides', en: 'after you ask' },
    why: { es: 'Para que puedas decir “No fui yo”', en: 'So you can say “It wasn’t me”' },
  },
  'traces-in-common': {
    what: {
      es: 'Qué red, aparato, buzón y celular comparten varios registros: solo huellas sin nombre',
      en: 'Which network, device, mailbox and phone several sign-ups share: only nameless prints',
    },
    from: { es: 'desde que pasa', en: 'after it happens' },
    why: { es: 'Para frenar a quien registra a otros', en: 'To slow down who signs up others' },
  },
  clusters: {
    what: { es: 'Grupos que llamaron la atención', en: 'Groups that stood out' },
    from: { es: 'desde la última vez', en: 'after the last time' },
    why: { es: 'Para reconocer a quien vuelve', en: 'To recognise who comes back' },
  },
  'unknown-pairs': {
    what: {
      es: 'Preguntas que se mostraron a quien no tiene cuenta',
      en: 'Questions shown to who has no account',
    },
    from: { es: 'desde la última vez', en: 'after the last time' },
    why: { es: 'Para mostrar siempre las mismas', en: 'To always show the same ones' },
  },
  'case-drafts': {
    what: {
      es: 'Un trámite a medias, con sus papeles',
      en: 'An unfinished request, with its papers',
    },
    from: { es: 'desde la última vez que escribes', en: 'after you last write in it' },
    why: { es: 'Para que sigas donde te quedaste', en: 'So you go on where you left' },
  },
  exports: {
    what: { es: 'El archivo con todos tus datos', en: 'The file with all your data' },
    from: { es: 'desde que está listo', en: 'after it is ready' },
    why: { es: 'Para que lo bajes con calma', en: 'So you download it in your own time' },
  },
  'case-links': {
    what: {
      es: 'El enlace a un trámite sin cuenta',
      en: 'The link to a request without an account',
    },
    from: { es: '30 días desde que se manda', en: '30 days after it is sent' },
    why: {
      es: 'Para que veas cómo va sin entrar',
      en: 'So you see where it is without signing in',
    },
  },
  'stop-links': {
    what: { es: 'Los enlaces “No fui yo”', en: '“It wasn’t me” links' },
    from: { es: 'desde que se mandan', en: 'after they are sent' },
    why: { es: 'Para saber si alguien los usó', en: 'To know whether somebody used them' },
  },
  'contact-drafts': {
    what: { es: 'Un cambio de contacto sin terminar', en: 'An unfinished contact change' },
    from: { es: 'desde que lo empiezas', en: 'after you start it' },
    why: { es: 'Para esperar tu código', en: 'To wait for your code' },
  },
  texts: {
    what: { es: 'Los SMS que nos mandas', en: 'The texts you send us' },
    from: { es: 'desde que llegan', en: 'after they arrive' },
    why: { es: 'Para ayudarte si algo falló', en: 'To help you if something failed' },
  },
  messages: {
    what: { es: 'Los correos y SMS que te mandamos', en: 'The mails and texts we send you' },
    from: { es: 'desde que se escriben', en: 'after they are written' },
    why: { es: 'Para que puedas leerlos otra vez', en: 'So you can read them again' },
  },
  mailboxes: {
    what: { es: 'Los correos que regresan', en: 'Mails that come back' },
    from: { es: 'desde el último', en: 'after the last one' },
    why: { es: 'Para avisarte por otro lado', en: 'To reach you some other way' },
  },
  line: {
    what: { es: 'Tu lugar en la fila', en: 'Your place in line' },
    from: { es: 'desde que lo tomas', en: 'after you take it' },
    why: { es: 'Para no perder tu turno', en: 'So you keep your turn' },
  },
  limits: {
    what: { es: 'Las cuentas de intentos', en: 'Counts of tries' },
    from: { es: 'hasta que termina su plazo', en: 'until their window ends' },
    why: { es: 'Para poner límites', en: 'To set limits' },
  },
  'files-brought': {
    what: { es: 'Archivos que trajo operación', en: 'Files that operations brought' },
    from: { es: 'desde que llegan', en: 'after they arrive' },
    why: { es: 'Para revisarlos y aceptarlos', en: 'To check and accept them' },
  },
  'import-reports': {
    what: {
      es: 'Las líneas con problemas de los archivos de patrones',
      en: 'Lines with problems in employers’ files',
    },
    from: { es: 'desde que llega el archivo', en: 'after the file arrives' },
    why: { es: 'Para que el patrón las corrija', en: 'So the employer can mend them' },
  },
  staff: {
    what: { es: 'Las entradas del personal', en: 'Staff sessions' },
    from: { es: 'desde que terminan', en: 'after they end' },
    why: { es: 'Para cerrarlas a tiempo', en: 'To close them in time' },
  },
  partners: {
    what: { es: 'Lo que piden los socios', en: 'What partners ask' },
    from: { es: 'desde que lo piden', en: 'after they ask' },
    why: { es: 'Para contestar igual si repiten', en: 'To answer alike if they repeat' },
  },
  processes: {
    what: { es: 'El estado de cada proceso', en: 'The state of each process' },
    from: { es: 'desde la última vez que se le vio', en: 'after it was last seen' },
    why: { es: 'Para ver si algo falla', en: 'To see whether something fails' },
  },
}

export const retentionWords = {
  title: { es: 'Conservación', en: 'Retention' },
  intro: {
    es: 'Cuánto se guarda cada cosa y por qué. Lo vencido se borra solo: esto es lo que se borraría ahora.',
    en: 'How long each thing is kept and why. What is past its time goes by itself: this is what would go now.',
  },
  never: {
    es: 'Nunca se borra la contabilidad, el registro ni los documentos.',
    en: 'The ledger, the record and the documents are never deleted.',
  },
  what: { es: 'Qué', en: 'What' },
  howLong: { es: 'Cuánto tiempo', en: 'How long' },
  why: { es: 'Para qué', en: 'What for' },
  due: { es: 'Vencido', en: 'Past its time' },
  last: { es: 'Última vez', en: 'Last time' },
  lastCleared: { es: '{n} el {cuando}', en: '{n} on {cuando}' },
  never1: { es: 'Todavía no', en: 'Not yet' },
  days: {
    es: '{n, plural, one {# día} other {# días}} {desde}',
    en: '{n, plural, one {# day} other {# days}} {desde}',
  },
  hours: {
    es: '{n, plural, one {# hora} other {# horas}} {desde}',
    en: '{n, plural, one {# hour} other {# hours}} {desde}',
  },
  memberTitle: { es: 'Cuánto guardamos cada dato', en: 'How long we keep each detail' },
  memberIntro: {
    es: 'Pasado el plazo, lo borramos o le quitamos tu nombre. Se hace solo, cada noche.',
    en: 'After that we delete it or take your name off it. It happens by itself, every night.',
  },
  memberKept: {
    es: 'Tu ahorro, tu crédito, tus trámites y quién vio tus datos se guardan mientras la ley lo pida.',
    en: 'Your savings, your loan, your requests and who saw your details are kept as long as the law asks.',
  },
  back: { es: 'Privacidad', en: 'Privacy' },
} satisfies Words
