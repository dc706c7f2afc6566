import type { Change, Colleague, Review } from '../../modules/staff/people.ts'
import type { Gallery } from '../../platform/pages/gallery.ts'
import type { View } from '../../platform/pages/view.ts'
import { staffPage, staffRoot } from './staff.pages.ts'
import { staffRefusals } from './staff.words.ts'
import { personPage } from './staff-person.pages.ts'

const staff = { name: 'Ana' }
const at = Temporal.Instant.from('2026-11-22T15:00:00Z')
const ids = ['0a', '0b', '0c'].map((end) => `018f0000-0000-7000-8000-0000000000${end}`)
const ana: Colleague = {
  staffId: ids[0]!,
  name: 'Ana Ruiz',
  email: 'ana@cimiento.example',
  roles: ['operator'],
  asleep: [],
  active: true,
  suspendedAt: null,
  authenticator: true,
  passkeys: 2,
  recoveryCodes: 9,
}
const luz: Colleague = {
  ...ana,
  staffId: ids[1]!,
  name: 'Luz Marina Ángeles Hernández',
  email: 'luz.angeles@cimiento.example',
  roles: ['agent', 'supervisor'],
  asleep: ['supervisor'],
  passkeys: 0,
}
const gone: Colleague = {
  ...ana,
  staffId: ids[2]!,
  name: 'Paco Gil',
  active: false,
  suspendedAt: at,
}
const change: Change = {
  changeId: ids[2]!,
  kind: 'roles',
  staffId: luz.staffId,
  email: luz.email,
  name: luz.name,
  roles: ['agent'],
  reason: 'Cambió de área',
  askedBy: ids[2]!,
  askedByName: 'Rita',
  askedAt: at,
  decidedBy: null,
  decidedByName: null,
  decidedAt: null,
  agreed: null,
  expiresAt: null,
  doneAt: null,
}
const invited: Change = {
  ...change,
  kind: 'invite',
  staffId: null,
  askedBy: ids[0]!,
  decidedBy: ids[2]!,
  decidedByName: 'Rita',
  decidedAt: at,
  agreed: true,
}
const review: Review = {
  staffId: luz.staffId,
  role: 'agent',
  at,
  byName: 'Rita',
  outcome: 'confirmed',
}
const board = {
  staffId: ids[0]!,
  people: [ana, luz, gone],
  changes: [change, { ...change, askedBy: ids[0]! }, invited],
  overdue: [{ staffId: luz.staffId, role: 'supervisor' }] as const,
  entries: new Map([[ana.staffId, at]]),
}
const one = (view: View, person: Colleague) => ({
  staffId: ids[0]!,
  person,
  reviews: [
    review,
    { ...review, role: 'supervisor' as const, at: view.now.subtract({ hours: 3_000 }) },
  ],
  changes: person === luz ? [change, invited] : [],
  entry: at,
})

export const staffGallery: Gallery = {
  [staffRoot]: {
    'con cambios que esperan': (view) => staffPage(view, staff, board),
    'al día': (view) =>
      staffPage(view, staff, { ...board, changes: [], overdue: [], done: true, people: [ana] }),
    'invitación sin nombre': (view) =>
      staffPage(view, staff, {
        ...board,
        typed: { correo: 'nueva@cimiento.example', 'permisos-agent': 'si' },
        problems: { nombre: view.t(staffRefusals['name-missing']) },
      }),
  },
  [`${staffRoot}/{id}`]: {
    'un permiso dormido': (view) => personPage(view, staff, one(view, luz)),
    suspendida: (view) => personPage(view, staff, one(view, gone)),
    'una misma': (view) => personPage(view, staff, one(view, ana)),
    'sin razón': (view) =>
      personPage(view, staff, {
        ...one(view, luz),
        typed: { 'razon-suspender': '' },
        problems: { 'razon-suspender': view.t(staffRefusals['reason-missing']) },
      }),
  },
}
