import type { Change } from '#model/change.ts'
import type { Procedure } from '#model/types.gen.ts'
import { directionOf, fromOf, toOf } from './facts.ts'
import type { ProcedureKind } from './kind.ts'
import { kindOf } from './kinds/index.ts'
import { same } from './same.ts'
import type { Scene } from './scene.ts'
import { readTime } from './time.ts'

/**
 * What a change does to what is known: it writes down what the catalog did not say before, or the catalog no longer says what it did.
 * Neither says what became of the applicant.
 */
export type Learning = 'recorded' | 'forgotten'

/**
 * Where silence says something, so that nothing is unknown there: a paper without a condition is asked of everybody, a step without a
 * mark stands in the row, a time without cut-off has none, a fee without a unit is paid once. In the notation of `covers`. Everywhere
 * else what is absent is unknown.
 */
const SILENCE_SPEAKS: ReadonlySet<string> = new Set([
  'validity',
  'processingTime.cutOff',
  'processingTime.cases[].cutOff',
  'processingTime.cases[].when',
  'processingTime.cases[].channel',
  'dossier.documents[].case',
  'dossier.documents[].when',
  'dossier.documents[].lookup',
  'dossier.documents[].purpose',
  'steps[].parallel',
  'fees[].when',
  'fees[].channel',
  'fees[].per',
])

/** Where silence says “none” as soon as another of them is said: whoever counts the originals of a paper has counted its copies. */
const SAID_TOGETHER: ReadonlySet<string> = new Set([
  'dossier.documents[].originals',
  'dossier.documents[].copies',
  'dossier.documents[].certifiedCopies',
])

/** Whether a change only says more or less than was known; undefined where both sides say what they ask for. */
export function learningOf(change: Change, scene: Scene): Learning | undefined {
  const kind = kindOf(change)
  const { before, after } = scene
  if (kind.scope === 'catalog' || before === undefined || after === undefined) return undefined
  const [from, to] = [fromOf(change), toOf(change)]
  const place = kind.place(change)
  const knew = from !== undefined || isBesideSilence(to, place) || isKnown(kind, change, before)
  const knows = to !== undefined || isBesideSilence(from, place) || isKnown(kind, change, after)
  if (knew !== knows) return knows ? 'recorded' : 'forgotten'
  return isItem(from) && isItem(to) ? learnedWithin(kind, change, [from, to], scene) : undefined
}

/** Whether a value has only fields in which silence speaks, so that saying none of them is known, too. */
const isBesideSilence = (value: unknown, place: string): boolean =>
  isItem(value) && Object.keys(value).every((key) => SILENCE_SPEAKS.has(`${place}.${key}`))

/** Whether a procedure says anything at the place that a change speaks of; a list that is there and empty says “none”. */
function isKnown(kind: ProcedureKind, change: Change, procedure: Procedure): boolean {
  const place = kind.place(change)
  if (SILENCE_SPEAKS.has(place) || kind.covers.every((field) => SILENCE_SPEAKS.has(field))) return true
  // Whoever says the general time says that it holds where no case has its own.
  if (place === 'processingTime.cases[]' && readTime(procedure, { key: 'committed' }) !== undefined) return true
  if (!place.endsWith('[]') || directionOf(change) === 'amends') return kind.read(procedure, change) !== undefined
  return valueAt(procedure, place.slice(0, -'[]'.length).split('.')) !== undefined
}

function valueAt(value: unknown, [step, ...rest]: readonly string[]): unknown {
  if (step === undefined || !isItem(value)) return value
  return valueAt(value[step], rest)
}

type Item = Readonly<Record<string, unknown>>

const isItem = (value: unknown): value is Item => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The same of several fields in one value: what both sides say has no effect, and the rest is only on one of them. */
function learnedWithin(
  kind: ProcedureKind,
  change: Change,
  [from, to]: readonly [Item, Item],
  scene: Scene,
): Learning | undefined {
  const place = kind.place(change)
  const [lost, added] = [fieldsOnlyIn(from, to, place), fieldsOnlyIn(to, from, place)]
  if (SILENCE_SPEAKS.has(place) || (lost.length === 0 && added.length === 0)) return undefined
  const shared = { ...change, from: without(from, lost), to: without(to, added) } as Change
  const hasEffect = !same(fromOf(shared), toOf(shared)) && kind.verdict(shared, scene).effect !== 'neutral'
  return hasEffect ? undefined : lost.length > 0 ? 'forgotten' : 'recorded'
}

/** The fields that one value has and the other lacks, where that makes it say more. */
const fieldsOnlyIn = (value: Item, other: Item, place: string): readonly string[] =>
  Object.keys(value).filter((key) => {
    const field = `${place}.${key}`
    return other[key] === undefined && !SILENCE_SPEAKS.has(field) && !SAID_TOGETHER.has(field)
  })

const without = (value: Item, keys: readonly string[]): Item =>
  Object.fromEntries(Object.entries(value).filter(([key]) => !keys.includes(key)))
