import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as hostile from '../../../test/harness/hostile-files.ts'
import { cannotUpload, kindOf, reasonIn, shownName, uploadStates } from './uploads.ts'
import { cannotUploadWords, uploadStateWords } from './uploads.words.ts'

test('what a file is stands in its first bytes, never in its name', async () => {
  assert.equal(kindOf(await hostile.photoWithPlace()), 'jpeg')
  assert.equal(kindOf(await hostile.png()), 'png')
  assert.equal(kindOf(await hostile.webp()), 'webp')
  assert.equal(kindOf(await hostile.plainPdf()), 'pdf')
  assert.equal(kindOf(hostile.heicPhoto), 'heic')
  for (const other of [
    hostile.gifAndArchive,
    hostile.emptyZip,
    hostile.script,
    hostile.eicar,
    await hostile.pageAndPdf(),
    Buffer.from('MZ\x90'),
    Buffer.alloc(0),
  ])
    assert.equal(kindOf(other), undefined)
})

test('a name is words on a page', () => {
  const told = {
    'INE frente.jpeg': 'INE frente.jpg',
    '../../etc/passwd': 'passwd.jpg',
    'C:\\fotos\\mi foto.PNG': 'mi foto.jpg',
    'factura\u202Egpj.exe': 'facturagpj.jpg',
    'a\u0000b\r\nSet-Cookie: x.jpg': 'abSet-Cookie x.jpg',
    '<img src=x onerror=1>.jpg': 'img src=x onerror=1.jpg',
    '...': 'archivo.jpg',
    '': 'archivo.jpg',
    'acta de nacimiento': 'acta de nacimiento.jpg',
    'n\u0303andu\u0301.jpg': 'ñandú.jpg',
  }
  for (const [given, shown] of Object.entries(told)) assert.equal(shownName(given, 'jpeg'), shown)
  const long = shownName('ñ'.repeat(600), 'pdf')
  assert.equal(long, `${'ñ'.repeat(80)}.pdf`)
})

test('whoever looks says why in a few words', () => {
  assert.equal(reasonIn('  Reviso   su INE '), 'Reviso su INE')
  for (const nothing of [undefined, '', '    ', 'ok']) assert.equal(reasonIn(nothing), undefined)
  assert.equal(reasonIn('x'.repeat(900))!.length, 200)
})

test('every refusal and every state has words', () => {
  assert.deepEqual(Object.keys(cannotUploadWords), [...cannotUpload])
  assert.deepEqual(Object.keys(uploadStateWords), [...uploadStates])
})
