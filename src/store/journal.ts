/** Steps that were done, so that they can be undone. */
export interface Journal {
  /** Does a step, and remembers how to undo it. Throws what the step throws. */
  readonly step: (act: () => void, undo: () => void) => void
  /** What to do once everything is in place: clean up. */
  readonly later: (act: () => void) => void
  /** Undoes what was done, last step first. One that cannot be undone does not keep the others; how many there were. */
  readonly undo: () => number
  /** Cleans up. What cannot be cleaned up stays; it harms nobody. */
  readonly finish: () => void
}

/** An empty journal. */
export function newJournal(): Journal {
  const undos: (() => void)[] = []
  const laters: (() => void)[] = []
  const failed = (acts: readonly (() => void)[]): number => acts.filter((act) => !succeeds(act)).length
  return {
    step: (act, undo) => {
      act()
      undos.push(undo)
    },
    later: (act) => { laters.push(act) },
    undo: () => failed(undos.reverse()),
    finish: () => { failed(laters) },
  }
}

function succeeds(act: () => void): boolean {
  try {
    act()
    return true
  } catch {
    return false
  }
}
