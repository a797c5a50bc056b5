import type { Catalog } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { CalendarDate } from '#model/types.gen.ts'
import { liveProposals } from '#proposal/status.ts'
import { inForce } from '../in-force.ts'
import { bareNumber } from '../legal-title.ts'
import { references, type Named } from '../references.ts'
import { repealedOn, type Repealed } from '../repealed.ts'
import { at, type Rule } from '../rule.ts'

export const repealedLegalBasis: Rule = {
  id: 'repealed-legal-basis',
  severity: 'warning',
  title: say('Căn cứ đã hết hiệu lực', 'Legal basis that is no longer in force'),
  why: say(
    'Thủ tục dựa vào văn bản đã hết hiệu lực thì hồ sơ, thời hạn trong đó có thể cũng đã đổi; phương án kiến nghị sửa văn bản ấy thì không ai sửa được. Báo theo khóa “repealed” của catalog.yaml, và theo bảng kèm chương trình (mức thông tin, vì bảng chưa đối chiếu Công báo).',
    'Where a procedure rests on a document that is no longer in force, its dossier and time may have changed, too, and nobody can amend what a proposal recommends to amend. It goes by “repealed” in catalog.yaml, and by a table that comes with the program (as info, since nobody held it against the Official Gazette).',
  ),
  example: {
    bad: 'repealed:    # catalog.yaml\n  - { document: 81/2006/QH11, since: 2021-07-01, replacedBy: [68/2020/QH14], source: "68/2020/QH14, Điều 38" }\nlegalBasis:    # thủ tục còn hiệu lực\n  - { document: 81/2006/QH11, article: 21 }',
    good: 'legalBasis:\n  - { document: 68/2020/QH14, article: 22 }',
  },
  fixable: false,
  *check(catalog, { asOf }) {
    const repealed = repealedOn(catalog, asOf)
    for (const { entry, route, reference } of current(catalog, asOf)) {
      const found = repealed.get(bareNumber(reference.document))
      if (found !== undefined)
        yield {
          place: at(entry, ...route, 'document'),
          message: messageOf(found),
          ...(found.document.verified === false ? { severity: 'info' as const } : {}),
          ...(found.place === undefined
            ? {}
            : {
                related: [{ place: found.place, message: say('catalog.yaml nói ở đây.', 'The profile says so here.') }],
              }),
        }
    }
  },
}

/** What procedures in force, kinds of paper and live proposals name; the past may rest on documents of the past. */
function current(catalog: Catalog, asOf: CalendarDate): readonly Named[] {
  const sources = new Set(
    [...inForce(catalog, asOf), ...liveProposals(catalog), catalog.documents].map((entry) => entry?.source),
  )
  return [...references(catalog)].filter(({ entry }) => sources.has(entry.source))
}

function messageOf({ document: { document, since, replacedBy = [], source, verified } }: Repealed): Localized {
  const heirs = replacedBy.map(quoted).join(', ')
  const hint =
    heirs === ''
      ? say('bỏ hoặc thay căn cứ này', 'remove or replace it')
      : say(`thay bằng ${heirs}`, `replace it by ${heirs}`)
  const doubt =
    verified === false
      ? say(
          ' Bảng này chưa đối chiếu Công báo: xem lại văn bản trước khi sửa.',
          ' This is not verified: look at the documents first.',
        )
      : say('', '')
  return say(
    `${quoted(document)} hết hiệu lực từ ngày ${printDate(since)} (${source}); ${hint.vi}.${doubt.vi}`,
    `${quoted(document)} is not in force since ${printDate(since)} (${source}); ${hint.en}.${doubt.en}`,
  )
}
