import { directionOf, thingOf, toOf } from '#change/facts.ts'
import { kindOf } from '#change/kinds/index.ts'
import { keysIn } from '#change/parts.ts'
import { thingText, type Thing } from '#change/thing.ts'
import type { Change } from '#model/change.ts'
import { say } from '#model/localized.ts'
import { didYouMean, quoted } from '#model/nearest.ts'
import type { Code, Procedure, Proposal } from '#model/types.gen.ts'
import { liveStandings } from '#proposal/live.ts'
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
  weighs: 'everything',
  *check(catalog, { asOf }) {
    for (const { entry, route, change, scene } of liveStandings(catalog, asOf)) {
      const procedure = scene.before
      const missing = procedure && missingKey(change, procedure, addedBy(entry.value, change.procedure))
      if (missing === undefined) continue
      const guess = didYouMean(missing.key, missing.known)
      yield {
        place: at(entry, ...route, missing.name),
        message: say(
          `Thủ tục ${change.procedure} không có ${quoted(missing.key)}.${guess.vi}`,
          `The procedure ${change.procedure} has no ${quoted(missing.key)}.${guess.en}`,
        ),
      }
    }
  },
}

interface Missing {
  readonly name: 'key' | 'case' | 'from'
  readonly key: string
  readonly known: readonly string[]
}

/** A key or case that the change needs and neither the procedure nor the same proposal has; what is added needs none. */
function missingKey(change: Change, procedure: Procedure, added: ReadonlySet<string>): Missing | undefined {
  const [kind, thing] = [kindOf(change), thingOf(change)]
  const needed: Thing = thing.case === undefined ? thing : { list: 'timeCases', key: thing.case }
  const known = keysIn(procedure, needed.list)
  if (known === undefined || needed.key === undefined || directionOf(change) === 'adds') return undefined
  if (known.includes(needed.key) || added.has(thingText(needed))) return undefined
  if (thing.case !== undefined) return { name: 'case', key: thing.case, known }
  // One that has its new id already changes nothing, which another rule reports.
  if (kind.scope === 'procedure' && kind.rekeys === true)
    return known.some((key) => key === toOf(change)) ? undefined : { name: 'from', key: needed.key, known }
  return { name: 'key', ...asWritten(change, needed.key, known) }
}

/** Keys as a change writes them: that of an activity has the name of its list before it. */
function asWritten(change: Change, key: string, known: readonly string[]): Pick<Missing, 'key' | 'known'> {
  const written = 'key' in change ? change.key : key
  const prefix = written.slice(0, written.length - key.length)
  return { key: written, known: known.map((each) => prefix + each) }
}

/** The things that the items of a proposal add to a procedure, as texts. */
const addedBy = ({ items }: Proposal, code: Code): ReadonlySet<string> =>
  new Set(
    items
      .filter(({ procedures }) => procedures.includes(code))
      .flatMap(({ changes }) => changes.filter((change) => directionOf(change) === 'adds'))
      .map((change) => thingText(thingOf(change))),
  )
