// What follows from an imported file for the members who have a login, done once, and gone on with where it was
// cut off.
import { type Clock, days24, earlier } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import * as store from './errands.store.ts'

export type { Step } from './errands.store.ts'

export type Errand = {
  readonly name: string
  /** The kinds of files that it follows from. */
  readonly kinds: readonly string[]
  /** The next members after `step.after`, in their order; the last of them, or undefined when nobody is left. */
  readonly some: (tx: Tx, step: store.Step) => Promise<bigint | undefined>
}

/** What came in longer ago is no news to anybody. */
const news = days24(30)

export const errandUseCases = (deps: { db: Db; now: Clock }) => {
  /** Some members in one transaction with the note of how far it got. False: that import is done. */
  const step = (errand: Errand, importId: string): Promise<boolean> =>
    transaction(deps.db, async (tx) => {
      const at = await store.lockStep(tx, errand.name, importId)
      if (!at) return false
      const after = await errand.some(tx, at)
      await store.saveStep(tx, errand.name, { importId, after, now: deps.now() })
      return after !== undefined
    })

  return {
    /** Does an errand for every import that came in since it was done last. Returns for how many imports. */
    run: async (errand: Errand): Promise<number> => {
      const since = earlier(deps.now(), news)
      for (let done = 0; ; done++) {
        const importId = await store.nextImport(deps.db, errand.name, { ...errand, since })
        if (!importId) return done
        while (await step(errand, importId)) {}
      }
    },
  }
}

export type ErrandUseCases = ReturnType<typeof errandUseCases>
