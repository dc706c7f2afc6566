// Plays the cast into a database: the registry by our imports, the logins by the registration itself, each at
// its own time. What is there already is left alone, so that it can be played again and nothing happens.
import { type Day, dayOf, hours, type Instant, startOf } from '../../../foundation/time.ts'
import type { ConsentsUseCases } from '../../../modules/consents/consents.usecases.ts'
import type { DeskUseCases } from '../../../modules/desk/desk.usecases.ts'
import type { ImportsUseCases } from '../../../modules/imports/imports.usecases.ts'
import type { PayoffUseCases } from '../../../modules/payoff/payoff.usecases.ts'
import type { StaffUseCases } from '../../../modules/staff/staff.usecases.ts'
import { type Db, transaction } from '../../../platform/db.ts'
import { type Beginning, beginnings, castState, loginsOf, staffThere } from './cast.store.ts'
import { cast } from './cast.ts'
import { castFileNames } from './files.ts'
import { type Life, livesOn } from './life.ts'
import { comeBack, register, type Stage } from './registering.ts'
import { importCast } from './registry.ts'
import { staff } from './staff.ts'
import { eveningOf, openedAt, timelineOf } from './timeline.ts'

const withLogin = cast.filter(({ persona }) => persona.opened)
const curps = withLogin.map(({ identity }) => identity.curp)
const emails = staff.map(({ email }) => email)

export type CastThere = {
  /** The day its files speak for; undefined: nothing of it is there yet. */
  readonly asOf?: Day
  readonly complete: boolean
  /** Whether the database holds people who are not of a demo. */
  readonly realPeople: boolean
}

/** What of the cast a database has. */
export async function castThere(db: Db): Promise<CastThere> {
  const state = await castState(db, { files: castFileNames, curps, staff: emails })
  const { asOf, realPeople } = state
  const complete =
    state.files === castFileNames.length &&
    state.logins === withLogin.length &&
    state.staff === staff.length
  return { complete, realPeople, ...(asOf && { asOf }) }
}

export type ReplayStage = Stage & {
  readonly db: Db
  readonly consents: Pick<ConsentsUseCases, 'readAll'>
  readonly imports: ImportsUseCases
  readonly staff: StaffUseCases
  readonly desk: Pick<DeskUseCases, 'declare'>
  readonly payoff: Pick<PayoffUseCases, 'settle'>
  readonly say: (line: string) => void
}

const hiredMonthsAgo = 84

/** They were there before the first login of the story was opened. */
async function hireStaff(stage: ReplayStage, today: Day): Promise<void> {
  const there = await staffThere(stage.db, emails)
  const missing = staff.filter(({ email }) => !there.has(email))
  if (missing.length === 0) return
  stage.clock.moveTo(startOf(timelineOf(today).monthsAgo(hiredMonthsAgo)).add({ hours: 9 }))
  stage.say(`demo: ${missing.length} people of the staff are taken on`)
  const by = { kind: 'system', task: 'personas' } as const
  await Promise.all(
    missing.map(async (person) => {
      const { staffId } = await stage.staff.hire(person, by, person)
      const { name, roles, declares } = person
      if (declares) await stage.desk.declare({ staffId, sessionId: staffId, name, roles }, declares)
    }),
  )
}

/** A registration that was cut short is begun again two hours later: a code was sent a moment ago. */
const begunAgain = hours(2)

type Move = { at: Instant; says: string; make: () => Promise<void> }

/** What one of them has still to do: open a login, come back to it. */
function movesOf(stage: ReplayStage, life: Life, place: number, before: Beginning): Move[] {
  const { persona, timeline } = life
  const { opened, access, cameBack } = persona
  const given = persona.name.givenNames
  const moves: Move[] = []
  if (opened && !before.hasLogin) {
    const again = begunAgain.total('milliseconds') * before.begun
    const at = openedAt(timeline, opened, place).add({ milliseconds: again })
    const says = `${opened.by ? 'a stranger, for ' : ''}${given} opens a login`
    moves.push({ at, says, make: () => register(stage, life, opened.by ?? access, at) })
  }
  if (cameBack !== undefined && !before.cameBack) {
    const at = eveningOf(timeline, cameBack, place)
    moves.push({ at, says: `${given} comes back`, make: () => comeBack(stage, access, at) })
  }
  return moves
}

/** The logins, in the order of time, so that the trail tells them so. */
async function playLogins(stage: ReplayStage, today: Day): Promise<void> {
  const before = await beginnings(stage.db, curps)
  const nothing: Beginning = { hasLogin: false, cameBack: false, begun: 0 }
  const moves = livesOn(today)
    .flatMap((life, place) =>
      movesOf(stage, life, place, before.get(life.identity.curp) ?? nothing),
    )
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  for (const { at, says, make } of moves) {
    stage.say(`demo: ${says}, ${dayOf(at)}`)
    await make()
  }
}

/** The evening before: what the files of that day lead to is done, as upkeep does it every few minutes. */
async function settleLoans(stage: ReplayStage, today: Day): Promise<void> {
  stage.clock.moveTo(startOf(today.subtract({ days: 1 })).add({ hours: 20 }))
  await stage.payoff.settle()
  await stage.drain()
}

/** They have all read what changed. */
async function readPapers(stage: ReplayStage, today: Day): Promise<void> {
  stage.clock.moveTo(startOf(today))
  for (const reader of await loginsOf(stage.db, curps))
    await transaction(stage.db, (tx) => stage.consents.readAll(tx, reader))
}

/** Plays what is missing and returns the day that the stories are told on. */
export async function replayCast(stage: ReplayStage): Promise<Day> {
  const today = (await castThere(stage.db)).asOf ?? dayOf(stage.clock.now())
  stage.say(`demo: the registry of ${cast.length} people who do not exist, as of ${today}`)
  await importCast(stage.imports, today)
  await hireStaff(stage, today)
  await playLogins(stage, today)
  await settleLoans(stage, today)
  await readPapers(stage, today)
  return today
}
