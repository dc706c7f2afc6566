// How heavy the page of the line is for a first visit: everything it brings, as the door sends it.
import assert from 'node:assert/strict'
import type { ServerResponse } from 'node:http'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { openRefusals } from '../../src/channels/web/refusals.ts'
import { lineGallery } from '../../src/modules/door/line.pages.ts'
import { assetAt } from '../../src/platform/assets.ts'
import { readInstitution } from '../../src/platform/institution.ts'

/** Of the design guide: without its font, which a page of a busy hour does not wait for. */
const limit = 12 * 1024

/** The body that the door would send, head and all left out. */
function sent(draw: (typeof states)[string], state: string, lang: 'es' | 'en'): Buffer {
  let body: Buffer = Buffer.alloc(0)
  const response = {
    writeHead: () => response,
    end: (bytes: Buffer) => {
      body = bytes
    },
  } as unknown as ServerResponse
  const asked = { lang, path: '/mi-ahorro', saveData: false, gzip: true }
  refuse(response, asked, { state, draw, retryAfterSeconds: 20 })
  return body
}
const refuse = openRefusals({ institution: readInstitution(), demo: true, https: true })
const states = lineGallery['/espera']!

test('the page of the line, its styles and its script stay under 12 KB for a first visit', () => {
  assert.ok(Object.keys(states).length > 5)
  for (const [state, draw] of Object.entries(states))
    for (const lang of ['es', 'en'] as const) {
      const body = sent(draw, state, lang)
      const markup = gunzipSync(body).toString()
      const files = [...markup.matchAll(/(?:href|src)="(\/estatico\/[^"]+\.(?:css|js))"/g)]
      assert.ok(files.length >= 2, state)
      const rest = files.reduce((sum, [, url]) => sum + assetAt(url!)!.squeezed('gzip')!.length, 0)
      assert.ok(body.length + rest <= limit, `${state}, ${lang}: ${body.length} + ${rest} bytes`)
    }
})
