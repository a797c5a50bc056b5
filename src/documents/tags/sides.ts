import { applyInside, fromOf, kindOf, toOf } from '#change/apply.ts'
import type { Change } from '#model/change.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Fact } from '../comparison-facts.ts'
import { thingsOf, type Thing } from '../comparison-things.ts'
import { capitalized } from '../wording.ts'

/** What one change leaves and what it brings, in words; empty where nothing was or nothing is left. */
export function sidesOf(change: Change, before: Procedure | undefined, names: Names): readonly [string, string] {
  if (before === undefined || kindOf(change).scope !== 'procedure')
    return [wholeText(fromOf(change), names), wholeText(toOf(change), names)]
  const [old, young] = [thingsOf(before, names), thingsOf(applyInside(before, [change]), names)]
  return [differing(old, young), differing(young, old)]
}

/** Procedures that are joined, made or abolished, by their names. */
function wholeText(value: unknown, names: Names): string {
  if (Array.isArray(value)) return value.map((item) => wholeText(item, names)).join('; ')
  if (typeof value === 'string') return names.procedure(value)
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : ''
}

/** The facts of one side that the other does not have; work is told where nothing else differs, because it follows its papers. */
function differing(mine: readonly Thing[], other: readonly Thing[]): string {
  const changed = mine
    .map((thing) => ({ part: thing.part, facts: ownFacts(thing, other) }))
    .filter(({ facts }) => facts.length > 0)
  const others = changed.filter(({ part }) => part !== 'compliance')
  return (isWork(mine, other) ? changed : others)
    .flatMap(({ facts }) => facts)
    .map(factText)
    .join('; ')
}

/** Whether two sides differ in the work of applicants alone. */
const isWork = (mine: readonly Thing[], other: readonly Thing[]): boolean =>
  [...mine.map((thing) => [thing, other] as const), ...other.map((thing) => [thing, mine] as const)].every(
    ([thing, side]) => thing.part === 'compliance' || ownFacts(thing, side).length === 0,
  )

function ownFacts({ part, key, facts }: Thing, other: readonly Thing[]): readonly Fact[] {
  const partner = other.find((thing) => thing.part === part && thing.key === key)?.facts ?? []
  return facts.filter(
    ({ label, text }) =>
      label?.vi !== INTERNAL && !partner.some((its) => its.label?.vi === label?.vi && its.text.vi === text.vi),
  )
}

/** An id of the catalog, which tells the reader of a document nothing. */
const INTERNAL = 'Loại giấy tờ'

const factText = ({ label, text }: Fact): string =>
  label === undefined ? text.vi : `${capitalized(label.vi)}: ${text.vi}`
