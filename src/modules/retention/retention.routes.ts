import { get, type Route, show } from '../../platform/web.ts'
import { periodsPage, periodsPath } from './retention.pages.ts'

export const retentionRoutes: readonly Route[] = [
  get(periodsPath, (v) => show(periodsPage(v.view))),
]
