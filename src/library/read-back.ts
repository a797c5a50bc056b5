import type { Loaded } from '#catalog/load.ts'
import { compare } from '#change/compare.ts'
import { describe, sceneOf } from '#change/describe.ts'
import type { Changed } from '#edit/apply.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { Source } from '#model/place.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { positionText } from '#catalog/place-text.ts'

/** The files of a catalog after some were changed, moved or added. */
export function sourcesAfter(sources: readonly Source[], changed: readonly Changed[]): readonly Source[] {
  const replaced = new Set(changed.map(({ source }) => source))
  return [
    ...sources.filter((source) => !replaced.has(source)),
    ...changed.map(({ path, file, text }): Source => ({ path, file, text })),
  ]
}

/**
 * Makes sure that what was read back from the new texts is the catalog that was wanted, on each of the days. Throws a failure when a file
 * no longer fits its schema, or says anything else.
 */
export function verify(
  wanted: Catalog,
  { catalog, diagnostics }: Loaded,
  changed: readonly Changed[],
  days: readonly CalendarDate[],
): void {
  const files = new Set(changed.map(({ file }) => file))
  const wrong = diagnostics.find(({ severity, place }) => severity === 'error' && files.has(place.source.file))
  if (wrong !== undefined) {
    const at = positionText(wrong.place)
    throw failure(
      say(
        `${at}: sau phương án tệp này không còn đúng lược đồ (${wrong.message.vi}) Không ghi gì; sửa phương án rồi chạy lại.`,
        `${at}: after the proposal this file does not fit its schema (${wrong.message.en}) Nothing is written; fix the proposal and run again.`,
      ),
    )
  }
  const [difference] = [...new Set(days)].flatMap((day) => compare(wanted, catalog, day))
  if (difference === undefined) return
  const words = describe(difference, sceneOf(namesOf(wanted, catalog), undefined, undefined))
  throw failure(
    say(
      `Thủ tục ${difference.procedure}: đọc lại thì khác điều phương án ghi (${words.vi}). Không ghi gì; sửa tay tệp của thủ tục ấy.`,
      `Procedure ${difference.procedure}: read back it says other than the proposal (${words.en}). Nothing is written; edit the file of that procedure by hand.`,
    ),
  )
}
