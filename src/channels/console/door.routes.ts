import type { CannotSetDoor } from '../../modules/door/control.ts'
import type { DoorControlUseCases } from '../../modules/door/control.usecases.ts'
import { go, type Route, refuse, show, staffGet, staffPost } from '../../platform/web.ts'
import { doorPage } from './door.pages.ts'
import { doorRefusalWords } from './door.words.ts'

const root = '/operacion/puerta'
const boxOf: Readonly<Record<CannotSetDoor, string>> = {
  'mode-missing': 'modo',
  'capacity-not-valid': 'caben',
  'reason-missing': 'razon',
}

export const doorConsoleRoutes = (control: DoorControlUseCases): readonly Route[] => [
  staffGet('operator', root, async (v) => {
    const saved = v.query.listo === 'si'
    return show(doorPage(v.view, v.staff, { door: await control.figures(), saved }))
  }),
  staffPost('operator', root, async (v) => {
    const { modo: mode = '', caben: capacity = '', razon: reason = '' } = v.form
    const { staffId, name } = v.staff
    const typed = { mode, capacity, reason }
    const outcome = await control.set(typed, { kind: 'staff', staffId, name, role: 'operator' })
    if (outcome.ok) return go(`${root}?listo=si`)
    const problems = { [boxOf[outcome.code]]: v.view.t(doorRefusalWords[outcome.code]) }
    return refuse(doorPage(v.view, v.staff, { door: await control.figures(), typed, problems }))
  }),
]
