import { layoutReport } from '#documents/layout-check.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { DocumentFormat } from '#render/index.ts'
import type { Context } from './command.ts'
import { formatOf, type Formats } from './formats.ts'
import { deliver, type Destination } from './output.ts'
import { readWordFile } from './word-file.ts'

const FINDINGS = 1
// Word is the usual format of documents; what is found in one is for the screen.
const REPORT: Formats<DocumentFormat> = { all: ['text', 'html', 'markdown', 'json', 'docx'], usual: 'text' }

/** Checks the layout of a Word file that somebody may have edited; 1 when something is not as the decree asks. */
export async function checkFile(
  file: string,
  ids: readonly string[],
  options: Omit<Destination, 'format'> & { readonly format?: DocumentFormat },
  context: Context,
): Promise<number> {
  if (ids.length > 0)
    throw failure(
      say(
        '--check kiểm tra một tệp; không dùng cùng ID của phương án.',
        '--check checks a file; it does not go with an ID of a proposal.',
      ),
    )
  const format = formatOf(options, REPORT)
  const { checkLayout } = await import('#conformance/check.ts')
  const results = checkLayout(readWordFile(file, '--check', context), file)
  await deliver(layoutReport(results, file, context.language), { ...options, format }, 'layout-check', context)
  return results.some(({ problems }) => problems.length > 0) ? FINDINGS : 0
}
