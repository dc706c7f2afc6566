// From a phone that is not the member's proven one, a number that exists and one that does not get the same text
// in the same time: from the phone, through the operator, the line and the dialogue, and back to the phone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readLoanNumber } from '../../src/foundation/loan-number.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import { type App, openApp } from '../harness/app.ts'
import { imported, invented, type Known, openLogins } from '../harness/population.ts'
import { compare, type Look } from '../harness/sameness.ts'
import { answersTo, lineIsUp } from '../harness/texts.ts'

const tries = 50
const by = { kind: 'system', task: 'story' } as const

let phones = 0
/** A phone that never wrote before: no limit of the day stands between two tries. */
const newPhone = () => `+5255${String(51_000_000 + phones++)}`

/** Timed from the text's leaving the phone until every answer has come back and is noted as sent. */
async function texts(app: App, look: Look, step: string, from: string, text: string) {
  const before = answersTo(app, from).length
  const started = performance.now()
  assert.ok(await app.saySms(from, text), 'the text was taken')
  while ((await app.rooms.texts.answerSome()) > 0);
  const ms = performance.now() - started
  const answers = answersTo(app, from).slice(before)
  assert.equal(answers.length, 1, `${step}: one answer`)
  const asked = /\d{10,}/.exec(text)?.[0] ?? 'no number'
  for (const answer of answers) {
    assert.doesNotMatch(answer, /\$|\d[.,]\d/, 'no figure')
    assert.ok(!answer.includes(asked.slice(-4)), 'and nothing of the number')
  }
  look.heard(step, { words: answers.join('\n'), ms })
}

/** Numbers that could be loans, and are nobody's. */
function loansOfNobody(taken: ReadonlySet<string>, count: number): readonly string[] {
  const found: string[] = []
  for (let n = 9_000_000_000; found.length < count; n++) {
    const text = String(n)
    if (readLoanNumber(text).ok && !taken.has(text)) found.push(text)
  }
  return found
}

type People = {
  readonly known: readonly Known[]
  readonly unknown: readonly { nss: string }[]
  readonly loans: { known: readonly string[]; unknown: readonly string[] }
}

/** The registry's people, every second with a login and a proven phone of their own; and people of another registry. */
async function people(app: App): Promise<People> {
  const known = await imported(app, 150, 'in-the-registry')
  assert.ok(known.length > tries + 10)
  const holders = known.filter((_, i) => i % 2 === 0)
  await openLogins(app, holders, 'tres tamales de rajas', ['canelita', 'maestra elvira'])
  for (const { memberId } of holders) {
    const { loginId } = (await app.rooms.logins.loginOfMember(app.base.db, memberId))!
    const bound = { loginId, e164: newPhone(), by }
    await transaction(app.base.db, (tx) => app.rooms.logins.bindPhone(tx, bound))
  }
  const { rows } = await sql<{ number: string }>`select loan_number as number from loans`.execute(
    app.base.db,
  )
  const loans = rows.map(({ number }) => number)
  const unknown = invented(app, 300, 'nobody-of-ours').filter(
    ({ nss }) => !known.some((one) => one.nss === nss),
  )
  return {
    known,
    unknown,
    loans: { known: loans, unknown: loansOfNobody(new Set(loans), loans.length) },
  }
}

test('a strange phone: menu, each word, a loan number, BLOQUEA, and the language chosen', async (t) => {
  const app = await openApp(t)
  const { known, unknown, loans } = await people(app)
  await lineIsUp(app)
  await compare(
    tries,
    async (who, i, look) => {
      const { nss } = who === 'known' ? known[i]! : unknown[i]!
      const loan = loans[who][i % loans[who].length]!
      const from = newPhone()
      await texts(app, look, 'NSS alone', from, nss)
      await texts(app, look, 'SALDO after the menu', from, 'saldo')
      await texts(app, look, 'AHORRO and NSS', from, `AHORRO ${nss}`)
      await texts(app, look, 'a loan number', newPhone(), `CREDITO ${loan}`)
      await texts(app, look, 'BLOQUEA and NSS', newPhone(), `bloquea ${nss}`)
      if (i % 30 === 29) app.clock.advance(Temporal.Duration.from({ hours: 24 })) // ten a day about one number
    },
    t.diagnostic.bind(t),
  )
})

test('a phone that is somebody’s own learns no more of others than a strange one', async (t) => {
  const app = await openApp(t)
  const { known, unknown } = await people(app)
  await lineIsUp(app)
  const phoneOf = async ({ memberId }: Known) =>
    (await app.rooms.logins.loginOfMember(app.base.db, memberId))!.phones[0]!.e164
  const askers = await Promise.all(known.filter((_, i) => i % 2 === 0).map(phoneOf))
  await compare(
    tries,
    async (who, i, look) => {
      // Never one's own number: the one asked about is of somebody without a phone, or of nobody.
      const others = who === 'known' ? known.filter((_, n) => n % 2 === 1) : unknown
      const { nss } = others[i % others.length]!
      const from = askers[i % askers.length]!
      await texts(app, look, 'SALDO of somebody else', from, `saldo ${nss}`)
      if (i % 4 === 3) app.clock.advance(Temporal.Duration.from({ hours: 24 }))
    },
    t.diagnostic.bind(t),
  )
})
