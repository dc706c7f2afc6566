// Every page of Mi perfil, in every state.
import type { Gallery } from '../../platform/pages/gallery.ts'
import { gallery as access } from './access.pages.ts'
import { activityGallery as activity } from './activity.pages.ts'
import { gallery as choices } from './choices.pages.ts'
import { gallery as contact } from './contact.pages.ts'
import { gallery as mailbox } from './mailbox.pages.ts'
import { gallery as place } from './place.pages.ts'
import { gallery as profile } from './profile.pages.ts'
import { gallery as security } from './security.pages.ts'

export const gallery: Gallery = {
  ...profile,
  ...contact,
  ...place,
  ...access,
  ...security,
  ...activity,
  ...choices,
  ...mailbox,
}
