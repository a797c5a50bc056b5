/**
 * The library: what `tthc` does, for programs. Values go in, values come out; only `load` reads files, and nothing writes any.
 *
 * What an author or an officer did wrong is a finding in what is returned. What cannot be done throws a `Failure`: one sentence in
 * Vietnamese and in English that says what, where and what to do.
 */
export { apply, type Applied } from '#library/apply.ts'
export { check, type Checked } from '#library/check.ts'
export { compare, type Compared } from '#library/compare.ts'
export { evaluate } from '#library/evaluate.ts'
export { load } from '#library/load.ts'
export { isFailure } from '#model/failure.ts'

export type { Loaded } from '#catalog/load.ts'
export type { Comparison } from '#change/comparison.ts'
export type { Differences } from '#change/differences.ts'
export type { JudgedChange, JudgedProcedure } from '#change/judged.ts'
export type { Changed } from '#edit/apply.ts'
export type { Catalog, CatalogFile, Entry } from '#model/catalog.ts'
export type { Change, ChangeKind, Effect } from '#model/change.ts'
export type { Diagnostic, Located } from '#model/diagnostic.ts'
export type { Failure } from '#model/failure.ts'
export type { Language, Localized } from '#model/localized.ts'
export type { Place, Source, Span } from '#model/place.ts'
export type { CalendarDate, Code, Procedure, Proposal } from '#model/types.gen.ts'
export type { Method } from '#review/cost.ts'
export type { Evaluation, ItemEvaluation, Outcome } from '#review/evaluate.ts'
export type { Saving } from '#review/measures.ts'
