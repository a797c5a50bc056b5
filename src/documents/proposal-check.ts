import { fromOf, toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { describe } from '#change/describe.ts'
import { proposedAt, type Standing } from '#proposal/standing.ts'
import { isBlocked, together, type State } from '#proposal/state.ts'
import { valueWords } from '#change/value-words.ts'
import type { Block, Content, Document } from '#model/document.ts'
import { joinLocalized, say, verbatim, type Language, type Localized } from '#model/localized.ts'
import type { Locate, Place } from '#model/place.ts'
import type { CalendarDate, Code, Proposal } from '#model/types.gen.ts'

/** A change of a proposal held against a catalog. */
export interface CheckedChange extends Standing {
  /** The procedures that the change is about, and where those are that are in force. */
  readonly procedures: readonly { readonly code: Code; readonly place?: Place }[]
}

/** A proposal held against a catalog that may have moved. */
export interface CheckedProposal {
  readonly proposal: Proposal
  readonly standings: readonly CheckedChange[]
}

/** What the check is reported besides the proposals; `side` is how people name what they are held against. */
export interface CheckTerms {
  readonly language: Language
  readonly locate: Locate
  readonly side: string
  /** The same as it was written on the command line; absent for the catalog as it is. */
  readonly on?: string
  readonly asOf: CalendarDate
}

/** A state as it is printed: a procedure that is missing is in conflict with the proposal. */
type CheckState = 'valid' | 'done' | 'partly-done' | 'superseded' | 'conflicting'

const checkStates: Readonly<Record<State, CheckState>> = {
  open: 'valid',
  done: 'done',
  'partly-done': 'partly-done',
  superseded: 'superseded',
  conflicting: 'conflicting',
  missing: 'conflicting',
}

/** The words for a state. */
const stateWords: Readonly<Record<CheckState, Localized>> = {
  valid: say('còn phù hợp', 'still valid'),
  done: say('đã có trong danh mục', 'already done'),
  'partly-done': say('mới có một phần trong danh mục', 'partly done'),
  superseded: say('phương án sau đã thay', 'superseded by a later proposal'),
  conflicting: say('mâu thuẫn', 'conflicting'),
}

const tones = {
  valid: 'neutral',
  done: 'relief',
  'partly-done': 'undetermined',
  superseded: 'neutral',
  conflicting: 'burden',
} as const

/** The state of a whole proposal. */
export const stateOf = ({ standings }: CheckedProposal): CheckState =>
  checkStates[together(standings.map(({ state }) => state))]

/** Whether proposals can still be carried out as they are written, change by change, with both values and both places where not. */
export function proposalCheck(checked: readonly CheckedProposal[], terms: CheckTerms): Document {
  const { language, on, asOf, locate } = terms
  return {
    title: say('Kiểm tra phương án', 'Check of proposals')[language],
    language,
    blocks: checked.flatMap((each) => blocksOf(each, terms)),
    data: () => ({
      schemaVersion: 1,
      asOf,
      on: on ?? null,
      proposals: checked.map((each) => dataOf(each, locate)),
    }),
  }
}

function blocksOf(checked: CheckedProposal, { language, side, locate }: CheckTerms): readonly Block[] {
  const { proposal, standings } = checked
  const state = stateOf(checked)
  const head = say(`, đối chiếu với ${side}.`, `, held against ${side}.`)
  return [
    { type: 'heading', level: 3, text: `${proposal.id} ${proposal.title}` },
    {
      type: 'paragraph',
      role: 'body',
      content: [{ text: stateWords[state][language], strong: true, tone: tones[state] }, { text: head[language] }],
    },
    { type: 'list', items: standings.map((standing) => lineOf(standing, language, locate)) },
  ]
}

function lineOf(standing: CheckedChange, language: Language, locate: Locate): Content {
  const { change, scene } = standing
  const [state, sentence] = [checkStates[standing.state], describe(change, scene)]
  const both = isBlocked(standing.state) || state === 'partly-done' ? conflictOf(standing, locate)[language] : ''
  return [
    { text: stateWords[state][language], strong: true, tone: tones[state] },
    { text: `: ${change.procedure}, ${sentence[language]}.${both}` },
  ]
}

/** " Phương án lập từ “12 ngày” (a.yaml:12:9); nay là “15 ngày” (b.yaml:7:3).": both values and both places. */
function conflictOf(checked: CheckedChange, locate: Locate): Localized {
  const { change, found, isInForce, now } = checked
  const here = placeText(proposedAt(checked), locate)
  if (kindOf(change).scope === 'catalog' || !isInForce || found === undefined) {
    const standing = checked.procedures.map(({ code, place }) =>
      place === undefined
        ? say(`${code} không có hiệu lực`, `${code} is not in force`)
        : say(`${code} đang có hiệu lực${placeText(place, locate)}`, `${code} is in force${placeText(place, locate)}`),
    )
    return joinLocalized(
      [say(` Phương án${here}; nay `, ` The proposal${here}; now `), joinLocalized(standing, ', '), verbatim('.')],
      '',
    )
  }
  const [from, is] = [valueWords(fromOf(change)), valueWords(now)]
  return say(
    ` Phương án lập từ ${from.vi}${here}; nay là ${is.vi}${placeText(found, locate)}.`,
    ` The proposal starts from ${from.en}${here}; it is now ${is.en}${placeText(found, locate)}.`,
  )
}

function placeText(place: Place, locate: Locate): string {
  const { file, line, column } = locate(place)
  return ` (${file}:${line}:${column})`
}

/** One proposal in JSON; the schema is schemas/output/proposal-check.schema.json. */
function dataOf(checked: CheckedProposal, locate: Locate): object {
  const { id, title, status } = checked.proposal
  return {
    id,
    title,
    status,
    state: stateOf(checked),
    changes: checked.standings.map((standing) => changeData(standing, locate)),
  }
}

function changeData(standing: CheckedChange, locate: Locate): object {
  const { change, state, scene, now, found, isInForce, procedures } = standing
  return {
    procedure: change.procedure,
    kind: change.kind,
    key: 'key' in change ? change.key : null,
    ...('case' in change ? { case: change.case } : {}),
    state: checkStates[state],
    message: describe(change, scene),
    from: fromOf(change) ?? null,
    to: toOf(change) ?? null,
    now: now ?? null,
    proposed: locate(proposedAt(standing)),
    found: found === undefined || !isInForce ? null : locate(found),
    procedures: procedures.map(({ code, place }) => ({ code, found: place === undefined ? null : locate(place) })),
  }
}
