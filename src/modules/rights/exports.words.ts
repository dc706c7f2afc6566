import type { Said } from '../../foundation/words.ts'

/** What stands beside the tables in the file, line by line, in the language of whoever asked. */
export const readMe: readonly Said[] = [
  {
    es: 'Tus datos',
    en: 'Your data',
  },
  {
    es: 'Aquí está todo lo que guardamos de ti.',
    en: 'Here is everything we keep about you.',
  },
  {
    es: '- datos.json: todo junto, para programas.',
    en: '- datos.json: all of it together, for programs.',
  },
  {
    es: '- Los archivos .csv: una tabla cada uno. Se abren con una hoja de cálculo.',
    en: '- The .csv files: one table each. A spreadsheet opens them.',
  },
  {
    es: 'Las cantidades van en centavos, sin punto: 123456 son 1,234.56 pesos.',
    en: 'Amounts are in centavos, without a point: 123456 is 1,234.56 pesos.',
  },
  {
    es: 'Las horas van en tiempo universal (UTC).',
    en: 'Hours are in universal time (UTC).',
  },
  {
    es: 'No vienen tus contraseñas ni tus respuestas: las guardamos de forma que nadie puede leerlas.',
    en: 'Your passwords and answers are not here: we keep them so that nobody can read them.',
  },
  {
    es: 'No viene el nombre de quien te atendió. Sí viene qué hizo y por qué.',
    en: 'The names of the staff who helped you are not here. What they did, and why, is.',
  },
  {
    es: 'Cuida este archivo. Quien lo tenga sabe mucho de ti.',
    en: 'Take care of this file. Whoever has it knows a lot about you.',
  },
]
export const readMeName: Said = { es: 'LEEME.txt', en: 'README.txt' }
