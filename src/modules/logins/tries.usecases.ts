// Counting tries at a password, before it is looked at. The same statements whether the login exists or not.
import { cannot, ok, type Result } from '../../foundation/result.ts'
import type { Clock, Instant } from '../../foundation/time.ts'
import { type Db, type Tx, transaction } from '../../platform/db.ts'
import { take } from '../../platform/limits.ts'
import { hashOf, type Secrets } from '../../platform/secrets.ts'
import {
  countedGuard,
  countedPair,
  type Guard,
  isAlarming,
  mayTry,
  networkLimit,
  networkOf,
  type Pair,
  slowedBy,
} from './sign-in.ts'
import * as store from './waits.store.ts'

type Deps = { readonly db: Db; readonly now: Clock; readonly secrets: Secrets }

/** One try: what was typed, the browser's token, and, of a login that exists, its id and whether it knows the browser. */
export type Try = {
  readonly name: string
  readonly device: string
  readonly login: { readonly loginId: string; readonly known: boolean } | undefined
}
type Guards = readonly [Guard, Guard]
export type Admitted = {
  readonly pairKey: Buffer
  readonly guardKeys: readonly [Buffer, Buffer] | undefined
  readonly before: { readonly pair: Pair; readonly guards: Guards | undefined }
  /** Wrong tries of this login and browser, this one counted as one. */
  readonly wrong: number
  readonly alarming: boolean
  /** The login behind two names is out of tries: this one fails whatever was typed. */
  readonly shut: boolean
}
export type NotAdmitted =
  | { readonly ok: false; readonly code: 'must-wait' }
  | { readonly ok: false; readonly code: 'must-recover' }

type Taken = { pair: Pair; guards: Guards | undefined }

export const triesUseCases = (deps: Deps) => {
  const guardKeysOf = ({ name, login }: Try): readonly [Buffer, Buffer] | undefined => {
    if (login?.known) return undefined
    const behind = login ? `login ${login.loginId}` : `nobody ${name}`
    return [store.loginKey(deps.secrets, name), store.loginKey(deps.secrets, behind)]
  }
  const takeBoth = async (
    tx: Tx,
    keys: store.PairKeys,
    guardKeys: readonly [Buffer, Buffer] | undefined,
    now: Instant,
  ): Promise<Taken> => ({
    pair: await store.takePair(tx, keys, now),
    guards: guardKeys && (await store.takeGuards(tx, guardKeys, now)),
  })

  return {
    /** Counts the try as a wrong one, if it may be made. */
    admit: (asked: Try): Promise<Result<Admitted, never> | NotAdmitted> =>
      transaction(deps.db, async (tx) => {
        const now = deps.now()
        const deviceKey = hashOf(asked.device)
        const pairKey = store.pairKey(deps.secrets, asked.name, deviceKey)
        const loginKey = store.loginKey(deps.secrets, asked.name)
        const guardKeys = guardKeysOf(asked)
        const before = await takeBoth(tx, { pairKey, loginKey, deviceKey }, guardKeys, now)
        const verdict = mayTry(before.pair, before.guards?.[0], now)
        if (verdict.may === 'recover') return cannot('must-recover')
        if (verdict.may === 'wait') {
          await store.savePair(tx, pairKey, { ...before.pair, until: verdict.until })
          return cannot('must-wait')
        }
        const pair = countedPair(before.pair, now)
        const guards = before.guards?.map((g) => countedGuard(g, now)) as [Guard, Guard] | undefined
        await store.savePair(tx, pairKey, pair)
        if (guards && guardKeys) await store.saveGuards(tx, guardKeys, guards, now)
        const shut = Boolean(
          before.guards && mayTry(before.pair, before.guards[1], now).may !== 'try',
        )
        const alarming = isAlarming(pair, guards?.[0])
        return ok({ pairKey, guardKeys, before, wrong: pair.wrong, alarming, shut })
      }),

    /** The password was right: nothing is left of the wrong ones on this browser. */
    forgive: async ({ pairKey, guardKeys }: Admitted): Promise<void> => {
      await store.dropPair(deps.db, pairKey)
      if (guardKeys) await store.endRow(deps.db, guardKeys)
    },

    /** The password was not looked at after all: as if nobody had tried. */
    takeBack: ({ pairKey, guardKeys, before }: Admitted): Promise<void> =>
      transaction(deps.db, async (tx) => {
        await store.savePair(tx, pairKey, before.pair)
        if (guardKeys && before.guards)
          await store.saveGuards(tx, guardKeys, before.guards, deps.now())
      }),

    /** A failure of that network, until it proves to be none: how long its answer is held back. */
    countNetwork: async (
      address: string,
    ): Promise<{ heldMs: number | undefined; until: Instant }> => {
      const key = `sign-in network ${networkOf(address)}`
      const { taken, until } = await take(deps.db, key, networkLimit, deps.now())
      return { heldMs: slowedBy(taken), until }
    },
    forgiveNetwork: async (address: string): Promise<void> => {
      await take(deps.db, `sign-in network ${networkOf(address)}`, networkLimit, deps.now(), -1)
    },

    /** When this browser may try again; undefined: now. */
    waitOf: (device: string | undefined): Promise<Instant | undefined> =>
      device ? store.waitOfDevice(deps.db, hashOf(device), deps.now()) : Promise.resolve(undefined),
  }
}

export type TriesUseCases = ReturnType<typeof triesUseCases>
