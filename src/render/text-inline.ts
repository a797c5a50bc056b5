import { Chalk, type ChalkInstance } from 'chalk'
import { runs, type Content, type Inline } from '#model/document.ts'
import { printable } from '#model/text.ts'
import { onOneLine } from '#model/paper.ts'

/** Writes a content for the terminal. */
export type Style = (content: Content) => string

/** Text on one line, with characters a terminal would obey made visible. */
export const shown = (text: string): string =>
  printable(onOneLine(text)).replace(/[\p{Surrogate}\ufffe\uffff]/gu, '\ufffd')

function toned(chalk: ChalkInstance, { tone }: Inline): (text: string) => string {
  if (tone === undefined) return (text) => text
  switch (tone) {
    case 'relief':
      return chalk.green
    case 'burden':
      return chalk.red
    case 'undetermined':
      return chalk.yellow
    case 'neutral':
      return chalk.dim
  }
}

/** The style of a screen. The caller decides on colour, never the environment. */
export function styleFor(color: boolean): Style {
  const chalk = new Chalk({ level: color ? 1 : 0 })
  const styled = (run: Inline): string => {
    const text = toned(chalk, run)(shown(run.text))
    const slanted = run.emphasis === true ? chalk.italic(text) : text
    return run.strong === true ? chalk.bold(slanted) : slanted
  }
  return (content) =>
    runs(content)
      .map((run) => `${run.newLine === true ? '\n' : ''}${styled(run)}`)
      .join('')
}
