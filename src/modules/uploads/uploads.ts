// What people send us: photos and PDF. What it is, is read from its bytes; its name is words on a page, never a path.
// Nothing that came in is handed on as it came, and nothing here is ever run.

export const uploadKinds = ['jpeg', 'png', 'webp', 'pdf'] as const
export type UploadKind = (typeof uploadKinds)[number]

/**
 * `received`: kept. `checking`: kept, and nobody opens it until whoever looks for malware answered. `refused`: malware was
 * found in it afterwards; its bytes are gone.
 */
export const uploadStates = ['received', 'checking', 'refused'] as const
export type UploadState = (typeof uploadStates)[number]

/** In the order in which they are looked at. */
export const cannotUpload = [
  'no-file',
  'file-too-big',
  'too-many-today',
  'heic',
  'not-a-photo-or-pdf',
  'malware',
  'photo-broken',
  'too-many-pixels',
  'two-files-in-one',
  'pdf-too-dense',
  'pdf-locked',
  'pdf-broken',
  'pdf-with-programs',
  'pdf-with-files',
] as const
export type CannotUpload = (typeof cannotUpload)[number]

const text = (bytes: Buffer, from: number, to: number) =>
  bytes.subarray(from, to).toString('latin1')

/** The families of phone photos that computers often cannot open (ISO base media: what stands after `ftyp`). */
const isHeic = (bytes: Buffer): boolean =>
  text(bytes, 4, 8) === 'ftyp' && /^(hei[cxms]|hev[cx]|mif1|msf1)/.test(text(bytes, 8, 12))

/** What the first bytes say it is. A name or a type told by the browser is never asked. */
export function kindOf(bytes: Buffer): UploadKind | 'heic' | undefined {
  if (text(bytes, 0, 3) === '\xff\xd8\xff') return 'jpeg'
  if (text(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png'
  if (text(bytes, 0, 4) === 'RIFF' && text(bytes, 8, 12) === 'WEBP') return 'webp'
  if (text(bytes, 0, 5) === '%PDF-') return 'pdf'
  return isHeic(bytes) ? 'heic' : undefined
}

const endings = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' } as const
export const contentTypes = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
} as const satisfies Record<UploadKind, string>

const longestName = 80
const ending = /\.[\p{L}\p{N}]{1,5}$/u

/**
 * The name to show: the last part of any path, without control or direction characters (a name may not read backwards),
 * of at most 80 characters, and with the ending of what it is. One that says nothing becomes `archivo`.
 */
export function shownName(given: string, kind: UploadKind): string {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '')
    .replace(/[<>:"|?*`]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const stem = plain.replace(ending, '').replace(/^[.\s]+|[.\s]+$/g, '')
  const short = [...stem].slice(0, longestName).join('').trim()
  return `${short || 'archivo'}.${endings[kind]}`
}

/** A reason for looking is a sentence that somebody can read later. */
export const reasonIn = (typed: string | undefined): string | undefined => {
  const reason = (typed ?? '').replace(/\s+/g, ' ').trim().slice(0, 200)
  return reason.length < 5 ? undefined : reason
}
