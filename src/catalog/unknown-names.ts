import type { CatalogFile } from '#model/catalog.ts'

/** What a file that could not be read may be called: what it says itself, and its name. */
export function namesOfUnknown({ source, value, numbers }: CatalogFile): readonly string[] {
  const { code, id } = (typeof value === 'object' ? (value ?? {}) : {}) as Readonly<Record<string, unknown>>
  const number = numbers.find(({ at }) => at.length === 1 && at[0] === 'code')?.written
  const name = source.path
    .split('/')
    .at(-1)
    ?.replace(/\.ya?ml$/i, '')
  return [code, id, number, name].filter((each) => typeof each === 'string')
}
