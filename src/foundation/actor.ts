// Who acts: every move of a member, an agent or the system itself says by whom it was made.

export type Actor =
  | { readonly kind: 'member'; readonly memberId: bigint; readonly loginId?: string }
  | { readonly kind: 'visitor' } // somebody who has not proved who they are
  | {
      readonly kind: 'staff'
      readonly staffId: string
      readonly name: string
      readonly role: string
    }
  | { readonly kind: 'system'; readonly task: string }
