// Which hold of a person stops a kind, when it is sent and when it is carried out.
import { mayChangeContact, mayMoveMoney, mayStartLoan } from '../holds/holds.ts'
import type { Definition } from './definition.ts'

export const mayBe = {
  money: mayMoveMoney,
  contact: mayChangeContact,
  credit: mayStartLoan,
} as const satisfies Record<NonNullable<Definition['heldBy']>, unknown>
