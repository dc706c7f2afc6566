// What exists and how it is joined. Rooms are built once, lower ones first; nothing is looked up later.

import { gallery as errorGallery } from '../channels/web/errors.pages.ts'
import { galleryRoutes } from '../channels/web/gallery.routes.ts'
import type { Doorkeeper } from '../channels/web/server.ts'
import type { Payload, Queue } from '../platform/jobs.ts'
import type { Gallery } from '../platform/pages/gallery.ts'
import type { Route } from '../platform/web.ts'
import type { Base } from './base.ts'

/** Every page in every state; the gallery test draws them all. */
export const gallery: Gallery = { ...errorGallery }

type Task = (payload: Payload) => Promise<void>

export function wire(base: Base) {
  const doorkeeper: Doorkeeper = {
    memberOf: async () => undefined,
    staffOf: async () => undefined,
    keepForm: async () => ({ name: 'guardado', value: '', life: 'gone' }),
    takeKeptForm: async () => undefined,
  }

  const routes: readonly Route[] = [...(base.config.demo ? galleryRoutes(gallery) : [])]

  /** Decisions taken after the answer, so that the answer costs everybody the same. By `kind`. */
  const decisions: Readonly<Record<string, Task>> = {}

  /** What is done every so often, by name, with its cron in Mexico City time. */
  const upkeep: Readonly<Record<string, { cron: string; run: () => Promise<void> }>> = {}

  const handlers: Readonly<Record<Queue, Task>> = {
    messages: async () => {},
    decisions: async (payload) => decisions[String(payload.kind)]?.(payload),
    upkeep: async (payload) => upkeep[String(payload.task)]?.run(),
  }

  return { doorkeeper, routes, handlers, upkeep }
}

export type Rooms = ReturnType<typeof wire>
