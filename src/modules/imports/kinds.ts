// Every kind of file there is, in the order in which a new registry needs them.
import type { FileFormat } from './file-format.ts'
import * as money from './kinds/money.ts'
import { parameterFile } from './kinds/parameters.ts'
import * as payments from './kinds/payments.ts'
import * as people from './kinds/people.ts'
import * as work from './kinds/work.ts'
import { postalFile } from './postal-file.ts'

export const fileKinds = {
  parameters: parameterFile,
  'postal-codes': postalFile,
  members: people.memberFile,
  contacts: people.contactFile,
  employers: work.employerFile,
  employment: work.employmentFile,
  loans: money.loanFile,
  'loan-facts': money.loanFactFile,
  savings: money.savingsFile,
  contributions: work.contributionFile,
  'loan-movements': money.loanMovementFile,
  'bank-deposits': payments.bankDepositFile,
  'store-payments': payments.storePaymentFile,
} as const

export type FileKind = keyof typeof fileKinds
export const isFileKind = (text: string): text is FileKind => Object.hasOwn(fileKinds, text)
export const formatOf = (kind: FileKind): FileFormat => fileKinds[kind] as unknown as FileFormat
