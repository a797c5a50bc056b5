import { say, type Localized } from '#model/localized.ts'
import type { Presence } from './thing.ts'

/** What is said where a part of a procedure has nothing: to people who look into the catalog, and in an official form. */
interface Absence {
  readonly plain: Localized
  readonly official: string
}

/** Absent is unknown, an empty list is none. */
export const absences: Readonly<Record<Exclude<Presence, 'filled'>, Absence>> = {
  unknown: { plain: say('Danh mục chưa có.', 'Not in the catalog.'), official: 'Chưa có thông tin' },
  none: { plain: say('Không có.', 'None.'), official: 'Không có' },
}
