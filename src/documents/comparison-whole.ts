import type { Change } from '#model/change.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import type { Code, Id, Procedure } from '#model/types.gen.ts'
import { spotOf } from './comparison-where.ts'
import { fact, type Fact } from './outline/fact.ts'
import { outlineOf, type Section } from './outline/outline.ts'
import type { OutlineThing } from './outline/thing.ts'

type Things = readonly OutlineThing[]

/** Both sides of a change that is about no thing of one procedure: whole procedures, and new ids, which nobody reads elsewhere. */
export function wholeThings(change: Change, before: Procedure | undefined, names: Names): readonly [Things, Things] {
  const own = (facts: readonly Fact[]): Things => (facts.length === 0 ? [] : [{ ...spotOf(change), facts }])
  const codes = (list: readonly Code[]): readonly Fact[] => list.map((code) => codeFact(code, names))
  switch (change.kind) {
    case 'created':
      return [[], own(summaryOf(change.to, names))]
    case 'abolished':
      return [own(before === undefined ? [] : summaryOf(before, names)), []]
    case 'merged':
      return [own(codes(change.from)), own(codes([change.to]))]
    case 'split':
      return [own(codes([change.from])), own(codes(change.to))]
    case 'rekeyed':
      return [own(idFact(change.from)), own(idFact(change.to))]
    default:
      return [[], []]
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
