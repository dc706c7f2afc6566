// Where a mail server brings the mails that came back, over HTTP, with the secret that we share.
import type { NoticesUseCases } from '../../modules/notices/notices.usecases.ts'
import { hashOf, sameBytes } from '../../platform/secrets.ts'
import { fromGateway, missing, plainText, type Route } from '../../platform/web.ts'

/** `secret` unset: this address does not exist. */
type Deps = {
  readonly notices: Pick<NoticesUseCases, 'noteReturned'>
  readonly secret: string | undefined
}

const statusOf = { noted: 204, unknown: 204, unreadable: 422, 'too-early': 503 } as const

/**
 * `mensaje`: the mail as it came, from its first header on; what follows the report may be cut off. `para`: the
 * address it came back to, where the server knows it. A report of no mail of ours is taken all the same, so that
 * it is not brought again.
 */
export function returnedRoutes({ notices, secret }: Deps): readonly Route[] {
  const known = secret === undefined ? undefined : hashOf(secret)
  return [
    fromGateway('/correo/devuelto', async ({ form, secret: shown }) => {
      if (!known) return missing
      if (!sameBytes(hashOf(shown ?? ''), known)) return plainText('', 401)
      const noted = await notices.noteReturned(form.mensaje ?? '', form.para)
      return plainText('', statusOf[noted])
    }),
  ]
}
