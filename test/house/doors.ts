// Which room may ask which, through its use cases. Read with test/house.test.ts.
export const doors: Record<string, readonly string[]> = {
  contributions: ['ledger'],
  loans: ['ledger'],
  imports: ['members', 'ledger', 'contributions', 'loans'],
}
