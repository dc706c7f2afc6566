import type { RetentionUseCases } from '../../modules/retention/retention.usecases.ts'
import { type Route, show, staffGet } from '../../platform/web.ts'
import { retentionPage, retentionRoot } from './retention.pages.ts'

export const retentionConsoleRoutes = ({
  due,
}: Pick<RetentionUseCases, 'due'>): readonly Route[] => [
  staffGet('operator', retentionRoot, async (v) =>
    show(retentionPage(v.view, v.staff, await due())),
  ),
]
