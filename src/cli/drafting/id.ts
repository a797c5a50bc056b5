import { failure } from '#model/failure.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'

// Windows opens its devices under these names, whatever their ending.
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)$/
const LONGEST = 100

/** The id for a draft; it names the file as well. Throws for what no system can have as a name, and for one that is taken. */
export function freeId(id: string, taken: readonly string[]): string {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw failure(
      say(`--id: ${quoted(id)} chỉ được có a–z, 0–9 và dấu -.`, `--id: ${quoted(id)} may hold only a–z, 0–9 and -.`),
    )
  if (id.length > LONGEST)
    throw failure(
      say(
        `--id: dài quá ${LONGEST} ký tự; đặt ngắn hơn.`,
        `--id: longer than ${LONGEST} characters; choose a shorter one.`,
      ),
    )
  if (DEVICE.test(id))
    throw failure(
      say(
        `--id: ${quoted(id)} là tên riêng của Windows nên không đặt cho tệp được; chọn tên khác.`,
        `--id: ${quoted(id)} is a name that Windows keeps for itself; choose another.`,
      ),
    )
  if (taken.includes(id))
    throw failure(
      say(
        `đã có phương án ${quoted(id)}; chọn --id khác.`,
        `there is a proposal ${quoted(id)} already; choose another --id.`,
      ),
    )
  return id
}
