// The portal over the network with so much room, a clock that beats, and browsers that come to its door.
import { seconds } from '../../src/foundation/time.ts'
import { openDoor } from './door.ts'
import { freePort } from './free-port.ts'
import { overHttp } from './over-http.ts'
import { Visitor } from './visitor.ts'

type TestContext = Parameters<typeof openDoor>[0]

/** `capacity`: people inside. */
export async function openFor(t: TestContext, capacity: string) {
  const port = await freePort()
  const stage = await openDoor(t, { port, environment: { DOOR_CAPACITY: capacity } })
  const app = stage
  const browser = (name = 'Chrome') =>
    new Visitor(overHttp(app.base.config.publicOrigin), { browser: name })
  /** What passes in so many seconds, beat by beat. */
  const pass = async (n: number, step = seconds(1)) => {
    for (let i = 0; i < n; i++) {
      app.clock.advance(step)
      await app.rooms.door.beat()
    }
  }
  await pass(1)
  return { app: stage, newLogin: stage.newLogin, signIn: stage.signIn, browser, pass }
}
export const ticketOf = (visitor: Visitor) => visitor.cookies.get('__Host-fila')
/** The name of the place that a browser holds. */
export const idOf = (visitor: Visitor) => visitor.cookies.get('__Host-lugar')!.split('.')[2]!
