import { Document as WordDocument, Packer, type ISectionOptions } from 'docx'
import type { Document } from '#model/document.ts'
import type { RedlinedDocument } from '#model/redline.ts'
import { onPaper } from '#model/paper.ts'
import { blockFlow } from './docx-block.ts'
import { pageSection, textWidth } from './docx-page.ts'
import { redlineFlow } from './docx-redline.ts'
import { documentStyles } from './docx-styles.ts'
import { splitAtAnnexes, type Part } from './parts.ts'
import { reproducible } from './reproducible.ts'

const PRODUCER = 'tthc'

/** The paragraph that carries the end of a section would take a line, and where a page is full, a page. */
const withoutEmptyLines = (xml: string): string =>
  xml.replaceAll(
    '<w:p><w:pPr><w:sectPr',
    '<w:p><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:sectPr',
  )

function sectionOf({ annex, blocks }: Part, document: Document | RedlinedDocument): ISectionOptions {
  const landscape = (annex ?? document).landscape ?? false
  const width = textWidth(landscape)
  const flow = blocks.flatMap((block, index) => blockFlow(block, { width, next: blocks[index + 1] }))
  const isRedlined = annex === undefined && 'redline' in document
  return pageSection(landscape, isRedlined ? [...flow, ...redlineFlow(document.redline, width)] : flow)
}

/** A document as a Word file laid out by Decree 30/2020/NĐ-CP, annex I; equal documents give equal bytes. */
export async function renderDocx(document: Document | RedlinedDocument): Promise<Uint8Array> {
  const word = new WordDocument({
    title: onPaper(document.title),
    creator: PRODUCER,
    lastModifiedBy: PRODUCER,
    styles: documentStyles(document.language),
    hyphenation: { autoHyphenation: false },
    sections: splitAtAnnexes(document.blocks).map((part) => sectionOf(part, document)),
  })
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(word)), { 'word/document.xml': withoutEmptyLines })
}
