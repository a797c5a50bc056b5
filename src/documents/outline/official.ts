import { paddedTimes } from '../wording.ts'
import { absences } from './absence.ts'
import type { Fact, FactName } from './fact.ts'
import { lineOf } from './line.ts'
import type { OutlineThing, SectionContent } from './thing.ts'

const times: ReadonlySet<FactName> = new Set<FactName>(['statutory', 'committed', 'duration'])

/** A fact as official texts write it: sets and times below ten with a leading zero. */
export function officialText({ name, text: { vi } }: Fact): string {
  if (name === 'sets') return vi.padStart(2, '0')
  return times.has(name) ? paddedTimes(vi) : vi
}

/** A thing in one line of an official text. */
export const officialLine = (thing: OutlineThing): string => lineOf(thing, 'vi', officialText)

/** What a part says, line by line; of one that has nothing, whether that is unknown or none. */
export const officialLines = ({ things, presence }: SectionContent): readonly string[] => [
  ...things.filter(({ derived }) => derived !== true).map(officialLine),
  ...(presence === 'filled' ? [] : [absences[presence].official]),
]
