// Nobody serves their own family: what an agent declared about themselves, against whom they look up.
// It stops the look-up, whatever the reason given; another person takes the call.

export type Declared = {
  readonly nss: string
  readonly firstSurname: string
  readonly secondSurname: string | null
  /** Street and number. */
  readonly street: string
  readonly postalCode: string
}
export type LookedUp = {
  readonly nss: string
  readonly firstSurname: string
  readonly secondSurname: string | null
  readonly addresses: readonly { readonly street: string; readonly postalCode: string | null }[]
}
export type Kinship = 'self' | 'surnames' | 'address'

/** No accents, case or signs: Ñ is N. */
const plain = (text: string | null): string =>
  (text ?? '')
    .slice(0, 200)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim()

const surnamesOf = (who: { firstSurname: string; secondSurname: string | null }) =>
  [plain(who.firstSurname), plain(who.secondSurname)].filter((one) => one !== '')

/** Siblings share both, whatever their order; where one has a single surname, that one. */
function sameSurnames(a: readonly string[], b: readonly string[]): boolean {
  const shared = a.filter((one) => b.includes(one))
  return shared.length > 0 && shared.length >= Math.min(2, Math.max(a.length, b.length))
}

const streetWords = (street: string) =>
  plain(street)
    .split(' ')
    .filter(
      (word) =>
        ![
          'CALLE',
          'AV',
          'AVENIDA',
          'NUM',
          'NO',
          'NUMERO',
          'DE',
          'DEL',
          'LA',
          'LAS',
          'LOS',
          'EL',
        ].includes(word),
    )
    .join(' ')

/** Why an agent may not look this person up; undefined: they may. */
export function kinshipOf(agent: Declared, person: LookedUp): Kinship | undefined {
  if (agent.nss === person.nss) return 'self'
  const [mine, theirs] = [surnamesOf(agent), surnamesOf(person)]
  if (sameSurnames(mine, theirs)) return 'surnames'
  const street = streetWords(agent.street)
  for (const address of person.addresses) {
    if (address.postalCode !== agent.postalCode) continue
    if (street !== '' && streetWords(address.street) === street) return 'address'
    if (mine.some((one) => theirs.includes(one))) return 'surnames'
  }
  return undefined
}
