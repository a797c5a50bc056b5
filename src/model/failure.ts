import type { Localized } from './localized.ts'

/** Why a command cannot run: not an author's mistake, and no crash. The program prints its one sentence and ends with `exitCode`. */
export interface Failure extends Error {
  readonly localized: Localized
  readonly exitCode: 2 | 3
}

/** An error to throw when a command cannot run: 2 for wrong usage or unreadable input, 3 where nothing is there. */
export const failure = (message: Localized, exitCode: 2 | 3 = 2): Failure =>
  Object.assign(new Error(message.en), { name: 'Failure', localized: message, exitCode })

/** Whether something thrown was made by `failure`. */
export const isFailure = (thrown: unknown): thrown is Failure =>
  thrown instanceof Error && thrown.name === 'Failure' && 'localized' in thrown
