import { extname } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { DocumentFormat } from '#render/index.ts'

const endings: Readonly<Record<string, DocumentFormat>> = {
  '.docx': 'docx',
  '.xlsx': 'xlsx',
  '.html': 'html',
  '.htm': 'html',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.json': 'json',
  '.txt': 'text',
}

/** Endings by which other programs would open the file, as something that is not written here. */
const FOREIGN = /^\.(pdf|docm?|dotx|rtf|odt|xlsm?|ods|csv|tsv|pptx?|xml|ya?ml|zip|sarif)$/

/** The format: the one that is asked for, else that of the file's ending, else the usual one. Throws for the ending of a format that is not written. */
export function formatOf(
  asked: DocumentFormat | undefined,
  output: string | undefined,
  usual: DocumentFormat,
): DocumentFormat {
  if (asked !== undefined || output === undefined) return asked ?? usual
  const ending = extname(output).toLowerCase()
  if (FOREIGN.test(ending)) throw notWritten(output, ending)
  return endings[ending] ?? usual
}

const notWritten = (output: string, ending: string): Error =>
  failure(
    say(
      `${output}: không ghi được định dạng ${ending}; dùng đuôi ${Object.keys(endings).join(', ')}, hoặc nêu --format.`,
      `${output}: ${ending} is not a format that can be written; end the name in ${Object.keys(endings).join(', ')}, or give --format.`,
    ),
  )

/** The format of texts with tracked changes, which Word alone has. Throws for another one. */
export function redlineFormat(asked: DocumentFormat | undefined, output: string | undefined): 'docx' {
  const format = formatOf(asked, output, 'docx')
  if (format === 'docx') return format
  throw failure(
    say(
      `--redline chỉ có ở định dạng docx, không có ở ${format}; ghi --format docx.`,
      `--redline exists as docx only, not as ${format}; use --format docx.`,
    ),
  )
}
