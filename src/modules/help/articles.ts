// Every article of Mi ayuda, in the order in which its topics are shown.
import type { Article, Topic } from './article.ts'
import { activacion } from './articles/activacion.ts'
import { ahorro } from './articles/ahorro.ts'
import { celular } from './articles/celular.ts'
import { contrasena } from './articles/contrasena.ts'
import { credito } from './articles/credito.ts'
import { entrar } from './articles/entrar.ts'
import { extranjero } from './articles/extranjero.ts'
import { pagos } from './articles/pagos.ts'
import { patron } from './articles/patron.ts'
import { portal } from './articles/portal.ts'
import { registro } from './articles/registro.ts'
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
  ...tramites,
  ...sms,
  ...portal,
]

const bySlug = new Map(articles.map((article) => [article.slug, article]))
export const articleAt = (slug: string): Article | undefined => bySlug.get(slug)
export const articlesAbout = (topic: Topic): readonly Article[] =>
  articles.filter((article) => article.topic === topic)

/** The eight questions that most people bring, first on `/ayuda`. */
export const topQuestions: readonly Article[] = [
  'no-puedo-entrar-a-mi-cuenta',
  'olvide-mi-contrasena',
  'olvide-mi-correo',
  'como-me-registro',
  'checar-mi-saldo',
  'cuanto-ahorro-tengo',
  'falta-un-deposito',
  'me-cobran-por-ayudarme',
].map((slug) => {
  const article = bySlug.get(slug)
  if (!article) throw new Error(`no article ${slug}`)
  return article
})
