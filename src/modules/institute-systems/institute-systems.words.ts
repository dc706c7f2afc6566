import type { Said } from '../../foundation/words.ts'
import type { CannotAddSystem } from './institute-systems.ts'

export const cannotAddWords: Readonly<Record<CannotAddSystem, Said>> = {
  'name-missing': { es: 'Escribe el nombre del sistema.', en: 'Enter the name of the system.' },
  'family-missing': { es: 'Elige al menos un tema.', en: 'Choose at least one subject.' },
  'reason-missing': { es: 'Escribe la razón.', en: 'Enter the reason.' },
  'name-taken': { es: 'Ya hay un sistema con ese nombre.', en: 'A system has that name already.' },
}
