// What a member chooses to be told, by which way and when; and what their phone said about it by ALTO.
import type { Instant } from '../../foundation/time.ts'
import type { Lang } from '../../foundation/words.ts'
import { transaction } from '../../platform/db.ts'
import type { MemberSession } from '../../platform/web.ts'
import { codePhone, type Residence } from '../logins/login.ts'
import type { Choices } from '../notices/choices.ts'
import { actorOf, type ProfileDeps } from './held.usecases.ts'

export type ChoicesShown = {
  readonly choices: Choices
  /** The proven phone that texts go to, if there is one. */
  readonly phone: string | undefined
  /** Since when that phone asked by ALTO for no notices. */
  readonly silentSince: Instant | null
  readonly lang: Lang
  readonly residence: Residence
}

const factsOf = ({ mailOff, smsOn, hours }: Choices): Record<string, string> => ({
  mailOff: mailOff.join(' '),
  smsOn: smsOn.join(' '),
  hours: hours ? `${hours.from}-${hours.to} ${hours.zone}` : 'any',
})

export const choicesUseCases = (deps: ProfileDeps) => ({
  shown: async ({ memberId, loginId }: MemberSession): Promise<ChoicesShown> => {
    const [login, choices] = await Promise.all([
      deps.logins.loginById(deps.db, loginId),
      deps.notices.choicesOf(memberId),
    ])
    const phone = codePhone(login!)?.e164
    const silentSince = phone ? await deps.notices.silentSince(phone) : null
    const { lang, residence } = login!
    return { choices, phone, silentSince, lang, residence }
  },

  /** Saves what was chosen, with a line in the member's activity. */
  save: (session: MemberSession, choices: Choices): Promise<void> =>
    transaction(deps.db, async (tx) => {
      await deps.notices.choose(tx, session.memberId, choices)
      const by = actorOf(session)
      await deps.audit.record(tx, { by, act: 'notices-changed', facts: factsOf(choices) })
    }),
})
export type ChoicesUseCases = ReturnType<typeof choicesUseCases>
