// Routes whose form brings a file: who may send one, and how large it may be.
import type { Handler, MemberVisit, Route, StaffVisit, Visit } from './web.ts'

/** The one file that came with a form. */
export type Upload = {
  /** Empty when no file was chosen, or when it is over the limit. */
  readonly bytes: Buffer
  readonly tooBig: boolean
  /** As the browser said it: anything at all. */
  readonly name: string
}
export type FileVisit = Visit & { readonly upload: Upload }
export type MemberFileVisit = MemberVisit & { readonly upload: Upload }
export type OperatorFileVisit = StaffVisit & { readonly upload: Upload }

/** `mostBytes`: of the file; unsaid, a small one. */
export type FileRoute = { readonly mostBytes?: number } & (
  | { readonly for: 'uploader'; readonly handle: Handler<FileVisit> }
  | { readonly for: 'member-uploader'; readonly handle: Handler<MemberFileVisit> }
  | { readonly for: 'operator-uploader'; readonly handle: Handler<OperatorFileVisit> }
)

/** What anybody may send with one file. */
export const postFile = (path: string, handle: Handler<FileVisit>, mostBytes?: number): Route => ({
  method: 'POST',
  path,
  for: 'uploader',
  ...(mostBytes !== undefined && { mostBytes }),
  handle,
})

/** What a member who is in may send with one file: nothing of it is read before we know who they are. */
export const memberPostFile = (
  path: string,
  mostBytes: number,
  handle: Handler<MemberFileVisit>,
): Route => ({ method: 'POST', path, for: 'member-uploader', mostBytes, handle })

/** What an operator may bring with one file: nothing of it is read before we know that they are one. */
export const operatorPostFile = (
  path: string,
  mostBytes: number,
  handle: Handler<OperatorFileVisit>,
): Route => ({ method: 'POST', path, for: 'operator-uploader', mostBytes, handle })
