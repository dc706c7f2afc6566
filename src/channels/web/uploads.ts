// A form that brings a file: its fields and its bytes, read as they come, within limits.
import type { FastifyRequest } from 'fastify'
import type { Upload } from '../../platform/web-files.ts'
import { UnreadableForm } from './forms.ts'
import { expectFile } from './pace.ts'

/** What we hand out is below 100 KB; twice that is enough to say «this is none of ours». */
const smallFile = 200_000
/** Fields and borders beside the file. */
const besides = 100_000

export const uploadLimits = {
  files: 1,
  fields: 10,
  fieldSize: 2_000,
  fieldNameSize: 100,
  parts: 12,
  headerPairs: 20,
} as const

export const noUpload: Upload = { bytes: Buffer.alloc(0), tooBig: false, name: '' }

/** Said to be far over what the route takes: refused before a byte of it is read. */
class FarTooBig extends Error {
  readonly statusCode = 413
  readonly code = 'FST_ERR_CTP_BODY_TOO_LARGE'
}

/** Reads the form: its fields become the body, as of any form, and the file is given back. */
export async function readUpload(
  request: FastifyRequest,
  mostBytes: number = smallFile,
): Promise<Upload> {
  const said = +(request.headers['content-length'] ?? 0)
  if (said > 5 * mostBytes + besides) throw new FarTooBig()
  expectFile(request.raw)
  const fields: Record<string, string> = Object.create(null)
  let upload = noUpload
  try {
    for await (const part of request.parts({ limits: { ...uploadLimits, fileSize: mostBytes } })) {
      if (part.type === 'file') {
        const chunks: Buffer[] = []
        for await (const chunk of part.file) chunks.push(chunk as Buffer)
        const tooBig = part.file.truncated
        const bytes = tooBig ? noUpload.bytes : Buffer.concat(chunks)
        upload = { bytes, tooBig, name: (part.filename ?? '').slice(0, 1_000) }
      } else fields[part.fieldname] = String(part.value)
    }
  } catch (error) {
    throw new UnreadableForm('not a form with a file', { cause: error })
  }
  request.body = fields
  return upload
}
