import type { Formalities } from '#documents/official.ts'
import type { Catalog } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import type { CalendarDate } from '#model/types.gen.ts'

/** Who issues a document about a year, by the profile; recipients and legal bases are those at its end, or as of the day if that is earlier. */
export function formalitiesOn(
  { profile, files }: Catalog,
  year: number,
  asOf: CalendarDate,
): Pick<Formalities, 'profile' | 'on'> {
  const unread = files.find(({ kind, valid }) => kind === 'profile' && !valid)
  if (unread !== undefined)
    throw failure(
      say(
        `${unread.source.file}: tệp không đúng lược đồ nên không biết cơ quan ban hành; chạy tthc validate, sửa rồi làm lại.`,
        `${unread.source.file}: the file does not fit its schema, so the issuing body is not known; run tthc validate, fix it and try again.`,
      ),
    )
  if (profile === undefined)
    throw failure(
      say(
        'danh mục không có catalog.yaml nên không biết cơ quan ban hành.',
        'the catalog has no catalog.yaml, so the issuing body is not known.',
      ),
    )
  const yearEnd = `${year}-12-31`
  return { profile: profile.value, on: asOf < yearEnd ? asOf : yearEnd }
}
