import { Document as WordDocument, Packer, type ISectionOptions } from 'docx'
import type { Document } from '../model/document.ts'
import { onPaper } from './content.ts'
import { blockFlow } from './docx-block.ts'
import { pageSection, textWidth } from './docx-page.ts'
import { reproducible } from './docx-reproducible.ts'
import { documentStyles } from './docx-styles.ts'
import { splitAtAnnexes, type Part } from './parts.ts'

const PRODUCER = 'tthc'

function sectionOf({ annex, blocks }: Part): ISectionOptions {
  const landscape = annex?.landscape ?? false
  const width = textWidth(landscape)
  return pageSection(landscape, blocks.flatMap((block, index) => blockFlow(block, { width, next: blocks[index + 1] })))
}

/** A document as a Word file laid out by Decree 30/2020/NĐ-CP, annex I; equal documents give equal bytes. */
export async function renderDocx(document: Document): Promise<Uint8Array> {
  const word = new WordDocument({
    title: onPaper(document.title),
    creator: PRODUCER,
    lastModifiedBy: PRODUCER,
    styles: documentStyles(document.language),
    hyphenation: { autoHyphenation: false },
    sections: splitAtAnnexes(document.blocks).map(sectionOf),
  })
  return reproducible(new Uint8Array(await Packer.toArrayBuffer(word)))
}
