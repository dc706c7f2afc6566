// Where each registry is asked: the demo's own, or nobody while none is joined.
import { demoRegistries } from '../channels/demo/registries.ts'
import type { RefundsUseCases } from '../modules/refunds/refunds.usecases.ts'
import { registriesRoutes } from '../modules/registries/registries.routes.ts'
import type { AskRegistry } from '../modules/registries/registries.ts'
import {
  type RegistriesDeps,
  registriesUseCases,
} from '../modules/registries/registries.usecases.ts'
import type { Base } from './base.ts'

type Below = Pick<RegistriesDeps, 'audit' | 'members'> & {
  readonly refunds: Pick<RefundsUseCases, 'holderOf'>
}
/** Where nobody can be asked, nobody is blamed: members compare with their papers. */
const nobody: AskRegistry = async () => ({ kind: 'not-online' })

export function openRegistries(base: Base, below: Below) {
  const askRegistry = base.config.demo ? demoRegistries() : nobody
  const registries = registriesUseCases({
    ...base,
    ...below,
    askRegistry,
    holderOf: below.refunds.holderOf,
  })
  return { registries, routes: registriesRoutes(registries) }
}
