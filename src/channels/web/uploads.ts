// The one form that brings a file: its fields and its bytes, within limits that are small on purpose.
import type { FastifyRequest } from 'fastify'
import type { Upload } from '../../platform/web.ts'
import { UnreadableForm } from './forms.ts'

/** What we hand out is below 100 KB; twice that is enough to say «this is none of ours». */
export const uploadLimits = {
  fileSize: 200_000,
  files: 1,
  fields: 10,
  fieldSize: 2_000,
  fieldNameSize: 100,
  parts: 12,
  headerPairs: 20,
} as const

export const noUpload: Upload = { bytes: Buffer.alloc(0), tooBig: false }

/** Reads the form: its fields become the body, as of any form, and the file is given back. */
export async function readUpload(request: FastifyRequest): Promise<Upload> {
  const fields: Record<string, string> = Object.create(null)
  let upload = noUpload
  try {
    for await (const part of request.parts()) {
      if (part.type === 'file') {
        const chunks: Buffer[] = []
        for await (const chunk of part.file) chunks.push(chunk as Buffer)
        const tooBig = part.file.truncated
        upload = { bytes: tooBig ? noUpload.bytes : Buffer.concat(chunks), tooBig }
      } else fields[part.fieldname] = String(part.value)
    }
  } catch (error) {
    throw new UnreadableForm('not a form with a file', { cause: error })
  }
  request.body = fields
  return upload
}
