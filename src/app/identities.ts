// Identities of another provider, joined; nothing at all where the environment names none.

import {
  identityDoorRoutes,
  identityRoutes,
} from '../modules/external-login/external-login.routes.ts'
import type { ExternalLoginDeps } from '../modules/external-login/external-login.usecases.ts'
import { externalLoginUseCases } from '../modules/external-login/external-login.usecases.ts'
import { cameFrom, withoutSnapshot } from '../modules/logins/came-from.routes.ts'
import type { LoginsUseCases } from '../modules/logins/logins.usecases.ts'
import { turnedAway } from '../modules/logins/sign-in.routes.ts'
import type { SignInUseCases } from '../modules/logins/sign-in.usecases.ts'
import type { PartState } from '../platform/breaker.ts'
import { openIdentityProvider } from '../platform/open-id.ts'
import type { Route } from '../platform/web.ts'
import { alone } from '../platform/web-helped.ts'
import type { Base } from './base.ts'

type Below = Pick<ExternalLoginDeps, 'audit' | 'holds' | 'members' | 'notices'> & {
  readonly logins: LoginsUseCases
  readonly signIn: SignInUseCases
}

export function openIdentities(
  base: Base,
  below: Below,
): { readonly routes: readonly Route[]; readonly state?: () => PartState } {
  const { identity, publicOrigin } = base.config
  if (!identity) return { routes: [] }
  const redirectTo = `${publicOrigin}/entrar/identidad/regreso`
  const provider = openIdentityProvider(identity, { ...base, redirectTo })
  const loginById = (loginId: string) => below.logins.loginById(base.db, loginId)
  const identities = externalLoginUseCases({ ...base, ...below, provider, loginById })
  const rooms = { identities, cameFrom, turnedAway, withoutSnapshot, ...below.signIn }
  const routes = [...identityDoorRoutes(rooms), ...identityRoutes(rooms).map(alone)]
  return { routes, state: provider.state }
}
