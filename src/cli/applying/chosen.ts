import type { Catalog, Entry } from '#model/catalog.ts'
import { failure } from '#model/failure.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Proposal, Status } from '#model/types.gen.ts'
import { statusWords } from '#model/words.ts'
import { positionText } from '#catalog/place-text.ts'
import { proposalsNamed } from '../proposal/named.ts'

/** The proposals with these ids, in the order asked, each once. Throws for an id that is not there (3), and for one that nobody has approved (2). */
export function approved(catalog: Catalog, ids: readonly string[]): readonly Entry<Proposal>[] {
  return proposalsNamed(catalog, ids).map((found) => {
    const [next, id] = [nextOf(found.value), found.value.id]
    if (next === undefined) return found
    const [at, status] = [positionText({ source: found.source, at: ['status'] }), statusWords[found.value.status]]
    throw failure(
      say(
        `${at}: phương án ${quoted(id)} ở trạng thái “${status.vi}”; chỉ phương án đã thông qua mới ghi vào danh mục. ${next.vi}`,
        `${at}: the proposal ${quoted(id)} is “${status.en}”; only an approved one is written into the catalog. ${next.en}`,
      ),
    )
  })
}

/** What to do with a proposal before it can be written; undefined when it can. */
function nextOf({ id, status }: Proposal): Localized | undefined {
  const approve = say(
    `Khi có quyết định, ghi nó bằng tthc proposal approve ${id}.`,
    `Once there is a decision, record it with tthc proposal approve ${id}.`,
  )
  const again = say(
    'Lập phương án mới bằng tthc draft nếu vẫn cần.',
    'Draft another one with tthc draft if it is still wanted.',
  )
  const next: Readonly<Record<Status, Localized | undefined>> = {
    draft: say(`Trình trước bằng tthc proposal submit ${id}.`, `Submit it first with tthc proposal submit ${id}.`),
    submitted: approve,
    rejected: again,
    withdrawn: again,
    approved: undefined,
    implemented: undefined,
  }
  return next[status]
}
