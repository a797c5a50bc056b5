import type { Command as CommanderCommand } from 'commander'
import type { Language, Localized } from '#model/localized.ts'
import type { Io } from './io.ts'
import type { GlobalOptions } from './settings.ts'

/** What a running command is given. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly color: boolean
  /** The whole command line, for what speaks of it. */
  readonly program: CommanderCommand
}

/** One command of the program: what help says of it, its arguments and options, and what it does. */
export interface Command<Options = Record<string, unknown>> {
  /** Name and arguments as help shows them: `diff [BASE] [HEAD]`. */
  readonly usage: string
  readonly summary: Localized
  /** Left out of help. */
  readonly hidden?: boolean
  /** Declares options; texts are in the language of the reader. */
  declare(command: CommanderCommand, text: (vi: string, en: string) => string): void
  /** Whether it writes into the catalog; then it first finishes or undoes what a killed run left there, else it only warns of that. */
  writes?(options: GlobalOptions & Options): boolean
  /** Does it; the exit code. Throws a failure when it cannot run. */
  run(context: Context, args: readonly string[], options: GlobalOptions & Options): Promise<number>
}

/** Commands under one word: `proposal submit`. */
export interface Group {
  /** The word. */
  readonly usage: string
  readonly summary: Localized
  readonly hidden?: boolean
  readonly commands: readonly Command[]
}
