import type { Effect } from './change.ts'
import type { Language } from './localized.ts'

/** Words of a text; `changed` ones the other side does not have. */
export interface Stretch {
  readonly text: string
  readonly changed: boolean
}

/** One line of a side: "Hình thức: nộp 01 bản chính". The name of a thing has no label. */
export interface SideLine {
  readonly label?: string
  readonly words: readonly Stretch[]
}

/** What a change means, and where it stands on each side as `file:line`; absent where nothing stands. */
export interface PageChange {
  readonly effect: Effect
  /** The catalog says it for the first time. */
  readonly recorded?: true
  readonly sentence: string
  /** What it means for the applicant, and why it has that effect. */
  readonly meaning: string
  readonly base?: string
  readonly head?: string
}

/** One thing on both sides, and what changed in it, on a page in words; a side without lines does not have it. */
export interface PageRow<C = PageChange> {
  readonly base: readonly SideLine[]
  readonly head: readonly SideLine[]
  readonly changes: readonly C[]
}

/** A part of a procedure (Decree 63/2010/NĐ-CP art. 8(2)): its rows, and in short what did not change beside them. */
export interface PagePart<C = PageChange> {
  readonly title: string
  readonly rows: readonly PageRow<C>[]
  readonly unchanged: readonly string[]
}

/** Something a reader may filter by. */
export interface Choice {
  readonly id: string
  readonly name: string
}

/** What went and what came, kept apart, and what is left of it, in words. */
export interface PageBalance {
  readonly what: string
  readonly cut: string
  readonly added: string
  readonly net: string
  /** The same in one line. */
  readonly line: string
}

/** Changes by their effect; what is only recorded is among the neutral ones, and counted by itself. */
export type PageCounts = Readonly<Record<Effect | 'recorded', number>>

export interface PageProcedure {
  readonly code: string
  readonly name: string
  readonly levels: readonly Choice[]
  readonly field: Choice
  readonly counts: PageCounts
  readonly balance: readonly PageBalance[]
  readonly parts: readonly PagePart[]
}

/**
 * A comparison as the words of one page, and where they go: what changed in each procedure and both sides of it, to be read
 * and filtered. What stands on a side is decided by whoever fills it; of what did not change only `unchanged` speaks, in short.
 */
export interface ComparisonPage {
  readonly language: Language
  /** How people name the two sides, and the day of both. */
  readonly base: string
  readonly head: string
  readonly asOf: string
  /** Who gains and who loses, in one sentence. */
  readonly sentence: string
  readonly counts: PageCounts
  readonly balance: readonly PageBalance[]
  /** What the reader must know of the figures. */
  readonly notes: readonly string[]
  readonly procedures: readonly PageProcedure[]
  /** What is reported below the changes, in lists under titles. */
  readonly sections?: readonly PageSection[]
}

/** Lines under a title, and what to do about them. */
export interface PageSection {
  readonly title: string
  readonly lines: readonly string[]
  readonly advice?: string
}
