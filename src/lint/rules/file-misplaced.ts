import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { quoted } from '#model/nearest.ts'
import type { Place, Source } from '#model/place.ts'
import { procedurePath } from '#model/procedure-path.ts'
import { grouped } from '#model/grouped.ts'
import { at, type Rule } from '../rule.ts'

export const fileMisplaced: Rule = {
  id: 'file-misplaced',
  severity: 'warning',
  title: say('Tệp không nằm ở chỗ của nó', 'File that is not where it belongs'),
  why: say(
    'Người sửa danh mục tìm thủ tục theo cấp thấp nhất, lĩnh vực và mã; tệp đặt sai chỗ thì không ai tìm thấy, rồi bị viết lại thành hai.',
    'People look for a procedure by its lowest level, its field and its code; a file elsewhere is not found, and then written a second time.',
  ),
  example: {
    bad: '# procedures/district/ho-tich/1.001193.yaml\ncode: "1.001193"\nlevels: [commune]\nfield: ho-tich',
    good: '# procedures/commune/ho-tich/1.001193.yaml\ncode: "1.001193"\nlevels: [commune]\nfield: ho-tich',
  },
  fixable: true,
  weighs: ['levels'],
  *check(catalog) {
    const wanted = [...homes(catalog)]
    const [claims, taken] = [grouped(wanted, ({ to }) => to), new Set(catalog.files.map(({ source }) => source.path))]
    for (const { source, to, place } of wanted) {
      if (source.path === to) continue
      const isFree = claims.get(to)?.length === 1 && !taken.has(to)
      const why = isFree ? say('', '') : say(' Ở đó đã có tệp khác.', ' Another file is there or belongs there.')
      yield {
        place,
        message: say(`Tệp này phải là ${quoted(to)}.${why.vi}`, `This file belongs at ${quoted(to)}.${why.en}`),
        ...(isFree ? { fix: { kind: 'move', safe: true, source, to } } : {}),
      }
    }
  },
}

interface Home {
  readonly source: Source
  readonly to: string
  readonly place: Place
}

/** Where each file belongs. A field that the profile does not know and a code of two procedures have their own findings, and lead nowhere. */
function* homes({ profile, procedures, proposals, statistics, calendars, reviewPlans }: Catalog): Generator<Home> {
  const known = profile && new Set(profile.value.fields.map(({ id }) => id))
  const codes = grouped(procedures, ({ value }) => value.code)
  for (const entry of procedures) {
    if (known?.has(entry.value.field) === false || (codes.get(entry.value.code)?.length ?? 0) > 1) continue
    yield { source: entry.source, to: procedurePath(entry.value), place: at(entry, 'code') }
  }
  for (const entry of proposals)
    yield { source: entry.source, to: `proposals/${entry.value.year}/${entry.value.id}.yaml`, place: at(entry, 'id') }
  for (const entry of statistics)
    yield { source: entry.source, to: `statistics/${entry.value.year}.yaml`, place: at(entry, 'year') }
  for (const entry of reviewPlans)
    yield { source: entry.source, to: `review-plans/${entry.value.year}.yaml`, place: at(entry, 'year') }
  for (const entry of calendars)
    yield { source: entry.source, to: `calendar/${entry.value.year}.yaml`, place: at(entry, 'year') }
}
