import { layoutReport } from '#documents/layout-check.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { Context } from './command.ts'
import { deliver, type Destination } from './output.ts'
import { readWordFile } from './word-file.ts'

const FINDINGS = 1

/** Checks the layout of a Word file that somebody may have edited; 1 when something is not as the decree asks. */
export async function checkFile(
  file: string,
  ids: readonly string[],
  { format }: Destination,
  context: Context,
): Promise<number> {
  if (ids.length > 0)
    throw failure(
      say(
        '--check kiểm tra một tệp; không dùng cùng ID của phương án.',
        '--check checks a file; it does not go with an ID of a proposal.',
      ),
    )
  const { checkLayout } = await import('#conformance/check.ts')
  const results = checkLayout(readWordFile(file, '--check', context), file)
  // Its result is for the screen; Word is only the default of the documents.
  await deliver(
    layoutReport(results, file, context.language),
    { format: format === 'docx' ? 'text' : format },
    '',
    context,
  )
  return results.some(({ problems }) => problems.length > 0) ? FINDINGS : 0
}
