// All far above any honest file, and below what takes the reader seconds or its whole stack.

/** The smallest parts that are read of a text: words, signs, line ends, indents. */
export const MOST_LEXEMES = 300_000
/** Lists and maps inside each other, aliases followed. */
export const DEEPEST = 40
/** Values that are written. */
export const MOST_VALUES = 100_000
/** Values that aliases repeat: a few aliases of aliases stand for billions; honest files repeat a list of papers some ten times. */
export const MOST_REPEATED = 10_000
/** Keys that `<<` brings into one map: each may copy all keys of another, and no schema knows as many. */
export const MOST_MERGED = 100
