import { Document, isMap, isScalar, visit } from 'yaml'
import type { Proposal } from '#model/types.gen.ts'

const REMINDER = ' [ĐIỀN: vì sao đề nghị thay đổi này]'

/** A new proposal as YAML, one key a line; beside each blank reason a comment says what to write. `blank` is the text that stands for one. */
export function proposalText(proposal: Proposal, blank: string): string {
  const document = new Document(proposal, { aliasDuplicateObjects: false })
  visit(document, {
    Pair: (_, { key, value }, path) => {
      if (!isScalar(key) || key.value !== 'reason' || !isScalar(value) || value.value !== blank || !isMap(path.at(-1)))
        return
      value.comment = REMINDER
    },
  })
  return document.toString({ lineWidth: 0 })
}
