import type { Change } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { citation } from '#model/names.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Code, Procedure, Proposal } from '#model/types.gen.ts'
import { liveChanges } from '#proposal/proposed.ts'
import { at, type Rule } from '../rule.ts'

export const unknownDocument: Rule = {
  id: 'unknown-document',
  severity: 'error',
  title: say(
    'Phương án nói về một giấy tờ, bước hoặc khoản không có trong thủ tục',
    'Proposal about a paper, step or fee that the procedure does not have',
  ),
  why: say(
    'Cắt giảm một thứ không có thì không cắt giảm được gì, và tên in trong phương án sẽ sai.',
    'Cutting what is not there cuts nothing, and the name printed in the plan would be wrong.',
  ),
  example: {
    bad: '- { kind: document-removed, key: so-ho-khuau, reason: … }',
    good: '- { kind: document-removed, key: so-ho-khau, reason: … }',
  },
  fixable: false,
  *check(catalog) {
    for (const { entry, route, cases } of liveChanges(catalog)) {
      for (const { procedure, change } of cases) {
        const missing = missingKey(change, procedure, addedBy(entry.value, procedure.code))
        if (missing === undefined) continue
        const guess = didYouMean(missing.key, missing.known)
        yield {
          place: at(entry, ...route, missing.name),
          message: say(
            `Thủ tục ${procedure.code} không có ${quoted(missing.key)}.${guess.vi}`,
            `The procedure ${procedure.code} has no ${quoted(missing.key)}.${guess.en}`,
          ),
        }
      }
    }
  },
}

interface Missing {
  readonly name: 'key' | 'case' | 'from'
  readonly key: string
  readonly known: readonly string[]
}

const ids = (items: readonly { readonly id: string }[] | undefined): readonly string[] =>
  (items ?? []).map(({ id }) => id)

/** The keys that a procedure has, by the first word of the kinds that name them. */
const keys: Record<string, (procedure: Procedure) => readonly string[]> = {
  document: ({ dossier }) => ids(dossier?.documents),
  step: (procedure) => ids(procedure.steps),
  fee: ({ fees }) => ids(fees),
  requirement: ({ requirements }) => ids(requirements),
  'time-case': ({ processingTime }) => ids(processingTime?.cases),
  'legal-basis': ({ legalBasis = [] }) => legalBasis.map(citation),
  result: ({ results }) => ids(results),
  compliance: ({ compliance: { activities = [], ...figures } = {} }) => [
    ...Object.keys(figures),
    ...ids(activities).map((id) => `activities/${id}`),
  ],
}

/** A key or case that the change needs and neither the procedure nor the same proposal has; what is added needs none. */
function missingKey(change: Change, procedure: Procedure, added: readonly string[]): Missing | undefined {
  if ('case' in change && typeof change.case === 'string') {
    return absent('case', change.case, ids(procedure.processingTime?.cases), added.includes(`time-case ${change.case}`))
  }
  if (change.kind === 'rekeyed') {
    const part = change.key.slice(0, -1)
    const known = keys[part]!(procedure)
    // One that has its new id already changes nothing, which another rule tells.
    return absent('from', change.from, known, known.includes(change.to) || added.includes(`${part} ${change.from}`))
  }
  const list = Object.keys(keys).find((prefix) => change.kind === prefix || change.kind.startsWith(`${prefix}-`))
  if (list === undefined || !('key' in change) || isAddition(change)) return undefined
  return absent('key', change.key, keys[list]!(procedure), added.includes(`${list} ${change.key}`))
}

const absent = (name: Missing['name'], key: string, known: readonly string[], isAdded: boolean): Missing | undefined =>
  isAdded || known.includes(key) ? undefined : { name, key, known }

/** Results and figures have no kinds of their own for adding: they come from nothing. */
const isAddition = (change: Change): boolean =>
  change.kind.endsWith('-added') ||
  ((change.kind === 'result' || change.kind === 'compliance') && change.from === undefined && change.to !== undefined)

/** What the items of a proposal add to a procedure, as "kind key". */
const addedBy = ({ items }: Proposal, code: Code): readonly string[] =>
  items
    .filter(({ procedures }) => procedures.includes(code))
    .flatMap(({ changes }) =>
      changes.flatMap((change) =>
        'key' in change && isAddition(change as Change) ? [`${change.kind.replace(/-added$/, '')} ${change.key}`] : [],
      ),
    )
