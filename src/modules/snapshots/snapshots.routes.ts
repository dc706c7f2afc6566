import { get, go, post, type Route, show, type Visit, withCookies } from '../../platform/web.ts'
import { noSnapshotPage, snapshotPage, snapshotPath } from './snapshots.pages.ts'
import { goneSnapshot, type SnapshotsUseCases } from './snapshots.usecases.ts'

export const shownBy = (v: Pick<Visit, 'cookie'>) => ({
  snapshot: v.cookie('foto'),
  device: v.cookie('aparato'),
})

export const snapshotsRoutes = (x: SnapshotsUseCases): readonly Route[] => [
  get(snapshotPath, async (v) => {
    const found = await x.look(shownBy(v), v.now)
    if (found) return show(snapshotPage(v.view, found))
    const none = show(noSnapshotPage(v.view, { erased: v.query.borrado === 'si' }))
    return v.cookie('foto') ? withCookies(none, goneSnapshot) : none
  }),
  get(`${snapshotPath}/borrar`, () => go(snapshotPath)),
  post(`${snapshotPath}/borrar`, () => withCookies(go(`${snapshotPath}?borrado=si`), goneSnapshot)),
]
