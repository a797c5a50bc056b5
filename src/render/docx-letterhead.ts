import type { Table } from 'docx'
import type { Letterhead, SignatureBlock } from '#model/document.ts'
import { capitals } from '#model/paper.ts'
import { borderless } from './docx-borderless.ts'
import { balanced, line, SHORT, underlined } from './docx-line.ts'
import { mm } from './docx-page.ts'
import { paragraph } from './docx-paragraph.ts'
import { boldTextWidth } from './docx-text-width.ts'
import { looks } from './docx-style-table.ts'
import { authorityLines, MOTTO, RECIPIENTS_LABEL, recipientLines, STATE_NAME } from './official.ts'

/** The name of the state must stay on one line; the rest of the width is the issuer's. */
const STATE_WIDTH = mm(96)
const RECIPIENTS_SHARE = 0.48

/** Head of an official document: names and their lines in the first row, number and date level with each other in the second. */
export function letterheadTable(block: Letterhead, width: number): Table {
  const left = width - STATE_WIDTH
  const space = left - mm(3)
  const parent = block.parent === undefined ? [] : [balanced('Parent', capitals(block.parent), space)]
  const issuer = [...parent, ...underlined('Issuer', capitals(block.issuer), space, SHORT)]
  const motto = [
    paragraph('State', STATE_NAME),
    paragraph('Motto', MOTTO),
    line(boldTextWidth(MOTTO, looks.Motto.size), STATE_WIDTH),
  ]
  const mark = block.mark === undefined ? [] : [paragraph('Issuer', block.mark)]
  const second = [[paragraph('Number', block.number), ...mark], [paragraph('PlaceDate', block.placeAndDate)]]
  return borderless([[issuer, motto], second], [left, STATE_WIDTH])
}

/** Recipients beside the signature, on one page. */
export function signatureTable(block: SignatureBlock, width: number): Table {
  const left = Math.round(width * RECIPIENTS_SHARE)
  const recipients = [
    paragraph('RecipientsLabel', RECIPIENTS_LABEL),
    ...recipientLines(block).map((text) => paragraph('Recipient', text)),
  ]
  const signer = [
    ...authorityLines(block).map((text) => paragraph('Authority', text)),
    paragraph('Signer', block.name ?? ''),
  ]
  return borderless([[recipients, signer]], [left, width - left])
}
