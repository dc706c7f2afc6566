// What no rule of keeping may reach.

/** What is never in the table, whatever the rule: the ledger, the trail, the documents and who the members are. */
export const neverCleared: readonly string[] = [
  'audit_log',
  'audit_seals',
  'audit_unsealed',
  'audit_checks',
  'journals',
  'entries',
  'payments',
  'payment_steps',
  'documents',
  'members',
  'logins',
  'loans',
  'tramites',
]
