import { basename } from 'node:path'
import type { ProposalInput } from '#documents/proposal-input.ts'
import { printCount } from '#model/decimal.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { printable } from '#model/text.ts'
import type { Tag } from '#model/tag.ts'
import type { Context } from './command.ts'
import { deliverFiles, type Destination } from './output.ts'
import { onlyOne, type Place } from './proposing/place.ts'
import { readWordFile } from './word-file.ts'

const FINDINGS = 1

/** Proposals to be written by one template, each into its file. */
export interface Filling {
  readonly id: string
  readonly input: ProposalInput
}

/** Fills a template for each proposal: `<id>-<name of the template>.docx`, or the file that is named. 1 when the template has faults, which are reported; then nothing is written. */
export async function fillFor(
  fillings: readonly Filling[],
  file: string,
  options: Destination & { readonly place: Place },
  context: Context,
): Promise<number> {
  if (options.format !== 'docx')
    throw failure(
      say(
        '--template chỉ ghi Word; bỏ --format hoặc dùng --format docx.',
        '--template writes Word files only; leave out --format or use --format docx.',
      ),
    )
  const [{ prepareTemplate }, { fillTemplate }, { vocabulary, tagValues }] = await Promise.all([
    import('#template/prepare.ts'),
    import('#template/fill.ts'),
    import('#documents/tags/vocabulary.ts'),
  ])
  const prepared = prepareTemplate(readWordFile(file, '--template', context), file, vocabulary)
  if (prepared.faults.length > 0) {
    for (const fault of prepared.faults) context.io.writeError(`${printable(fault[context.language])}\n`)
    return FINDINGS
  }
  if (options.quiet !== true && prepared.unused.length > 0)
    context.io.writeError(`${unusedNote(prepared.unused, file)[context.language]}\n`)
  const name = basename(file).replace(/\.docx$/i, '')
  const files = []
  for (const { id, input } of fillings) {
    const title = input.evaluations.map(({ proposal }) => proposal.title).join('; ')
    files.push({ name: `${id}-${name}.docx`, content: await fillTemplate(prepared, tagValues(input), title, file) })
  }
  const { file: one, folder = '.' } = options.place
  const named = one === undefined ? files : [{ ...onlyOne(files, one), name: one }]
  deliverFiles(named, folder, options, context)
  return 0
}

function unusedNote(unused: readonly Tag[], file: string): ReturnType<typeof say> {
  return say(
    `Biểu mẫu ${file} không dùng ${printCount(unused.length)} dữ liệu chính: ${unused.map(({ vi }) => quoted(vi)).join(', ')}.`,
    `Template ${file} leaves out ${unused.length} main ${unused.length === 1 ? 'tag' : 'tags'}: ${unused.map(({ id }) => quoted(id)).join(', ')}.`,
  )
}
