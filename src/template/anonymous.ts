import { isNode, withChildren, type Node } from '#word/nodes.ts'
import { bytesOf, xmlOf } from '#word/package.ts'
import { relationsIn, relationsPath, targetPath } from '#word/relations.ts'
import type { Files } from '#word/zip.ts'

const NAMESPACE = 'http://schemas.openxmlformats.org'
const node = (name: string, attributes: Record<string, string>, children: Node['children'] = []): Node => ({
  name,
  attributes,
  children,
})
const dated = (name: string, time: string): Node => node(`dcterms:${name}`, { 'xsi:type': 'dcterms:W3CDTF' }, [time])

/** What the file says of itself: our title, no person, a fixed time. */
export interface Properties {
  readonly title: string
  readonly producer: string
  readonly time: string
}

const coreProperties = ({ title, producer, time }: Properties): Node =>
  node(
    'cp:coreProperties',
    {
      'xmlns:cp': `${NAMESPACE}/package/2006/metadata/core-properties`,
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    [
      node('dc:title', {}, [title]),
      node('dc:creator', {}, [producer]),
      node('cp:lastModifiedBy', {}, [producer]),
      dated('created', time),
      dated('modified', time),
    ],
  )

const EMPTY: Readonly<Record<string, Node>> = {
  'extended-properties': node('Properties', { xmlns: `${NAMESPACE}/officeDocument/2006/extended-properties` }),
  'custom-properties': node('Properties', { xmlns: `${NAMESPACE}/officeDocument/2006/custom-properties` }),
}

/** The files of a document without whoever made its template, where it was kept, and a picture of its first page. */
export function anonymous(files: Files, properties: Properties, shown: string): Files {
  const about = relationsIn(xmlOf(files, relationsPath(''), shown))
  const replaced = about.flatMap(({ type, target }): [string, Node][] => {
    const content = type === 'core-properties' ? coreProperties(properties) : EMPTY[type]
    return content === undefined ? [] : [[targetPath('', target), content]]
  })
  const changed = [...replaced, ...cut(files, shown)]
    .filter(([path]) => files[path] !== undefined)
    .map(([path, content]) => [path, bytesOf(content)])
  const pictures = about.filter(({ type }) => type === 'thumbnail').map(({ target }) => targetPath('', target))
  return Object.fromEntries(
    Object.entries({ ...files, ...(Object.fromEntries(changed) as Files) }).filter(
      ([path]) => !pictures.includes(path),
    ),
  )
}

/** Parts of which something is left out. */
const CUTS: readonly (readonly [string, (child: Node) => boolean])[] = [
  ['word/settings.xml', ({ name }) => name === 'w:attachedTemplate' || name === 'w:rsids'],
  ['word/_rels/settings.xml.rels', ({ attributes }) => attributes['Type']?.endsWith('/attachedTemplate') === true],
  ['_rels/.rels', ({ attributes }) => attributes['Type']?.endsWith('/thumbnail') === true],
  ['word/people.xml', () => true],
]

const cut = (files: Files, shown: string): readonly [string, Node][] =>
  CUTS.flatMap(([path, leaves]) => {
    const part = xmlOf(files, path, shown)
    return part === undefined
      ? []
      : [
          [
            path,
            withChildren(
              part,
              part.children.filter((child) => !isNode(child) || !leaves(child)),
            ),
          ],
        ]
  })
