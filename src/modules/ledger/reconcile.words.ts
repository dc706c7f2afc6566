import { centavos, pesos } from '../../foundation/money.ts'
import type { Said } from '../../foundation/words.ts'
import type { Difference } from './reconcile.ts'

const amount = (digits: string) => pesos(centavos(BigInt(digits)))
const whose = (member: string | null) =>
  member === null
    ? { es: 'nadie', en: 'nobody' }
    : { es: `la persona ${member}`, en: `person ${member}` }

/** One sentence that says where it is and what each side says. For operators: names are those of the ledger. */
export function differenceText(d: Difference): Said {
  switch (d.found) {
    case 'journal-unbalanced':
      return {
        es: `La póliza ${d.journal} (${d.reference}) no suma cero: le sobran ${amount(d.sum)}.`,
        en: `Journal ${d.journal} (${d.reference}) does not sum to zero: it is off by ${amount(d.sum)}.`,
      }
    case 'entries-without-journal':
      return {
        es: `Hay asientos de una póliza que no existe: ${d.journal}.`,
        en: `There are entries of a journal that does not exist: ${d.journal}.`,
      }
    case 'journal-without-entries':
      return {
        es: `La póliza ${d.journal} (${d.reference}) no tiene asientos.`,
        en: `Journal ${d.journal} (${d.reference}) has no entries.`,
      }
    case 'subtotals-differ': {
      const loan = d.loan === null ? '' : `, ${d.loan}`
      const place = `${d.ledgerAccount}${loan}, ${d.bimester}${d.kind === null ? '' : `, ${d.kind}`}`
      return {
        es: `De ${whose(d.member).es} en ${place}, los asientos suman ${amount(d.entries)} y los subtotales ${amount(d.subtotals)}.`,
        en: `Of ${whose(d.member).en} in ${place}, entries add up to ${amount(d.entries)} and subtotals to ${amount(d.subtotals)}.`,
      }
    }
    case 'payments-differ': {
      const place = `${d.ledgerAccount}${d.loan === null ? '' : `, ${d.loan}`}`
      return {
        es: `De ${whose(d.member).es} en ${place}, los pagos dicen ${amount(d.inPayments)} y la contabilidad ${amount(d.inLedger)}.`,
        en: `Of ${whose(d.member).en} in ${place}, payments say ${amount(d.inPayments)} and the ledger ${amount(d.inLedger)}.`,
      }
    }
    case 'movements-differ': {
      const place = [d.ledgerAccount, d.bimester].filter((one) => one !== null).join(', ')
      return {
        es: `De ${whose(d.member).es} en ${place}, ${d.movements} dice ${amount(d.inMovements)} y la contabilidad ${amount(d.inLedger)} (importación ${d.import}).`,
        en: `Of ${whose(d.member).en} in ${place}, ${d.movements} says ${amount(d.inMovements)} and the ledger ${amount(d.inLedger)} (import ${d.import}).`,
      }
    }
  }
}
