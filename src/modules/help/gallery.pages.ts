import type { Gallery } from '../../platform/pages/gallery.ts'
import { gallery as articles } from './help.pages.ts'
import { gallery as open } from './open.pages.ts'
import { gallery as papers } from './papers.pages.ts'
import { gallery as phones } from './phones.pages.ts'

export const gallery: Gallery = { ...articles, ...phones, ...papers, ...open }
