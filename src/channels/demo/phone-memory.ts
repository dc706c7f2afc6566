// What the demo's phones show: the texts of this run, from the operator, and before them those of the outbox.
import type { Instant } from '../../foundation/time.ts'
import type { NoticesUseCases } from '../../modules/notices/notices.usecases.ts'
import type { SmsDialogueUseCases } from '../../modules/sms-dialogue/sms-dialogue.usecases.ts'
import type { PhoneText } from './phone-text.ts'
import type { Smsc } from './smsc.ts'

export type PhoneMemory = {
  textsOf(number: string): Promise<readonly PhoneText[]>
  numbers(): Promise<readonly string[]>
  say(number: string, text: string): Promise<boolean>
}

export type PhoneRooms = {
  readonly notices: Pick<NoticesUseCases, 'textsTo' | 'numbersTold'>
  readonly texts: Pick<SmsDialogueUseCases, 'textsFrom' | 'numbersThatWrote'>
}

const byTime = (a: { at: Instant }, b: { at: Instant }): number =>
  Temporal.Instant.compare(a.at, b.at)

/** An operator forgets when it stops; what was sent before it opened stands in the outbox, its codes wiped. */
export const phoneMemory = (smsc: Smsc, { notices, texts }: PhoneRooms): PhoneMemory => ({
  textsOf: async (number) => {
    const sent = await notices.textsTo(number, smsc.openedAt)
    const written = await texts.textsFrom(number, smsc.openedAt)
    const before = [
      ...sent.map(({ at, text }) => ({ number, at, text, mine: false })),
      ...written.map(({ receivedAt: at, words: text }) => ({ number, at, text, mine: true })),
    ]
    const since = smsc.textsOf(number).filter((text) => byTime(text, { at: smsc.openedAt }) >= 0)
    return [...before.sort(byTime), ...since]
  },
  numbers: async () => {
    const told = await notices.numbersTold(smsc.openedAt)
    const wrote = await texts.numbersThatWrote(smsc.openedAt)
    return [...new Set([...smsc.numbers(), ...told, ...wrote])]
  },
  say: (number, text) => smsc.say(number, text),
})
