import type { Procedure } from '#model/types.gen.ts'
import { exactly, onlyOf } from './fault.ts'
import { citationOf } from './fields-legal.ts'
import type { Holder } from './field.ts'
import type { Case, ExpectedEffect } from './mutator.ts'
import { routesTo, valueAt, withValue } from './route.ts'
import { another, anotherNumber, freshCode, freshId, freshText } from './value.ts'

/** An item under another id: something is reported, and of nothing else. */
const otherId = (path: string): Case => ({
  name: `another id: ${path}`,
  fields: [`${path}.id`],
  alter(procedure, random) {
    const routes = routesTo(procedure, path)
    if (routes.length === 0) return undefined
    const [route, id] = [random.one(routes), freshId(random)]
    const old = String((valueAt(procedure, route) as Holder)['id'])
    return {
      becomes: [withValue(procedure, [...route, 'id'], id)],
      description: `${path} ${old} → ${id}`,
      faultIn: onlyOf(procedure.code, [old, id]),
    }
  },
})

/** An item that says the same under another id is one under a new id. What speaks of a paper follows it. */
const newId = (list: 'documents' | 'steps' | 'requirements', path: string): Case => ({
  name: `a new id: ${path}`,
  fields: [`${path}.id`],
  alter(procedure, random) {
    const routes = routesTo(procedure, path)
    if (routes.length === 0) return undefined
    const [route, id] = [random.one(routes), freshId(random)]
    const old = String((valueAt(procedure, route) as Holder)['id'])
    const references =
      list !== 'documents'
        ? []
        : routesTo(procedure, 'compliance.activities[]').filter(
            (at) => (valueAt(procedure, at) as Holder)['document'] === old,
          )
    const renamed = references.reduce(
      (result, at) => withValue(result, [...at, 'document'], id),
      withValue(procedure, [...route, 'id'], id),
    )
    return {
      becomes: [renamed],
      description: `${path} ${old} → ${id}`,
      faultIn: exactly(procedure.code, [{ kind: 'rekeyed', key: list, effect: 'neutral' }]),
    }
  },
})

/** A legal basis that cites something else. */
const otherCitation = (part: 'document' | 'article' | 'clause' | 'point'): Case => ({
  name: `another citation: ${part}`,
  fields: [`legalBasis[].${part}`],
  alter(procedure, random) {
    const routes = routesTo(procedure, 'legalBasis[]')
    if (routes.length === 0) return undefined
    const route = random.one(routes)
    const before = valueAt(procedure, route) as Holder
    const value =
      part === 'document'
        ? `${random.below(999)}/2019/NĐ-THỬ`
        : part === 'point'
          ? another(random, ['a', 'b', 'đ'], before[part])
          : anotherNumber(random, 1, 90, before[part])
    const after = withValue(procedure, [...route, part], value)
    const keys = [before, valueAt(after, route) as Holder].map(citationOf)
    return { becomes: [after], description: keys.join(' → '), faultIn: onlyOf(procedure.code, keys) }
  },
})

const whole = (
  name: string,
  kind: string,
  effect: ExpectedEffect,
  become: (procedure: Procedure) => readonly Procedure[],
): Case => ({
  name,
  fields: [],
  alter: (procedure) => ({
    becomes: become(procedure),
    description: `${name}: ${procedure.code}`,
    faultIn: exactly(procedure.code, [{ kind, effect }]),
  }),
})

const more = (name: string, effect: ExpectedEffect, says: Partial<Procedure>): Case => ({
  name,
  fields: [],
  alter(procedure, random) {
    const code = freshCode(random)
    const { validity: _, legalBasis: __, ...rest } = procedure
    return {
      becomes: [procedure, { ...rest, code, name: freshText(random), ...says }],
      description: code,
      faultIn: exactly(code, [{ kind: 'created', effect }]),
    }
  },
})

const LISTS = ['processingTime.cases[]', 'fees[]', 'results[]', 'compliance.activities[]']

export const keyCases: readonly Case[] = [
  ...LISTS.map(otherId),
  newId('documents', 'dossier.documents[]'),
  newId('steps', 'steps[]'),
  newId('requirements', 'requirements[]'),
  ...(['document', 'article', 'clause', 'point'] as const).map(otherCitation),
  {
    name: 'another code, inferred',
    fields: ['code'],
    alter(procedure, random) {
      const code = freshCode(random)
      return {
        becomes: [{ ...procedure, code }],
        description: `${procedure.code} → ${code}`,
        faultIn: exactly(procedure.code, [{ kind: 'recoded', effect: 'neutral' }]),
      }
    },
  },
  {
    name: 'another code, declared',
    fields: ['code'],
    alter(procedure, random) {
      const code = freshCode(random)
      const after = {
        ...procedure,
        code,
        validity: { ...procedure.validity, replaces: [...(procedure.validity?.replaces ?? []), procedure.code] },
      }
      return {
        becomes: [after],
        description: `${procedure.code} → ${code}`,
        faultIn: exactly(procedure.code, [{ kind: 'recoded', effect: 'neutral' }]),
      }
    },
  },
  {
    name: 'a procedure split in two, declared',
    fields: [],
    alter(procedure, random) {
      const validity = { ...procedure.validity, replaces: [procedure.code] }
      const becomes = [freshCode(random), freshCode(random)].map((code) => ({ ...procedure, code, validity }))
      return {
        becomes,
        description: becomes.map(({ code }) => code).join(', '),
        faultIn: exactly(procedure.code, [{ kind: 'split', effect: 'burden' }]),
      }
    },
  },
  // A file that is gone may be forgotten: whether the procedure ended nobody says.
  whole('a procedure that is gone', 'abolished', 'undetermined', () => []),
  whole('a procedure that has ended', 'abolished', 'relief', (procedure) => [
    { ...procedure, validity: { ...procedure.validity, to: '2003-03-03' } },
  ]),
  // It may have been in force all along, unless its file names a document that was issued after the day of the catalog.
  more('a procedure that is entered', 'neutral', {}),
  more('a procedure that is issued', 'burden', { legalBasis: [{ document: '1/2020/NĐ-THỬ', date: '2020-11-09' }] }),
]
