import { inSchemaOrder } from '../../catalog/schema-order.ts'
import type { Enacted } from '../../change/enact.ts'
import { amendText } from '../../edit/amend/amend.ts'
import { procedureText } from '../../edit/procedure-text.ts'
import type { Catalog, Entry } from '../../model/catalog.ts'
import { failure } from '../../model/failure.ts'
import { say } from '../../model/localized.ts'
import type { Source } from '../../model/place.ts'
import { procedurePath } from '../../model/procedure-path.ts'
import type { Procedure } from '../../model/types.gen.ts'

/** A file of a procedure afterwards; `source` is what it was, absent for a new one. */
export interface ProcedureFile {
  readonly path: string
  readonly text: string
  readonly value: Procedure
  readonly source?: Source
}

/**
 * The files that say what proposals make of a catalog. Only lines that must change do; a file that lay where it belongs moves along
 * with its level, field or code. Throws (2) for a file that is written in a way that cannot be amended.
 */
export function filesOf({ amended, created }: Enacted, before: Catalog): readonly ProcedureFile[] {
  const old = new Map(before.procedures.map(({ source, value }) => [source, value]))
  return [
    ...amended.map((entry) => amendedFile(entry, old.get(entry.source))),
    ...created.map((value) => ({ path: procedurePath(value), text: procedureText(inSchemaOrder('procedure', value)), value })),
  ]
}

function amendedFile({ source, value }: Entry<Procedure>, before: Procedure | undefined): ProcedureFile {
  const text = amendText(source.text, inSchemaOrder('procedure', value))
  if (text === undefined) throw failure(say(
    `${source.file}: cách viết YAML của tệp này (neo, bí danh, hoặc khối lồng khác thường) không sửa tự động được; chưa ghi gì. Sửa tệp này bằng tay rồi chạy lại.`,
    `${source.file}: the YAML of this file is written in a way (anchors, aliases, unusual blocks) that cannot be edited; nothing is written. Edit this file by hand and run again.`))
  const isHome = before !== undefined && procedurePath(before) === source.path
  return { path: isHome ? procedurePath(value) : source.path, text, value, source }
}
