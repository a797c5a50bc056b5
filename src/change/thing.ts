/** The lists and groups of a procedure in which a thing can stand. */
export type ThingList =
  | 'procedure'
  | 'channels'
  | 'time'
  | 'timeCases'
  | 'dossier'
  | 'documents'
  | 'fees'
  | 'steps'
  | 'requirements'
  | 'results'
  | 'legalBasis'
  | 'compliance'
  | 'activities'

/** The one thing of a procedure that a change is about. */
export interface Thing {
  readonly list: ThingList
  /** The id of an item, or the name of a field; absent where the change is about the list itself, or the whole procedure. */
  readonly key?: string
  /** The case whose time it is; absent for the general one. */
  readonly case?: string
}

/** The procedure as a whole. */
export const WHOLE: Thing = { list: 'procedure' }

/** A thing as text: equal for equal things, different for different ones. */
export const thingText = (thing: Thing): string => JSON.stringify([thing.list, thing.key, thing.case])

/** Whether a thing is the procedure as a whole. */
export const isWhole = ({ list, key }: Thing): boolean => list === 'procedure' && key === undefined
