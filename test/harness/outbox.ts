// What the stories of the outbox share: things to say, and a look at what came of them.
import assert from 'node:assert/strict'
import type { MessageState } from '../../src/modules/notices/delivery.ts'
import { silentSince } from '../../src/modules/sms-dialogue/silence.usecases.ts'
import { sql, transaction } from '../../src/platform/db.ts'
import type { App } from './app.ts'

export const by = { kind: 'system', task: 'test' } as const
export const stop = '/no-fui-yo/t0k3n-de-prueba'
export const stateOf = async (app: App, messageId: string) => {
  const { rows } = await sql<{ state: MessageState; attempts: number; sealed: boolean }>`
    select state, attempts, sealed_secret is not null as sealed
    from messages where message_id = ${messageId}`.execute(app.base.db)
  return rows[0]
}
export const repliesOf = async (app: App, messageId: string) => {
  const { rows } = await sql<{ reply: string }>`
    select reply from message_events where message_id = ${messageId} order by event`.execute(
    app.base.db,
  )
  return rows.map(({ reply }) => reply)
}
export const mailCode = (app: App, address: string, code = '042137') =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code },
      to: { channel: 'mail', address, lang: 'es', memberId: 7n },
      by,
    }),
  )
export const textCode = (app: App, address: string) =>
  transaction(app.base.db, (tx) =>
    app.rooms.notices.say(tx, {
      kind: 'code',
      args: {},
      secret: { code: '042137' },
      to: { channel: 'sms', address, lang: 'es', memberId: 7n },
      by,
    }),
  )
/** Looks until it is true; a machine that does much else is given a minute. */
export async function until(look: () => Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    if (await look()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  assert.fail('it never came')
}
/** The sending side with lines of our choice: trouble that no server of ours can act out. */
export const outboxOf = ({ base }: App) => ({
  ...base,
  origin: 'https://mi.example',
  demo: false,
  silentSince,
})
