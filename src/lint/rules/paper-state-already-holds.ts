import type { Catalog } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { inForce } from '../in-force.ts'
import { at, type Rule } from '../rule.ts'

export const paperStateAlreadyHolds: Rule = {
  id: 'paper-state-already-holds',
  severity: 'warning',
  title: say('Đòi giấy tờ mà nhà nước đã có dữ liệu', 'Paper whose data the state already holds'),
  why: say(
    'Khi cơ sở dữ liệu đã dùng được, cơ quan tự tra cứu thay vì đòi giấy; mỗi dòng ở đây là một đề xuất cắt giảm có sẵn. Chỉ báo khi documents.yaml ghi rõ dữ liệu có từ ngày nào.',
    'Once the database can be used, the office looks the paper up instead of asking for it; each line here is a simplification waiting to be proposed. It speaks only where documents.yaml says since when.',
  ),
  example: {
    bad: '- { id: khai-sinh, name: Giấy khai sinh, type: giay-khai-sinh, copies: 1 }',
    good: '- { id: khai-sinh, name: Giấy khai sinh, type: giay-khai-sinh, lookup: csdl-ho-tich }',
  },
  fixable: false,
  weighs: 'everything',
  *check(catalog, { asOf }) {
    const held = heldAt(catalog, asOf)
    for (const entry of inForce(catalog, asOf)) {
      for (const [index, { name, type, lookup }] of (entry.value.dossier?.documents ?? []).entries()) {
        const known = type === undefined || lookup !== undefined ? undefined : held.get(type)
        if (known !== undefined)
          yield {
            place: at(entry, 'dossier', 'documents', index, 'type'),
            message: say(
              `Dữ liệu của ${quoted(name)} có trong ${known.database} từ ngày ${printDate(known.since)}; ghi “lookup: ${known.id}” nếu đã tự tra cứu, hoặc lập phương án bỏ giấy này.`,
              `The data of ${quoted(name)} are in ${known.database} since ${printDate(known.since)}; write “lookup: ${known.id}” if the office looks it up, or propose to drop the paper.`,
            ),
            related: [known.related],
          }
      }
    }
  },
}

/** Kinds of paper that can be looked up on the day, by their ids. Without a date nothing is said: the database may not be there yet. */
function heldAt({ documents }: Catalog, asOf: CalendarDate) {
  const { types = [], databases = [] } = documents?.value ?? {}
  return new Map(
    types.flatMap(({ id, lookup }, index) => {
      const database = databases.find((each) => each.id === lookup?.database)
      const since = lookup?.since ?? database?.since
      if (documents === undefined || lookup === undefined || since === undefined || since > asOf) return []
      const related = {
        place: at(documents, 'types', index, 'lookup'),
        message: say('Nơi tra cứu.', 'Where it is looked up.'),
      }
      return [
        [id, { id: lookup.database, database: quoted(database?.name ?? lookup.database), since, related }],
      ] as const
    }),
  )
}
