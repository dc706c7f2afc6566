// Plays the cast into a database: the registry by our imports, the logins by the registration itself, each at
// its own time. What is there already is left alone, so that it can be played again and nothing happens.
import { type Day, dayOf, hours, startOf } from '../../../foundation/time.ts'
import type { ImportsUseCases } from '../../../modules/imports/imports.usecases.ts'
import type { StaffUseCases } from '../../../modules/staff/staff.usecases.ts'
import type { Db } from '../../../platform/db.ts'
import { beginnings, castState, staffThere } from './cast.store.ts'
import { cast } from './cast.ts'
import { castFileNames } from './files.ts'
import { livesOn } from './life.ts'
import { register, type Stage } from './registering.ts'
import { importCast } from './registry.ts'
import { staff } from './staff.ts'
import { openedAt, timelineOf } from './timeline.ts'

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
  readonly imports: ImportsUseCases
  readonly staff: StaffUseCases
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
  await Promise.all(missing.map((person) => stage.staff.hire(person, by, person)))
}

/** A registration that was cut short is begun again two hours later: a code was sent a moment ago. */
const begunAgain = hours(2)

/** The logins, in the order of time, so that the trail tells them so. */
async function openLogins(stage: ReplayStage, today: Day): Promise<void> {
  const before = await beginnings(stage.db, curps)
  const openings = livesOn(today)
    .flatMap((life, place) => {
      const { opened, access } = life.persona
      const { hasLogin = false, begun = 0 } = before.get(life.identity.curp) ?? {}
      if (!opened || hasLogin) return []
      const shift = begunAgain.total('milliseconds') * begun
      const at = openedAt(life.timeline, opened, place).add({ milliseconds: shift })
      return [{ life, access: opened.by ?? access, at }]
    })
    .sort((a, b) => Temporal.Instant.compare(a.at, b.at))
  for (const { life, access, at } of openings) {
    const who = life.persona.opened?.by ? 'a stranger, for ' : ''
    stage.say(`demo: ${who}${life.persona.name.givenNames} opens a login, ${dayOf(at)}`)
    await register(stage, life, access, at)
  }
}

/** Plays what is missing and returns the day that the stories are told on. */
export async function replayCast(stage: ReplayStage): Promise<Day> {
  const today = (await castThere(stage.db)).asOf ?? dayOf(stage.clock.now())
  stage.say(`demo: the registry of ${cast.length} people who do not exist, as of ${today}`)
  await importCast(stage.imports, today)
  await hireStaff(stage, today)
  await openLogins(stage, today)
  return today
}
