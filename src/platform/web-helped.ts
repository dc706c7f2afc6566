// What stays open while somebody sits beside the member, and before a changed paper was read: marks on routes.
import type { Route } from './web.ts'

/** A form that a member may send while somebody helps them. */
export const withHelp = (route: Route): Route => ({ ...route, helped: 'open' })
/** What a member sees and does alone. */
export const alone = (route: Route): Route => ({ ...route, helped: 'shut' })
/** Of several, all but the pages at these paths. */
export const aloneBut =
  (...open: readonly string[]) =>
  (route: Route): Route =>
    route.method === 'GET' && open.includes(route.path) ? route : alone(route)
/** A page that stands before the papers that changed. */
export const early = (route: Route): Route => ({ ...route, early: true })
/** Whether a route is open while somebody helps: what moves, changes or tells a secret is not. */
export const isOpenWithHelp = ({ helped, method }: Route): boolean =>
  helped === undefined ? method === 'GET' : helped === 'open'

/** Of several, the forms at these paths stay open too. */
export const withHelpAt =
  (...open: readonly string[]) =>
  (route: Route): Route =>
    open.includes(route.path) ? withHelp(route) : route
