import type { Instant } from '../../foundation/time.ts'
import type { Secrets } from '../../platform/secrets.ts'
import { readTry, tryFolio } from './tries.ts'

export const triesUseCases = ({ secrets }: { secrets: Pick<Secrets, 'mac'> }) => {
  const sealOf = (second: number): Buffer => secrets.mac('door try', `${second}`)
  return {
    folioOf: (at: Instant): string => tryFolio(at, sealOf),
    /** When the try of a folio was made; undefined when it is none of ours. */
    instantOf: (folio: string): Instant | undefined => readTry(folio, sealOf),
  }
}
