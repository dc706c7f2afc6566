// Why a machine asks for what is about a person: a header, since an address is written to logs.
const most = 200

/**
 * The reason as it was meant; undefined: none, or one that nobody can read. Letters beyond ASCII come as RFC 3986
 * writes them: `Aclaraci%C3%B3n`.
 */
export function reasonIn(header: string | undefined): string | undefined {
  if (!header || header.length > most * 9) return undefined
  try {
    const said = decodeURIComponent(header).replace(/\s+/g, ' ').trim()
    const fits = [...said].length >= 5 && [...said].length <= most && !/\p{C}/u.test(said)
    return fits ? said : undefined
  } catch {
    return undefined
  }
}
