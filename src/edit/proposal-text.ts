import type { Proposal } from '#model/types.gen.ts'
import { printed } from '#yaml/print.ts'

const REMINDER = ' [ĐIỀN: vì sao đề nghị thay đổi này]'

/** A new proposal as YAML, one key a line; beside each blank reason a comment says what to write. `blank` is the text that stands for one. */
export const proposalText = (proposal: Proposal, blank: string): string =>
  printed(proposal, (key, value) => (key === 'reason' && value === blank ? REMINDER : undefined))
