import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

const SCHEMAS = 'http://schemas.openxmlformats.org'
const W = `xmlns:w="${SCHEMAS}/wordprocessingml/2006/main" xmlns:r="${SCHEMAS}/officeDocument/2006/relationships" xmlns:wp="${SCHEMAS}/drawingml/2006/wordprocessingDrawing"`
const RELATION = `${SCHEMAS}/officeDocument/2006/relationships`
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A paragraph whose text Word has cut into these runs. */
export const p = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`).join('')}</w:p>`
/** A table of cells that hold one paragraph, or XML. */
export const table = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${cell.startsWith('<') ? cell : p(cell)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`

const relations = (entries: readonly (readonly [type: string, target: string, mode?: string])[]): string =>
  `<Relationships xmlns="${SCHEMAS}/package/2006/relationships">${entries.map(([type, target, mode], index) => `<Relationship Id="r${index + 1}" Type="${type.includes('/') ? type : `${RELATION}/${type}`}" Target="${target}"${mode === undefined ? '' : ` TargetMode="${mode}"`}/>`).join('')}</Relationships>`

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

interface Extra {
  readonly header?: string
  readonly footer?: string
  /** More relations of the body. */
  readonly relations?: readonly (readonly [string, string, string?])[]
  /** More files, or others in place of ours; null leaves one out. */
  readonly files?: Readonly<Record<string, string | Uint8Array | null>>
  readonly type?: string
}

/** A Word file from the XML of its body. */
export function docx(
  body: string,
  { header, footer, relations: more = [], files = {}, type = MAIN }: Extra = {},
): Uint8Array {
  const own = [
    ...(header === undefined ? [] : [['header', 'header1.xml'] as const]),
    ...(footer === undefined ? [] : [['footer', 'footer1.xml'] as const]),
  ]
  const all: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': `<Types xmlns="${SCHEMAS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': relations([
      ['officeDocument', 'word/document.xml'],
      [`${SCHEMAS}/package/2006/relationships/metadata/core-properties`, 'docProps/core.xml'],
      ['extended-properties', 'docProps/app.xml'],
    ]),
    'docProps/core.xml': `<cp:coreProperties xmlns:cp="${SCHEMAS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>Nguyễn Thị Soạn</dc:creator><cp:lastModifiedBy>Trần Văn Sửa</cp:lastModifiedBy></cp:coreProperties>`,
    'docProps/app.xml':
      '<Properties xmlns="urn:x"><Company>Cơ quan cũ</Company><Template>C:\\Users\\soan\\mau.dotm</Template></Properties>',
    'word/document.xml': `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': relations([...own, ...more]),
    ...(header === undefined ? {} : { 'word/header1.xml': `<w:hdr ${W}>${header}</w:hdr>` }),
    ...(footer === undefined ? {} : { 'word/footer1.xml': `<w:ftr ${W}>${footer}</w:ftr>` }),
    ...files,
  }
  return zipSync(
    Object.fromEntries(
      Object.entries(all).flatMap(([path, content]) =>
        content === null ? [] : [[path, typeof content === 'string' ? strToU8(content) : content]],
      ),
    ),
  )
}

/** Parts of a Word file as texts. */
export const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]))

const read = (text: string): string =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')

/** Texts of the paragraphs of a part, in order; a line break is "⏎". */
export const paragraphs = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:p(?: [^>]*)?(?:\/>|>(.*?)<\/w:p>)/gs)].map(([, inside = '']) =>
    [...inside.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([all, text]) => (all === '<w:br/>' ? '⏎' : read(text ?? '')))
      .join(''),
  )

/** Cells of every table, as texts; a cell that continues a merged one is "↑". */
export const tables = (xml: string): readonly (readonly (readonly string[])[])[] =>
  [...xml.matchAll(/<w:tbl>(.*?)<\/w:tbl>/gs)].map(([, rows = '']) =>
    [...rows.matchAll(/<w:tr(?: [^>]*)?>(.*?)<\/w:tr>/gs)].map(([, cells = '']) =>
      [...cells.matchAll(/<w:tc>(.*?)<\/w:tc>/gs)].map(([, cell = '']) =>
        cell.includes('<w:vMerge/>') ? '↑' : paragraphs(cell).join('|'),
      ),
    ),
  )
