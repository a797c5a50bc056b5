import { test } from 'vitest'

/** `npm test` is the fast lane, `npm run test:slow` the slow one: it runs the files that import this one again, with nothing left out. */
const isSlow = process.env['TTHC_LANE'] === 'slow'

/** In how many parts the fast lane divides the runs of a law, and the examples of a table. */
const FAST_PART = 10

/** How often fast-check tries a law: as given in the slow lane, a tenth of it in the fast one. */
export const runs = (all: number): { readonly numRuns: number } => ({
  numRuns: isSlow ? all : Math.max(3, Math.ceil(all / FAST_PART)),
})

/** Every example in the slow lane; in the fast one each tenth, and the first two. */
export const some = <T>(all: readonly T[]): readonly T[] =>
  isSlow ? all : all.filter((_, index) => index < 2 || index % FAST_PART === 0)

/** A test of the slow lane alone; the fast one counts it as skipped. */
export const slowly = test.runIf(isSlow)
