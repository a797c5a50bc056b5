import { readFileSync } from 'node:fs'

/** What the tests need to know of a JSON Schema. */
export interface Schema {
  readonly $ref?: string
  readonly properties?: Record<string, Schema>
  readonly items?: Schema
}

export const procedureSchema = JSON.parse(
  readFileSync(new URL('../../schemas/procedure.schema.json', import.meta.url), 'utf8'),
) as Schema & { definitions: Record<string, Schema> }

/** Every field of a procedure that holds a value, in the notation of `covers`; shared types count as one value. */
export function* fieldsOf(schema: Schema, path = ''): Generator<string> {
  const target =
    schema.$ref?.startsWith('#/definitions/') === true
      ? procedureSchema.definitions[schema.$ref.slice('#/definitions/'.length)]!
      : schema
  if (target.properties !== undefined) {
    for (const [name, inner] of Object.entries(target.properties))
      yield* fieldsOf(inner, path === '' ? name : `${path}.${name}`)
  } else if (target.items?.$ref?.startsWith('#/definitions/') === true) {
    yield* fieldsOf(target.items, `${path}[]`)
  } else {
    yield path
  }
}
