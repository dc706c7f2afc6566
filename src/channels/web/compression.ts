// Pages squeezed at the cheapest level; tokens inside them are masked, so squeezing tells nobody anything.
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
const worthIt = 1024

export type Encoded = { readonly body: Buffer; readonly encoding?: 'br' | 'gzip' }

/** `accepts`: the request's Accept-Encoding. Small bodies and unknown encodings go as they are. */
export async function squeeze(body: Buffer, accepts: string | undefined): Promise<Encoded> {
  if (body.length < worthIt || !accepts) return { body }
  if (/\bbr\b/.test(accepts)) {
    const params = {
      [constants.BROTLI_PARAM_QUALITY]: 1,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    }
    return { body: await brotli(body, { params }), encoding: 'br' }
  }
  if (/\bgzip\b/.test(accepts)) return { body: await gzipped(body, { level: 1 }), encoding: 'gzip' }
  return { body }
}
