/** One text file of a catalog. */
export interface Source {
  /** Path inside the catalog folder, with `/`. */
  readonly path: string
  /** How a person names the file: relative to the working folder, or `revision:path`. */
  readonly file: string
  readonly text: string
  /** Only of a file that is known in part: what routes then have to be counted by. */
  readonly gaps?: Gaps
}

/** What could not be read of a file whose other parts are known. Lists lack the items that were left out, so routes are those of what is left. */
export interface Gaps {
  /** The file itself, with the routes in which it is written. */
  readonly whole: Source
  /** Routes, in the file as it is written, of what was left out: unknown, not absent. */
  readonly removed: readonly Route[]
  /** Maps, as they are written, with a key that nobody knows: whatever they seem to lack may be meant by it. */
  readonly unsure: readonly Route[]
}

/** Steps from the root of a YAML file to a value: `['dossier', 'documents', 1, 'copies']`. */
export type Route = readonly (string | number)[]

/** Where something is. A number is an offset in a file that is too broken for routes. */
export interface Place {
  readonly source: Source
  readonly at: Route | number
  /** Mark the key rather than the value. */
  readonly key?: boolean
}

/** A place as lines and columns, from 1, columns in code points; `end` is exclusive. */
export interface Span {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** File, line and column of a place. */
export type Locate = (place: Place) => { readonly file: string; readonly line: number; readonly column: number }
