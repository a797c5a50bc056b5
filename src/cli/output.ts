import { resolve } from 'node:path'
import type { Document } from '#model/document.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { render, renderers, type DocumentFormat, type Printout } from '#render/index.ts'
import { writeOutputs, type Output } from '#store/write.ts'
import { shownPath } from './catalog.ts'
import type { Context } from './command.ts'

/** Where a result goes: standard output, a file, or several files in a folder. */
export interface Destination {
  readonly format: DocumentFormat
  readonly output?: string
  readonly force?: boolean
  /** Whether what was written is not reported. */
  readonly quiet?: boolean
}

/** Renders a document in the format of its destination; see `deliverPrintout`. */
export const deliver = (
  document: Document,
  destination: Destination,
  fallback: string | undefined,
  context: Context,
): Promise<void> => deliverPrintout({ format: destination.format, result: document }, destination, fallback, context)

/**
 * Renders one result to standard output, or to the file after `-o`. A binary format without `-o` goes to `fallback` in the working
 * folder; without a fallback it goes to standard output, and throws where that is a terminal.
 */
export async function deliverPrintout(
  printout: Printout,
  destination: Omit<Destination, 'format'>,
  fallback: string | undefined,
  context: Context,
): Promise<void> {
  const { format } = printout
  const { output } = destination
  if (fallback === undefined && output === undefined) refuseOnTerminal(format, context)
  const content = await rendered(printout, context)
  if (output === undefined && (fallback === undefined || !renderers[format].binary)) context.io.write(content)
  else
    deliverFiles([{ name: output ?? `${fallback}.${renderers[format].extension}`, content }], '.', destination, context)
}

function refuseOnTerminal(format: DocumentFormat, { io }: Context): void {
  const { binary, extension } = renderers[format]
  if (binary && io.terminal.output)
    throw failure(
      say(
        `${format} không in ra màn hình được; ghi vào tệp bằng -o TỆP.${extension}.`,
        `${format} cannot be shown on a terminal; write it to a file with -o FILE.${extension}.`,
      ),
    )
}

/** A result, its format, and the name of its file without the ending. */
export type NamedPrintout = Printout & { readonly name: string }

/** Renders results to files of a folder, all or none. */
export async function deliverAll(
  printouts: readonly NamedPrintout[],
  folder: string,
  destination: Omit<Destination, 'format'>,
  context: Context,
): Promise<void> {
  const files = []
  for (const printout of printouts)
    files.push({
      name: `${printout.name}.${renderers[printout.format].extension}`,
      content: await rendered(printout, context),
    })
  deliverFiles(files, folder, destination, context)
}

const rendered = (printout: Printout, { color, io }: Context): Promise<string | Uint8Array> =>
  render(printout, { color, width: Math.max(40, Math.min(io.terminal.columns, 120)) })

/** Writes files of a folder, all or none, and reports each. */
export function deliverFiles(
  files: readonly { readonly name: string; readonly content: string | Uint8Array }[],
  folder: string,
  { force = false, quiet = false }: Pick<Destination, 'force' | 'quiet'>,
  context: Context,
): void {
  const outputs = files.map(({ name, content }): Output => {
    const path = resolve(context.io.workingFolder, folder, name)
    return { path, shown: shownPath(path, context.io), content }
  })
  writeOutputs(outputs, force)
  if (!quiet)
    for (const { shown } of outputs) notify(context, say(`Đã ghi ${shown}`, `Wrote ${shown}`)[context.language])
}

const notify = (context: Context, text: string): void => context.io.writeError(`${text}\n`)
