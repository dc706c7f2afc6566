// Which room may ask which, through its use cases. Read with test/house.test.ts.
export const doors: Record<string, readonly string[]> = {
  contributions: ['ledger', 'parameters', 'tramites', 'notices', 'logins', 'audit'],
  loans: ['ledger'],
  documents: ['audit', 'tramites'],
  staff: ['audit', 'notices'],
  logins: ['members', 'notices', 'audit', 'codes', 'holds'],
  home: ['savings', 'contributions', 'loans'],
  parameters: ['audit'],
  planning: ['savings', 'contributions', 'loans', 'members', 'logins', 'parameters', 'notices'],
  imports: ['members', 'ledger', 'contributions', 'loans', 'parameters'],
  holds: ['audit'],
  registration: ['logins', 'members', 'notices', 'audit', 'codes', 'holds', 'tramites'],
  recovery: ['logins', 'members', 'notices', 'audit', 'codes', 'holds', 'tramites'],
  profile: ['logins', 'members', 'notices', 'audit', 'codes', 'holds', 'recovery', 'tramites'],
}
