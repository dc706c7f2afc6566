// Passkeys as the W3C's Web Authentication has them; the ceremonies are the library's. Asked for: a key that the
// device finds by itself, and a finger, a face or a PIN each time.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'

/** Whose page it is: the origin that the browser must tell, and its host. */
export type Site = { readonly origin: string; readonly host: string; readonly name: string }

/** The portal as keys know it; none for an address of numbers, which no key may be for. */
export function siteOf(origin: string, name: string): Site | undefined {
  const { hostname } = new URL(origin)
  const numbers = /^[\d.]+$/.test(hostname) || hostname.startsWith('[')
  return numbers ? undefined : { origin, host: hostname, name }
}

export type Passkey = {
  /** As the device names it, base64url. */
  readonly keyId: string
  readonly publicKey: Buffer
  /** How often it has signed, where the device counts. */
  readonly counter: bigint
}
/** What a device tells with each use. `backedUp`: it keeps copies elsewhere, so that losing it is not losing the key. */
export type Signed = { readonly counter: bigint; readonly backedUp: boolean }
export type Owner = { readonly ownerId: string; readonly name: string; readonly label: string }

/** What a browser is given, as JSON, and the challenge that its answer must carry. */
export type Ceremony = { readonly options: string; readonly challenge: string }

/** Ed25519, P-256, RSA: all that devices of today bring, and that Node reads without warnings. */
const algorithms = [-8, -7, -257]

/** For a new key. `known`: keys that the owner has already; the device refuses to make a second one beside them. */
export async function registration(
  site: Site,
  { ownerId, name, label }: Owner,
  known: readonly string[],
): Promise<Ceremony> {
  const options = await generateRegistrationOptions({
    rpName: site.name,
    rpID: site.host,
    userID: new Uint8Array(Buffer.from(ownerId)),
    userName: label,
    userDisplayName: name,
    attestationType: 'none',
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: algorithms,
  })
  return { options: JSON.stringify(options), challenge: options.challenge }
}

/** For whoever comes in: any key of this site. `own`: the bytes of a challenge that the caller made. */
export async function authentication(site: Site, own?: Buffer): Promise<Ceremony> {
  const options = await generateAuthenticationOptions({
    rpID: site.host,
    ...(own && { challenge: new Uint8Array(own) }),
    userVerification: 'required',
  })
  return { options: JSON.stringify(options), challenge: options.challenge }
}

type Answer = {
  readonly id: string
  readonly response: { readonly userHandle?: string; readonly clientDataJSON?: string }
}

/** A browser's answer as it came in a form; undefined for anything that is none. */
function readAnswer(text: string): Answer | undefined {
  try {
    const read = JSON.parse(text.slice(0, 20_000)) as Partial<Answer> | null
    const whole = typeof read?.id === 'string' && typeof read.response === 'object'
    return whole && read.response !== null ? (read as Answer) : undefined
  } catch {
    return undefined
  }
}

/** The key that an answer names and whose it says to be; nothing is proven yet. */
export function namedIn(text: string): { keyId: string; ownerId: string } | undefined {
  const answer = readAnswer(text)
  if (!answer) return undefined
  const handle = answer.response.userHandle
  const ownerId = typeof handle === 'string' ? Buffer.from(handle, 'base64url').toString() : ''
  return { keyId: answer.id, ownerId }
}

/** The challenge that an answer says it is to, base64url; nothing is proven yet. */
export function challengeIn(text: string): string | undefined {
  const told = readAnswer(text)?.response.clientDataJSON
  if (typeof told !== 'string') return undefined
  try {
    const read = JSON.parse(Buffer.from(told, 'base64url').toString()) as {
      challenge?: unknown
    } | null
    return typeof read?.challenge === 'string' ? read.challenge : undefined
  } catch {
    return undefined
  }
}

/** The new key, when the answer is to this challenge, from this site, by somebody the device knows. */
export async function registered(
  site: Site,
  challenge: string,
  text: string,
): Promise<(Passkey & Signed) | undefined> {
  const answer = readAnswer(text)
  if (!answer) return undefined
  try {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: answer as Parameters<typeof verifyRegistrationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      requireUserVerification: true,
      supportedAlgorithmIDs: algorithms,
    })
    if (!verified) return undefined
    const { id, publicKey, counter } = registrationInfo.credential
    const { credentialBackedUp: backedUp } = registrationInfo
    return { keyId: id, publicKey: Buffer.from(publicKey), counter: BigInt(counter), backedUp }
  } catch {
    return undefined // the library throws whatever does not fit: the reasons are the attacker's to guess
  }
}

/** The key as it stands from now on, when it signed this challenge for this site; a counter that stands still is refused. */
export async function authenticated(
  site: Site,
  challenge: string,
  text: string,
  { keyId, publicKey, counter }: Passkey,
): Promise<Signed | undefined> {
  const answer = readAnswer(text)
  if (!answer) return undefined
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: answer as Parameters<typeof verifyAuthenticationResponse>[0]['response'],
      expectedChallenge: challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.host,
      credential: { id: keyId, publicKey: new Uint8Array(publicKey), counter: +`${counter}` },
      requireUserVerification: true,
    })
    const { newCounter, credentialBackedUp: backedUp } = authenticationInfo
    return verified ? { counter: BigInt(newCounter), backedUp } : undefined
  } catch {
    return undefined
  }
}
