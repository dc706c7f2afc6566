// The view that the gallery's tests draw with: a visitor of the shipped institution, at a fixed instant.
import { gallery } from '../../src/app/galleries.ts'
import type { Lang } from '../../src/foundation/words.ts'
import { readInstitution } from '../../src/platform/institution.ts'
import { type View, viewOf } from '../../src/platform/pages/view.ts'

const institution = readInstitution()

export const galleryView = (lang: Lang, path: string): View =>
  viewOf({
    lang,
    path: path.replace(/\{\w+\}/g, 'ejemplo'),
    now: Temporal.Instant.from('2026-11-22T18:00:00Z'),
    institution,
    demo: true,
    csrf: 'token-of-the-gallery',
  })

export type Drawn = {
  readonly name: string
  readonly path: string
  readonly lang: Lang
  readonly markup: string
}

/** Every page in every state, in both languages. */
export function* drawings(langs: readonly Lang[] = ['es', 'en']): Generator<Drawn> {
  for (const [path, states] of Object.entries(gallery))
    for (const [state, draw] of Object.entries(states))
      for (const lang of langs)
        yield {
          name: `${path} · ${state} · ${lang}`,
          path,
          lang,
          markup: draw(galleryView(lang, path)).toString(),
        }
}
