import { galleryIn } from './gallery.ts'

galleryIn('light', 'es')
