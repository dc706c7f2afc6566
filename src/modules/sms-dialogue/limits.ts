// How many texts a number gets in a Mexico City day, and how many are about one NSS or loan number.
// Pure. Whoever holds a number is counted apart from strangers, so that no stranger uses up their answers.

/** Answers to one phone in a day; the one after them says so, the rest get none. */
export const mostForPhone = 20
/** Answers about one NSS or loan number in a day. */
export const mostAboutNumber = 10

/** `before`: how many came earlier the same day. */
export type Counted = { readonly forPhone: number; readonly aboutNumber?: number }

export function allowance({
  forPhone,
  aboutNumber = 0,
}: Counted): 'answer' | 'say-enough' | 'silence' {
  if (forPhone > mostForPhone) return 'silence'
  if (forPhone === mostForPhone || aboutNumber >= mostAboutNumber) return 'say-enough'
  return 'answer'
}
