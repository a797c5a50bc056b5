import { Option } from 'commander'
import { accept, type AcceptedFrom } from '../../change/acceptance.ts'
import { judge, type JudgedProcedure } from '../../change/judged.ts'
import { kindNames } from '../../change/kinds/index.ts'
import { withAcceptances } from '../../documents/acceptances.ts'
import { comparison } from '../../documents/comparison.ts'
import { comparisonPage } from '../../documents/comparison-page.ts'
import type { Catalog } from '../../model/catalog.ts'
import { say } from '../../model/localized.ts'
import { namesOf } from '../../model/names.ts'
import type { Command } from '../command.ts'
import { gateMessage, gates, stopped, type Gate } from '../gate.ts'
import { deliver, type Destination } from '../output.ts'
import { position } from '../position.ts'
import { levelChoices } from '../choices.ts'
import { warn } from '../warn.ts'
import { sidesHelp } from '../side-help.ts'
import { sideNames } from '../side-names.ts'
import { asOfDate } from '../settings.ts'
import { parseSides } from '../side-words.ts'
import { readSides, withProposals } from '../sides.ts'

interface Options extends Destination {
  readonly failOn?: Gate
  readonly acceptedFrom: AcceptedFrom
  readonly only?: readonly string[]
  readonly ignore?: readonly string[]
  readonly level?: string
  readonly field?: string
  readonly staged?: boolean
}

const FOUND = 1

/** Compares two states of a catalog in words. */
export const diff: Command<Options> = {
  usage: 'diff [BASE] [HEAD...]',
  summary: say('so sánh hai trạng thái của danh mục: ai được lợi, ai chịu thêm', 'compare two states of a catalog: who gains, who loses'),
  declare: (command, text) => {
    command
      .addOption(new Option('--format <FORMAT>', text('định dạng', 'format')).choices(['text', 'json', 'markdown', 'html']).default('text'))
      .option('-o, --output <FILE>', text('ghi vào tệp', 'write to a file')).option('--force', text('ghi đè tệp đã có', 'overwrite an existing file'))
      .addOption(new Option('--fail-on <EFFECT>', text('mã thoát 1 khi có thay đổi như vậy; undetermined tính cả burden', 'exit with 1 on such a change; undetermined includes burden')).choices(gates))
      .addOption(new Option('--accepted-from <SIDE>', text('accepted.yaml của bên nào có giá trị; base: mục thêm cùng lúc với thay đổi không tính', 'whose accepted.yaml counts; base: entries added together with the change do not')).choices(['head', 'base']).default('head'))
      .addOption(new Option('--only <KIND...>', text('chỉ những loại thay đổi này', 'only these kinds of change')).choices(kindNames))
      .addOption(new Option('--ignore <KIND...>', text('bỏ qua những loại thay đổi này', 'leave out these kinds of change')).choices(kindNames))
      .addOption(new Option('--level <LEVEL>', text('chỉ thủ tục của cấp này', 'only procedures of this level')).choices(levelChoices))
      .option('--field <ID>', text('chỉ thủ tục của lĩnh vực này', 'only procedures of this field'))
      .option('--staged', text('so với những gì đã git add cho lần commit tới', 'compare with what is staged for the next commit'))
      .addHelpText('after', text(
        `\n${sidesHelp.vi}`, `\n${sidesHelp.en}`))
  },
  run: async (context, words, options) => {
    const sides = parseSides(words, context.io, options.staged)
    const { base, head: tree } = await readSides(sides, options, context.io)
    const asOf = asOfDate(options, context.io, tree, base)
    const { catalog: head, diagnostics } = withProposals(tree, sides.proposals, asOf)
    warn(diagnostics, context, options)
    const { procedures: found, acceptances } = accept(judge(base, head, asOf), { base, head }, asOf, options.acceptedFrom)
    const procedures = selected(found, options)
    const { language } = context
    const document = options.format !== 'html' ? comparison(procedures, language, position) : comparisonPage(procedures, {
      names: namesOf(base, head), language, locate: position, sides: sideNames(sides, language), asOf, ...noticeOf(head),
    })
    await deliver(withAcceptances(document, acceptances, language), options, 'diff', context)
    const stops = stopped(procedures, options.failOn)
    if (stops.length > 0) context.io.writeError(gateMessage(stops, head.accepted !== undefined)[language])
    return stops.length > 0 ? FOUND : 0
  },
}

function noticeOf({ profile }: Catalog): { readonly notice?: string } {
  const notice = profile?.value.notice
  return notice === undefined ? {} : { notice }
}

/** What the options leave: kinds first, then procedures that still have a change. */
function selected(procedures: readonly JudgedProcedure[], { only, ignore = [], level, field }: Options): readonly JudgedProcedure[] {
  return procedures
    .filter((procedure) => level === undefined || procedure.levels.some((own) => own === level))
    .filter((procedure) => field === undefined || procedure.field === field)
    .map((procedure) => ({ ...procedure, changes: procedure.changes.filter(({ change }) => (only?.includes(change.kind) ?? true) && !ignore.includes(change.kind)) }))
    .filter(({ changes }) => changes.length > 0)
}
