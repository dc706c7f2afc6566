// What was typed into a form that the door could not take: given back on the page itself, to be sent again with one
// touch. Nothing of it is stored, and secrets are left out.
import type { IncomingMessage } from 'node:http'
import { html } from '../../platform/pages/html.ts'
import { withoutSecrets } from '../../platform/web.ts'
import { readForm } from './forms.ts'

const mostBytes = 8_192
const patienceMs = 500

/** A short form of our own pages; another site's, a file, or one that comes too slowly is not read. */
function isOurs({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site']
  const size = Number.parseInt(headers['content-length'] ?? '', 10)
  return (
    (site === undefined || site === 'same-origin') &&
    headers['content-type'] === 'application/x-www-form-urlencoded' &&
    size <= mostBytes
  )
}

function bodyOf(request: IncomingMessage): Promise<string | undefined> {
  return new Promise((resolve) => {
    let text = ''
    const late = setTimeout(() => resolve(undefined), patienceMs)
    const done = (body: string | undefined) => {
      clearTimeout(late)
      resolve(body)
    }
    request.setEncoding('utf8')
    request.on('data', (part: string) => {
      text += part
      if (text.length > mostBytes) done(undefined)
    })
    request.once('end', () => done(text))
    request.once('close', () => done(undefined))
  })
}

/** Hidden fields with what was typed, or nothing. Its token stays: it is this browser's own. */
export async function typedIn(request: IncomingMessage): Promise<string> {
  if (!isOurs(request)) return ''
  const body = await bodyOf(request)
  if (body === undefined) return ''
  try {
    const fields = withoutSecrets(readForm(body), /clave|contrasena|respuesta|codigo/)
    return Object.entries(fields)
      .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
      .join('\n')
  } catch {
    return ''
  }
}
