// Lets work through as the gate allows, and measures what the answers took.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Share } from '../../modules/door/door.ts'
import { openGate } from './gate.ts'

type Passing = {
  readonly request: Pick<IncomingMessage, 'complete'>
  readonly response: Pick<ServerResponse, 'once' | 'destroyed'>
  readonly share: Share
  readonly writes: boolean
  /** Does the work, which ends with the answer. */
  work(): void
  refuse(): void
}

/** A body that does not come keeps nobody else out: work that waits for it gives its turn back. */
const bodyPatienceMs = 2_000

export function openPassage(gate = openGate()) {
  const pass = ({ request, response, share, writes, work, refuse }: Passing): void =>
    gate.enter({
      share,
      refuse,
      go: (end) => {
        // Whoever left while they waited is told nothing more: their answer would never end, nor its turn.
        if (response.destroyed) {
          end()
          return
        }
        const began = performance.now()
        const patience = writes
          ? setTimeout(() => request.complete || end(), bodyPatienceMs).unref()
          : undefined
        const done = (): void => {
          clearTimeout(patience)
          end()
        }
        response.once('finish', () => {
          done()
          if (!writes) gate.took(performance.now() - began)
        })
        response.once('close', done)
        work()
      },
    })
  return { pass, state: gate.state }
}
