import { applyInside } from '#change/apply.ts'
import { fromOf, toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import type { Change } from '#model/change.ts'
import type { Names } from '#model/names.ts'
import type { Procedure } from '#model/types.gen.ts'
import type { Fact } from '../outline/fact.ts'
import { thingsOf } from '../outline/outline.ts'
import type { OutlineThing } from '../outline/thing.ts'
import { capitalized } from '../wording.ts'

/** What one change leaves and what it brings, in words; empty where nothing was or nothing is left. */
export function sidesOf(change: Change, before: Procedure | undefined, names: Names): readonly [string, string] {
  const kind = kindOf(change)
  if (kind.scope === 'catalog' && kind.movesCode) return [kind.before(change).join(), kind.makes(change).join()]
  if (before === undefined || kind.scope === 'catalog')
    return [wholeText(fromOf(change), names), wholeText(toOf(change), names)]
  const [earlier, later] = [thingsOf(before, names), thingsOf(applyInside(before, [change]), names)]
  const [gone, come] = [differing(earlier, later), differing(later, earlier)]
  const isPlain = [...gone, ...come].some(({ follows }) => !follows)
  return [wordsOf(gone, isPlain), wordsOf(come, isPlain)]
}

/** Procedures that are joined, made or abolished, by their names. */
function wholeText(value: unknown, names: Names): string {
  if (Array.isArray(value)) return value.map((item) => wholeText(item, names)).join('; ')
  if (typeof value === 'string') return names.procedure(value)
  return typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : ''
}

type Things = readonly OutlineThing[]

/** A fact that one side has and the other has not. */
interface Difference {
  readonly fact: Fact
  /** Whether it comes with something else that differs: work with its papers, the type of a paper with the paper, the order of steps with the steps. */
  readonly follows: boolean
}

const differing = (mine: Things, other: Things): readonly Difference[] =>
  mine.flatMap((thing) =>
    ownFacts(thing, other).map((fact) => ({
      fact,
      follows: thing.derived === true || thing.list === 'activities' || fact.name === 'paperType',
    })),
  )

function ownFacts({ list, key, facts }: OutlineThing, other: Things): readonly Fact[] {
  const partner = other.find((thing) => thing.list === list && thing.key === key)?.facts ?? []
  return facts.filter(({ name, text }) => !partner.some((its) => its.name === name && its.text.vi === text.vi))
}

/** What follows is said where nothing else differs. */
const wordsOf = (differences: readonly Difference[], isPlain: boolean): string =>
  differences
    .filter(({ follows }) => !isPlain || !follows)
    .map(({ fact: { label, text } }) => (label === undefined ? text.vi : `${capitalized(label.vi)}: ${text.vi}`))
    .join('; ')
