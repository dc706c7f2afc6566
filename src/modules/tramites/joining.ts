// Two people in one request: the other one says yes from their own login, or nothing is decided. The number of a
// person is half public: it never says yes for them.
import type { Definition, Values } from './definition.ts'

/** No 0, 1, I, O, U: it is read out and typed. */
const alphabet = '23456789ABCDEFGHJKLMNPQRSTVWXYZ'
const length = 8

/** The code by which the other person is invited, of bytes that only we can make: `K7QD-M2XR`. */
export function invitationCode(bytes: Uint8Array): string {
  const letters = [...bytes.subarray(0, length)].map((byte) => alphabet[byte % alphabet.length]!)
  return `${letters.slice(0, 4).join('')}-${letters.slice(4).join('')}`
}
export const sameInvitation = (ours: string, typed: string): boolean => {
  const bare = (text: string) =>
    text
      .slice(0, 40)
      .toUpperCase()
      .replace(/[^0-9A-Z]/g, '')
  return bare(ours) === bare(typed)
}

/** Whether the request names this very person as the other one; never who asks themselves. */
export function isPartner(
  { partner }: Pick<Definition, 'partner'>,
  about: Values,
  person: { readonly nss: string; readonly curp: string },
): boolean {
  if (!partner) return false
  return about[partner.nss] === person.nss && about[partner.curp] === person.curp
}
