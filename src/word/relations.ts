import { elementsOf, type Node } from './nodes.ts'

/** How one part of a Word file refers to another, or to something outside. */
export interface Relation {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly isExternal: boolean
}

/** The relations a part declares; the last word of a type says what it is. */
export const relationsIn = (relations: Node | undefined): readonly Relation[] =>
  elementsOf(relations).map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target: attributes['Target'] ?? '',
    isExternal: attributes['TargetMode'] === 'External',
  }))

/** Where the relations of a part stand; "" is the whole file. */
export function relationsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/** The path of a target inside the file, from the part that refers to it. */
export function targetPath(part: string, target: string): string {
  const steps = target.startsWith('/') ? target.split('/') : [...part.split('/').slice(0, -1), ...target.split('/')]
  return steps
    .reduce<readonly string[]>(
      (path, step) => (step === '..' ? path.slice(0, -1) : step === '' || step === '.' ? path : [...path, step]),
      [],
    )
    .join('/')
}
