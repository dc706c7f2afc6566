// Lets go of what is past its time, rule by rule; or counts it, and touches nothing.
import { type Clock, earlier } from '../../foundation/time.ts'
import type { Db } from '../../platform/db.ts'
import * as store from './retention.store.ts'
import { type Rule, type RuleName, ruleNames, rules } from './retention.ts'

const atATime = 5_000
/** A rule that finds more than so many rows goes on at its next turn. */
const mostTurns = 400

export type Due = {
  readonly rule: RuleName
  readonly due: bigint
  readonly last: store.LastRun | undefined
}

export const retentionUseCases = (deps: { db: Db; now: Clock }) => {
  const clear = async (name: RuleName): Promise<bigint> => {
    const now = deps.now()
    const rule: Rule = rules[name]
    const at = { now, before: earlier(now, rule.keeps) }
    let cleared = 0n
    for (const clearing of rule.clears)
      for (let turns = 0; turns < mostTurns; turns++) {
        const some = await store.clearSome(deps.db, clearing, at, atATime)
        cleared += some
        if (some < BigInt(atATime)) break
      }
    if (cleared > 0n) await store.noteRun(deps.db, name, now, cleared)
    return cleared
  }
  return {
    /** What each rule would let go now, and when it last did. */
    due: async (): Promise<readonly Due[]> => {
      const now = deps.now()
      const last = await store.lastRuns(deps.db)
      const found: Due[] = []
      for (const rule of ruleNames) {
        const { keeps, clears }: Rule = rules[rule]
        const at = { now, before: earlier(now, keeps) }
        let due = 0n
        for (const clearing of clears) due += await store.countDue(deps.db, clearing, at)
        found.push({ rule, due, last: last.find((one) => one.rule === rule) })
      }
      return found
    },

    /** Clears by the rules of that turn; without one, by all. Answers how many rows of each. */
    clear: async (
      every?: Rule['every'],
    ): Promise<readonly { rule: RuleName; cleared: bigint }[]> => {
      const done: { rule: RuleName; cleared: bigint }[] = []
      for (const rule of ruleNames)
        if (every === undefined || rules[rule].every === every)
          done.push({ rule, cleared: await clear(rule) })
      return done
    },
  }
}

export type RetentionUseCases = ReturnType<typeof retentionUseCases>
