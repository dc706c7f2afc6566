// How a value of a form reads afterwards, to its member.
import { readBimester } from '../../foundation/bimester.ts'
import { type LoanNumber, printLoanNumber } from '../../foundation/loan-number.ts'
import { readMxn } from '../../foundation/money.ts'
import { type Nss, printNss } from '../../foundation/nss.ts'
import { type Phone, printPhone } from '../../foundation/phone.ts'
import { day } from '../../foundation/time.ts'
import { longDay, twoMonths } from '../../platform/pages/dates.ts'
import { hidesFigures, pesosText } from '../../platform/pages/figures.ts'
import type { View } from '../../platform/pages/view.ts'
import { definitions, type TramiteKind } from './definitions.ts'
import { kindWords } from './definitions.words.ts'
import { writingWords as words } from './writing.words.ts'

const bimesterText = (view: View, kept: string): string => {
  const read = readBimester(kept)
  return read.ok ? twoMonths(view.lang, read.value, true) : kept
}
const amountText = (view: View, kept: string): string => {
  const amount = readMxn(kept)
  if (amount === undefined) return kept
  return hidesFigures(view) ? '••••' : pesosText(view, amount)
}

/** A value as its member reads it again. `said`: the words it was picked by. */
export function valueSaid(
  view: View,
  kind: TramiteKind,
  { name, value, said }: { name: string; value: string; said?: string | undefined },
): string {
  const field = definitions[kind].fields[name]
  switch (field?.shape) {
    case 'choice': {
      const choice = kindWords[kind].fields[name]?.choices?.[value]
      return choice ? view.t(choice) : value
    }
    case 'bimester':
      return bimesterText(view, value)
    case 'amount':
      return amountText(view, value)
    case 'day':
      return longDay(view.lang, day(value))
    case 'nss':
      return printNss(value as Nss)
    case 'phone':
      return printPhone(value as Phone)
    case 'loan':
      return said ?? printLoanNumber(value as LoanNumber)
    case 'movement':
      return said ?? value
    case 'confirm':
      return view.t(words.yes)
    default:
      return value
  }
}
