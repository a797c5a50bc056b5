import type {
  Command as CommanderCommand,
  CommandUnknownOpts,
  InferCommandArguments,
  OptionValues,
} from '@commander-js/extra-typings'
import type { Language, Localized } from '#model/localized.ts'
import type { GlobalOptions } from './global-options.ts'
import type { Io } from './io.ts'
import type { Text } from './options.ts'
import type { Writing } from './writing.ts'

/** What a running command is given. */
export interface Context {
  readonly io: Io
  readonly language: Language
  readonly color: boolean
  /** The whole command line, for what speaks of it. */
  readonly program: CommandUnknownOpts
  readonly writing: Writing
}

/** A command of the library with the options of its own that were declared so far; those of every command it inherits. */
// eslint-disable-next-line @typescript-eslint/no-generated-empty-object-type -- no options of its own is meant
export type Program<Own extends OptionValues = Record<never, never>> = CommanderCommand<
  InferCommandArguments<string>,
  Own,
  GlobalOptions
>

type Given<Own extends OptionValues> = ReturnType<Program<Own>['optsWithGlobals']>

/** The options that a declaration leads to, those of every command among them. */
export type OptionsOf<Declare extends (command: Program, text: Text) => { optsWithGlobals(): unknown }> = Readonly<
  ReturnType<ReturnType<Declare>['optsWithGlobals']>
>

/** One command of the program: what help says of it, its arguments and options, and what it does. */
interface Definition<Own extends OptionValues> {
  /** Name and arguments as help shows them: `diff [BASE] [HEAD]`. */
  readonly usage: string
  readonly summary: Localized
  /** Left out of help. */
  readonly hidden?: boolean
  /** Declares its options, and so their types; texts are in the language of the reader. */
  readonly declare: (command: Program, text: Text) => Program<Own>
  /** Whether it writes into the catalog; then it is alone there, and first settles what a killed run left, else it only warns of that. */
  readonly writes?: (options: Given<Own>) => boolean
  /** Does it; the exit code. Throws a failure when it cannot run. */
  readonly run: (context: Context, args: readonly string[], options: Given<Own>) => Promise<number>
}

/** A command of the table, whatever its options are. */
export interface Command extends Pick<Definition<OptionValues>, 'usage' | 'summary' | 'hidden'> {
  /** Declares its options and gives what it does with those that are then parsed. */
  readonly declare: (command: Program, text: Text) => Declared
}

/** A command that has read its options. */
export interface Declared {
  readonly writes: () => boolean
  readonly run: (context: Context) => Promise<number>
}

/** A command whose options have the types of their declaration. */
export function defined<Own extends OptionValues>(definition: Definition<Own>): Command {
  const { declare, writes, run, ...described } = definition
  return {
    ...described,
    declare: (command, text) => {
      const declared = declare(command, text)
      return {
        writes: () => writes?.(declared.optsWithGlobals()) === true,
        run: (context) => run(context, declared.args, declared.optsWithGlobals()),
      }
    },
  }
}

/** Commands under one word: `proposal submit`. */
export interface Group {
  /** The word. */
  readonly usage: string
  readonly summary: Localized
  readonly hidden?: boolean
  readonly commands: readonly Command[]
}
