import { locate } from './locate.ts'
import type { Place } from '#model/place.ts'

/** File, line and column of a place, for programs. */
export function position(place: Place): { readonly file: string; readonly line: number; readonly column: number } {
  const { line, column } = locate(place)
  return { file: place.source.file, line, column }
}

/** `file:line:column`, for people and their editors. */
export function positionText(place: Place): string {
  const { file, line, column } = position(place)
  return `${file}:${line}:${column}`
}
