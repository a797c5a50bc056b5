import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate, Procedure } from '#model/types.gen.ts'
import { findProcedure } from '../catalog.ts'
import { selectedIn } from '../procedures.ts'

/** Which procedures a draft is about, all at once. */
export interface Many {
  readonly percent?: string
  readonly field?: string
  readonly level?: string
  readonly procedure?: readonly string[]
  readonly cut?: readonly string[]
  readonly from?: string
}

/** The number of `--percent`; undefined where it is not given. Throws (2) for what is none, and for options that do not go with it. */
export function percentOf(options: Many): number | undefined {
  const { percent, field, level, procedure, cut, from } = options
  if (percent === undefined) {
    if (field ?? level) throw failure(say('--field, --level cần --percent.', '--field, --level need --percent.'))
    return undefined
  }
  if (cut ?? from)
    throw failure(say('--percent không đi cùng --cut, --from.', '--percent does not go together with --cut, --from.'))
  if ((field ?? level ?? procedure) === undefined)
    throw failure(
      say(
        '--percent cần --field, --level hoặc --procedure để biết rút ngắn thủ tục nào.',
        '--percent needs --field, --level or --procedure to know which procedures to cut.',
      ),
    )
  const number = /^\d{1,2}([.,]\d{1,2})?$/.test(percent) ? Number(percent.replace(',', '.')) : 0
  if (number > 0) return number
  throw failure(
    say(
      `--percent: ${quoted(percent)} không phải một số trên 0, dưới 100.`,
      `--percent: ${quoted(percent)} is not a number above 0 and below 100.`,
    ),
  )
}

/** The procedures in force that are named, or of the field and the level. Throws (3) where there are none. */
export function chosenIn(
  catalog: Catalog,
  asOf: CalendarDate,
  { procedure, field, level }: Many,
): readonly Procedure[] {
  const selected = selectedIn(catalog, asOf, {
    ...(field === undefined ? {} : { field }),
    ...(level === undefined ? {} : { level }),
  })
  const codes = procedure?.map((code) => findProcedure(catalog, code, asOf).code)
  const chosen = codes === undefined ? selected : selected.filter(({ code }) => codes.includes(code))
  if (chosen.length > 0) return chosen
  throw failure(say('không có thủ tục nào như vậy.', 'there are no such procedures.'), 3)
}
