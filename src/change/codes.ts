import type { Change } from '#model/change.ts'
import type { Code } from '#model/types.gen.ts'

/** The procedures whose being in force a change is about, what ends before what arises; of a change inside a procedure that one. */
export function codesIn(change: Change): readonly Code[] {
  switch (change.kind) {
    case 'created':
      return [change.to.code]
    case 'recoded':
      return [change.procedure, ...(change.to === undefined ? [] : [change.to])]
    case 'merged':
      return [...new Set([...change.from, change.to])]
    case 'split':
      return [...new Set([change.from, ...change.to])]
    default:
      return [change.procedure]
  }
}
