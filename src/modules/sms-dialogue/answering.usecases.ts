// The texts that wait, in their order: understand, look up, write the answers and mark them, in one transaction;
// then hand the answers to the line.
import { dayOf, type Instant, startOf } from '../../foundation/time.ts'
import { orAway, PartAway } from '../../platform/breaker.ts'
import { isDatabaseAway, type Tx, transaction } from '../../platform/db.ts'
import { takeMany } from '../../platform/limits.ts'
import type { Loan } from '../loans/loans.ts'
import type { Reply } from '../notices/replies.usecases.ts'
import { figuresText, folioText, requestText, type Sheet, sayIt } from './dialogue.answers.ts'
import { type Last, type Owner, type Sender, type Turn, turnFor } from './dialogue.ts'
import { allowance } from './limits.ts'
import { lockingUseCases } from './locking.usecases.ts'
import { awayText, plainText } from './plain.answers.ts'
import * as store from './sms-dialogue.store.ts'
import type { DialogueDeps } from './sms-dialogue.usecases.ts'
import { dialogueWords as words } from './sms-dialogue.words.ts'

/** A text with what it was taken for. `mine`: it asks about a number of its own owner. */
type Taken = {
  readonly waiting: store.Waiting
  readonly turn: Turn
  readonly owner: Owner | undefined
  readonly phoneKey: string
  readonly aboutKey: string | undefined
}
/** `loans`: the owner's, when the text asks about one; 'away' while they cannot be read. */
type Asking = Taken & { readonly loans: readonly Loan[] | 'away' }
type Answered = { readonly outcome: string; readonly text?: string }

/** What a number is known by after its texts so far. */
type Standing = { -readonly [K in keyof store.NumberState]: store.NumberState[K] }

const mostLeaving = 4

export const answeringUseCases = (deps: DialogueDeps) => {
  const { lock } = lockingUseCases(deps)

  /** Whose proven phones wrote, with all that decides what they may be told. */
  const ownersOf = async (tx: Tx, waiting: readonly store.Waiting[]) => {
    const numbers = [...new Set(waiting.map(({ number }) => number))]
    const found = await deps.logins.ownersOfPhones(tx, numbers)
    const ids = found.map((one) => one.memberId)
    const loans = ids.length > 0 ? await orAway(deps.loans.numbersOf(ids)) : 'away'
    return new Map(
      found.map(({ e164, state, lookOnly, ...owner }): [string, Owner] => [
        e164,
        {
          ...owner,
          loanNumbers: (loans !== 'away' && loans.get(owner.memberId)) || [],
          maySeeFigures: state === 'active' && !lookOnly,
        },
      ]),
    )
  }

  /** Each number's texts one after the other: what one of them sets counts for the next. */
  const understood = (
    waiting: readonly store.Waiting[],
    owners: ReadonlyMap<string, Owner>,
    now: Instant,
  ) => {
    const today = dayOf(now)
    const standings = new Map<string, Standing>()
    const taken = waiting.map((one): Taken => {
      const { number } = one
      const standing = standings.get(number) ?? standingFrom(one)
      standings.set(number, standing)
      const owner = owners.get(number)
      const sender: Sender = { lang: standing.lang ?? undefined, owner }
      const turn = turnFor(one.words, { sender, last: lastOf(standing), now })
      settleNumber(standing, turn, now)
      const mine =
        owner && (turn.asked === owner.nss || owner.loanNumbers.includes(turn.asked ?? ''))
      return {
        waiting: one,
        turn,
        owner,
        phoneKey: `texts ${today} ${number}`,
        aboutKey: turn.asked && `texts ${today} about ${turn.asked} ${mine ? 'own' : 'other'}`,
      }
    })
    return { taken, standings: [...standings.values()] }
  }

  const sheetOf = ({ lang }: Turn, now: Instant): Sheet => ({
    institution: deps.institution,
    lang,
    today: dayOf(now),
    stop: deps.stopAt(now),
  })

  /** Read as the pages read them, of everybody in the batch who asks about a loan. */
  const loansAsked = (taken: readonly Taken[]) => {
    const asking = taken.filter(
      ({ turn: { command } }) => command.kind === 'figures' && command.of !== 'savings',
    )
    const ids = new Set(asking.map(({ owner }) => owner!.memberId))
    return ids.size > 0 ? deps.loans.ofMembers([...ids]) : new Map<bigint, readonly Loan[]>()
  }

  const textOf = async ({ turn, owner, loans }: Asking, sheet: Sheet): Promise<string> => {
    const { command } = turn
    switch (command.kind) {
      case 'figures': {
        if (command.of !== 'savings') {
          if (loans === 'away') throw new PartAway('loans')
          return figuresText(command, { savings: { total: null, asOf: null }, loans }, sheet)
        }
        const { savings } = await deps.savings.overview(owner!.memberId)
        return figuresText(command, { savings, loans: [] }, sheet)
      }
      case 'newest-request':
        return requestText((await deps.tramites.ofMember(owner!.memberId))[0], sheet)
      case 'verify':
        return folioText(command.folio, await deps.checkFolio(command.folio), sheet)
      default:
        return plainText(command, sheet)
    }
  }

  /** One text's answer. What is our fault gets none, and is told in the log. */
  const answerTo = async (
    one: Asking,
    counted: { forPhone: number; aboutNumber?: number },
    now: Instant,
  ): Promise<Answered> => {
    const outcome = one.turn.command.kind
    const sheet = sheetOf(one.turn, now)
    const allowed = allowance(counted)
    if (allowed === 'silence') return { outcome: 'over-limit' }
    if (allowed === 'say-enough' && outcome !== 'lock')
      return { outcome: 'over-limit', text: sayIt(words.tooMany, sheet) }
    try {
      return { outcome, text: await textOf(one, sheet) }
    } catch (error) {
      if (isDatabaseAway(error)) throw error
      if (error instanceof PartAway) return { outcome: 'part-away', text: awayText(error, sheet) }
      deps.log.error('a text could not be answered', { kind: outcome }, error)
      return { outcome: 'failed' }
    }
  }

  /** How many came before each, for its phone and about its number, on the same day. */
  const counted = async (tx: Tx, taken: readonly Taken[], now: Instant) => {
    const keys = taken.flatMap(({ phoneKey, aboutKey }) =>
      aboutKey ? [phoneKey, aboutKey] : [phoneKey],
    )
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    const today = dayOf(now)
    const day = { start: startOf(today), end: startOf(today.add({ days: 1 })) }
    const so = new Map(await takeMany(tx, counts, day))
    const next = (key: string): number => {
      const before = so.get(key)!
      so.set(key, before + 1)
      return before
    }
    return taken.map(({ phoneKey, aboutKey }) => ({
      forPhone: next(phoneKey),
      ...(aboutKey && { aboutNumber: next(aboutKey) }),
    }))
  }

  const decide = async (tx: Tx, waiting: readonly store.Waiting[], now: Instant) => {
    const owners = await ownersOf(tx, waiting)
    const { taken, standings } = understood(waiting, owners, now)
    const counts = await counted(tx, taken, now)
    const loans = await orAway(loansAsked(taken))
    const answers = await Promise.all(
      taken.map((one, i) => {
        const own = loans === 'away' ? loans : ((one.owner && loans.get(one.owner.memberId)) ?? [])
        return answerTo({ ...one, loans: own }, counts[i]!, now)
      }),
    )
    for (const { turn, owner, waiting: text } of taken)
      if (turn.command.kind === 'lock' && owner) await lock(tx, { ...owner, from: text.number })
    await store.markAnswered(
      tx,
      taken.map(({ waiting: { textId } }, i) => ({ textId, outcome: answers[i]!.outcome })),
      now,
    )
    await store.saveNumbers(tx, standings)
    return deps.replies.write(
      tx,
      taken.flatMap((one, i) => replyTo(one, answers[i]!) ?? []),
    )
  }

  /** Answers leave while the next ones are being decided. */
  const leaving = new Set<Promise<void>>()
  const send = (rows: Awaited<ReturnType<typeof decide>>): void => {
    const batch = deps.replies
      .send(rows)
      .catch((error) =>
        deps.log.error('answers wait to be sent again', { count: rows.length }, error),
      )
      .finally(() => leaving.delete(batch))
    leaving.add(batch)
  }

  return {
    /**
     * Answers what waits, `most` texts at a time. Returns how many were taken; zero: nothing waits, and all
     * that was answered has left.
     */
    answerSome: async (most = 200): Promise<number> => {
      const now = deps.now()
      const { count, rows } = await transaction(deps.db, async (tx) => {
        const waiting = await store.takeWaiting(tx, most)
        return {
          count: waiting.length,
          rows: waiting.length > 0 ? await decide(tx, waiting, now) : [],
        }
      })
      if (rows.length > 0) send(rows)
      while (leaving.size >= mostLeaving) await Promise.race(leaving)
      if (count === 0) await Promise.all(leaving)
      return count
    },
  }
}

const standingFrom = ({ number, lang, silentSince, asked, askedAt }: store.Waiting): Standing => ({
  number,
  lang,
  silentSince,
  asked,
  askedAt,
})
const lastOf = ({ asked, askedAt }: Standing): Last | undefined =>
  asked !== null && askedAt !== null ? { asked, at: askedAt } : undefined

function settleNumber(standing: Standing, { command, asked }: Turn, now: Instant): void {
  if (asked !== undefined) Object.assign(standing, { asked, askedAt: now })
  if (command.kind === 'language') standing.lang = command.lang
  if (command.kind === 'stop') standing.silentSince = now
  if (command.kind === 'resume') standing.silentSince = null
}

function replyTo({ waiting, turn, owner }: Taken, { text }: Answered): Reply | undefined {
  if (text === undefined) return undefined
  const { memberId, loginId } = owner ?? {}
  return { address: waiting.number, lang: turn.lang, text, memberId, loginId }
}
