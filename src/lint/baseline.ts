import type { Catalog } from '#model/catalog.ts'
import type { Located } from '#model/diagnostic.ts'
import { compareIds } from '#model/text.ts'
import { baselineKeys, keyText, type BaselineKey } from './baseline-key.ts'
import { leavesOut } from './severities-reading.ts'

/** Findings of one key that were accepted, and how many of them. */
export interface BaselineEntry extends BaselineKey {
  readonly count: number
  /** Where it stands in the file that it was read from, from 1. */
  readonly line?: number
}

/** What an office decided to live with for now; sorted, each key once. */
export type Baseline = readonly BaselineEntry[]

/** Findings held against a baseline; `remaining` and `known` keep their order. */
export interface Compared {
  readonly remaining: readonly Located[]
  readonly known: readonly Located[]
  /** Entries that are found less often than they say, with how often that is. */
  readonly stale: readonly { readonly entry: BaselineEntry; readonly found: number }[]
}

/** The baseline that accepts exactly these findings. */
export const toBaseline = (findings: readonly Located[], catalog: Catalog): Baseline =>
  sorted(counted(baselineKeys(findings, catalog)))

/** Takes away the findings that the baseline accepts: of each key as many as it counts, the first ones. */
export function compareBaseline(findings: readonly Located[], baseline: Baseline, catalog: Catalog): Compared {
  const keys = baselineKeys(findings, catalog)
  const accepted = new Map(baseline.map((entry) => [keyText(entry), entry.count]))
  const seen = new Map<string, number>()
  const isKnown = keys.map((key) => {
    const text = keyText(key)
    const number = (seen.get(text) ?? 0) + 1
    seen.set(text, number)
    return number <= (accepted.get(text) ?? 0)
  })
  const remaining = findings.filter((_, index) => isKnown[index] !== true)
  // While a file is left out for a new reason, what the rules do not find may well be there.
  const stale = remaining.some(leavesOut(catalog))
    ? []
    : baseline.flatMap((entry) => {
        const found = seen.get(keyText(entry)) ?? 0
        return found < entry.count ? [{ entry, found }] : []
      })
  return { remaining, known: findings.filter((_, index) => isKnown[index] === true), stale }
}

/** The baseline without what no longer occurs; nothing is ever added. */
export function pruneBaseline(baseline: Baseline, { stale }: Compared): Baseline {
  const found = new Map(stale.map((each) => [keyText(each.entry), each.found]))
  return sorted(
    baseline
      .map((entry) => ({ ...entry, count: found.get(keyText(entry)) ?? entry.count }))
      .filter(({ count }) => count > 0),
  )
}

function counted(keys: readonly BaselineKey[]): Baseline {
  const counts = new Map<string, BaselineEntry>()
  for (const key of keys) counts.set(keyText(key), { ...key, count: (counts.get(keyText(key))?.count ?? 0) + 1 })
  return [...counts.values()]
}

const sorted = (entries: Baseline): Baseline =>
  [...entries].sort(
    (a, b) => compareIds(a.rule, b.rule) || compareIds(a.entity, b.entity) || compareIds(a.fingerprint, b.fingerprint),
  )
