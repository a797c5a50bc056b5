import type { Catalog } from '#model/catalog.ts'
import { say, type Localized } from '#model/localized.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { grouped } from '#model/grouped.ts'

/** Why a comparison cannot vouch for a catalog although no change in it stops the gate. */
export function doubtsAbout(base: Catalog, head: Catalog, day: CalendarDate): readonly Localized[] {
  return [...twice(head), ...forgotten(base, head, day)]
}

/** Of two files with one code only one is compared. */
const twice = ({ procedures }: Catalog): readonly Localized[] =>
  [...grouped(procedures, ({ value }) => value.code)].flatMap(([code, entries]) => {
    if (entries.length < 2) return []
    const files = entries.map(({ source }) => source.file).join(', ')
    return [
      say(
        `${code}: nhiều tệp cùng một mã (${files}), chỉ một tệp được so sánh; bỏ hoặc đổi mã các tệp thừa.`,
        `${code}: several files have this code (${files}) and only one is compared; take the others away or give them their own.`,
      ),
    ]
  })

/** A procedure that has ended keeps its file: without it the code could come back as something new. */
function forgotten(base: Catalog, head: Catalog, day: CalendarDate): readonly Localized[] {
  const left = new Set(head.procedures.map(({ value }) => value.code))
  return base.procedures
    .filter(({ value: { code, validity } }) => (validity?.to ?? day) < day && !left.has(code))
    .map(({ value: { code }, source: { file } }) =>
      say(
        `${code}: tệp ${file} không còn; thủ tục đã hết hiệu lực vẫn giữ tệp với validity.to, hãy trả tệp lại.`,
        `${code}: the file ${file} is gone; a procedure that has ended keeps its file with validity.to, put it back.`,
      ),
    )
}
