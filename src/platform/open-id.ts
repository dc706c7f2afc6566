// Identities of other providers, by OpenID Connect: authorisation code with PKCE, state and nonce. The ceremony is the
// library's; here are our patience with a provider, and which of its answers mean that it is away.
import * as oidc from 'openid-client'
import { type Clock, seconds } from '../foundation/time.ts'
import { openBreaker, PartAway, type PartState } from './breaker.ts'

/** Where the provider is and who we are to it. */
export type IdentityConfig = Readonly<{
  issuer: string
  clientId: string
  clientSecret: string
  /** As people know it. */
  name: string
  /** The claim that says the CURP, and what is asked for so that it is told. */
  curpClaim: string
  scope: string
}>

/** What one ceremony is bound to; it stays with the browser that began it. */
export type Ceremony = {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}
/** Who came back: their name at the provider, and the CURP if it was told. */
export type Identity = {
  readonly issuer: string
  readonly subject: string
  readonly curp: string | undefined
}

/** The answer is not of this ceremony, was used before, or was refused there. */
export class NotProven extends Error {}

/** Seconds: whoever waits for another site is patient, and our door waits for it never. */
const patience = 8
const rests = seconds(30)

/** Away: no connection, no answer in time, or an answer that is an error of its own. */
function isTrouble(error: unknown): boolean {
  if (error instanceof PartAway) return true
  const { code, cause, name } = error as { code?: string; cause?: unknown; name?: string }
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT' || name === 'TimeoutError') return true
  if (error instanceof TypeError && cause instanceof Error) return true // fetch: no connection
  const response = [cause, (cause as { cause?: unknown } | undefined)?.cause].find(
    (one) => one instanceof Response,
  )
  if (response) return response.status >= 500
  return cause instanceof TypeError && cause.cause instanceof Error
}

/** The provider of identities, with a breaker of its own. Nothing is asked of it before somebody wants to use it. */
export function openIdentityProvider(
  config: IdentityConfig,
  { now, redirectTo }: { readonly now: Clock; readonly redirectTo: string },
) {
  const breaker = openBreaker({ part: 'identity', now, failures: 3, rests, isTrouble })
  let known: oidc.Configuration | undefined
  const discovered = async (): Promise<oidc.Configuration> => {
    const issuer = new URL(config.issuer)
    const plain = issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [] // this machine alone
    const options = { timeout: patience, execute: plain }
    const { clientId, clientSecret } = config
    known ??= await oidc
      .discovery(issuer, clientId, undefined, oidc.ClientSecretBasic(clientSecret), options)
      .catch((error: unknown) => {
        throw new PartAway('identity', error)
      })
    return known
  }

  const claimsOf = async (server: oidc.Configuration, back: URL, ceremony: Ceremony) => {
    const tokens = await oidc.authorizationCodeGrant(server, back, {
      expectedState: ceremony.state,
      expectedNonce: ceremony.nonce,
      pkceCodeVerifier: ceremony.verifier,
      idTokenExpected: true,
    })
    const claims = tokens.claims()
    if (!claims) throw new NotProven('no identity was told')
    const said = claims[config.curpClaim]
    const more =
      said === undefined && server.serverMetadata().userinfo_endpoint
        ? await oidc.fetchUserInfo(server, tokens.access_token, claims.sub)
        : undefined
    return { claims, curp: said ?? more?.[config.curpClaim] }
  }

  return {
    name: config.name,
    issuer: config.issuer,
    state: (): PartState => breaker.state(),

    /** A new ceremony and where to send the browser. Asks nothing of a provider that was found before. Throws PartAway. */
    begin: async (): Promise<{ ceremony: Ceremony; to: string }> => {
      const server = known ?? (await breaker.run(discovered)) // what asks nothing is no sign that it is back
      const ceremony = {
        state: oidc.randomState(),
        nonce: oidc.randomNonce(),
        verifier: oidc.randomPKCECodeVerifier(),
      }
      const url = oidc.buildAuthorizationUrl(server, {
        redirect_uri: redirectTo,
        scope: config.scope,
        state: ceremony.state,
        nonce: ceremony.nonce,
        code_challenge: await oidc.calculatePKCECodeChallenge(ceremony.verifier),
        code_challenge_method: 'S256',
      })
      return { ceremony, to: url.href }
    },

    /** Who came back with these parameters. Throws PartAway, or NotProven when it is not the answer to this ceremony. */
    finish: (query: URLSearchParams, ceremony: Ceremony): Promise<Identity> =>
      breaker.run(async () => {
        const server = await discovered()
        const back = new URL(redirectTo)
        back.search = query.toString()
        try {
          const { claims, curp } = await claimsOf(server, back, ceremony)
          const told = typeof curp === 'string' ? curp : undefined
          return { issuer: claims.iss, subject: claims.sub, curp: told }
        } catch (error) {
          if (isTrouble(error)) throw error
          throw new NotProven('the answer proves nobody', { cause: error })
        }
      }),
  }
}
export type IdentityProvider = ReturnType<typeof openIdentityProvider>
