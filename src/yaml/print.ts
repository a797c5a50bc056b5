import { Document, isScalar, visit } from 'yaml'

/** A value as a YAML text in block style, no line broken. `remark` gives the comment behind the value of a key, where there is one. */
export function printed(value: unknown, remark: (key: unknown, value: unknown) => string | undefined): string {
  const document = new Document(value, { aliasDuplicateObjects: false })
  visit(document, {
    Pair: (_, { key, value: said }) => {
      const comment = isScalar(key) && isScalar(said) ? remark(key.value, said.value) : undefined
      if (comment !== undefined && isScalar(said)) said.comment = comment
    },
  })
  return document.toString({ lineWidth: 0 })
}
