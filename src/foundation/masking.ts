// What an identifier looks like where it is printed: nobody behind you can copy it from the screen.

const dot = '•'

export const lastFour = (text: string): string => text.slice(-4)
/** `12345678903` → `•••••••8903`. Text of four characters or fewer is hidden whole. */
export const keepLastFour = (text: string): string =>
  text.length <= 4 ? dot.repeat(text.length) : dot.repeat(text.length - 4) + lastFour(text)
/** `GODE561231GR8` → `GODE•••••••••`: the letters that the name gives away, and nothing else. */
export const keepFirstFour = (text: string): string =>
  text.length <= 4 ? dot.repeat(text.length) : text.slice(0, 4) + dot.repeat(text.length - 4)
/** `López` → `L••••`. One dot for each letter hidden. */
export const keepInitial = (word: string): string => {
  const [first = '', ...rest] = word
  return first + dot.repeat(rest.length)
}
