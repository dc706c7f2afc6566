// The short code through an operator written by other people: bind, texts both ways, both alphabets, receipts.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Smsc } from '../../src/channels/demo/smsc.ts'
import { sql } from '../../src/platform/db.ts'
import { openApp } from '../harness/app.ts'
import { memberWithLogin } from '../harness/members.ts'
import { until } from '../harness/outbox.ts'
import { startPeer } from '../harness/peer.ts'

const phone = '+525550001111'
const stranger = '+13125550199'

test('the dialogue of the guide through Net::SMPP', async (t) => {
  const peer = await startPeer()
  t.after(() => peer.stop())
  const phones = new Smsc({
    systemId: '-',
    password: '-',
    shortCode: '30900',
    now: Temporal.Now.instant,
  })
  const app = await openApp(t, { sms: { url: peer.url, smsc: phones } })
  await until(async () => peer.bound() && app.base.sms.state().link === 'bound')
  const who = await memberWithLogin(app, { phone })
  await sql`
    with loan as (insert into loans (member_id, loan_number, ordinal, kind, currency, granted_on, original_amount,
        rate_ppm, term_months, monthly_payment, regime, status)
      values (${who.memberId}, '1234567897', 1, 'traditional', 'mxn', '2020-01-15', 65546060, 104500, 300,
        418250, 'roa', 'active') returning member_id, loan_id)
    insert into loan_facts (member_id, loan_id, as_of, outstanding_principal, payment_due, due_on,
        overdue_amount, overdue_payments, import_id, line)
      select member_id, loan_id, '2026-08-04', 40638557, 418250, '2026-08-31', 0, 0, gen_random_uuid(), 1
      from loan`.execute(app.base.db)
  const ask = async (number: string, text: string, gsm = true) => {
    const before = peer.sentTo(number).length
    const taken = peer.statuses().length
    peer.text(number, text, gsm)
    await until(async () => peer.statuses().length > taken)
    await app.runJobs()
    await until(async () => peer.sentTo(number).length > before)
    return peer.sentTo(number).at(-1)!
  }
  const menu = await ask(phone, who.nss)
  assert.match(
    menu.text,
    /^Cimiento\. Responde AHORRO, CREDITO, SALDO o PAGO y tu NSS o las cifras de tu crédito/,
  )
  assert.equal(menu.coding, '0')
  assert.match(
    (await ask(phone, `Saldo ${who.nss}`)).text,
    /debes \$406,385\.57\. Ya pagaste 38%\.$/,
  )
  assert.match((await ask(phone, 'crédito 1234567897')).text, /va al corriente/)
  assert.match((await ask(phone, 'Pago 😀', false)).text, /\$4,182\.50/)
  assert.match((await ask(phone, 'ahorro', false)).text, /por ahora no sabemos de tu ahorro/)
  assert.equal((await ask(stranger, who.nss)).text, menu.text)
  assert.match(
    (await ask(stranger, `saldo ${who.nss}`)).text,
    /solo damos datos al celular confirmado/,
  )
  assert.deepEqual(new Set(peer.statuses()), new Set(['0']))
  await until(async () => {
    const { rows } = await sql<{ left: bigint }>`
      select count(*) filter (where state <> 'delivered') as left from messages
      where kind = 'text-answer'`.execute(app.base.db)
    return rows[0]?.left === 0n
  })
})
