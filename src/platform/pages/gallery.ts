// Every page in every state, without a database: listed at /_galeria and checked by the gallery test.
import type { Html } from './html.ts'
import { type View, viewWith } from './view.ts'

/** By path, then by the name of the state. Each draws the page for the view it is given. */
export type Gallery = Readonly<Record<string, Readonly<Record<string, (view: View) => Html>>>>

/** The same view for a member who is in: pages behind the door are drawn with the menu. */
export const inside = (view: View, lookOnly = false): View =>
  viewWith(view, { member: { givenName: 'Rosa', lookOnly } })
