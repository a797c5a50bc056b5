import { extname } from 'node:path'
import { failure } from '../model/failure.ts'
import { say } from '../model/localized.ts'
import type { DocumentFormat } from '../render/index.ts'

const endings: Readonly<Record<string, DocumentFormat>> = {
  '.docx': 'docx', '.xlsx': 'xlsx', '.html': 'html', '.htm': 'html', '.md': 'markdown', '.markdown': 'markdown', '.json': 'json', '.txt': 'text',
}

/** The format: the one that is asked for, else that of the file's ending, else the usual one. */
export const formatOf = (asked: DocumentFormat | undefined, output: string | undefined, usual: DocumentFormat): DocumentFormat =>
  asked ?? (output === undefined ? undefined : endings[extname(output).toLowerCase()]) ?? usual

/** The format of texts with tracked changes, which Word alone has. Throws for another one. */
export function redlineFormat(asked: DocumentFormat | undefined, output: string | undefined): DocumentFormat {
  const format = formatOf(asked, output, 'docx')
  if (format === 'docx') return format
  throw failure(say(`--redline chỉ có ở định dạng docx, không có ở ${format}; ghi --format docx.`, `--redline exists as docx only, not as ${format}; use --format docx.`))
}
