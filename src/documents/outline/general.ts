import { printDate } from '#model/date.ts'
import { joinLocalized, say, verbatim, type Localized } from '#model/localized.ts'
import type { Names } from '#model/names.ts'
import { compareIds } from '#model/text.ts'
import type { Procedure, ProcedureValidity } from '#model/types.gen.ts'
import { levelsWords, subjectWords } from '#model/words.ts'
import { fact, type FactName } from './fact.ts'
import { thing, type OutlineThing, type SectionContent } from './thing.ts'

/** What stands at the head of a procedure: each field of its own is a thing. */
export function general(procedure: Procedure, names: Names): SectionContent {
  const { levels, subjects, coordinating, linked, validity } = procedure
  const things = [
    ...one('code', 'code', procedure.code),
    ...one('name', 'title', procedure.name),
    ...one('levels', 'levels', levelsWords(levels)),
    ...one('field', 'field', names.field(procedure.field)),
    ...one('authority', 'authority', names.agency(procedure.authority)),
    ...one('coordinating', 'coordinating', listed(sorted(coordinating).map((id) => verbatim(names.agency(id))))),
    ...one('subjects', 'subjects', listed(sorted(subjects).map((id) => subjectWords[id]))),
    ...one('linked', 'linked', listed(sorted(linked).map((code) => verbatim(namedCode(code, names))))),
    ...one('validity', 'validity', listed(validityWords(validity))),
  ]
  return { presence: 'filled', things }
}

const one = (key: keyof Procedure, name: FactName, value: Localized | string | undefined): readonly OutlineThing[] =>
  thing('procedure', key, fact(name, value))

/** "1.004222 Đăng ký thường trú". */
const namedCode = (code: string, names: Names): string =>
  names.procedure(code) === code ? code : `${code} ${names.procedure(code)}`

const sorted = <T extends string>(items: readonly T[] | undefined): readonly T[] => [...(items ?? [])].sort(compareIds)
const listed = (items: readonly Localized[]): Localized | undefined =>
  items.length === 0 ? undefined : joinLocalized(items, ', ')

const validityWords = ({ from, to, replaces, replacedBy }: ProcedureValidity = {}): readonly Localized[] => [
  ...(from === undefined ? [] : [say(`từ ${printDate(from)}`, `from ${printDate(from)}`)]),
  ...(to === undefined ? [] : [say(`đến hết ${printDate(to)}`, `until ${printDate(to)}`)]),
  ...codesAfter(say('thay thế', 'replaces'), replaces),
  ...codesAfter(say('được thay bằng', 'replaced by'), replacedBy),
]

const codesAfter = (words: Localized, codes: readonly string[] = []): readonly Localized[] =>
  codes.length === 0 ? [] : [joinLocalized([words, verbatim(sorted(codes).join(', '))], ' ')]
