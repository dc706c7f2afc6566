import type { Words } from '../../foundation/words.ts'

/** Other systems of the institution, for operators. */
export const systemsWords = {
  title: { es: 'Sistemas de {institucion}', en: 'Systems of {institucion}' },
  intro: {
    es: 'Otros sistemas consultan personas, trámites y documentos por la API. Cada consulta lleva su razón y la persona la lee.',
    en: 'Other systems look up members, requests and documents through the API. Each look says why, and the member reads it.',
  },
  none: { es: 'Todavía no hay sistemas.', en: 'There are no systems yet.' },
  list: { es: 'Sistemas', en: 'Systems' },
  name: { es: 'Nombre', en: 'Name' },
  subjects: { es: 'Trámites que ve', en: 'Requests it sees' },
  addedBy: { es: 'Lo agregó', en: 'Added by' },
  reason: { es: 'Razón', en: 'Reason' },
  add: { es: 'Agregar un sistema', en: 'Add a system' },
  addText: {
    es: 'Lo que ve ya no se cambia. No llega a nada sin una llave, que piden y dan dos personas.',
    en: 'What it sees cannot be changed later. It reaches nothing without a key, which two people ask for and give.',
  },
  save: { es: 'Agregar', en: 'Add' },
} satisfies Words
