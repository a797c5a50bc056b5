import { autocomplete, autocompleteMultiselect, isCancel, text } from '@clack/prompts'
import { failure } from '#model/failure.ts'
import { say, type Language } from '#model/localized.ts'
import { foldDiacritics, printable } from '#model/text.ts'

/** One answer that may be picked. */
export interface Choice {
  readonly value: string
  readonly label: string
}

/** Questions to a person. Each throws a failure when the person breaks off. */
export interface Prompts {
  /** One of the choices; typing narrows them, without regard to diacritics. */
  pickOne(message: string, choices: readonly Choice[]): Promise<string>
  /** At least one of the choices, in their order. */
  pickMany(message: string, choices: readonly Choice[]): Promise<readonly string[]>
  /** A line of text; `fault` says what is wrong with one, and the question is asked again. */
  ask(message: string, initial: string, fault: (answer: string) => string | undefined): Promise<string>
}

const holds = (typed: string, { label = '' }: { readonly label?: string }): boolean => {
  const words = foldDiacritics(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.every((word) => foldDiacritics(label).includes(word))
}

const TYPE_HERE = say('gõ để tìm', 'type to search')
const BROKEN_OFF = say('đã dừng theo ý bạn; chưa ghi gì.', 'stopped as you requested; nothing was written.')

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw failure(BROKEN_OFF)
  return answer as Exclude<T, symbol>
}

const shown = (choices: readonly Choice[]): { value: string; label: string }[] =>
  choices.map(({ value, label }) => ({ value, label: printable(label) }))

/** Questions on the terminal, written to standard error so that standard output stays the result's. */
export const terminalPrompts = (language: Language): Prompts => {
  const common = { output: process.stderr, placeholder: TYPE_HERE[language], maxItems: 10, filter: holds }
  return {
    pickOne: async (message, choices) => answered(await autocomplete({ ...common, message, options: shown(choices) })),
    pickMany: async (message, choices) =>
      answered(await autocompleteMultiselect({ ...common, message, options: shown(choices), required: true })),
    ask: async (message, initial, fault) =>
      answered(
        await text({
          output: process.stderr,
          message,
          initialValue: initial,
          validate: (answer) => fault(answer ?? ''),
        }),
      ),
  }
}
