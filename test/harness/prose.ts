// The prose of a drawn page: what one reads in sentences, without tables, lists of figures, names of addresses or code.
import { wordsOf } from '../../src/foundation/reading-ease.ts'

const entities: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" },
}
const decoded = (text: string) =>
  text.replace(/&(\w+|#39);/g, (whole, name: string) => entities[name] ?? whole)

/** What nobody reads as a sentence. */
const figures = /<(table|svg|dl|select|time|script|textarea)\b[\s\S]*?<\/\1>/g
const beside = /<span class="(?:vh|code|amt|muted small)[^"]*"[^>]*>[\s\S]*?<\/span>/g
const label = /<span class="state[^"]*">[\s\S]*?<\/span>/g
const address = /\S+@\S+|https?:\/\/\S+/g

const lineEnd =
  /<\/?(?:p|li|h\d|div|ul|ol|br|label|legend|summary|button|section|details|form|a class="btn)[^>]*>/g

/** Without what says that it is in a language of its own, whole. */
function inOneLanguage(markup: string): string {
  const opened = /<(?!html)(\w+)[^>]* lang="[^"]+"[^>]*>/.exec(markup)
  if (!opened) return markup
  const sameTag = new RegExp(`<(/?)${opened[1]}[ >]`, 'g')
  sameTag.lastIndex = opened.index + 1
  let [depth, end] = [1, markup.length]
  for (let one = sameTag.exec(markup); one && depth > 0; one = sameTag.exec(markup)) {
    depth += one[1] === '/' ? -1 : 1
    end = sameTag.lastIndex
  }
  return `${markup.slice(0, opened.index)} ${inOneLanguage(markup.slice(end))}`
}

/** Lines of words and signs, each as it is read; in the language of the page alone. */
export const linesOf = (markup: string): string[] =>
  inOneLanguage(markup)
    .replace(lineEnd, '\n')
    .replace(/<[^>]*>/g, '')
    .split('\n')
    .map((line) => decoded(line).replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')

/** Under four words it is a label, not prose. */
export function proseOf(markup: string): string[] {
  const main = /<main[^>]*>([\s\S]*?)<\/main>/.exec(markup)?.[1] ?? ''
  return linesOf(main.replace(figures, '\n').replace(label, '\n').replace(beside, ' '))
    .flatMap((line) => line.replace(address, '').split(' · '))
    .filter((line) => wordsOf(line).length >= 4)
}
