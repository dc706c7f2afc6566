// What became of a message handed to somebody else's server. One answer for mail and SMS.

/**
 * `sent`: the other side took charge of it. `temporary`: worth another try later (line down, full, throttled,
 * no answer). `permanent`: this address will never take it. `reply` is the other side's code, never an address.
 * `ids` are the other side's names for the parts, which its receipts will carry.
 */
export type Delivery =
  | { readonly outcome: 'sent'; readonly reply: string; readonly ids: readonly string[] }
  | { readonly outcome: 'temporary' | 'permanent'; readonly reply: string }
