// The demo's banks: whose each account is, by their own data. They answer as real ones do: yes, no, nothing, not now.
import { type Clabe, clabeFor } from '../../foundation/clabe.ts'
import { sameName } from '../../foundation/person-name.ts'
import type { HolderAnswer, HolderCheck } from '../../modules/refunds/refunds.ts'

export type DemoAccount = { readonly clabe: Clabe; readonly holder: string }

/** Accounts that these banks keep; belongs to nobody, as its people do not exist. */
export const carmensAccount: DemoAccount = {
  clabe: clabeFor('01258001599000501'),
  holder: 'María del Carmen Robles Tovar',
}
const accounts: readonly DemoAccount[] = [
  carmensAccount,
  { clabe: clabeFor('01418001599000777'), holder: 'Ernesto Zaldívar' },
]
/** Banks that tell nobody whose an account is, and one that is away. */
const silent = new Set(['166'])
const away = new Set(['638'])

/** Asks the bank that the first three digits name. */
export const demoBanks =
  (kept: readonly DemoAccount[] = accounts): HolderCheck =>
  async ({ clabe, name }): Promise<HolderAnswer> => {
    const bank = clabe.slice(0, 3)
    if (away.has(bank)) return 'bank-away'
    if (silent.has(bank)) return 'unknown'
    const account = kept.find((one) => one.clabe === clabe)
    return account && sameName(account.holder, name) ? 'match' : 'no-match'
  }
