/** An element of an XML text with everything inside it, in its order; names keep their prefixes. */
export interface Node {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Child[]
}
export type Child = Node | string

/** Whether a child is an element, not text. */
export const isNode = (child: Child): child is Node => typeof child !== 'string'

/** An element with other children. */
export const withChildren = (node: Node, children: readonly Child[]): Node => ({ ...node, children })

/** The text of an element and of all inside it. */
export const textOf = (child: Child): string => (isNode(child) ? child.children.map(textOf).join('') : child)

/** The elements directly inside an element, all or those of a name; none without an element. */
export const elementsOf = (node: Node | undefined, name?: string): readonly Node[] =>
  (node?.children ?? []).filter(isNode).filter((child) => name === undefined || child.name === name)

/** The first child of a name, at the end of a path of names. */
export const childAt = (node: Node | undefined, ...names: readonly string[]): Node | undefined =>
  names.reduce<Node | undefined>(
    (found, name) => found?.children.find((child): child is Node => isNode(child) && child.name === name),
    node,
  )

/** All elements inside, in document order. */
export function* everyNode(node: Node): Generator<Node> {
  for (const child of elementsOf(node)) {
    yield child
    yield* everyNode(child)
  }
}

/** All elements of a name inside an element, in document order; what stands inside one of them is left to it. */
export function* within(node: Node, name: string): Generator<Node> {
  for (const child of elementsOf(node)) {
    if (child.name === name) yield child
    else yield* within(child, name)
  }
}

/** The `w:val` of a child at the end of a path of names; undefined without the child. */
export const valueOf = (node: Node | undefined, ...names: readonly string[]): string | undefined =>
  childAt(node, ...names)?.attributes['w:val']

/** Whether a switch such as `w:b` is on; undefined where it is not said. */
export function isOn(node: Node | undefined, name: string): boolean | undefined {
  const found = childAt(node, name)
  return found === undefined ? undefined : !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? 'true')
}
