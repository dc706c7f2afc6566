import type { Said, Words } from '../../foundation/words.ts'
import type { CannotUpload, UploadState } from './uploads.ts'

/** `{mb}` and `{cuantos}` are what the use cases say of their limits. */
export const cannotUploadWords = {
  'no-file': { es: 'Elige una foto o un PDF', en: 'Choose a photo or a PDF' },
  'file-too-big': {
    es: 'El archivo pesa más de {mb} MB. Toma una foto con menos calidad o divide el PDF',
    en: 'The file is over {mb} MB. Take a photo in lower quality or split the PDF',
  },
  'too-many-today': {
    es: 'Ya mandaste {cuantos} archivos hoy. Manda los que faltan mañana',
    en: 'You already sent {cuantos} files today. Send the rest tomorrow',
  },
  heic: {
    es: 'La foto es HEIC y no la podemos abrir. En tu iPhone ve a Ajustes, Cámara, Formatos y elige “El más compatible”; toma la foto otra vez. O manda una foto de la pantalla donde se ve',
    en: 'The photo is HEIC and we cannot open it. On your iPhone go to Settings, Camera, Formats and choose “Most Compatible”; take the photo again. Or send a photo of the screen that shows it',
  },
  'not-a-photo-or-pdf': {
    es: 'No es una foto (JPG, PNG o WebP) ni un PDF. Toma una foto del papel, o guárdalo como PDF',
    en: 'It is not a photo (JPG, PNG or WebP) or a PDF. Take a photo of the paper, or save it as a PDF',
  },
  malware: {
    es: 'El archivo trae un virus y no lo guardamos. Toma una foto del papel y manda la foto',
    en: 'The file carries a virus and we did not keep it. Take a photo of the paper and send the photo',
  },
  'photo-broken': {
    es: 'La foto está incompleta o dañada. Tómala otra vez',
    en: 'The photo is incomplete or damaged. Take it again',
  },
  'too-many-pixels': {
    es: 'La foto es demasiado grande para abrirla. Tómala otra vez con menos calidad',
    en: 'The photo is too large to open. Take it again in lower quality',
  },
  'two-files-in-one': {
    es: 'El PDF trae otro archivo pegado. Imprímelo como PDF otra vez, o manda una foto de cada hoja',
    en: 'The PDF has another file attached to it. Print it to PDF again, or send a photo of each page',
  },
  'pdf-too-dense': {
    es: 'El PDF crece demasiado al abrirlo. Imprímelo como PDF otra vez, o manda una foto de cada hoja',
    en: 'The PDF grows too much when opened. Print it to PDF again, or send a photo of each page',
  },
  'pdf-locked': {
    es: 'El PDF está protegido con contraseña. Ábrelo, imprímelo como PDF y manda el nuevo, o manda una foto de cada hoja',
    en: 'The PDF is protected with a password. Open it, print it to PDF and send the new one, or send a photo of each page',
  },
  'pdf-broken': {
    es: 'El PDF está incompleto o dañado. Descárgalo otra vez, o manda una foto de cada hoja',
    en: 'The PDF is incomplete or damaged. Download it again, or send a photo of each page',
  },
  'pdf-with-programs': {
    es: 'El PDF trae programas o formularios que se ejecutan al abrirlo. Imprímelo como PDF y manda el nuevo, o manda una foto de cada hoja',
    en: 'The PDF has programs or forms that run when opened. Print it to PDF and send the new one, or send a photo of each page',
  },
  'pdf-with-files': {
    es: 'El PDF trae otros archivos adentro. Imprímelo como PDF y manda el nuevo, o manda una foto de cada hoja',
    en: 'The PDF has other files inside. Print it to PDF and send the new one, or send a photo of each page',
  },
} as const satisfies Record<CannotUpload, Said>

export const uploadStateWords = {
  received: { es: 'Recibido', en: 'Received' },
  checking: { es: 'Lo estamos revisando', en: 'We are checking it' },
  refused: {
    es: 'Traía un virus y lo borramos. Manda una foto del papel',
    en: 'It carried a virus and we deleted it. Send a photo of the paper',
  },
} as const satisfies Record<UploadState, Said> & Words
