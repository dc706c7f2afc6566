// Files that somebody might send to harm us or whoever opens them, built by code: no such file lies in the repository.
import { crc32, deflateSync } from 'node:zlib'
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib'
import sharp from 'sharp'

const canvas = (side = 40) =>
  sharp({ create: { width: side, height: side * 2, channels: 3, background: '#a33' } })

/** As a phone takes it: with the place, the camera and a turn that the picture needs. */
export const photoWithPlace = (side = 40): Promise<Buffer> =>
  canvas(side)
    .withExif({
      IFD0: { Make: 'Telefono', Copyright: 'Rosa' },
      IFD3: { GPSLatitude: '19/1 25/1 42/1', GPSLatitudeRef: 'N' },
    })
    .jpeg()
    .toBuffer()
export const png = (): Promise<Buffer> => canvas().png().toBuffer()
export const webp = (): Promise<Buffer> => canvas().webp().toBuffer()

/** The smallest archive there is: a list of contents with nothing in it. */
export const emptyZip = Buffer.from(`PK\x05\x06${'\0'.repeat(18)}`, 'latin1')
export const script = Buffer.from('<script>fetch("//evil.example")</script>')
export const gifAndArchive = Buffer.concat([Buffer.from('GIF89a'), Buffer.alloc(40), emptyZip])
export const heicPhoto = Buffer.concat([
  Buffer.from([0, 0, 0, 24]),
  Buffer.from('ftypheic'),
  Buffer.alloc(200),
])

function chunk(type: string, body: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), body])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(body.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

/** A few bytes that say they are 60,000 by 60,000 pixels. */
export function pixelBomb(): Buffer {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(60_000, 0)
  head.writeUInt32BE(60_000, 4)
  head.set([8, 6, 0, 0, 0], 8)
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(4_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

async function document(add: (one: PDFDocument) => unknown = () => {}): Promise<Buffer> {
  const one = await PDFDocument.create()
  one.addPage([300, 300]).drawText('Comprobante de domicilio', { x: 20, y: 200, size: 12 })
  await add(one)
  return Buffer.from(await one.save({ useObjectStreams: false }))
}

export const plainPdf = () => document()
export const pdfWithProgram = () => document((one) => one.addJavaScript('x', 'app.alert(1)'))
export const pdfThatLaunches = () =>
  document(({ catalog, context }) =>
    catalog.set(
      PDFName.of('OpenAction'),
      context.obj({ S: PDFName.of('Launch'), F: PDFString.of('calc.exe') }),
    ),
  )
/** As the one before, with its name spelt so that a search for it finds nothing. */
export const pdfThatHides = async () =>
  Buffer.from(
    (await pdfThatLaunches()).toString('latin1').replace('/Launch', '/L#61unch'),
    'latin1',
  )
export const pdfWithFile = () => document((one) => one.attach(script, 'factura.exe'))
export const lockedPdf = () => document((one) => one.encrypt({ userPassword: 'secreta' }))
/** A part of 80 MB in a few hundred KB; `times`: packed again and again. */
export const pdfBomb = (times = 1) =>
  document(({ context }) => {
    let packed = Buffer.alloc(80_000_000)
    for (let i = 0; i < times; i++) packed = deflateSync(packed, { level: 1 })
    context.register(context.stream(packed, { Filter: PDFName.of('FlateDecode') }))
  })
export const pdfAndArchive = async () => Buffer.concat([await plainPdf(), emptyZip])
export const pdfAndPage = async () => Buffer.concat([await plainPdf(), script])
export const pageAndPdf = async () => Buffer.concat([script, await plainPdf()])

/** What every scanner is tried with; harmless, and put together here so that none finds it in this file. */
export const eicar = Buffer.from(
  ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS', '-TEST-FILE!$H+H*'].join(''),
)
