// Comma-separated values for spreadsheets: quoted where needed, formulas disarmed, a byte order mark first.
// The mark makes Excel read accents; every other reader skips it (RFC 4180 says nothing about it).

const mark = '\ufeff'
/** What a spreadsheet would take for a formula. A plain negative amount is a number, and stays one. */
const formula = /^[=+@\t\r]|^-(?!\d+(\.\d+)?$)/

/** One field: text that would run as a formula gets an apostrophe in front; quotes are doubled. */
export function csvField(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

export const csvLine = (fields: readonly string[]): string =>
  `${fields.map(csvField).join(',')}\r\n`

/** The whole file as it grows. The first batch is there before anything is sent: trouble shows as an error page. */
export async function* csv(
  heading: readonly string[],
  batches: AsyncIterable<readonly (readonly string[])[]>,
): AsyncGenerator<string> {
  let begun = false
  for await (const lines of batches) {
    yield (begun ? '' : mark + csvLine(heading)) + lines.map(csvLine).join('')
    begun = true
  }
  if (!begun) yield mark + csvLine(heading)
}
export const csvType = 'text/csv; charset=utf-8'
