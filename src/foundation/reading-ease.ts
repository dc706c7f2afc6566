// How easy text reads. Spanish: the Szigriszt-Pazos index, as graded by the INFLESZ scale: 65 or more is easy for nearly
// everybody; below 55 is hard. English: Flesch's index, where 60 and more is plain.

const word = /[\p{L}\p{N}][\p{L}\p{N}@.,’'+•-]*[\p{L}\p{N}]|[\p{L}\p{N}]/gu
const strong = /[aeoáéóíú]/
const vowel = /[aeiouáéíóúü]/

/** Syllables of a Spanish word: each strong vowel is one; weak ones join their neighbours. */
export function syllables(text: string): number {
  const letters = text.toLowerCase().replace(/y$/, 'i')
  let count = 0
  let run = ''
  for (const letter of `${letters} `) {
    if (vowel.test(letter)) run += letter
    else {
      if (run) count += Math.max(1, [...run].filter((v) => strong.test(v)).length)
      run = ''
    }
  }
  return Math.max(1, count)
}

export const wordsOf = (text: string): string[] => text.match(word) ?? []
/** Sentences end at . ! ? or …, followed by a space or the end; abbreviations are joined first. */
export const sentencesOf = (text: string): string[] =>
  text
    .replace(/\b([ap])\.\sm\.(?=\s+\p{Lu}|$)/gu, '$1m.')
    .replace(/\b([ap])\.\s?m\.(?!\.)/g, '$1m')
    .replace(/EE\. UU\./g, 'EEUU')
    .split(/[.!?…]+(?=[”»)]*(?:\s|$))/)
    .filter((sentence) => wordsOf(sentence).length > 0)

export type Reading = { readonly ease: number; readonly average: number; readonly longest: number }

/** Syllables of an English word, as near as a rule comes: groups of vowels, without the silent e at its end. */
export function englishSyllables(text: string): number {
  const spoken = text
    .toLowerCase()
    .replace(/[’'](?:s|d|ll|m|t|re|ve)$/, '')
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (end) => end[0]!)
    .replace(/y(?=[aeiou])/g, 'j')
  return Math.max(1, spoken.match(/[aeiouy]+/g)?.length ?? 0)
}

/** Measures some paragraphs together; each paragraph ends a sentence. */
export function readingOf(paragraphs: readonly string[], lang: 'es' | 'en' = 'es'): Reading {
  const sentences = paragraphs.flatMap(sentencesOf)
  const lengths = sentences.map((sentence) => wordsOf(sentence).length)
  const words = sentences.flatMap(wordsOf)
  const spoken = words.filter((w) => /\p{L}/u.test(w))
  const soundsOf = lang === 'es' ? syllables : englishSyllables
  const sounds = spoken.reduce((sum, w) => sum + soundsOf(w), 0)
  const average = words.length / sentences.length
  const perWord = sounds / spoken.length
  return {
    ease:
      lang === 'es'
        ? 206.835 - 62.3 * perWord - average
        : 206.835 - 84.6 * perWord - 1.015 * average,
    average,
    longest: Math.max(...lengths),
  }
}
