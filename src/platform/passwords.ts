// Password hashing: argon2id from the library, never more at once than leaves pages their share of the machine.
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'

// argon2id at 19 MiB, t=2, p=1: the floor of the password storage guidance this product follows.
const cost = { algorithm: 2 as const, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const longest = 128

export class TooManyHashes extends Error {}

export type Passwords = {
  hash(secret: string): Promise<string>
  /** Whether it matches. `stored` undefined: the same work against a dummy, and false. */
  matches(stored: string | undefined, secret: string): Promise<boolean>
}

/** Lets `limit` run at once and `queue` wait; one more is refused with TooManyHashes (answered 503). */
function turnstile(limit: number, queue: number) {
  let running = 0
  const waiting: (() => void)[] = []
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running >= limit) {
      if (waiting.length >= queue) throw new TooManyHashes()
      await new Promise<void>((go) => waiting.push(go))
    } else running++
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }
}

/** `limit`: HASH_LIMIT, by default one less than the processors there are, at least one. */
export async function openPasswords(
  limit = Math.max(1, availableParallelism() - 1),
  queue = 200,
): Promise<Passwords> {
  const turn = turnstile(limit, queue)
  const clipped = (secret: string) => secret.normalize('NFC').slice(0, longest)
  const dummy = await hash('nobody has this password', cost)
  return {
    hash: (secret) => turn(() => hash(clipped(secret), cost)),
    matches: async (stored, secret) => {
      const same = await turn(() => verify(stored ?? dummy, clipped(secret)))
      return stored !== undefined && same
    },
  }
}
