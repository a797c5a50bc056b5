import type { Catalog } from '#model/catalog.ts'
import { printDate } from '#model/date.ts'
import { say, type Localized } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import { grouped } from '#model/grouped.ts'
import { areOneIssuer, areOneTitle } from '../reference-names.ts'
import { references, type Named } from '../references.ts'
import { at, type Rule } from '../rule.ts'

type Key = 'date' | 'issuer' | 'title'
type Said = Named & { readonly text: string }

const NOUNS: Record<Key, Localized> = {
  date: say('ngày', 'the date'),
  issuer: say('cơ quan ban hành', 'the issuer'),
  title: say('tên', 'the title'),
}
const SAME: Record<Key, (a: string, b: string) => boolean> = {
  date: (a, b) => a === b,
  issuer: areOneIssuer,
  title: areOneTitle,
}

export const legalReferenceConflict: Rule = {
  id: 'legal-reference-conflict',
  severity: 'warning',
  title: say(
    'Một văn bản, hai ngày, tên hoặc cơ quan ban hành',
    'One legal document with two dates, titles or issuers',
  ),
  why: say(
    'Cùng một số, ký hiệu thì chỉ có một ngày, một tên và một cơ quan; khác nhau là có một chỗ chép sai, hoặc sai chính số ấy. Tên viết gọn không tính là khác. Số của địa phương và số không có năm lặp lại mỗi nơi, mỗi năm nên không so.',
    'One number has one date, one title and one issuer; where they differ one was copied wrongly, or the number is. A shortened title is not another one. Local numbers and those without a year repeat, and are not compared.',
  ),
  example: {
    bad: '- { document: 60/2014/QH13, date: 2014-11-20 }\n- { document: 60/2014/QH13, date: 2014-11-02 }    # ở tệp khác',
    good: '- { document: 60/2014/QH13, date: 2014-11-20 }\n- { document: 60/2014/QH13, date: 2014-11-20 }',
  },
  fixable: false,
  *check(catalog) {
    for (const group of groups(catalog).values()) {
      for (const key of ['date', 'issuer', 'title'] as const) {
        const said = group.flatMap((named): readonly Said[] =>
          named.reference[key] === undefined ? [] : [{ ...named, text: named.reference[key] }],
        )
        const usual = mostSaid(said)
        if (usual === undefined) continue
        for (const odd of distinct(said.filter(({ text }) => !SAME[key](text, usual.text))))
          yield finding(key, odd, usual)
      }
    }
  },
}

/** Documents whose number stands for one document everywhere, with all places that name them. */
const groups = (catalog: Catalog): ReadonlyMap<string, readonly Named[]> =>
  grouped(
    [...references(catalog)].filter(({ reference: { document } }) => isUnique(document)),
    ({ reference }) => reference.document,
  )

const isUnique = (document: string): boolean => /\/(19|20)\d\d\//.test(document) && !/(UBND|HĐND)/.test(document)

/** What most places say is taken for right; the first of equals. */
function mostSaid(said: readonly Said[]): Said | undefined {
  const byText = [...grouped(said, ({ text }) => text).values()]
  return byText.reduce<readonly Said[]>((best, each) => (each.length > best.length ? each : best), [])[0]
}

/** One finding for each wrong text: the same slip in twenty files is one slip. */
const distinct = (said: readonly Said[]): readonly Said[] =>
  [...grouped(said, ({ text }) => text).values()].flatMap(([first]) => first ?? [])

function finding(key: Key, odd: Said, usual: Said) {
  const show = (text: string): string => (key === 'date' ? printDate(text) : quoted(text))
  const { document } = odd.reference
  return {
    place: at(odd.entry, ...odd.route, key),
    message: say(
      `Ở đây ${NOUNS[key].vi} của ${quoted(document)} là ${show(odd.text)}, nơi khác là ${show(usual.text)}; đối chiếu văn bản và sửa chỗ sai.`,
      `Here ${NOUNS[key].en} of ${quoted(document)} is ${show(odd.text)}, elsewhere ${show(usual.text)}; look at the document and correct the wrong one.`,
    ),
    related: [
      { place: at(usual.entry, ...usual.route, key), message: say(`${show(usual.text)}.`, `${show(usual.text)}.`) },
    ],
  }
}
