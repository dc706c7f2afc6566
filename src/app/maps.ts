// Draws the tables of moves. A map is made from the code and from nothing else, so it is never out of date.
import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

type Moves = Readonly<Record<string, readonly string[]>>

const modules = join(import.meta.dirname, '../modules')

const named = (state: string): string => state.replaceAll('-', '_')

function draw(source: string, moves: Moves): string {
  const states = Object.keys(moves)
  const others = states.flatMap((from) => moves[from]!.filter((to) => to !== from))
  const reached = new Set(others)
  const lines = [
    ...states.map((state) => `  ${named(state)}: ${state}`),
    ...states.filter((state) => !reached.has(state)).map((state) => `  [*] --> ${named(state)}`),
    ...states.flatMap((from) => moves[from]!.map((to) => `  ${named(from)} --> ${named(to)}`)),
    ...states.filter((s) => moves[s]!.length === 0).map((state) => `  ${named(state)} --> [*]`),
  ]
  const title = `# ${basename(source, '.ts')}`
  const origin = `Drawn by \`npm run map\` from \`moves\` in \`src/modules/${source}\`.`
  return [title, '', origin, '', '```mermaid', 'stateDiagram-v2', ...lines, '```', ''].join('\n')
}

/** Every map there is: the name of its file in docs/maps, and its text. */
export async function maps(): Promise<Map<string, string>> {
  const drawn = new Map<string, string>()
  for (const source of globSync('**/*.ts', { cwd: modules }).sort()) {
    if (basename(source).split('.').length > 2) continue // moves live in rules files, which have bare names
    const { moves } = (await import(join(modules, source))) as { moves?: Moves }
    const [room, file] = [dirname(source).replaceAll('/', '-'), basename(source, '.ts')]
    if (moves) drawn.set(room === file ? `${room}.md` : `${room}-${file}.md`, draw(source, moves))
  }
  return drawn
}
