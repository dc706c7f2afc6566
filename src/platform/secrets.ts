// Keys, tokens and sealed values. Random bytes and ciphers come from node:crypto alone.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  randomInt,
  sign,
  timingSafeEqual,
  verify,
} from 'node:crypto'

/** One root key of 32 bytes; every purpose has a key of its own derived from it. */
export type Secrets = {
  /** Keyed hash for lookups and stable choices: same purpose and text, same 32 bytes. */
  mac(purpose: string, text: string): Buffer
  /** Encrypts and authenticates; only the same purpose opens it. */
  seal(purpose: string, text: string): Buffer
  /** The sealed text, or undefined when it was not sealed by us for this purpose. */
  open(purpose: string, sealed: Buffer): string | undefined
  /** As `seal` and `open`, of bytes. */
  sealBytes(purpose: string, bytes: Buffer): Buffer
  openBytes(purpose: string, sealed: Buffer): Buffer | undefined
  /** An Ed25519 signature, 64 bytes: whoever has the public key of that purpose can check it. */
  sign(purpose: string, text: string): Buffer
  /** 32 bytes, to be shown to anybody. */
  publicKey(purpose: string): Buffer
}

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8 and in SPKI (RFC 8410). */
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')

const signerFrom = (seed: Buffer): KeyObject =>
  createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })

/** Whether the text was signed by the holder of that public key. */
export const isSigned = (publicKey: Buffer, text: string, signature: Buffer): boolean => {
  const key = Buffer.concat([publicPrefix, publicKey])
  return verify(
    null,
    Buffer.from(text),
    createPublicKey({ key, format: 'der', type: 'spki' }),
    signature,
  )
}

const ivBytes = 12
const tagBytes = 16
/** Purposes that carry a token of their own (drafts) come and go: derived keys are kept up to here. */
const mostKeys = 500

/** Reading a key costs as much as signing with it: each purpose's is read once. */
function signersFrom(keyFor: (purpose: string) => Buffer): (purpose: string) => KeyObject {
  const signers = new Map<string, KeyObject>()
  return (purpose) => {
    const known = signers.get(purpose)
    if (known) return known
    const signer = signerFrom(keyFor(`sign/${purpose}`))
    if (signers.size >= mostKeys) signers.clear()
    signers.set(purpose, signer)
    return signer
  }
}

export function secretsFrom(root: Buffer): Secrets {
  if (root.length < 32) throw new RangeError('the root key needs 32 bytes or more')
  const keys = new Map<string, Buffer>()
  const keyFor = (purpose: string): Buffer => {
    const known = keys.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), `cimiento/${purpose}`, 32))
    if (keys.size >= mostKeys) keys.clear()
    keys.set(purpose, key)
    return key
  }
  const sealBytes = (purpose: string, bytes: Buffer): Buffer => {
    const iv = randomBytes(ivBytes)
    const cipher = createCipheriv('aes-256-gcm', keyFor(purpose), iv)
    const body = Buffer.concat([cipher.update(bytes), cipher.final()])
    return Buffer.concat([iv, cipher.getAuthTag(), body])
  }
  const openBytes = (purpose: string, sealed: Buffer): Buffer | undefined => {
    try {
      const iv = sealed.subarray(0, ivBytes)
      const decipher = createDecipheriv('aes-256-gcm', keyFor(purpose), iv)
      decipher.setAuthTag(sealed.subarray(ivBytes, ivBytes + tagBytes))
      const body = sealed.subarray(ivBytes + tagBytes)
      return Buffer.concat([decipher.update(body), decipher.final()])
    } catch {
      return undefined
    }
  }
  const signerFor = signersFrom(keyFor)
  return {
    sign: (purpose, text) => sign(null, Buffer.from(text), signerFor(purpose)),
    publicKey: (purpose) =>
      createPublicKey(signerFor(purpose)).export({ format: 'der', type: 'spki' }).subarray(-32),
    mac: (purpose, text) => createHmac('sha256', keyFor(purpose)).update(text).digest(),
    seal: (purpose, text) => sealBytes(purpose, Buffer.from(text)),
    open: (purpose, sealed) => openBytes(purpose, sealed)?.toString('utf8'),
    sealBytes,
    openBytes,
  }
}

/** A token for a link or a cookie: 256 random bits, in URL-safe text. */
export const newToken = (): string => randomBytes(32).toString('base64url')
/** What is stored of a token: never the token itself. */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest()
/** A code of six digits, evenly drawn. */
export const newCode = (): string => randomInt(0, 1_000_000).toString().padStart(6, '0')
export const sameBytes = (a: Buffer, b: Buffer): boolean =>
  a.length === b.length && timingSafeEqual(a, b)

/** Sixteen bytes as a UUID is written. */
function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}

/** Makes identifiers; those of one millisecond sort as they were made, up to three thousand of them. */
export function openIds(): (nowMilliseconds: number) => string {
  let last = { at: 0, sequence: 0 }
  return (nowMilliseconds) => {
    const bytes = randomBytes(16)
    const again = last.at === nowMilliseconds
    const sequence = again ? last.sequence + 1 : bytes.readUInt16BE(6) & 0x03ff
    last = { at: nowMilliseconds, sequence }
    bytes.writeUIntBE(nowMilliseconds, 0, 6)
    bytes.writeUInt16BE(0x7000 | Math.min(sequence, 0x0fff), 6)
    bytes[8] = (bytes[8]! & 0x3f) | 0x80
    return uuidOf(bytes)
  }
}

/** An identifier that sorts by time and cannot be guessed (UUID version 7). */
export const newId = openIds()
