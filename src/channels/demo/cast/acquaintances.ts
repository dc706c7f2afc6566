// The two people everybody names who may tell where they are; and ways to write a place.
import type { Reference } from './persona.ts'

export const acquaintances: readonly [Reference, Reference] = [
  { name: 'Ofelia Campos Nava', phone: '+525555550181' },
  { name: 'Julián Mora Estrada', phone: '+525555550182' },
]
