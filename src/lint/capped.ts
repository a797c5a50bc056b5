import { say } from '#model/localized.ts'
import type { Source } from '#model/place.ts'
import type { Finding } from './rule.ts'

// A rule that speaks a thousand times of one file points to one habit; a stranger's file may hold fifty thousand such places.
const MOST = 100

/** What a rule finds: at most a hundred findings in a file, and one that says how many were left out. */
export function capped(findings: Iterable<Finding>): readonly Finding[] {
  const counts = new Map<Source, number>()
  const kept: Finding[] = []
  const left = new Map<Source, Finding>()
  for (const finding of findings) {
    const { source } = finding.place
    const count = (counts.get(source) ?? 0) + 1
    counts.set(source, count)
    if (count <= MOST) kept.push(finding)
    else if (!left.has(source)) left.set(source, finding)
  }
  return [...kept, ...[...left].map(([source, first]) => more(first, (counts.get(source) ?? 0) - MOST))]
}

const more = ({ place }: Finding, count: number): Finding => ({
  place,
  message: say(`… và ${count} chỗ nữa như vậy trong tệp này.`, `… and ${count} more of these in this file.`),
})
