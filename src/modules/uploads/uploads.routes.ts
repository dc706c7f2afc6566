import { download, go, memberGet, missing, type Route } from '../../platform/web.ts'
import { contentTypes } from './uploads.ts'
import type { UploadsUseCases } from './uploads.usecases.ts'

export const uploadsRoutes = (uploads: UploadsUseCases): readonly Route[] => [
  memberGet('/papeles/:id', async (v) => {
    if (v.member.lookOnly) return go('/mi-perfil')
    const { memberId } = v.member
    const found = await uploads.bytesOf({ uploadId: v.params.id ?? '', memberId })
    return found ? download(found.name, contentTypes[found.kind], found.bytes) : missing
  }),
]
