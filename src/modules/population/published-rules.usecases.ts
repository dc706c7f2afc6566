import { readFileSync } from 'node:fs'
import { readParameters } from '../imports/kinds/parameters.ts'
import { type EngineRules, engineRules } from '../loan-engine/rules-by-month.ts'
import { parametersFrom } from '../parameters/parameters.ts'

const file = new URL('../parameters/published.txt', import.meta.url)
let known: EngineRules | undefined

/** The figures that come with the product: made-up loans live by them. Read once. */
export function publishedRules(): EngineRules {
  known ??= engineRules(parametersFrom(readParameters(readFileSync(file, 'utf8'))))
  return known
}
