import { Option } from '@commander-js/extra-typings'
import { progressDocument } from '#documents/progress.ts'
import { withTargets } from '#documents/progress-targets.ts'
import { progressOf } from '#proposal/progress.ts'
import { isDecided } from '#proposal/status.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Proposal, ReviewPlanFile } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { planProgress } from '#review/targets.ts'
import { openCatalog } from '../catalog.ts'
import { defined } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { position, positionText } from '#catalog/place-text.ts'
import { byId, proposalsNamed } from '../proposal/named.ts'
import { asOfDate } from '../settings.ts'
import { yearOf } from '../years.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const LATE = 1
const FORMATS: Formats<'text' | 'json' | 'markdown' | 'html' | 'docx'> = {
  all: ['text', 'json', 'markdown', 'html', 'docx'],
  usual: 'text',
}

/** Prints how far decided proposals are carried out in the catalog. */
export const progress = defined({
  declare: (command, text) =>
    command
      .option('--year <YEAR>', text('chỉ phương án của năm này', 'only proposals of this year'))
      .addOption(
        new Option(
          '--fail-on <WHAT>',
          text('mã thoát 1 khi có phương án chậm', 'exit with 1 when a proposal is late'),
        ).choices(['late']),
      )
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text))
      .addHelpText(
        'after',
        text(
          '\nMã thoát: 0; 1 khi --fail-on late gặp phương án chậm; 2 không chạy được; 3 không có phương án như vậy.',
          '\nExit codes: 0; 1 where --fail-on late meets a late proposal; 2 cannot run; 3 no such proposal.',
        ),
      ),
  run: async (context, ids, options) => {
    const format = formatOf(options, FORMATS)
    const catalog = openCatalog(options, context)
    const asOf = asOfDate(options, context.io, catalog)
    const all = progressOf(catalog, chosen(catalog, ids, options.year), asOf)
    const terms = { language: context.language, asOf, locate: position }
    const document = withTargets(
      progressDocument(all, terms),
      ids.length > 0 ? [] : planProgress(catalog, plansOf(catalog, options.year)),
    )
    await deliver(document, { ...options, format }, 'progress', context)
    return options.failOn === 'late' && all.some(({ state }) => state === 'late') ? LATE : 0
  },
})

/** The review plans of a year, or of all. */
const plansOf = ({ reviewPlans }: Catalog, year: string | undefined): readonly ReviewPlanFile[] =>
  reviewPlans
    .map(({ value }) => value)
    .filter((plan) => year === undefined || plan.year === yearOf(year))
    .sort((a, b) => a.year - b.year)

/** The decided proposals that are asked for. Throws (3) for an id or a year that has none. */
function chosen(catalog: Catalog, ids: readonly string[], year: string | undefined): readonly Entry<Proposal>[] {
  const wanted = year === undefined ? undefined : yearOf(year)
  const named = ids.length === 0 ? byId(catalog).filter(({ value }) => isDecided(value)) : proposalsNamed(catalog, ids)
  const undecided = named.find(({ value }) => !isDecided(value))
  if (undecided !== undefined) throw failure(notDecided(undecided), 3)
  const found = named.filter(({ value }) => wanted === undefined || value.year === wanted)
  if (found.length > 0 || wanted === undefined) return found
  throw failure(
    say(`năm ${wanted} không có phương án nào đã thông qua.`, `there is no decided proposal of ${wanted}.`),
    3,
  )
}

function notDecided({ value, source }: Entry<Proposal>): ReturnType<typeof say> {
  const [place, words] = [positionText({ source, at: ['status'] }), statusWords[value.status]]
  return say(
    `${place}: phương án ${quoted(value.id)} ở trạng thái “${words.vi}”; chỉ phương án đã thông qua mới có tiến độ thực hiện.`,
    `${place}: the proposal ${quoted(value.id)} has the status “${words.en}”; only what has been approved can be carried out.`,
  )
}
