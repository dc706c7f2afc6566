import type { Db, Tx } from '../../platform/db.ts'
import type { Secrets } from '../../platform/secrets.ts'
import * as store from './call-words.store.ts'
import { wordFrom } from './call-words.ts'

export const callWordsUseCases = (deps: { secrets: Pick<Secrets, 'mac'> }) => ({
  /** The word of a member now: theirs alone to read, and the desk's to say once it may. */
  wordOf: async (db: Db, memberId: bigint): Promise<string> =>
    wordFrom(deps.secrets.mac('call-word', `${memberId} ${await store.turnOf(db, memberId)}`)),

  /** It was said: from now on it is another one. */
  said: (tx: Tx, memberId: bigint): Promise<void> => store.nextTurn(tx, memberId),
})

export type CallWordsUseCases = ReturnType<typeof callWordsUseCases>
