// Says words in one language with the institution's tokens; amounts as our pages say them.
import { type Mxn, pesos } from '../../foundation/money.ts'
import { type Args, type Lang, type Said, say } from '../../foundation/words.ts'

export type Teller = {
  readonly lang: Lang
  t(said: Said, args?: Args): string
  /** `$1,706.30`; null: what we say of what nobody told us. */
  money(amount: Mxn | null): string
}

export const tellerOf = (lang: Lang, tokens: Args, unknown: Said): Teller => ({
  lang,
  t: (said, args) => say(said, lang, { ...tokens, ...args }),
  money: (amount) => (amount === null ? say(unknown, lang) : pesos(amount)),
})
