// Aim: whatever comes in, what is kept holds a picture or pages, and nothing else; what cannot be made so is refused.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import sharp from 'sharp'
import { fakeClamd } from '../../../test/harness/fake-clamd.ts'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { isBounded, readPdf } from './pdf-reading.ts'
import { pdfAnew } from './pdfs.ts'
import { paintAnew } from './photos.ts'
import { clamd, noScanner, verdictIn } from './scanner.ts'

test('a photo comes out upright, as large as needed, without place, camera or what hung behind it', async () => {
  const came = Buffer.concat([
    await hostile.photoWithPlace(1_400),
    hostile.emptyZip,
    hostile.script,
  ])
  assert.ok(came.includes('Exif') && came.includes('<script>'))
  const kept = await paintAnew(came, 'jpeg')
  assert.ok(kept.ok)
  for (const trace of ['Exif', 'Telefono', 'Rosa', 'PK\x05\x06', '<script>'])
    assert.ok(!kept.value.includes(trace), trace)
  const { width, height, exif, format } = await sharp(kept.value).metadata()
  assert.deepEqual([width, height, exif, format], [1_200, 2_400, undefined, 'jpeg'])
})

test('PNG and WebP are painted anew as what they are', async () => {
  for (const [kind, bytes] of [
    ['png', await hostile.png()],
    ['webp', await hostile.webp()],
  ] as const) {
    const kept = await paintAnew(Buffer.concat([bytes, hostile.script]), kind)
    assert.ok(kept.ok && !kept.value.includes('script'))
    assert.equal((await sharp(kept.value).metadata()).format, kind)
  }
})

test('a picture too large is refused by its first bytes, and a broken one is refused', async () => {
  const began = process.cpuUsage() // what it costs us, however busy the machine is
  const bomb = await paintAnew(hostile.pixelBomb(), 'png')
  assert.deepEqual(bomb, { ok: false, code: 'too-many-pixels' })
  assert.ok(process.cpuUsage(began).user < 10_000_000, 'nothing was unpacked')
  const whole = await hostile.photoWithPlace(400)
  for (const broken of [whole.subarray(0, whole.length / 2), Buffer.from('\xff\xd8\xff', 'latin1')])
    assert.deepEqual(await paintAnew(broken, 'jpeg'), { ok: false, code: 'photo-broken' })
  const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>')
  assert.deepEqual(await paintAnew(drawing, 'png'), { ok: false, code: 'photo-broken' })
})

test('a PDF is written anew from its pages', async () => {
  const kept = await pdfAnew(await hostile.pdfAndPage())
  assert.ok(kept.ok)
  assert.equal(kept.value.subarray(0, 5).toString(), '%PDF-')
  assert.ok(!kept.value.includes('script'), 'what hung behind it is gone')
})

test('a PDF that acts, carries, locks or is more than a PDF is refused by its reason', async () => {
  const told = [
    ['pdf-with-programs', await hostile.pdfWithProgram()],
    ['pdf-with-programs', await hostile.pdfThatLaunches()],
    ['pdf-with-programs', await hostile.pdfThatHides()],
    ['pdf-with-files', await hostile.pdfWithFile()],
    ['pdf-locked', await hostile.lockedPdf()],
    ['two-files-in-one', await hostile.pdfAndArchive()],
    ['pdf-broken', Buffer.from('%PDF-1.7\nhola')],
  ] as const
  for (const [code, bytes] of told)
    assert.deepEqual(await readPdf(bytes), { ok: false, code }, code)
})

test('a PDF that unpacks to far more than it weighs is refused, also packed twice', async () => {
  const bomb = await hostile.pdfBomb()
  assert.ok(bomb.length < 1_500_000)
  assert.deepEqual(await pdfAnew(bomb), { ok: false, code: 'pdf-too-dense' })
  assert.equal(isBounded(await hostile.pdfBomb(2)), false)
  assert.equal(isBounded(Buffer.from('stream\n'.repeat(30_000))), false)
  assert.equal(isBounded(await hostile.plainPdf()), true)
})

test('clamd is asked in its own words; one that is away or confused has said nothing', async (t) => {
  const server = await fakeClamd()
  t.after(server.close)
  const scanner = clamd(server.address)
  const large = Buffer.concat([Buffer.alloc(150_000), hostile.eicar])
  const found = { found: 'malware', name: 'Eicar-Test-Signature' }
  assert.deepEqual(await scanner.scan(large), found)
  assert.deepEqual(await scanner.scan(await hostile.plainPdf()), { found: 'nothing' })
  assert.deepEqual(await clamd('clamd://127.0.0.1:1').scan(large), { found: 'unknown' })
  assert.deepEqual(verdictIn('INSTREAM size limit exceeded. ERROR\0'), { found: 'unknown' })
  assert.deepEqual(verdictIn(''), { found: 'unknown' })
  assert.deepEqual(await noScanner.scan(hostile.eicar), { found: 'nothing' })
})
