import type { CarriedOut } from '#proposal/carry-out.ts'
import { withStartingValues } from '#proposal/starting-values.ts'
import { amendText } from '#edit/amend/amend.ts'
import { changedFile, type Changed } from '#edit/apply.ts'

/** The files of proposals that say from now on what their changes start from. One that cannot be amended stays: it only says less. */
export function changedProposals(steps: readonly CarriedOut[]): readonly Changed[] {
  return steps.flatMap((step) => {
    const { value, source } = step.proposal
    const { proposal } = withStartingValues(step)
    const text = proposal === value ? undefined : amendText(source.text, proposal)
    return text === undefined ? [] : changedFile(source, text, source.path)
  })
}
