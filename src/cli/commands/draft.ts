import { Option } from '@commander-js/extra-typings'
import { join } from 'node:path'
import { proposalText } from '#edit/proposal-text.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { namesOf } from '#model/names.ts'
import { placeholderIn } from '#model/placeholder.ts'
import type { Procedure, Proposal } from '#model/types.gen.ts'
import { BLANK, drafted, idOf, titleOf, type Terms, type DraftRequest } from '#proposal/drafted.ts'
import { catalogFolder, openCatalog, shownPath } from '../catalog.ts'
import { defined } from '../command.ts'
import { freeId } from '../drafting/id.ts'
import { askedProvision, withRecommendation } from '../drafting/provision.ts'
import {
  leftOutText,
  requestsAbout,
  requestsBetween,
  requestsByPercent,
  type ManyRequests,
} from '../drafting/requests.ts'
import { chosenIn, percentOf } from '../drafting/many.ts'
import { levelOption } from '../options.ts'
import { said } from '../said.ts'
import { asOfDate } from '../settings.ts'
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
    const catalog = openCatalog(options, io)
    const base = options.from === undefined ? catalog : await readSide(options.from, options, io)
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
              options.to === undefined ? catalog : await readSide(options.to, options, io),
              asOf,
              options.reason ?? [],
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

function termsOf(
  requests: readonly DraftRequest[],
  { id, title, year, origin }: Partial<Omit<Terms, 'year'>> & { readonly year?: string },
  asOf: string,
  base: Catalog,
  catalog: Catalog,
): Terms {
  if (year !== undefined && !/^(199|20\d)\d$/.test(year))
    throw failure(
      say(
        `--year: ${quoted(year)} không phải năm; ghi như 2020.`,
        `--year: ${quoted(year)} is not a year; write it as 2020.`,
      ),
    )
  const known = proceduresOf(base, catalog)
  const touched = [...new Set(requests.map(({ change }) => change.procedure))].map(
    (code) => known.get(code) ?? { name: code },
  )
  const theYear = Number(year ?? asOf.slice(0, 4))
  const taken = catalog.proposals.map(({ value }) => value.id)
  const theId = id === undefined ? idOf(theYear, touched, taken) : freeId(id, taken)
  return {
    id: theId,
    year: theYear,
    title: said('--title', title) ?? titleOf(touched),
    ...(origin === undefined ? {} : { origin }),
  }
}

/** The procedures of both sides by code; those of the base win. */
const proceduresOf = (base: Catalog, { procedures }: Catalog): ReadonlyMap<string, Procedure> =>
  new Map([...procedures, ...base.procedures].map(({ value }) => [value.code, value]))

function draftMessage(
  file: string,
  { items }: Proposal,
  { from, to }: { readonly from?: string; readonly to?: string },
  leftOut: ManyRequests['leftOut'] = [],
): ReturnType<typeof say> {
  const without = leftOutText(leftOut)
  const blanks = items.flatMap(({ changes }) => changes).filter(({ reason }) => reason === BLANK).length
  const back =
    from === undefined || to !== undefined
      ? say('', '')
      : say(
          ` Danh mục vẫn còn các chỗ đã sửa: trả tệp thủ tục về như ở ${from}, vì phương án chưa được thông qua.`,
          ` The catalog still holds the edits: put its files back as at ${from}, for the proposal is not approved yet.`,
        )
  const reasons =
    blanks === 0 ? say('', '') : say(` Còn ${blanks} lý do phải điền.`, ` ${blanks} reasons are still to be written.`)
  const open = items.flatMap(({ recommendation = [] }) => recommendation)
  const places = open.flatMap(({ amend, by }) => [amend?.document ?? '', by ?? '']).filter(placeholderIn).length
  const provisions =
    places === 0
      ? say('', '')
      : say(
          ` Còn ${places} chỗ “[ĐIỀN: …]” về quy định cần sửa phải điền.`,
          ` ${places} ${places === 1 ? 'place' : 'places'} “[ĐIỀN: …]” about the provision to amend still to be filled in.`,
        )
  return say(
    `Đã ghi ${file}.${reasons.vi}${provisions.vi}${without.vi}${back.vi} Sau đó chạy tthc validate.`,
    `Wrote ${file}.${reasons.en}${provisions.en}${without.en}${back.en} Then run tthc validate.`,
  )
}
