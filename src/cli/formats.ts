import { extname } from 'node:path'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { FindingsFormat } from '#print/index.ts'
import type { DocumentFormat } from '#render/index.ts'

/** Everything that can be asked for with `--format`. */
export type Format = DocumentFormat | FindingsFormat

/** The formats that a command writes, and the one it takes where neither `--format` nor the ending of `-o` says another. */
export interface Formats<F extends Format> {
  readonly all: readonly F[]
  readonly usual: F
}

/** The endings of the files of each format. */
const ENDINGS: Readonly<Record<Format, readonly string[]>> = {
  docx: ['.docx'],
  xlsx: ['.xlsx'],
  csv: ['.csv'],
  html: ['.html', '.htm'],
  markdown: ['.md', '.markdown'],
  json: ['.json'],
  text: ['.txt'],
  concise: ['.txt'],
  sarif: ['.sarif', '.json'],
  junit: ['.xml'],
  github: ['.txt'],
  gitlab: ['.json'],
}

/** Endings by which other programs would open the file, as something that is not written here. */
const FOREIGN = /^\.(pdf|docm?|dotx|rtf|odt|xlsm?|ods|tsv|pptx?|ya?ml|zip|png|jpe?g|svg)$/

/**
 * The format of a result: the one that is asked for, else that of the ending of its file, else the usual one. Throws (2) where the two
 * contradict each other, and for an ending that the command does not write. A file without ending is of any format.
 */
export function formatOf<F extends Format>(
  { format, output }: { readonly format?: F | undefined; readonly output?: string | undefined },
  { all, usual }: Formats<F>,
): F {
  const ending = endingOf(output)
  if (output === undefined || ending === '') return format ?? usual
  if (format === undefined) {
    const fitting = all.find((name) => ENDINGS[name].includes(ending))
    if (fitting === undefined) throw notWritten(output, ending, all)
    return fitting
  }
  if (saysFormat(output) && !ENDINGS[format].includes(ending)) throw contradicting(output, ending, format)
  return format
}

/** Whether people and programs would take a file of this name for one of some format, written here or not. */
export function saysFormat(file: string): boolean {
  const ending = endingOf(file)
  return FOREIGN.test(ending) || Object.values(ENDINGS).some((endings) => endings.includes(ending))
}

const endingOf = (file: string | undefined): string => extname(file ?? '').toLowerCase()

function notWritten(file: string, ending: string, all: readonly Format[]): Error {
  const endings = [...new Set(all.flatMap((name) => ENDINGS[name]))].join(', ')
  return failure(
    say(
      `${file}: không ghi được định dạng ${ending}; đặt tên tệp có đuôi ${endings}.`,
      `${file}: ${ending} is not a format that can be written here; end the name in ${endings}.`,
    ),
  )
}

const contradicting = (file: string, ending: string, format: Format): Error =>
  failure(
    say(
      `${file}: --format ${format} không hợp với đuôi ${ending}; bỏ --format, hoặc đặt tên tệp có đuôi ${ENDINGS[format].join(', ')}.`,
      `${file}: --format ${format} does not go with the ending ${ending}; leave out --format, or end the name in ${ENDINGS[format].join(', ')}.`,
    ),
  )

/** Texts with tracked changes are written as Word alone. Throws (2) where another format is asked for. */
export function redlineFormat({
  format,
  output,
}: {
  readonly format?: Format | undefined
  readonly output?: string | undefined
}): 'docx' {
  const asked = format ?? (output !== undefined && saysFormat(output) ? endingOf(output).slice(1) : 'docx')
  if (asked === 'docx') return formatOf({ output }, { all: ['docx'], usual: 'docx' })
  throw failure(
    say(
      `--redline chỉ có ở định dạng docx, không có ở ${asked}; ghi --format docx.`,
      `--redline exists as docx only, not as ${asked}; use --format docx.`,
    ),
  )
}
