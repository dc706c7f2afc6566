import type { Said, Words } from '../../foundation/words.ts'
import type { EventKind } from '../../modules/desk/patterns.ts'

export const supervisionWords = {
  title: { es: 'Supervisión', en: 'Supervision' },
  intro: {
    es: 'Las últimas 24 horas. Una señal es una pregunta que hacer, no una falta.',
    en: 'The last 24 hours. A sign is a question to ask, not a fault.',
  },
  agents: { es: 'Por persona', en: 'By person' },
  nobody: { es: 'Nadie ha atendido en 24 horas.', en: 'Nobody attended in 24 hours.' },
  person: { es: 'Persona', en: 'Person' },
  people: { es: 'Personas buscadas', en: 'People looked up' },
  names: { es: 'Por nombre', en: 'By name' },
  verified: { es: 'Comprobadas', en: 'Verified' },
  failed: { es: 'No comprobadas', en: 'Not verified' },
  told: { es: 'Dijo el correo', en: 'E-mails told' },
  shown: { es: 'Datos vistos', en: 'Details seen' },
  outOfHours: { es: 'Fuera de horario', en: 'Out of hours' },
  signs: { es: 'Señales', en: 'Signs' },
  noSigns: { es: 'Ninguna.', en: 'None.' },
  incidents: { es: 'Lo que se detuvo', en: 'What was stopped' },
  noIncidents: { es: 'No se detuvo nada.', en: 'Nothing was stopped.' },
  when: { es: 'Cuándo', en: 'When' },
  what: { es: 'Qué', en: 'What' },
  code: { es: 'Código', en: 'Code' },
} satisfies Words

export const eventWords: Readonly<Record<EventKind, Said>> = {
  'looked-up': { es: 'Búsqueda', en: 'Look-up' },
  'looked-up-by-name': { es: 'Búsqueda por nombre', en: 'Look-up by name' },
  'found-nobody': { es: 'Búsqueda sin nadie', en: 'Look-up of nobody' },
  'look-up-slowed': { es: 'Búsqueda frenada', en: 'Slowed look-up' },
  'look-up-refused': { es: 'Búsqueda detenida', en: 'Refused look-up' },
  'relative-stopped': { es: 'Búsqueda de su familia', en: 'Look-up of family' },
  'call-opened': { es: 'Llamada abierta', en: 'Call opened' },
  verified: { es: 'Comprobada', en: 'Verified' },
  'not-verified': { es: 'No comprobada', en: 'Not verified' },
  'verification-refused': { es: 'Comprobación en descanso', en: 'Verification at rest' },
  'act-refused': { es: 'Paso saltado', en: 'Step skipped' },
  'two-browsers': { es: 'Dos navegadores', en: 'Two browsers' },
  'data-shown': { es: 'Dato visto', en: 'Detail seen' },
  'email-told': { es: 'Dijo el correo', en: 'E-mail told' },
  'email-hinted': { es: 'Dio la pista', en: 'Hint told' },
  'email-change-asked': { es: 'Cambio de correo pedido', en: 'E-mail change asked' },
  'same-person-refused': { es: 'Quiso aprobar lo suyo', en: 'Tried to approve their own' },
}
