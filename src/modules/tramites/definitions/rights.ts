// Mis derechos: access, rectification, cancellation, opposition and portability of one's own data. The law of data
// protection gives twenty working days to answer, ten more once, and fifteen to carry it out; it is free.
import { definition } from '../definition.ts'

const usual = {
  family: 'attention',
  startedBy: 'member',
  checks: ['not-asked-already'],
  answer: { workingDays: 20, extension: 10, source: 'privacy-law' },
  execution: 15,
  appealDays: 21, // fifteen working days
  fourEyes: true,
  actsBy: 'operator',
} as const
const note = { shape: 'text', most: 1000 } as const
const represents = { shape: 'choice', choices: ['me', 'other'] } as const
const power = { most: 4, shownWhen: { field: 'whose', is: ['other'] } } as const

export const rights = {
  'privacy-access': definition({
    ...usual,
    slug: 'derecho-de-acceso',
    keys: 'arco acceso datos personales que saben de mi privacidad access personal data',
    fields: {
      whose: represents,
      what: { shape: 'choice', choices: ['all', 'contact', 'savings', 'loan', 'shared'] },
      note: { ...note, optional: true },
    },
    papers: { power },
    sameBy: ['what'],
    betterAt: '/mi-perfil/mis-derechos',
  }),
  'privacy-rectification': definition({
    ...usual,
    slug: 'derecho-de-rectificacion',
    keys: 'arco rectificacion corregir datos personales privacidad rectify personal data',
    fields: { whose: represents, what: { shape: 'line', most: 120 }, should: note },
    papers: { proof: { most: 3 }, power },
    betterAt: '/mis-tramites/nuevo/corregir-mis-datos',
  }),
  'privacy-cancellation': definition({
    ...usual,
    slug: 'derecho-de-cancelacion',
    keys: 'arco cancelacion borrar datos personales privacidad erase delete personal data',
    fields: {
      whose: represents,
      what: { shape: 'line', most: 120 },
      note,
      knows: { shape: 'confirm' },
    },
    papers: { power },
    heldBy: 'contact',
  }),
  'privacy-opposition': definition({
    ...usual,
    slug: 'derecho-de-oposicion',
    keys: 'arco oposicion no usen mis datos publicidad privacidad object personal data marketing',
    fields: {
      whose: represents,
      what: { shape: 'choice', choices: ['offers', 'research', 'sharing', 'automatic', 'other'] },
      note,
    },
    papers: { power },
    sameBy: ['what'],
  }),
  'privacy-portability': definition({
    ...usual,
    slug: 'derecho-de-portabilidad',
    keys: 'portabilidad llevar mis datos archivo privacidad portability export personal data',
    fields: {
      whose: represents,
      what: { shape: 'choice', choices: ['all', 'savings', 'loan'] },
      to: { shape: 'choice', choices: ['me', 'institution'] },
      institution: { shape: 'line', most: 120, shownWhen: { field: 'to', is: ['institution'] } },
    },
    papers: { power },
    sameBy: ['what', 'to'],
    betterAt: '/mi-perfil/mis-derechos',
  }),
} as const
