// Pages that answer by themselves, so that the search finds them beside the articles.
import type { Findable } from './help.ts'

const place = (
  path: string,
  title: Readonly<Record<'es' | 'en', string>>,
  keywords: string,
): Findable => ({ path, title, keywords: keywords.split(' '), body: { es: '', en: '' } })

export const places: readonly Findable[] = [
  place(
    '/ayuda/telefonos',
    { es: 'Teléfonos y horario de {linea}', en: '{linea} phones and hours' },
    'numero llamar telefono contacto atencion cliente horario abierto call phone contact hours',
  ),
  place(
    '/ayuda/guia',
    { es: 'Guía de uso del portal', en: 'Portal guide' },
    'manual instrucciones tutorial pasos imagenes guide manual',
  ),
  place(
    '/ayuda/desde-el-extranjero',
    { es: 'Desde el extranjero', en: 'From abroad' },
    'estados unidos canada eeuu usa migrante paisano consulado abroad',
  ),
  place(
    '/ayuda/fraudes',
    { es: 'Fraudes: cómo cuidarte', en: 'Fraud: how to stay safe' },
    'fraude estafa coyote denunciar engano robo scam report',
  ),
  place(
    '/no-puedo-entrar',
    { es: 'No puedo entrar: ¿qué te pasó?', en: 'I can’t get in: what happened?' },
    'acceso bloqueado entrar locked access',
  ),
  place(
    '/ayuda/palabras',
    { es: 'Palabras que usamos', en: 'Words we use' },
    'glosario significado diccionario glossary meaning',
  ),
  place('/verifica', { es: 'Verifica un folio', en: 'Check a reference' }, 'folio documento check'),
  place('/estado', { es: 'Cómo va el portal', en: 'How the site is doing' }, 'caido estado status'),
  place(
    '/privacidad',
    { es: 'Privacidad', en: 'Privacy' },
    'aviso privacidad datos personales arco privacy',
  ),
]
