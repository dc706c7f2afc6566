// Every kind of request as something that Mi ayuda finds: from its own definition, so that there is no second list.
import type { Findable } from '../modules/help/help.ts'
import { definitions, doorPath, kinds, startPath } from '../modules/tramites/definitions.ts'
import { kindWords } from '../modules/tramites/definitions.words.ts'

/** The rights over one's own data, for the page that lists them. */
export const privacyRequests = kinds
  .filter((kind) => definitions[kind].answer?.source === 'privacy-law')
  .map((kind) => ({ path: startPath(kind), label: kindWords[kind].label }))

export const requestPlaces: readonly Findable[] = kinds.flatMap((kind) => {
  const { keys, startedBy } = definitions[kind]
  if (keys === undefined) return []
  const { label, intro, next } = kindWords[kind]
  const told = [intro, ...next]
  return [
    {
      path: startedBy === 'anybody' ? doorPath(kind) : startPath(kind),
      title: label,
      keywords: keys.split(' '),
      body: {
        es: told.map(({ es }) => es).join(' '),
        en: told.map(({ en }) => en).join(' '),
      },
    },
  ]
})
