// The process of the partners of the demo: it is started like any program, hears commands from the teller's pages, and
// reaches the portal by HTTP alone, with the keys that the portal gave it.
import { systemClock } from '../../../foundation/time.ts'
import { openBooks } from './books.ts'
import { openListener } from './listener.ts'
import { openClient, type PartnerKeyShown } from './signed-client.ts'
import { type Command, openTeller, type PartnerShown, type Teller } from './teller.ts'
import { noTrouble, type Switches } from './troubles.ts'

/** What it is told first: where the portal is, how far its clock is ahead, and with which keys to sign. */
export type Beginning = {
  readonly origin: string
  readonly aheadMs: number
  readonly partners: readonly (PartnerShown & PartnerKeyShown)[]
}
export type ToRemitter =
  | { readonly kind: 'begin'; readonly beginning: Beginning }
  | { readonly kind: 'do'; readonly id: number; readonly command: Command }
export type FromRemitter =
  | { readonly kind: 'listening'; readonly origin: string }
  | { readonly kind: 'done'; readonly id: number; readonly outcome: unknown }

const books = openBooks()
let switches: Switches = noTrouble
let beginning: Beginning = { origin: '', aheadMs: 0, partners: [] }
let teller: Teller | undefined

const now = () => systemClock().add({ milliseconds: beginning.aheadMs })
const partnerOf = (partnerId: string) =>
  beginning.partners.find((one) => one.partnerId === partnerId)
const deps = { books, now, keyOf: partnerOf, switches: () => switches }
const listener = openListener(deps)
const say = (message: FromRemitter): void => void process.send?.(message)

const state = () => ({
  partners: beginning.partners.map(({ partnerId, name }) => ({ partnerId, name })),
  switches,
  transfers: books.transfers(),
  heard: listener.heard(),
})

async function outcomeOf(command: Command): Promise<unknown> {
  if (command.kind === 'behave') switches = command.switches
  if (command.kind === 'state' || command.kind === 'behave' || !teller) return state()
  if (command.kind === 'look-up') return teller.lookUp(command)
  if (command.kind === 'authorise') return teller.authorise(command)
  if (command.kind === 'send-day') return teller.sendDay(command.partnerId)
  return teller.step(command.kind, command.transferId)
}

process.on('message', async (message: ToRemitter) => {
  if (message.kind === 'do') {
    const outcome = await outcomeOf(message.command)
    say({ kind: 'done', id: message.id, outcome })
    return
  }
  beginning = message.beginning
  teller ??= openTeller({ ...deps, client: openClient(beginning.origin, now) })
  say({ kind: 'listening', origin: await address })
})
const address = listener.listen()
// A terminal tells the whole group of a signal: the portal says when to go, and without it there is nothing to do.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})
process.on('disconnect', () => process.exit(0))
