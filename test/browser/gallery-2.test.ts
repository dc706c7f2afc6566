import { galleryPart } from './gallery.ts'

galleryPart(1, 2)
