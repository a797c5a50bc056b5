import type { Procedure } from './types.gen.ts'
import { levelOrder } from './words.ts'

/** Where the file of a procedure belongs in a catalog: by its lowest level, its field and its code. */
export const procedurePath = ({ levels, field, code }: Pick<Procedure, 'levels' | 'field' | 'code'>): string =>
  `procedures/${levelOrder.find((level) => levels.includes(level)) ?? ''}/${field}/${code}.yaml`
