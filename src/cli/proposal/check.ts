import { Option } from 'commander'
import { inForce } from '../../change/normalize.ts'
import { standings } from '../../change/standing.ts'
import { proposalCheck, stateOf, type CheckedProposal } from '../../documents/proposal-check.ts'
import type { Catalog, Entry } from '../../model/catalog.ts'
import { say } from '../../model/localized.ts'
import { namesOf } from '../../model/names.ts'
import type { CalendarDate, Proposal } from '../../model/types.gen.ts'
import { openCatalog } from '../catalog.ts'
import type { Command } from '../command.ts'
import { deliver, type Destination } from '../output.ts'
import { position } from '../position.ts'
import { asOfDate } from '../settings.ts'
import { sideNames } from '../side-names.ts'
import { WORKING_TREE } from '../side-words.ts'
import { readSide } from '../sides.ts'
import { proposalsNamed } from './named.ts'

interface Options extends Destination {
  readonly on?: string
}

const CONFLICT = 1

/** Holds proposals against a catalog that may have moved since they were drafted. */
export const checkCommand: Command<Options> = {
  usage: 'check <ID...>',
  summary: say('phương án còn hiệu lực, đã làm, hay mâu thuẫn với danh mục đã đổi', 'whether proposals are still valid, done, or in conflict with a catalog that has moved'),
  declare: (command, text) => {
    command
      .option('--on <SIDE>', text('đối chiếu với bên này thay cho danh mục hiện có: thư mục, bản git như main', 'hold them against this side instead of the catalog as it is: a folder, a git revision such as main'))
      .addOption(new Option('--format <FORMAT>', text('định dạng', 'format')).choices(['text', 'json', 'markdown']).default('text'))
      .option('-o, --output <FILE>', text('ghi vào tệp', 'write to a file')).option('--force', text('ghi đè tệp đã có', 'overwrite an existing file'))
  },
  run: async (context, ids, options) => {
    const { io, language } = context
    const drafted = openCatalog(options, io)
    const entries = proposalsNamed(drafted, ids)
    const side = options.on ?? WORKING_TREE
    const catalog = side === WORKING_TREE ? drafted : await readSide(side, options, io)
    const asOf = asOfDate(options, io, drafted, catalog)
    const checked = entries.map((entry) => checkedIn(entry, catalog, drafted, asOf))
    const terms = { language, names: namesOf(catalog, drafted), locate: position, side: sideNames({ base: side, head: side, proposals: [] }, language).base, asOf, ...(options.on === undefined ? {} : { on: options.on }) }
    await deliver(proposalCheck(checked, terms), options, 'proposal-check', context)
    return checked.some((each) => stateOf(each) === 'conflicting') ? CONFLICT : 0
  },
}

function checkedIn(entry: Entry<Proposal>, catalog: Catalog, drafted: Catalog, asOf: CalendarDate): CheckedProposal {
  const procedures = new Map(inForce(catalog, asOf).map(({ value }) => [value.code, value]))
  return {
    proposal: entry.value,
    standings: standings(entry, catalog, asOf, drafted).map((standing) => {
      const before = procedures.get(standing.change.procedure)
      return { ...standing, ...(before === undefined ? {} : { before }) }
    }),
  }
}
