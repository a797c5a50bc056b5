import { isCancel, text } from '@clack/prompts'
import { failure } from '#model/failure.ts'
import { say, type Language } from '#model/localized.ts'
import { foldDiacritics, printable } from '#model/text.ts'
import { pick, type Choice } from './picker.ts'

export type { Choice } from './picker.ts'

/** Questions to a person. Each throws a failure when the person breaks off. */
export interface Prompts {
  /** One of the choices; typing narrows them, without regard to diacritics. */
  pickOne(message: string, choices: readonly Choice[]): Promise<string>
  /** At least one of the choices, in their order. */
  pickMany(message: string, choices: readonly Choice[]): Promise<readonly string[]>
  /** A line of text; `fault` says what is wrong with one, and the question is asked again. */
  ask(message: string, initial: string, fault: (answer: string) => string | undefined): Promise<string>
}

const holds = (typed: string, { label }: Choice): boolean => {
  const words = foldDiacritics(typed)
    .split(/\s+/)
    .filter((word) => word !== '')
  return words.every((word) => foldDiacritics(label).includes(word))
}

const BROKEN_OFF = say('đã dừng theo ý bạn; chưa ghi gì.', 'stopped as you requested; nothing was written.')

function answered<T>(answer: T): Exclude<T, symbol> {
  if (isCancel(answer)) throw failure(BROKEN_OFF)
  return answer as Exclude<T, symbol>
}

const shown = (choices: readonly Choice[]): readonly Choice[] =>
  choices.map(({ value, label }) => ({ value, label: printable(label) }))

/** Where questions are asked and answered. */
export interface Terminal {
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WriteStream
}

/** Questions on the terminal, written to standard error so that standard output stays the result's. */
export const terminalPrompts = (
  language: Language,
  terminal: Terminal = { input: process.stdin, output: process.stderr },
): Prompts => {
  const picking = { ...terminal, language, matches: holds }
  return {
    pickOne: async (message, choices) =>
      String(answered(await pick({ ...picking, message, choices: shown(choices), isMultiple: false }))),
    pickMany: async (message, choices) => {
      const picked = answered(await pick({ ...picking, message, choices: shown(choices), isMultiple: true }))
      return choices.map(({ value }) => value).filter((value) => picked?.includes(value) === true)
    },
    ask: async (message, initial, fault) =>
      answered(await text({ ...terminal, message, initialValue: initial, validate: (answer) => fault(answer ?? '') })),
  }
}
