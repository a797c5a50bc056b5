import { Option } from '@commander-js/extra-typings'
import { kindNames } from '#change/kinds/index.ts'
import { compare } from '#library/compare.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { DocumentFormat, Printout } from '#render/index.ts'
import { defined, type Context } from '../command.ts'
import { comparisonPrintout, redlineOf, type Compared } from '../comparison-document.ts'
import { formatOf, redlineFormat, type Formats } from '../formats.ts'
import { alteredOnCheckout } from '../gating/altered.ts'
import { gates } from '../gating/stops.ts'
import { verdictOf } from '../gating/verdict.ts'
import { deliverPrintout } from '../output.ts'
import { warn } from '../warn.ts'
import { requireField, selected } from '../selection.ts'
import { sidesHelp } from '../side-help.ts'
import { sideNames } from '../side-names.ts'
import { asOfDate } from '../settings.ts'
import { parseSides, STAGED, WORKING_TREE } from '../side-words.ts'
import { readSides, withProposals } from '../sides.ts'
import { unchangedOf } from '../unchanged.ts'
import { forceOption, formatOption, levelOption, outputOption } from '../options.ts'

const FOUND = 1
const FORMATS: Formats<Exclude<DocumentFormat, 'csv'>> = {
  all: ['text', 'json', 'markdown', 'html', 'docx', 'xlsx'],
  usual: 'text',
}

/** Compares two states of a catalog in words. */
export const diff = defined({
  declare: (command, text) =>
    command
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text))
      .option(
        '--verbose',
        text(
          'thêm ý nghĩa của từng thay đổi, và tên các thủ tục không đổi',
          'also what each change means, and the names of what did not change',
        ),
      )
      .option(
        '--redline',
        text(
          'toàn văn các thủ tục thay đổi, có theo dõi thay đổi (Word)',
          'changed procedures in full with tracked changes (Word)',
        ),
      )
      .option(
        '--max-length <N>',
        text(
          'markdown: nhiều nhất chừng này ký tự; không thay đổi nào bị cắt giữa chừng',
          'markdown: at most so many characters; no change is cut in the middle',
        ),
        '65000',
      )
      .addOption(
        new Option(
          '--fail-on <EFFECT>',
          text(
            'mã thoát 1 khi có thay đổi như vậy, hay khi danh mục không còn ghi điều đã biết; undetermined tính cả burden',
            'exit with 1 on such a change, or where the catalog no longer says what it knew; undetermined includes burden',
          ),
        ).choices(gates),
      )
      .addOption(
        new Option(
          '--accepted-from <SIDE>',
          text(
            'accepted.yaml của bên nào có giá trị; base: mục thêm cùng lúc với thay đổi không tính',
            'whose accepted.yaml counts; base: entries added together with the change do not',
          ),
        )
          .choices(['head', 'base'])
          .default('head'),
      )
      .addOption(
        new Option('--only <KIND...>', text('chỉ những loại thay đổi này', 'only these kinds of change')).choices(
          kindNames,
        ),
      )
      .addOption(
        new Option(
          '--ignore <KIND...>',
          text('bỏ qua những loại thay đổi này', 'leave out these kinds of change'),
        ).choices(kindNames),
      )
      .addOption(levelOption(text('chỉ thủ tục của cấp này', 'only procedures of this level')))
      .option('--field <ID>', text('chỉ thủ tục của lĩnh vực này', 'only procedures of this field'))
      .option(
        '--staged',
        text('so với những gì đã git add cho lần commit tới', 'compare with what is staged for the next commit'),
      )
      .addHelpText('after', text(`\n${sidesHelp.vi}`, `\n${sidesHelp.en}`)),
  run: async (context, words, options) => {
    const format = options.redline === true ? redlineFormat(options) : formatOf(options, FORMATS)
    const sides = parseSides(words, context.io, options.staged)
    const { base, head: tree, idle } = await readSides(sides, options, context.io)
    requireField(options, base, tree)
    const asOf = asOfDate(options, context.io, tree, base)
    const { catalog: head, diagnostics, intended } = withProposals(tree, sides.proposals, asOf)
    warn(diagnostics, context, options)
    const { comparison, differences: found } = compare(base, head, asOf, options.acceptedFrom, intended)
    const differences = selected(found, options)
    const { language } = context
    const compared: Compared = {
      comparison,
      differences,
      profiles: { base: base.profile?.value, head: head.profile?.value },
      language,
      sides: sideNames(
        sides,
        language,
        tree.proposals.map(({ value }) => value),
      ),
      explained: options.verbose === true,
      limit: limitOf(words, options, context),
      unchanged: () =>
        unchangedOf(comparison, idle, found.procedures, {
          level: options.level,
          field: options.field,
          listed: options.verbose === true,
        }),
    }
    const printout: Printout =
      options.redline === true ? { format: 'docx', result: redlineOf(compared) } : comparisonPrintout(compared, format)
    await deliverPrintout(printout, options, undefined, context)
    if (options.failOn === undefined) return 0
    const isTree = sides.head === WORKING_TREE || sides.head === STAGED
    const paths = [...head.files.map(({ source }) => source.path), ...idle.map(({ path }) => path)]
    const { isShut, reasons, entries } = verdictOf(
      {
        gate: options.failOn,
        base,
        head,
        from: options.acceptedFrom,
        selection: options,
        days: [asOf, asOfDate(options, context.io, base)],
        intended,
      },
      differences,
      isTree ? alteredOnCheckout(paths, options, context.io) : [],
    )
    context.io.writeError(reasons.map((reason) => `${reason[language]}\n`).join(''))
    if (entries !== undefined) context.io.writeError(entries[language])
    return isShut ? FOUND : 0
  },
})

const LEAST_LENGTH = 1000

/** How long Markdown may be, and the command that shows all of it. */
function limitOf(
  words: readonly string[],
  { maxLength, staged }: { readonly maxLength: string; readonly staged?: boolean },
  { language }: Context,
): Compared['limit'] {
  const characters = /^\d{1,9}$/.test(maxLength) ? Number(maxLength) : 0
  if (characters < LEAST_LENGTH)
    throw failure(
      say(
        `--max-length: “${maxLength}” không phải một số từ ${LEAST_LENGTH} trở lên.`,
        `--max-length: “${maxLength}” is not a number of at least ${LEAST_LENGTH}.`,
      ),
    )
  const sides = words.map((word) => (/^[\p{L}\p{N}_./+~^@:-]+$/u.test(word) ? word : JSON.stringify(word)))
  const file = say('so-sanh.html', 'comparison.html')[language]
  return {
    characters,
    command: ['tthc diff', ...sides, ...(staged === true ? ['--staged'] : []), `-o ${file}`].join(' ').slice(0, 300),
  }
}
