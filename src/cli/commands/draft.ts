import { Option } from '@commander-js/extra-typings'
import { join } from 'node:path'
import { proposalText } from '#edit/proposal-text.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import { BLANK, drafted } from '#proposal/drafted.ts'
import { catalogFolder, openCatalog, shownPath } from '../catalog.ts'
import { defined } from '../command.ts'
import { askedProvision, withRecommendation } from '../drafting/provision.ts'
import { draftMessage } from '../drafting/message.ts'
import { requestsAbout, requestsBetween, requestsByPercent } from '../drafting/requests.ts'
import { proceduresOf, termsOf } from '../drafting/terms.ts'
import { chosenIn, percentOf } from '../drafting/many.ts'
import { levelOption } from '../options.ts'
import { asOfDate } from '../settings.ts'
import { requireWhole } from '../unread.ts'
import { readSide } from '../sides.ts'

/** Drafts a proposal: from edits, from options, or by questions. Never overwrites. */
export const draft = defined({
  declare: (command, text) =>
    command
      .option(
        '--from <BASE>',
        text('lấy mọi thay đổi so với bên này, như main', 'take every change against this side, such as main'),
      )
      .option(
        '--to <HEAD>',
        text('bên đã sửa, mặc định là danh mục hiện có', 'the edited side, by default the catalog as it is'),
      )
      .option('--procedure <CODE...>', text('mã thủ tục', 'code of a procedure'))
      .option(
        '--percent <N>',
        text(
          'rút thời hạn cam kết của mọi thủ tục được chọn (--field, --level, --procedure) ít nhất chừng này phần trăm',
          'cut the committed time of all procedures that are chosen (--field, --level, --procedure) by at least so many percent',
        ),
      )
      .option(
        '--field <ID>',
        text('với --percent: thủ tục của lĩnh vực này', 'with --percent: procedures of this field'),
      )
      .addOption(levelOption(text('với --percent: thủ tục của cấp này', 'with --percent: procedures of this level')))
      .option(
        '--cut <CUT...>',
        text(
          'cắt gì, KIND[:KEY][=TO]: document-removed:to-khai, "processing-time:committed=3 ngày"',
          'what to cut, KIND[:KEY][=TO]: document-removed:to-khai, "processing-time:committed=3 ngày"',
        ),
      )
      .option(
        '--scale-steps',
        text(
          'rút thời gian các bước theo thời hạn cam kết mới',
          'shorten the steps in proportion to the new committed time',
        ),
      )
      .option(
        '--reason <TEXT...>',
        text('lý do: một cho tất cả, hoặc mỗi thay đổi một lý do', 'reason: one for all, or one for each change'),
      )
      .option(
        '--amend <PROVISION>',
        text(
          'quy định cần sửa khi kiến nghị cấp trên: "điểm a khoản 2 Điều 9 123/2015/NĐ-CP"',
          'the provision to amend, where a higher authority decides: "điểm a khoản 2 Điều 9 123/2015/NĐ-CP"',
        ),
      )
      .option('--by <NAME>', text('cơ quan sửa quy định ấy', 'who amends it'))
      .option('--id <ID>', text('định danh phương án', 'id of the proposal'))
      .option('--title <TEXT>', text('tên phương án', 'title of the proposal'))
      .option('--year <YEAR>', text('năm', 'year'))
      .addOption(
        new Option('--origin <KIND>', text('xuất phát từ đâu', 'where it comes from')).choices([
          'review',
          'difficulties',
          'feedback',
          'superior',
          'initiative',
        ]),
      ),
  writes: () => true,
  run: async (context, _, options) => {
    const { io, language } = context
    if (options.from !== undefined && (options.procedure ?? options.cut ?? options.scaleSteps) !== undefined)
      throw failure(
        say(
          '--from không đi cùng --procedure, --cut, --scale-steps.',
          '--from does not go together with --procedure, --cut, --scale-steps.',
        ),
      )
    if (options.from === undefined && options.to !== undefined)
      throw failure(say('--to cần --from.', '--to needs --from.'))
    const percent = percentOf(options)
    const catalog = openCatalog(options, context)
    const base = options.from === undefined ? catalog : await readSide(options.from, options, context)
    const asOf = asOfDate(options, io, catalog)
    // Answering questions may take long, and what is written is new: others need not wait.
    context.writing.release()
    const many =
      percent === undefined
        ? undefined
        : requestsByPercent(chosenIn(catalog, asOf, options), percent, options.reason ?? [])
    const requests =
      many !== undefined
        ? many.requests
        : options.from === undefined
          ? await requestsAbout(catalog, options, asOf, context)
          : requestsBetween(
              base,
              options.to === undefined ? catalog : await readSide(options.to, options, context),
              asOf,
              options.reason ?? [],
            )
    if (options.from === undefined)
      requireWhole(
        catalog,
        requests.map(({ change }) => change.procedure),
      )
    const provision = askedProvision(options)
    const known = proceduresOf(base, catalog)
    const names = namesOf(base, catalog)
    const whole = requests.map((each) => withRecommendation(each, provision, names, known.get(each.change.procedure)))
    const proposal = drafted(whole, termsOf(requests, options, asOf, base, catalog))
    const path = `proposals/${proposal.year}/${proposal.id}.yaml`
    const folder = catalogFolder(options, io)
    await context.writing.claim(folder)
    context.writing.write(folder, [{ path, text: proposalText(proposal, BLANK) }])
    if (options.quiet !== true)
      io.writeError(`${draftMessage(shownPath(join(folder, path), io), proposal, options, many?.leftOut)[language]}\n`)
    return 0
  },
})
