// Photos are painted anew: what comes out holds the picture and nothing else, whatever came in.
import sharp from 'sharp'
import { cannot, ok, type Result } from '../../foundation/result.ts'

export type PhotoKind = 'jpeg' | 'png' | 'webp'
export type CannotPaint = 'photo-broken' | 'too-many-pixels'

/** Fifty million pixels: above every phone's usual photo, below what exhausts a server. */
export const mostPixels = 50_000_000
/** Enough to read the smallest print of an identity card. */
const longestSide = 2_400
const mostSeconds = 15

// Of the many formats that the library reads, three loaders work: the others are never reached by what people send.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
})
sharp.cache(false)
sharp.concurrency(1)

const painted = (bytes: Buffer, kind: PhotoKind): Promise<Buffer> => {
  const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' })
    .timeout({ seconds: mostSeconds })
    .autoOrient()
    .resize(longestSide, longestSide, { fit: 'inside', withoutEnlargement: true })
  if (kind === 'jpeg') return picture.jpeg({ quality: 82 }).toBuffer()
  return kind === 'png' ? picture.png().toBuffer() : picture.webp({ quality: 82 }).toBuffer()
}

/**
 * The same picture as new bytes of the same kind: upright, at most 2,400 pixels long, without place, date, camera,
 * thumbnails or anything behind its end. Its size is read from its first bytes and refused before it is unpacked.
 */
export async function paintAnew(
  bytes: Buffer,
  kind: PhotoKind,
): Promise<Result<Buffer, CannotPaint>> {
  try {
    // The head alone is read here, under no limit: a size is only a number until pixels are unpacked.
    const told = await sharp(bytes, { limitInputPixels: false }).metadata()
    if (told.format !== kind) return cannot('photo-broken')
    if (told.width * told.height > mostPixels) return cannot('too-many-pixels')
    return ok(await painted(bytes, kind))
  } catch {
    return cannot('photo-broken')
  }
}
