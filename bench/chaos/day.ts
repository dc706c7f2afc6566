// An office day on which everything goes wrong, from a seed: the same people in the same order meet the same faults.
import { dayOf } from '../../src/foundation/time.ts'
import { membersUseCases } from '../../src/modules/members/members.usecases.ts'
import { dayNumber } from '../../src/modules/population/calendar.ts'
import { employersFor } from '../../src/modules/population/employer.ts'
import { personAt } from '../../src/modules/population/person.ts'
import { randomFor } from '../../src/modules/population/random.ts'
import { goWrong, troublesIn } from './faults.ts'
import { momentsOf, openHours } from './hours.ts'
import { type Finding, findings } from './invariants.ts'
import {
  type Day as Life,
  looksIn,
  type Newcomer,
  Notes,
  registers,
  type Saver,
  saves,
  texts,
} from './people.ts'
import { openStage, type Stage } from './stage.ts'

export type Day = {
  readonly seed: string
  /** How often each thing goes wrong. */
  readonly rounds: number
  /** For how long each lasts, about. */
  readonly lastsMs: number
  readonly newcomers: number
}
export type Told = {
  /** Of the day, on the clock of whoever runs it. */
  readonly tookMs: number
  readonly hourMs: number
  readonly closedAt: string
  readonly happened: readonly string[]
  readonly findings: readonly Finding[]
  readonly answers: ReadonlyMap<string, number>
}

const now = () => Temporal.Now.instant()
/** The last of five from one home stands out, and its mail is sent two minutes later. */
const toAHome = 5
const saversKnown = ['rosa', 'tomas', 'beto', 'ernesto', 'ivan', 'lupita', 'olga']

async function saversOf({ portal }: Stage): Promise<readonly Saver[]> {
  const told = await fetch(`${portal.origin}/demo/personas.json`)
  const cast = (await told.json()) as (Saver & { clave: string; tieneCuenta: boolean })[]
  return cast.filter(({ clave, tieneCuenta }) => tieneCuenta && saversKnown.includes(clave))
}

/** Without numbers: mailboxes that one hand numbers are slowed. */
const lettersOf = (digits: string) => digits.replace(/\d/g, (one) => 'abcdefghij'.charAt(+one))

/** Made-up people of the registry of whom it knows a fact, and whom nobody shares an NSS with. */
async function newcomersOf(stage: Stage, { seed, newcomers }: Day, members: number) {
  const { factsOf } = membersUseCases({ db: stage.db, now })
  const whole = { seed, members, asOf: dayNumber(dayOf(now())), employers: employersFor(members) }
  const known = await stage.pool.query<{ nss: string; id: bigint }>(
    `select nss, min(member_id) as id from members where birth_on < '2000-01-01' group by nss
     having count(*) = 1`,
  )
  const ids = new Map(known.rows.map(({ nss, id }) => [nss, id]))
  const chosen: Newcomer[] = []
  for (let i = 0; i < members && chosen.length < newcomers; i++) {
    const person = personAt(whole, i)
    const id = ids.get(person.nss)
    if (id === undefined || (await factsOf(id)).employers.length === 0) continue
    const facts = () => factsOf(id)
    const n = `${i}`.padStart(4, '0')
    const home = Math.trunc(chosen.length / toAHome)
    const [email, mobile] = [`llega-${lettersOf(n)}@correo.example`, `+52555556${n}`]
    chosen.push({ person, facts, email, mobile, home, refused: new Set() })
  }
  return chosen
}

/** Files of money come in meanwhile: a job that is refused or cut is typed again, until it is through. */
async function imports({ job, files }: Stage, notes: Notes): Promise<void> {
  for (const { kind, path } of files)
    for (let tries = 1; ; tries++) {
      const { code, complained } = await job('import', kind, path)
      if (code === 0) break
      if (tries === 40) {
        notes.faults.push(`import ${kind}: ${complained}`)
        return
      }
    }
}

/** Everybody's day, begun. */
function livesOf(
  life: Life,
  seed: string,
  people: { savers: readonly Saver[]; newcomers: readonly Newcomer[]; passers: number },
): readonly Promise<void>[] {
  const { savers, newcomers, passers } = people
  const looking = momentsOf(passers, randomFor(seed, 'looks in'))
  const registering = momentsOf(newcomers.length, randomFor(seed, 'registers'))
  const ofOne = (name: string) => randomFor(seed, name)
  return [
    ...savers.flatMap((saver) => [
      saves(life, saver, ofOne(`saves ${saver.correo}`)),
      texts(life, saver, ofOne(`texts ${saver.correo}`)),
    ]),
    ...newcomers.map((who, i) =>
      registers(life, who, registering[i]!, ofOne(`registers ${who.email}`)),
    ),
    ...looking.map((part, i) => looksIn(life, `passer ${i}`, part, ofOne(`looks in ${i}`))),
    imports(life.stage, life.notes),
  ]
}

/** Each trouble has so many times as long as it lasts, recovery and peace included. */
const slots = 6
/** Who only looks in: one in so long, more where more come. */
const passesEveryMs = 2_500

export async function liveThrough(day: Day, say: (line: string) => void): Promise<Told> {
  const { seed } = day
  const members = 120
  const stage = await openStage(seed, members)
  try {
    const savers = await saversOf(stage)
    const newcomers = await newcomersOf(stage, day, members)
    if (!stage.server.disk) say('no disk is filled: only root may mount one that is small')
    const troubles = troublesIn(stage, randomFor(seed, 'faults'), day.rounds)
    const dayMs = troubles.length * day.lastsMs * slots
    const passers = Math.trunc(dayMs / passesEveryMs)
    say(
      `${savers.length} save and text, ${newcomers.length} register, ${passers} look in, ${stage.files.length} files come in`,
    )
    const hours = openHours(dayMs)
    const began = performance.now()
    const notes = new Notes()
    let over = false
    const life = { stage, notes, hours, open: () => !over }
    const lives = livesOf(life, seed, { savers, newcomers, passers })
    const telling = {
      say: (line: string) => say(`${hours.clock()}  ${line}`),
      jumps: () => {
        notes.jumpedAt = Math.min(notes.jumpedAt, performance.now())
      },
    }
    const draw = randomFor(seed, 'moments')
    const happened = await goWrong(stage, troubles, { ...day, hours, draw }, telling).finally(
      () => {
        over = true
      },
    )
    const [closedAt, tookMs] = [hours.clock(), performance.now() - began]
    await Promise.all(lives)
    const { hourMs } = hours
    const told = await findings(stage, notes)
    return { tookMs, hourMs, closedAt, happened, findings: told, answers: notes.answers }
  } finally {
    await stage.close()
  }
}
