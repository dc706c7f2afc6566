import type { Bulk, Posted } from '../../platform/bulk.ts'
import { postBankDeposits, postStorePayments } from '../bank-files/posting.usecases.ts'
import { postContributions } from '../contributions/posting.usecases.ts'
import { postSavings } from '../ledger/posting.usecases.ts'
import { postLoanFacts, postLoanMovements, postLoans } from '../loans/posting.usecases.ts'
import * as members from '../members/posting.usecases.ts'
import { postParameters } from '../parameters/posting.usecases.ts'
import type { FileKind } from './kinds.ts'

/** Which room takes which file, each inside the one transaction of the import. */
export const postings: Readonly<Record<FileKind, (bulk: Bulk) => Promise<Posted>>> = {
  parameters: postParameters,
  'postal-codes': members.postPostalCodes,
  members: members.postMembers,
  contacts: members.postContacts,
  employers: members.postEmployers,
  employment: members.postEmployment,
  loans: postLoans,
  'loan-facts': postLoanFacts,
  savings: postSavings,
  contributions: postContributions,
  'loan-movements': postLoanMovements,
  'bank-deposits': postBankDeposits,
  'store-payments': postStorePayments,
}
