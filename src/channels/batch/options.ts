// What was typed after the name of a job: words, and `--name value` pairs.

export type Typed = {
  readonly words: readonly string[]
  readonly options: ReadonlyMap<string, string>
}

/** Undefined when an option is not known, has no value, or is given twice. */
export function optionsIn(args: readonly string[], known: readonly string[]): Typed | undefined {
  const words: string[] = []
  const options = new Map<string, string>()
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!
    if (!arg.startsWith('--')) {
      words.push(arg)
      continue
    }
    const name = arg.slice(2)
    const value = args[++i]
    if (!known.includes(name) || value === undefined || options.has(name)) return undefined
    options.set(name, value)
  }
  return { words, options }
}
