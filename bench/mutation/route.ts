/** Steps from a procedure to a value inside it. */
export type Route = readonly (string | number)[]

type Json = Readonly<Record<string | number, unknown>>

/** The value at the end of a route; undefined where there is none. */
export const valueAt = (value: unknown, route: Route): unknown =>
  route.reduce<unknown>(
    (inner, step) => (typeof inner === 'object' && inner !== null ? (inner as Json)[step] : undefined),
    value,
  )

/** A copy with another value at the end of a route; undefined takes the key away. Objects on the way are made. */
export function withValue<T>(value: T, [step, ...rest]: Route, item: unknown): T {
  if (step === undefined) return item as T
  const inner = rest.length === 0 ? item : withValue((value as Json | undefined)?.[step], rest, item)
  if (Array.isArray(value)) return value.map((other: unknown, index) => (index === step ? inner : other)) as T
  const { [step]: _, ...others } = (value ?? {}) as Json
  return (inner === undefined ? others : { ...(value as object), [step]: inner }) as T
}

/** Every route that fits a path as `dossier.documents[]`: one for each item of its lists; objects on the way need not be there. */
export function routesTo(value: unknown, path: string): readonly Route[] {
  if (path === '') return [[]]
  return path.split('.').reduce<readonly Route[]>(
    (routes, name) =>
      routes.flatMap((route) => {
        const inner = [...route, name.replace('[]', '')]
        if (!name.endsWith('[]')) return [inner]
        const items = valueAt(value, inner)
        return Array.isArray(items) ? items.map((_, index) => [...inner, index]) : []
      }),
    [[]],
  )
}

/** The path of what holds a field, and its name there. */
export function splitPath(path: string): { readonly holder: string; readonly name: string } {
  const at = path.lastIndexOf('.')
  return { holder: path.slice(0, Math.max(at, 0)), name: path.slice(at + 1) }
}
