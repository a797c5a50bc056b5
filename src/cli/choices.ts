import { levelOrder } from '#model/words.ts'

/** The choices of `--level`. */
export const levelChoices: readonly string[] = levelOrder
