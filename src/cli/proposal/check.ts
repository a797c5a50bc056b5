import { codesOf } from '#change/facts.ts'
import { inForce } from '#change/normalize.ts'
import { dayOf, standingsIn } from '#proposal/standings.ts'
import { proposalCheck, stateOf, type CheckedChange, type CheckedProposal } from '#documents/proposal-check.ts'
import type { Catalog, Entry } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate, Proposal } from '#model/types.gen.ts'
import { openCatalog } from '../catalog.ts'
import { member } from '../command.ts'
import { formatOf, type Formats } from '../formats.ts'
import { deliver } from '../output.ts'
import { position } from '#catalog/place-text.ts'
import { asOfDate } from '../settings.ts'
import { sideNames } from '../side-names.ts'
import { WORKING_TREE } from '../side-words.ts'
import { readSide } from '../sides.ts'
import { proposalsNamed } from './named.ts'
import { forceOption, formatOption, outputOption } from '../options.ts'

const CONFLICT = 1

const FORMATS: Formats<'text' | 'json' | 'markdown'> = { all: ['text', 'json', 'markdown'], usual: 'text' }

/** Holds proposals against a catalog that may have moved since they were drafted. */
export const checkCommand = member({
  usage: 'check <ID...>',
  summary: say(
    'phương án còn phù hợp, đã có trong danh mục, hay mâu thuẫn với danh mục đã đổi',
    'whether proposals are still valid, done, or in conflict with a catalog that has moved',
  ),
  declare: (command, text) =>
    command
      .option(
        '--on <SIDE>',
        text(
          'đối chiếu với bên này thay cho danh mục hiện có: thư mục, bản git như main',
          'hold them against this side instead of the catalog as it is: a folder, a git revision such as main',
        ),
      )
      .option(
        '--base <SIDE>',
        text(
          'danh mục lúc soạn phương án; cần khi phương án không ghi “from”',
          'the catalog as it was when they were drafted; needed where they do not say “from”',
        ),
      )
      .addOption(formatOption(text, FORMATS))
      .addOption(outputOption(text))
      .addOption(forceOption(text)),
  run: async (context, ids, options) => {
    const format = formatOf(options, FORMATS)
    const { io, language } = context
    const own = openCatalog(options, context)
    const entries = proposalsNamed(own, ids)
    const side = options.on ?? WORKING_TREE
    const catalog = side === WORKING_TREE ? own : await readSide(side, options, context)
    const drafted = options.base === undefined ? own : await readSide(options.base, options, context)
    const asOf = asOfDate(options, io, own, catalog)
    const checked = entries.map(checkedIn(catalog, drafted, asOf))
    const terms = {
      language,
      locate: position,
      side: sideNames({ base: side, head: side, proposals: [] }, language).base,
      asOf,
      ...(options.on === undefined ? {} : { on: options.on }),
    }
    await deliver(proposalCheck(checked, terms), { ...options, format }, undefined, context)
    return checked.some((each) => stateOf(each) === 'conflicting') ? CONFLICT : 0
  },
})

/** How proposals stand in a catalog, each with where the procedures are that its changes name. */
function checkedIn(
  catalog: Catalog,
  drafted: Catalog,
  asOf: CalendarDate,
): (entry: Entry<Proposal>) => CheckedProposal {
  const standings = standingsIn(catalog, asOf, drafted)
  return (entry) => {
    const entries = new Map(inForce(catalog, dayOf(entry.value, asOf)).map((each) => [each.value.code, each]))
    return {
      proposal: entry.value,
      standings: standings(entry).map((standing): CheckedChange => {
        const procedures = codesOf(standing.change).map((code) => {
          const found = entries.get(code)
          return { code, ...(found === undefined ? {} : { place: { source: found.source, at: ['code'] } }) }
        })
        return { ...standing, procedures }
      }),
    }
  }
}
