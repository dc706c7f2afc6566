// What a member types from a paper of a registry, letter by letter: read, compared, and kept nowhere.
import { readCurp } from '../../foundation/curp.ts'
import { readNss } from '../../foundation/nss.ts'
import { cannot, ok, type Result } from '../../foundation/result.ts'
import { readRfc } from '../../foundation/rfc.ts'
import { compareDays, type Day } from '../../foundation/time.ts'
import { type Asked, asked, type Written } from './registries.ts'

/** A paper of a registry, as its holder types it: the name, and what number and day it has. */
export type PaperTyped = Readonly<
  Partial<Record<'registro' | 'nombre' | 'nacimiento' | 'nss' | 'curp' | 'rfc', string | undefined>>
>
export type CannotReadPaper =
  | 'registry-missing'
  | 'nothing-typed'
  | 'name-too-long'
  | 'day-wrong'
  | 'nss-wrong'
  | 'curp-wrong'
  | 'rfc-wrong'

const mostName = 160

/** One paper. Refuses the first thing that cannot be read, by its field's code. */
export function readPaper(
  typed: PaperTyped,
  today: Day,
): Result<{ registry: Asked; written: Written }, CannotReadPaper> {
  const registry = asked.find((one) => one === typed.registro)
  if (!registry) return cannot('registry-missing')
  const name = (typed.nombre ?? '').normalize('NFC').replace(/\s+/g, ' ').trim()
  if ([...name].length > mostName) return cannot('name-too-long')
  const birthOn = typed.nacimiento?.trim() ? readDay(typed.nacimiento.trim()) : undefined
  if (typed.nacimiento?.trim() && (!birthOn || compareDays(birthOn, today) > 0))
    return cannot('day-wrong')
  const numbers: { nss?: string; curp?: string; rfc?: string } = {}
  for (const [key, read] of [
    ['nss', readNss],
    ['curp', readCurp],
    ['rfc', readRfc],
  ] as const) {
    const text = typed[key]?.trim()
    if (!text) continue
    const value = read(text)
    if (!value.ok) return cannot(`${key}-wrong`)
    numbers[key] = value.value
  }
  const written = { ...(name && { name }), ...(birthOn && { birthOn }), ...numbers }
  return Object.keys(written).length === 0 ? cannot('nothing-typed') : ok({ registry, written })
}

/** `1980-03-05` or `5/3/1980`; undefined for a day that no calendar has. */
function readDay(text: string): Day | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? []
  const [, ld, lm, ly] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? []
  const [year, month, day] = [y ?? ly, m ?? lm, d ?? ld]
  if (!year || !month || !day) return undefined
  try {
    return Temporal.PlainDate.from(
      { year: +year, month: +month, day: +day },
      { overflow: 'reject' },
    )
  } catch {
    return undefined
  }
}
