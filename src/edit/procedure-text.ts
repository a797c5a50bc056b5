import { Document } from 'yaml'
import type { Procedure } from '../model/types.gen.ts'

/** A new procedure as YAML, one key a line, in the order of its keys. */
export const procedureText = (procedure: Procedure): string => new Document(procedure, { aliasDuplicateObjects: false }).toString({ lineWidth: 0 })
