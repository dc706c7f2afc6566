// What somebody of the cast answers over the telephone, and how their agent comes to work.
import { Secret, TOTP } from 'otpauth'
import { employerOf } from '../../src/channels/demo/cast/employers.ts'
import { answerOf } from '../../src/channels/demo/cast/fact-answers.ts'
import type { Life } from '../../src/channels/demo/cast/life.ts'
import { type StaffStory, staff } from '../../src/channels/demo/cast/staff.ts'
import { startOfJob } from '../../src/channels/demo/cast/work.ts'
import type { Day, Instant } from '../../src/foundation/time.ts'
import type { Person } from './portal.ts'

export const workerOf = (key: string): StaffStory => staff.find((one) => one.key === key)!

/** Six digits of their app at that moment. */
export const codeOf = ({ totpSecret }: StaffStory, now: Instant): string =>
  new TOTP({ secret: Secret.fromBase32(totpSecret) }).generate({ timestamp: now.epochMilliseconds })

/** What the caller remembers, by kind of question; blank: they do not. */
export function remembers(kind: string, life: Life, today: Day): string {
  const [job, before] = [life.persona.jobs.at(-1)!, life.persona.jobs.at(-2)]
  if (kind === 'employer-now') return employerOf(job.employer).name
  if (kind === 'employer-before') return before ? employerOf(before.employer).name : ''
  if (kind === 'job-start') return startOfJob(life.timeline, job).toString().slice(0, 7)
  return answerOf(kind, life, today) ?? ''
}

/** The kinds that the page asks now, each with its label. */
export async function asksOf(agent: Person): Promise<readonly { id: string; label: string }[]> {
  const labels = agent.page.locator('main label[for]')
  const all = await labels.evaluateAll((found) =>
    found.map((one) => ({ id: one.getAttribute('for') ?? '', label: one.textContent.trim() })),
  )
  return all.filter(({ id }) => /^(employer|job|last|earlier|loan)-/.test(id))
}
