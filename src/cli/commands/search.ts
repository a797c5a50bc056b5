import { procedureList } from '#documents/procedure-list.ts'
import { inForce } from '#change/normalize.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf, type Names } from '#model/names.ts'
import { compareVietnamese, foldDiacritics } from '#model/text.ts'
import type { Procedure } from '#model/types.gen.ts'
import { figuresOf } from '#review/ranked.ts'
import { openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { asOfDate } from '../settings.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const FORMATS: Formats<'text' | 'json'> = { all: ['text', 'json'], usual: 'text' }

/** Finds procedures by words, without regard to diacritics. */
export const search = defined({
  declare: (command, text) =>
    command.addOption(formatOption(text, FORMATS)).addOption(outputOption(text)).addOption(forceOption(text)),
  run: async (context, words, options) => {
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context)
    const names = namesOf(catalog)
    const wanted = foldDiacritics(words.join(' ')).split(' ')
    const found = inForce(catalog, asOfDate(options, context.io, catalog))
      .map(({ value }) => value)
      .filter((procedure) => holds(haystack(procedure, names), wanted))
      .sort((a, b) => rank(b, wanted) - rank(a, wanted) || compareVietnamese(a.name, b.name))
    if (found.length === 0) {
      throw failure(
        say(
          `không có thủ tục nào khớp “${words.join(' ')}”; thử ít từ hơn.`,
          `no procedure matches “${words.join(' ')}”; try fewer words.`,
        ),
        3,
      )
    }
    await deliver(
      procedureList(
        found.map((procedure) => figuresOf(procedure, 'scm', undefined)),
        context.language,
        names,
      ),
      { ...options, format },
      undefined,
      context,
    )
    return 0
  },
})

const haystack = (procedure: Procedure, names: Names): string =>
  [
    procedure.code,
    procedure.name,
    names.field(procedure.field),
    ...(procedure.dossier?.documents ?? []).map(({ name }) => name),
  ].join(' ')

const wordsOf = (text: string): readonly string[] => foldDiacritics(text).split(/[^\p{L}\p{N}.]+/u)

/** Whether each wanted word begins a word of the text: "tru" finds "trú" and "trường", not "chứng". */
const holds = (text: string, wanted: readonly string[]): boolean =>
  wanted.every((word) => wordsOf(text).some((other) => other.startsWith(word)))

/** The words side by side in the name come first, then anywhere in the name, then elsewhere. */
function rank({ name, code }: Procedure, wanted: readonly string[]): number {
  if (` ${wordsOf(name).join(' ')} `.includes(` ${wanted.join(' ')} `)) return 2
  return holds(`${code} ${name}`, wanted) ? 1 : 0
}
