import { galleryPart } from './gallery.ts'

galleryPart(0, 2)
