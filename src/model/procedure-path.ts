import type { Procedure } from './types.gen.ts'
import { levelOrder } from './words.ts'

/** Where the file of a procedure belongs inside a catalog: by its lowest level, its field and its code. */
export const procedurePath = ({ levels, field, code }: Procedure): string =>
  `procedures/${levelOrder.find((level) => levels.includes(level)) ?? ''}/${field}/${code}.yaml`
