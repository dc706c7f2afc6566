// Aim: a family without a login gets a folio, and the same answer whether the person they name is known or not.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openApp } from '../../../test/harness/app.ts'
import { registered } from '../../../test/harness/members.ts'

const path = '/sin-cuenta/seguro-por-fallecimiento'
const form = {
  deceasedName: 'Rosa López',
  diedOn: '2026-01-31',
  diedIn: 'us-canada',
  name: 'Luis Vega',
  relation: 'spouse',
  email: 'luis.vega@correo.example',
  phone: '+1 312 555 0199',
}

test('survivors ask without a login: a folio, told by mail, and nothing about who is known', async (t) => {
  const app = await openApp(t)
  const known = await registered(app)
  const family = app.visitor()
  assert.match((await family.get('/sin-cuenta')).text, /Falleció quien tenía el crédito/)
  const bad = await family.post(path, { ...form, deceasedNss: '1', diedOn: '' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /Luis Vega/, 'what was typed stays')
  const plain = (text: string) => text.replace(/TRA-\d{4}-\d{8}-\w/g, 'FOLIO')
  const one = await family.post(path, { ...form, deceasedNss: known.nss })
  const other = await family.post(path, { ...form, deceasedNss: '12345678903' })
  for (const sent of [one, other]) assert.equal(sent.path.split('?')[0], '/sin-cuenta/listo')
  assert.equal(plain(one.text), plain(other.text))
  await app.runJobs()
  assert.ok((await app.mailTo(form.email)).length >= 2, 'the folio goes to their mail')
  const member = await family.get('/sin-cuenta/corregir-mis-datos')
  assert.equal(member.status, 404, 'what belongs to a member is not open here')
  const booked = await family.get('/sin-cuenta/cita?about=deeds&email=x@correo.example')
  assert.match(booked.text, /value="deeds" checked/)
  assert.doesNotMatch(booked.text, /value="x@correo/)
})
