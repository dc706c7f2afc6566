// What stands beside the portal in a demo: who one can be, the inbox, the phone, the counter abroad, and the gallery.
import { demoRoutes, phonesOfPeople } from '../channels/demo/demo.routes.ts'
import { inboxRoutes } from '../channels/demo/inbox.routes.ts'
import { phoneRoutes } from '../channels/demo/phone.routes.ts'
import { type PhoneRooms, phoneMemory } from '../channels/demo/phone-memory.ts'
import { tellerRoutes } from '../channels/demo/teller.routes.ts'
import { galleryRoutes } from '../channels/web/gallery.routes.ts'
import { dayOf } from '../foundation/time.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'
import type { DemoCarriers } from './carriers.ts'
import { gallery } from './galleries.ts'

/** Nothing of it outside a demo; each simulator has pages where it runs in this process. */
export function openDemoPages(
  base: Base,
  { mailbox, smsc, remitter }: DemoCarriers,
  rooms: PhoneRooms,
): readonly Route[] {
  const { config, db, now } = base
  return [
    ...(config.demo ? [...galleryRoutes(gallery), ...demoRoutes(base)] : []),
    ...(mailbox ? inboxRoutes(mailbox, config.publicOrigin) : []),
    ...(smsc ? phoneRoutes(phoneMemory(smsc, rooms), () => phonesOfPeople(db, dayOf(now()))) : []),
    ...(remitter ? tellerRoutes(remitter) : []),
  ]
}
