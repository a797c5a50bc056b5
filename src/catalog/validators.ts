import type { Ajv, ValidateFunction } from 'ajv'
import { newAjv, type SchemaName } from './ajv.ts'

const known = new Map<boolean, Ajv>()

/**
 * The validator of a schema: it finds all that is wrong with a value, or only the first thing. A schema costs time to compile, so each waits
 * for the first file that needs it; in the built program `tools/validators.ts` puts compiled ones in the place of this file.
 */
export function validator(name: SchemaName, allErrors: boolean): ValidateFunction {
  const ajv = known.get(allErrors) ?? newAjv(allErrors)
  known.set(allErrors, ajv)
  const found = ajv.getSchema(`${name}.schema.json`)
  if (found === undefined) throw new Error(`no schema for ${name}`)
  return found
}
