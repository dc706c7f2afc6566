// Every kind of request, from the first word that is typed to the day it is closed: whoever asks in a real browser, with
// scripts and without them in turn, two operators beside. Nothing of a kind is said here: its definition leads.
import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { days24 } from '../../src/foundation/time.ts'
import { definitions, kinds, type TramiteKind } from '../../src/modules/tramites/definitions.ts'
import { sql } from '../../src/platform/db.ts'
import type { App } from '../harness/app.ts'
import { bringIn } from '../harness/files-in.ts'
import * as hostile from '../harness/hostile-files.ts'
import { inside } from '../harness/inside.ts'
import { memberWithLogin } from '../harness/members.ts'
import { operatorIn } from '../harness/operators.ts'
import { paidLoan } from '../harness/paid-loan.ts'
import { formsWeb, typedFor } from '../harness/walked-cases.ts'
import {
  type Crew,
  crewOf,
  decidesOnScreen,
  finishes,
  outside,
  root,
  said,
  takes,
  waitsForTheOther,
} from './case-crew.ts'
import {
  agrees,
  answers,
  asksInside,
  asksWithoutAccount,
  looker,
  type Photo,
  readsTheEnd,
  type Walked,
} from './case-walk.ts'
import { openPortal, type Person } from './portal.ts'

const walked = kinds.filter((kind) => definitions[kind].startedBy !== 'rooms')
const wanted = 'Manda otra foto, donde se lea todo.'

/** In the browser as somebody whose sign-in is another story. */
async function comesIn({ page, app }: Person, memberId: bigint): Promise<void> {
  const cookies = [...(await inside(app, memberId)).cookies]
  const url = 'https://localhost'
  await page
    .context()
    .addCookies(cookies.map(([name, value]) => ({ name, value, url, secure: true })))
}

type Hands = { readonly crew: Crew; readonly maya: Person }

/** Sent, taken, asked about, answered, decided by whom it takes, done, read. */
async function walks(one: Walked, { crew, maya }: Hands): Promise<void> {
  const { kind, who } = one
  const { startedBy, partner, effect, outside: place } = definitions[kind]
  const folio = await (startedBy === 'anybody' ? asksWithoutAccount(one) : asksInside(one))
  await takes(crew, kind, folio, wanted)
  await answers(one, wanted)
  if (partner) {
    await waitsForTheOther(crew, folio)
    await agrees(one, maya, folio)
  }
  await finishes(who.app, crew, kind, folio)
  await readsTheEnd(one, [said, ...(place && !effect ? [outside] : [])])
}

const small = { mimeType: 'image/png', bytes: Buffer.from(await hostile.png()) }
/** As phones take them, heavy enough to be made smaller. */
async function largePhoto(): Promise<Photo> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const
  const create = { width: 3_000, height: 2_000, channels: 3, background: '#888', noise } as const
  return { mimeType: 'image/jpeg', bytes: await sharp({ create }).jpeg().toBuffer() }
}
async function widthKept(app: App, memberId: bigint, kind: TramiteKind) {
  const { rows } = await sql<{ uploadId: string }>`
    select upload_id as "uploadId" from uploads where purpose = ${`${kind} identity`}`.execute(
    app.base.db,
  )
  const found = await app.rooms.uploads.bytesOf({ ...rows[0]!, memberId })
  return (await sharp(found!.bytes).metadata()).width
}

/** Who asks, in two windows, and the portal where all of it may be sent. */
async function cast(t: TestContext) {
  const { app, person } = await openPortal(t, { environment: { UPLOADS_PER_DAY: '500' } })
  const [rosa, maya] = [await memberWithLogin(app), await memberWithLogin(app)]
  await paidLoan(app, rosa.memberId, '1234567897')
  await bringIn(app, 'savings', '2026-10-31', [
    `D|${rosa.curp}|72-92|opening|2026-10-31|1|1200.00`,
    `D|${rosa.curp}|92-97|opening|2026-10-31|1|3000.00`,
    `D|${rosa.curp}|97|opening|2026-10-31|1|45000.50`,
    'T|3|49200.50',
  ])
  const door = await formsWeb(app)
  t.after(door.close)
  const origin = await door.listens()
  return {
    ...{ app, person, rosa, maya },
    windows: [
      await person({ javaScript: true, origin }),
      await person({ javaScript: false, origin }),
    ] as const,
    other: await person({ javaScript: true }),
  }
}

test('every kind of request goes from draft to closed, by two people where two are asked for', async (t) => {
  const { app, person, rosa, maya, windows, other } = await cast(t)
  const hands = { crew: await crewOf(app), maya: other }
  const looks = looker(windows[1])
  const large = await largePhoto()
  /** Just come in: with the fresh proof that money and names ask for, however slow this machine is. */
  const as = async (kind: TramiteKind, javaScript = true): Promise<Walked> => {
    const named = definitions[kind].partner ? maya : rosa
    const who = windows[javaScript ? 0 : 1]
    await comesIn(who, rosa.memberId)
    await comesIn(other, maya.memberId)
    const email = `${kind}@correo.example` // one mailbox hears of so many an hour
    const typed = { ...typedFor(kind, named, app.clock.now()), email }
    const isShrunk = kind === 'data-correction' || kind === 'nss-unification'
    const photoOf = (paper: string) => (isShrunk && paper === 'identity' ? large : small)
    return { kind, who, typed, photoOf, looks }
  }

  for (const [i, kind] of walked.entries())
    await t.test(kind, async () => walks(await as(kind, i % 2 === 0), hands))

  await t.test(
    'a photo is made smaller on the phone where scripts run, and here where not',
    async () => {
      assert.equal(await widthKept(app, rosa.memberId, 'data-correction'), 1_600)
      assert.equal(await widthKept(app, rosa.memberId, 'nss-unification'), 2_400)
    },
  )

  await t.test('operations on screen: the queue, a paper with a reason, two people', async () => {
    const one = await as('deeds')
    const folio = await asksInside(one)
    await decidesOnScreen(await person(), await person(), one.kind, folio)
    await readsTheEnd(one, [said])
    const seen = await app.rooms.audit.activityOf(app.base.db, rosa.memberId)
    assert.ok(seen.some(({ act }) => act === 'paper-opened'))
  })

  await t.test('what nobody answers is late', async () => {
    const kind = 'complaint'
    const typed = typedFor(kind, maya, app.clock.now())
    const sent = await app.rooms.cases.sending.sendByAnybody({ kind, typed, lang: 'es' })
    assert.ok(sent.ok)
    const folio = new RegExp(sent.reference)
    const [ines] = hands.crew
    assert.doesNotMatch((await ines.get(`${root}?tarde=si`)).text, folio)
    app.clock.advance(days24(60))
    const late = await operatorIn(app, { name: 'Eva' })
    const queue = await late.get(`${root}?tarde=si&tipo=${kind}`)
    assert.match(queue.text, folio)
    assert.match(queue.text, /días hábiles tarde/)
    assert.match((await late.get(`${root}?mios=si`)).text, /Ninguno es así/)
  })
})
