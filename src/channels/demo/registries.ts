// The demo's registries: what each has of the people of the demo, by their own papers. They answer as real ones do:
// what is written, nothing, or not now.
import { fullName } from '../../foundation/person-name.ts'
import { day } from '../../foundation/time.ts'
import type { AskRegistry, RegistryAnswer, Written } from '../../modules/registries/registries.ts'
import { cast } from './cast/cast.ts'

/** What one registry copied badly, by whose it is and where. */
const slips: Readonly<Record<string, Readonly<Record<string, Partial<Written>>>>> = {
  tomas: { sat: { name: 'Tomás Aguilar Ribas' } },
}
/** Registries that are away for somebody. */
const away: Readonly<Record<string, string>> = { nora: 'afore' }

const people = new Map(cast.map((one) => [one.identity.curp as string, one]))

export const demoRegistries =
  (): AskRegistry =>
  async (registry, { curp }): Promise<RegistryAnswer> => {
    const known = people.get(curp)
    if (!known) return { kind: 'no-record' }
    const { persona, identity } = known
    if (away[persona.key] === registry) return { kind: 'away' }
    const written = { ...identity, name: fullName(persona.name), birthOn: day(persona.birthOn) }
    return {
      kind: 'says',
      by: 'asked',
      written: { ...written, ...slips[persona.key]?.[registry] },
    }
  }
