// An office day on which everything goes wrong, from a seed: the same people in the same order meet the same faults.
import { dayOf } from '../../src/foundation/time.ts'
import { membersUseCases } from '../../src/modules/members/members.usecases.ts'
import { dayNumber } from '../../src/modules/population/calendar.ts'
import { employersFor } from '../../src/modules/population/employer.ts'
import { personAt } from '../../src/modules/population/person.ts'
import { randomFor } from '../../src/modules/population/random.ts'
import { goWrong } from './faults.ts'
import { type Finding, findings } from './invariants.ts'
import { type Newcomer, Notes, registers, type Saver, saves, texts } from './people.ts'
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
    const [email, mobile] = [`llega${n}@correo.example`, `+52555556${n}`]
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

export async function liveThrough(day: Day, say: (line: string) => void): Promise<Told> {
  const { seed } = day
  const members = 120
  const stage = await openStage(seed, members)
  try {
    const notes = new Notes()
    let over = false
    const life = { stage, notes, open: () => !over }
    const savers = await saversOf(stage)
    const newcomers = await newcomersOf(stage, day, members)
    say(
      `${savers.length} save and text, ${newcomers.length} register, ${stage.files.length} files come in`,
    )
    const lives = [
      ...savers.flatMap((saver) => [
        saves(life, saver, randomFor(seed, `saves ${saver.correo}`)),
        texts(life, saver, randomFor(seed, `texts ${saver.correo}`)),
      ]),
      ...newcomers.map((who) => registers(life, who, randomFor(seed, `registers ${who.email}`))),
      imports(stage, notes),
    ]
    let beforeJump = 0
    const telling = {
      say,
      beforeJump: () => {
        beforeJump = notes.turns.length
      },
    }
    if (!stage.server.disk) say('no disk is filled: only root may mount one that is small')
    const happened = await goWrong(stage, randomFor(seed, 'faults'), day, telling).finally(() => {
      over = true
    })
    await Promise.all(lives)
    const told = await findings(stage, notes, beforeJump)
    return { happened, findings: told, answers: notes.answers }
  } finally {
    await stage.close()
  }
}
