import type { Procedure } from '#model/types.gen.ts'
import { exactly } from './fault.ts'
import type { Case } from './mutator.ts'
import type { Random } from './random.ts'

/** A case in which the text is another and the meaning is not: nothing may be reported. */
function silent(
  name: string,
  alter: (procedure: Procedure, random: Random) => Procedure | undefined,
  fields: readonly string[] = [],
): Case {
  return {
    name: `nothing to report: ${name}`,
    fields,
    alter(procedure, random) {
      const after = alter(procedure, random)
      return after === undefined
        ? undefined
        : { becomes: [after], description: name, faultIn: exactly(procedure.code, []) }
    },
  }
}

/** Texts of people: neither ids, codes, numbers and days, nor words of the schema. */
const isText = (text: string): boolean => /\s/.test(text)
const respelt = (text: string): string => (isText(text) ? ` ${text.normalize('NFD').replaceAll(' ', '  ')} ` : text)
/** Marks of a list before a text, and signs behind it; durations and figures are no items of a list. */
const listed = (text: string): string =>
  /^\p{L}.*\s.*\s/u.test(text) && text !== 'không quy định' ? `- a) ${text};` : text
const withZero = (text: string): string => text.replace(/^(\d) (?=ngày|giờ|tháng)/, '0$1 ')

function everyText(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((item) => everyText(item, change))
  return typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, everyText(item, change)]))
}

const inTurn = (key: string, list: readonly unknown[]): readonly unknown[] =>
  key === 'steps' ? list : [...list].reverse()

/** Keys in another order, and lists, but for steps, whose order is their meaning. */
function turned(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return inTurn(key, value).map((item) => turned(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, item]) => [name, turned(item, name)]),
  )
}

export const silentCases: readonly Case[] = [
  silent(
    'texts in another Unicode form, with more white space',
    (procedure) => everyText(procedure, respelt) as Procedure,
  ),
  silent('texts as items of a list, with a sign at the end', (procedure) => everyText(procedure, listed) as Procedure),
  silent('a name that says that it is one of a procedure, with its code', (procedure) => ({
    ...procedure,
    name: `Thủ tục ${procedure.name} (${procedure.code})`,
  })),
  silent('numbers below ten with a zero before them', (procedure) => everyText(procedure, withZero) as Procedure),
  silent('keys and lists in another order', (procedure) => turned(procedure) as Procedure),
  silent(
    'where a fact was read',
    (procedure, random) => ({
      ...procedure,
      provenance: { source: `Nguồn ${random.below(1e6)}`, verified: random.once(2) },
    }),
    ['provenance'],
  ),
  silent('an empty list where there was none', (procedure) =>
    procedure.linked === undefined ? { ...procedure, linked: [] } : undefined,
  ),
  silent('a promise that repeats the law', (procedure) => {
    const { statutory, committed } = procedure.processingTime ?? {}
    return statutory === undefined || committed !== undefined
      ? undefined
      : { ...procedure, processingTime: { ...procedure.processingTime, committed: statutory } }
  }),
  silent('handing in, which is meant where nothing is said', (procedure) => {
    const papers = procedure.dossier?.documents ?? []
    if (!papers.some(({ purpose }) => purpose === 'submit')) return undefined
    return {
      ...procedure,
      dossier: {
        ...procedure.dossier,
        documents: papers.map(({ purpose, ...paper }) => (purpose === 'present' ? { ...paper, purpose } : paper)),
      },
    }
  }),
]
