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

/** What help says of a command. */
export interface Head {
  /** Name and arguments as help shows them: `diff [BASE] [HEAD]`. */
  readonly usage: string
  readonly summary: Localized
  /** Left out of help. */
  readonly hidden?: boolean
}

/** A command of the program: its options, and what it does. */
interface Definition<Own extends OptionValues> {
  /** Declares its options, and so their types; texts are in the language of the reader. */
  readonly declare: (command: Program, text: Text) => Program<Own>
  /** Whether it writes into the catalog; then it is alone there, and first settles what a killed run left, else it only warns of that. */
  readonly writes?: (options: Given<Own>) => boolean
  /** Does it; the exit code. Throws a failure when it cannot run. */
  readonly run: (context: Context, args: readonly string[], options: Given<Own>) => Promise<number>
}

/** What a command does, whatever its options are. */
export interface Body {
  /** Declares its options and gives what it does with those that are then parsed. */
  readonly declare: (command: Program, text: Text) => Declared
}

/** A command that has read its options. */
export interface Declared {
  readonly writes: () => boolean
  readonly run: (context: Context) => Promise<number>
}

/** A command, or those under one word (`proposal submit`), that is loaded when it is asked for: the start stays quick. */
export interface Listed extends Head {
  readonly load: () => Promise<Body | Members>
}

export interface Command extends Head, Body {}

/** Commands under one word. */
export interface Members {
  readonly commands: readonly Command[]
}

/** A command whose options have the types of their declaration. */
export function defined<Own extends OptionValues>({ declare, writes, run }: Definition<Own>): Body {
  return {
    declare: (command, text) => {
      const declared = declare(command, text)
      return {
        writes: () => writes?.(declared.optsWithGlobals()) === true,
        run: (context) => run(context, declared.args, declared.optsWithGlobals()),
      }
    },
  }
}

/** One of several commands under a word. */
export const member = <Own extends OptionValues>({
  usage,
  summary,
  ...definition
}: Head & Definition<Own>): Command => ({
  usage,
  summary,
  ...defined(definition),
})
