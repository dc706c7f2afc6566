import { galleryIn } from './gallery.ts'

galleryIn('dark', 'es')
