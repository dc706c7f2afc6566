// Everybody in the demo, in the order in which one would meet them. The order numbers them: only add at the end.
import { beto } from './beto.ts'
import { carmen } from './carmen.ts'
import { ernesto } from './ernesto.ts'
import { type Identity, identityOf } from './identity.ts'
import { ivan } from './ivan.ts'
import { lupita } from './lupita.ts'
import { maya } from './maya.ts'
import { nora } from './nora.ts'
import { olga } from './olga.ts'
import type { Persona } from './persona.ts'
import { rosa } from './rosa.ts'
import { tomas } from './tomas.ts'

export type Character = { readonly persona: Persona; readonly identity: Identity }

const personas = [rosa, tomas, lupita, ernesto, carmen, beto, maya, nora, ivan, olga]

export const cast: readonly Character[] = personas.map((persona, place) => ({
  persona,
  identity: identityOf(persona, place),
}))
