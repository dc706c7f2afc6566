// Every page of the ways back in, in every state.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { gallery as byPhone } from './by-phone.pages.ts'
import { gallery as lostEmail } from './lost-email.pages.ts'
import { gallery as newEmail } from './new-email.pages.ts'
import { gallery as newPassword } from './new-password.pages.ts'
import { gallery as notMe } from './not-me.pages.ts'
import { gallery as recovery } from './recovery.pages.ts'

export const gallery: Gallery = {
  ...recovery,
  ...newPassword,
  ...lostEmail,
  ...newEmail,
  ...byPhone,
  ...notMe,
}
