// What the portal does with a day of payments, in a process that a test may kill: looks at what arrived, puts to use.
import { afterwards, now, openRooms } from '../harness/payment-day.ts'

const clock = process.env.PAYDAY_LATER ? afterwards : now
const rooms = await openRooms(process.env.PAYDAY_DATABASE!, { clock })
await rooms.work()
await rooms.close()
process.exit(0)
