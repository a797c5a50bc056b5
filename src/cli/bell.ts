import { setTimeout as delay } from 'node:timers/promises'

/** Something has happened, or not yet. */
export interface Bell {
  readonly ring: () => void
  /** Waits for the next ring, or for one that nobody has waited for yet, and then until no more come or the signal is given. */
  readonly quiet: (signal: AbortSignal) => Promise<void>
}

// A file saved by an editor is several changes.
const DEBOUNCE = 100
// Where something never stops changing.
const LONGEST = 10

/** A bell that has not rung. */
export function newBell(): Bell {
  let rung = false
  let wake = (): void => undefined
  const next = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve
      if (rung) resolve()
    })
  return {
    ring: () => {
      rung = true
      wake()
    },
    quiet: async (signal) => {
      await next()
      for (let times = 0; rung && times < LONGEST && !signal.aborted; times += 1) {
        rung = false
        await delay(DEBOUNCE, undefined, { signal }).catch(() => undefined)
      }
      rung = false
    },
  }
}
