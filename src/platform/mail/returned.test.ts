// Mails that come back, in the forms that servers give them, and what is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readReturned } from './returned.ts'

const key = '018f00000000700080000000000000aa'
const report = (status: string, more = '', original = '') =>
  [
    'From: <MAILER-DAEMON@mx.example>',
    'To: rebotes@cimiento.example',
    'Subject: Returned mail',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type="delivery-status"; boundary="x/y"',
    '',
    '--x/y',
    '',
    'The message could not be delivered.',
    '--x/y',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example',
    '',
    'Final-Recipient: rfc822; Rosa@Empresa.example',
    status,
    more,
    '',
    original,
    '--x/y--',
    '',
  ].join('\r\n')
const original = (type: string) =>
  [
    `--x/y`,
    `Content-Type: ${type}`,
    '',
    `Message-ID:`,
    ` <${key}@cimiento.example>`,
    'Subject: Aviso',
    '',
    'Hola',
  ].join('\r\n')

test('a report says what happened, and which mail it is about', async () => {
  const failed = 'Action: failed\r\nStatus: 5.1.1 (no such user)'
  const to = `rebotes+${key}@cimiento.example`
  const report1 = { action: 'failed', status: '5.1.1' }
  const message = await readReturned(report(failed), to)
  assert.deepEqual(message, { returnKey: key, messageId: undefined, report: report1 })
  for (const type of ['message/rfc822', 'text/rfc822-headers']) {
    const carried = await readReturned(report(failed, '', original(type)))
    assert.equal(carried?.messageId, `<${key}@cimiento.example>`, type)
    assert.equal(carried.returnKey, undefined)
  }
  const late = await readReturned(report('Action: DELAYED\r\nStatus: 4.4.1'), to)
  assert.deepEqual(late?.report, { action: 'delayed', status: '4.4.1' })
  const folded = report('Action:\r\n failed\r\nStatus:\r\n\t5.2.2', 'Diagnostic-Code: smtp; full')
  assert.deepEqual((await readReturned(folded, to))?.report, { action: 'failed', status: '5.2.2' })
  const unix = report(failed).replaceAll('\r\n', '\n')
  assert.deepEqual((await readReturned(unix, to))?.report, report1)
  const cut = report(failed, '', original('message/rfc822')).slice(0, -60)
  assert.deepEqual((await readReturned(cut, to))?.report, report1)
})

test('what is no report is taken for none, and nothing makes it fail', async () => {
  const away =
    'From: Rosa <rosa@correo.example>\r\nSubject: Estoy de vacaciones\r\n\r\nVuelvo el lunes.'
  assert.equal(await readReturned(away), undefined)
  assert.equal(await readReturned(''), undefined)
  assert.equal(await readReturned(report('Action: exploded\r\nStatus: 5.1.1')), undefined)
  assert.equal(await readReturned(report('Action: failed')), undefined)
  const deep = Array.from(
    { length: 60 },
    (_, i) => `--b${i}\r\nContent-Type: multipart/mixed; boundary=b${i + 1}\r\n\r\n`,
  )
  assert.equal(
    await readReturned(`Content-Type: multipart/mixed; boundary=b0\r\n\r\n${deep.join('')}`),
    undefined,
  )
  const whole = report('Action: failed\r\nStatus: 5.1.1', '', original('message/rfc822'))
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length), fc.string({ unit: 'binary' }), async (at, junk) => {
      await readReturned(whole.slice(0, at) + junk + whole.slice(at + junk.length))
    }),
    { numRuns: 60 },
  )
})
