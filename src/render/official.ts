import { capitals } from '#model/paper.ts'
import type { Letterhead, SignatureBlock } from '#model/document.ts'

/** Decree 30/2020/NĐ-CP, annex I: the words every official document carries. */
export const STATE_NAME = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
export const MOTTO = 'Độc lập - Tự do - Hạnh phúc'
export const RECIPIENTS_LABEL = 'Nơi nhận:'
const ARCHIVE = '- Lưu: VT.'

/** The list under "Nơi nhận:", each with dash and semicolon, the archive of the office last. */
export const recipientLines = (block: SignatureBlock): readonly string[] => [
  ...block.recipients.map((name) => `- ${name};`),
  ARCHIVE,
]

/** Names at the top left: the body above, if any, and the issuer, in capitals. */
export const issuerLines = (block: Letterhead): readonly string[] =>
  [...(block.parent === undefined ? [] : [block.parent]), block.issuer].map(capitals)

/** Authority, if any, and title over the signature, in capitals. */
export const authorityLines = (block: SignatureBlock): readonly string[] =>
  [...(block.authority === undefined ? [] : [block.authority]), block.title].map(capitals)
