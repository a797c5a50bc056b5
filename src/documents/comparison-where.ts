import type { Change, ChangeKind, ChangeOf } from '#model/change.ts'
import type { PartName } from './comparison-things.ts'

/** Where on the page a kind of change stands: a part, and in it the thing of the change's key unless `key` says which. */
type Spot = readonly [part: PartName, key?: (change: Change) => string]

const keyOf = (change: Change): string => ('key' in change ? change.key : '')
const own: Spot = ['procedure', ({ kind }) => kind]
const paper: Spot = ['dossier', (change) => `id ${keyOf(change)}`]
const step: Spot = ['steps', (change) => `id ${keyOf(change)}`]
const channel: Spot = [
  'channels',
  (change) => (change.kind === 'channel-added' ? change.to : change.kind === 'channel-removed' ? change.from : ''),
]

const spots: Readonly<Record<ChangeKind, Spot>> = {
  created: own,
  abolished: own,
  merged: own,
  split: own,
  recoded: own,
  renamed: own,
  field: own,
  level: own,
  authority: own,
  'coordinating-agency': own,
  subjects: own,
  validity: own,
  linked: own,
  'processing-time': ['time', (change) => ('case' in change ? (change.case ?? '') : '')],
  'time-case-added': ['time'],
  'time-case-removed': ['time'],
  'time-case-condition': ['time'],
  'document-added': paper,
  'document-removed': paper,
  'document-renamed': paper,
  'document-type': paper,
  'document-quantity': paper,
  'document-form': paper,
  'document-template': paper,
  'document-lookup': paper,
  'document-case': paper,
  'document-basis': paper,
  'dossier-sets': ['dossier', () => ''],
  'step-added': step,
  'step-removed': step,
  'step-renamed': step,
  'step-duration': step,
  'step-actor': step,
  'step-parallel': step,
  'step-order': ['steps', () => 'order'],
  'fee-added': ['fees'],
  'fee-removed': ['fees'],
  'fee-amount': ['fees'],
  'fee-renamed': ['fees'],
  'fee-condition': ['fees'],
  'fee-basis': ['fees'],
  'channel-added': channel,
  'channel-removed': channel,
  'requirement-added': ['requirements'],
  'requirement-removed': ['requirements'],
  'requirement-changed': ['requirements'],
  'requirement-basis': ['requirements'],
  result: ['results'],
  'legal-basis-added': ['basis'],
  'legal-basis-removed': ['basis'],
  'legal-basis-changed': ['basis'],
  compliance: ['compliance'],
  rekeyed: own,
}

/** A new id has a row of its own: the page does not show ids at the things that have them. */
const rekeyedSpot = ({ key, from }: ChangeOf<'rekeyed'>): Spot => [
  key === 'documents' ? 'dossier' : key,
  () => `rekeyed ${from}`,
]

/** The part and the key of the thing in which a change is shown. */
export function spotOf(change: Change): { readonly part: PartName; readonly key: string } {
  const [part, key = keyOf] = change.kind === 'rekeyed' ? rekeyedSpot(change) : spots[change.kind]
  return { part, key: key(change) }
}
