// Familia: what survivors and beneficiaries ask for.
import type { Definition } from '../definition.ts'

export const family = {} as const satisfies Readonly<Record<string, Definition>>
