import { directionOf, fromOf, toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Code, Id, Procedure } from '#model/types.gen.ts'
import { spotOf } from './comparison-where.ts'
import { fact, type Fact } from './outline/fact.ts'
import { outlineOf, type Section } from './outline/outline.ts'
import type { OutlineThing } from './outline/thing.ts'

type Things = readonly OutlineThing[]

const NOTHING: readonly [Things, Things] = [[], []]

/** Both sides of a change that is about no thing of one procedure: whole procedures, and new ids, which nobody reads elsewhere. */
export function wholeThings(change: Change, before: Procedure | undefined, names: Names): readonly [Things, Things] {
  const own = (facts: readonly Fact[]): Things => (facts.length === 0 ? [] : [{ ...spotOf(change), facts }])
  const codes = (list: readonly Code[]): readonly Fact[] => list.map((code) => codeFact(code, names))
  const ids = (value: unknown): Things => (typeof value === 'string' ? own(idFact(value)) : [])
  const kind = kindOf(change)
  if (kind.scope === 'procedure') return kind.rekeys === true ? [ids(fromOf(change)), ids(toOf(change))] : NOTHING
  if (kind.movesCode) return NOTHING
  const summaries = (procedures: readonly Procedure[]): Things =>
    own(procedures.flatMap((procedure) => summaryOf(procedure, names)))
  switch (directionOf(change)) {
    case 'adds':
      return [[], summaries(kind.brings(change))]
    case 'removes':
      return [summaries(before === undefined ? [] : [before]), []]
    case 'amends':
      return [own(codes(kind.before(change))), own(codes(kind.after(change)))]
  }
}

const codeFact = (code: Code, names: Names): Fact => ({
  name: 'name',
  label: verbatim(code),
  text: verbatim(names.procedure(code)),
})
const idFact = (id: Id): readonly Fact[] => [{ name: 'name', label: say('Mã định danh', 'Id'), text: verbatim(id) }]

/** A procedure in one line a part, without where it was read. */
function summaryOf(procedure: Procedure, names: Names): readonly Fact[] {
  const sections = outlineOf(procedure, names).filter(({ name }) => name !== 'general' && name !== 'provenance')
  return [...fact('name', procedure.name), ...identity(procedure, names), ...sections.flatMap(sectionFact)]
}

/** What stands at its head, besides its name. */
const identity = (procedure: Procedure, names: Names): readonly Fact[] =>
  outlineOf(procedure, names)
    .filter(({ name }) => name === 'general')
    .flatMap(({ things }) => things.filter(({ key }) => key !== 'name').flatMap(({ facts }) => facts))

function sectionFact({ title, things }: Section): readonly Fact[] {
  const lines = things.filter(({ derived }) => derived !== true).map(lineOf)
  return lines.length === 0 ? [] : [{ name: 'name', label: title, text: joinLocalized(lines, '; ') }]
}

const lineOf = ({ facts }: OutlineThing): Localized =>
  joinLocalized(
    facts.map(({ label, text }) => (label === undefined ? text : joinLocalized([label, text], ': '))),
    ', ',
  )
