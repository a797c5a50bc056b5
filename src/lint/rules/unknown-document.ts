import type { Change } from '../../model/change.ts'
import { say } from '../../model/localized.ts'
import { citation } from '../../model/names.ts'
import { didYouMean, quoted } from '../../model/nearest.ts'
import type { Procedure } from '../../model/types.gen.ts'
import { liveChanges } from '../proposed.ts'
import { at, type Rule } from '../rule.ts'

export const unknownDocument: Rule = {
  id: 'unknown-document',
  severity: 'error',
  title: say('Phương án nói về một giấy tờ, bước hoặc khoản không có trong thủ tục', 'Proposal about a paper, step or fee that the procedure does not have'),
  why: say(
    'Cắt giảm một thứ không có thì không cắt giảm được gì, và tên in trong phương án sẽ sai.',
    'Cutting what is not there cuts nothing, and the name printed in the plan would be wrong.'),
  example: { bad: '- { kind: document-removed, key: so-ho-khuau, reason: … }', good: '- { kind: document-removed, key: so-ho-khau, reason: … }' },
  fixable: false,
  * check(catalog) {
    for (const { entry, route, cases } of liveChanges(catalog)) {
      for (const { procedure, change } of cases) {
        const missing = missingKey(change, procedure)
        if (missing === undefined) continue
        const guess = didYouMean(missing.key, missing.known)
        yield {
          place: at(entry, ...route, missing.name),
          message: say(`Thủ tục ${procedure.code} không có ${quoted(missing.key)}.${guess.vi}`, `The procedure ${procedure.code} has no ${quoted(missing.key)}.${guess.en}`),
        }
      }
    }
  },
}

interface Missing {
  readonly name: 'key' | 'case'
  readonly key: string
  readonly known: readonly string[]
}

const ids = (items: readonly { readonly id: string }[] | undefined): readonly string[] => (items ?? []).map(({ id }) => id)

/** The keys that a procedure has, by the first word of the kinds that name them. */
const keys: Record<string, (procedure: Procedure) => readonly string[]> = {
  document: ({ dossier }) => ids(dossier?.documents),
  step: (procedure) => ids(procedure.steps),
  fee: ({ fees }) => ids(fees),
  requirement: ({ requirements }) => ids(requirements),
  'time-case': ({ processingTime }) => ids(processingTime?.cases),
  'legal-basis': ({ legalBasis = [] }) => legalBasis.map(citation),
}

/** A key or case that the change needs and the procedure lacks; what is added needs none. */
function missingKey(change: Change, procedure: Procedure): Missing | undefined {
  if ('case' in change && typeof change.case === 'string') return absent('case', change.case, ids(procedure.processingTime?.cases))
  const list = Object.keys(keys).find((prefix) => change.kind.startsWith(`${prefix}-`))
  if (list === undefined || !('key' in change) || change.kind.endsWith('-added')) return undefined
  return absent('key', change.key, keys[list]!(procedure))
}

const absent = (name: Missing['name'], key: string, known: readonly string[]): Missing | undefined => (known.includes(key) ? undefined : { name, key, known })
