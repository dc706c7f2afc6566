// The yields that were published, so that the savings of the demo earn what the product would post.
import { readFileSync } from 'node:fs'
import { readParameters } from '../../../modules/imports/kinds/parameters.ts'
import { parametersFrom } from '../../../modules/parameters/parameters.ts'
import { type Month, rateFor } from '../../../modules/savings/yields.ts'

const file = new URL('../../../modules/parameters/published.txt', import.meta.url)
let known: ReturnType<typeof parametersFrom> | undefined

/** Parts per million a year; undefined where nobody published one for that year. */
export function yieldRate(month: Month): bigint | undefined {
  known ??= parametersFrom(readParameters(readFileSync(file, 'utf8')))
  return rateFor(known, month)?.value
}
