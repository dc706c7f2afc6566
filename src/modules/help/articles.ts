// Every article of Mi ayuda, in the order in which its topics are shown.
import type { Article, Topic } from './article.ts'
import { activacion } from './articles/activacion.ts'
import { ahorro } from './articles/ahorro.ts'
import { candados } from './articles/candados.ts'
import { celular } from './articles/celular.ts'
import { contrasena } from './articles/contrasena.ts'
import { credito } from './articles/credito.ts'
import { entrar } from './articles/entrar.ts'
import { extranjero } from './articles/extranjero.ts'
import { pagos } from './articles/pagos.ts'
import { patron } from './articles/patron.ts'
import { portal } from './articles/portal.ts'
import { registro } from './articles/registro.ts'
import { segundoPaso } from './articles/segundo-paso.ts'
import { seguridad } from './articles/seguridad.ts'
import { sms } from './articles/sms.ts'
import { tramites } from './articles/tramites.ts'

export const articles: readonly Article[] = [
  ...entrar,
  ...registro,
  ...activacion,
  ...contrasena,
  ...celular,
  ...ahorro,
  ...patron,
  ...credito,
  ...pagos,
  ...extranjero,
  ...seguridad,
  ...segundoPaso,
  ...candados,
  ...tramites,
  ...sms,
  ...portal,
]

const bySlug = new Map(articles.map((article) => [article.slug, article]))
export const articleAt = (slug: string): Article | undefined => bySlug.get(slug)
export const articlesAbout = (topic: Topic): readonly Article[] =>
  articles.filter((article) => article.topic === topic)

const these = (...slugs: readonly string[]): readonly Article[] =>
  slugs.map((slug) => {
    const found = bySlug.get(slug)
    if (!found) throw new Error(`no article ${slug}`)
    return found
  })

/** The eight questions that most people bring, first on `/ayuda`. */
export const topQuestions = these(
  'no-puedo-entrar-a-mi-cuenta',
  'olvide-mi-contrasena',
  'olvide-mi-correo',
  'como-me-registro',
  'checar-mi-saldo',
  'cuanto-ahorro-tengo',
  'falta-un-deposito',
  'me-cobran-por-ayudarme',
)

/** The eight for who is already in: their money and their contacts. */
export const insideQuestions = these(
  'checar-mi-saldo',
  'no-veo-mi-pago',
  'cuanto-ahorro-tengo',
  'falta-un-deposito',
  'cambie-de-trabajo',
  'cambiar-mi-correo',
  'aun-no-lo-sabemos',
  'quien-entro-a-mi-cuenta',
)
