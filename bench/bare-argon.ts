// The limit of sign-ins: the library alone, same parameters, same number at once.
import { hash, verify } from '@node-rs/argon2'

const cost = { algorithm: 2 as const, memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const stored = await hash('una frase larga para medir', cost)

/** Verifications a second with `atOnce` under way, for so many seconds. */
export async function bareVerifications(atOnce: number, seconds: number): Promise<number> {
  const end = performance.now() + seconds * 1000
  let done = 0
  const loop = async () => {
    while (performance.now() < end) {
      await verify(stored, 'una frase larga para medir')
      done++
    }
  }
  await Promise.all(Array.from({ length: atOnce }, loop))
  return done / seconds
}
