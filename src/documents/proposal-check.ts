import { fromOf, kindOf, toOf } from '../change/apply.ts'
import { describe } from '../change/resolve.ts'
import { together, type Standing, type State } from '../change/standing.ts'
import { valueWords } from '../change/value-words.ts'
import type { Block, Content, Document } from '../model/document.ts'
import { joinLocalized, say, verbatim, type Language, type Localized } from '../model/localized.ts'
import type { Names } from '../model/names.ts'
import type { CalendarDate, Procedure, Proposal } from '../model/types.gen.ts'
import type { Locate } from './comparison.ts'

/** A proposal held against a catalog that may have moved. */
export interface CheckedProposal {
  readonly proposal: Proposal
  readonly standings: readonly (Standing & { readonly before?: Procedure })[]
}

/** What the check is told besides the proposals; `side` is how people name what they are held against. */
export interface CheckTerms {
  readonly language: Language
  readonly names: Names
  readonly locate: Locate
  readonly side: string
  /** The same as it was written on the command line; absent for the catalog as it is. */
  readonly on?: string
  readonly asOf: CalendarDate
}

/** The words for a state. */
export const stateWords: Readonly<Record<State, Localized>> = {
  valid: say('còn phù hợp', 'still valid'), done: say('đã có trong danh mục', 'already done'),
  'partly-done': say('mới có một phần trong danh mục', 'partly done'), conflicting: say('mâu thuẫn', 'conflicting'),
}

const tones = { valid: 'neutral', done: 'relief', 'partly-done': 'undetermined', conflicting: 'burden' } as const

/** The state of a whole proposal. */
export const stateOf = ({ standings }: CheckedProposal): State => together(standings.map(({ state }) => state))

/** Whether proposals can still be carried out as they are written, change by change, with both values and both places where not. */
export function proposalCheck(checked: readonly CheckedProposal[], terms: CheckTerms): Document {
  const { language, on, asOf, locate, names } = terms
  return {
    title: say('Kiểm tra phương án', 'Check of proposals')[language], language,
    blocks: checked.flatMap((each) => blocksOf(each, terms)),
    data: { schemaVersion: 1, asOf, on: on ?? null, proposals: checked.map((each) => dataOf(each, locate, names)) },
  }
}

function blocksOf(checked: CheckedProposal, { language, side, locate, names }: CheckTerms): readonly Block[] {
  const { proposal, standings } = checked
  const state = stateOf(checked)
  const head = say(`, đối chiếu với ${side}.`, `, held against ${side}.`)
  return [
    { type: 'heading', level: 3, text: `${proposal.id} ${proposal.title}` },
    { type: 'paragraph', role: 'body', content: [{ text: stateWords[state][language], strong: true, tone: tones[state] }, { text: head[language] }] },
    { type: 'list', items: standings.map((standing) => lineOf(standing, language, locate, names)) },
  ]
}

function lineOf(standing: CheckedProposal['standings'][number], language: Language, locate: Locate, names: Names): Content {
  const { change, state } = standing
  const sentence = messageOf(standing, names)
  const both = state === 'conflicting' || state === 'partly-done' ? conflictOf(standing, locate)[language] : ''
  return [{ text: stateWords[state][language], strong: true, tone: tones[state] }, { text: `: ${change.procedure}, ${sentence[language]}.${both}` }]
}

const messageOf = ({ change, before }: CheckedProposal['standings'][number], names: Names): Localized =>
  describe(change, { names, ...(before === undefined ? {} : { before }) })

/** " Phương án lập từ “12 ngày” (a.yaml:12:9); nay là “15 ngày” (b.yaml:7:3).": both values and both places. */
function conflictOf(standing: Standing, locate: Locate): Localized {
  const { change, proposed, found } = standing
  const place = (at: typeof proposed): string => {
    const { file, line, column } = locate(at)
    return ` (${file}:${line}:${column})`
  }
  const isInside = kindOf(change).scope === 'procedure'
  const is = found === undefined ? say('thủ tục không có hiệu lực', 'the procedure is not in force')
    : isInside ? joinLocalized([say('nay là ', 'it is now '), valueWords(standing.now)], '') : say('thủ tục đang có hiệu lực', 'the procedure is in force')
  const from = isInside ? valueWords(fromOf(change)) : say('danh mục lúc soạn', 'the catalog as it was')
  return joinLocalized([
    say(' Phương án lập từ ', ' The proposal starts from '), from, verbatim(place(proposed)), verbatim('; '), is, verbatim(found === undefined ? '' : place(found)), verbatim('.'),
  ], '')
}

/** One proposal in JSON; the schema is schemas/output/proposal-check.schema.json. */
function dataOf(checked: CheckedProposal, locate: Locate, names: Names): object {
  const { id, title, status } = checked.proposal
  return { id, title, status, state: stateOf(checked), changes: checked.standings.map((standing) => changeData(standing, locate, names)) }
}

function changeData(standing: CheckedProposal['standings'][number], locate: Locate, names: Names): object {
  const { change, state, now, proposed, found } = standing
  return {
    procedure: change.procedure, kind: change.kind, key: 'key' in change ? change.key : null, ...('case' in change ? { case: change.case } : {}),
    state, message: messageOf(standing, names), from: fromOf(change) ?? null, to: toOf(change) ?? null, now: now ?? null,
    proposed: locate(proposed), found: found === undefined ? null : locate(found),
  }
}
