import type { Catalog } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { choose, quoted } from '#model/nearest.ts'
import type { Place } from '#model/place.ts'
import { namedIn } from '../named.ts'
import { at, type Rule } from '../rule.ts'

export const unknownField: Rule = {
  id: 'unknown-field',
  severity: 'error',
  title: say('Lĩnh vực không có trong catalog.yaml', 'Field not in catalog.yaml'),
  why: say(
    'Phương án và báo cáo xếp thủ tục theo lĩnh vực; lĩnh vực viết sai làm thủ tục rơi khỏi bảng số liệu.',
    'Proposals and reports group procedures by field; a misspelt field drops the procedure from their tables.',
  ),
  example: { bad: 'field: ho-tch', good: 'field: ho-tich' },
  fixable: false,
  *check(catalog) {
    if (catalog.profile === undefined) {
      yield* withoutProfile(catalog)
      return
    }
    const known = new Set(catalog.profile.value.fields.map(({ id }) => id))
    for (const { id, place } of named(catalog)) {
      if (known.has(id)) continue
      const guess = choose(id, known, 'fields')
      yield {
        place,
        message: say(
          `Lĩnh vực ${quoted(id)} không có trong catalog.yaml.${guess.vi}`,
          `The field ${quoted(id)} is not in catalog.yaml.${guess.en}`,
        ),
      }
    }
  },
}

/** No field and no agency is known then; reported once. A profile that cannot be read has findings of its own. */
function* withoutProfile({ files, procedures: [first] }: Catalog): ReturnType<Rule['check']> {
  if (first === undefined || files.some(({ kind }) => kind === 'profile')) return
  yield {
    place: at(first, 'field'),
    message: say(
      'Danh mục không có catalog.yaml nên không kiểm được lĩnh vực và cơ quan nào; “tthc init” tạo tệp ấy.',
      'The catalog has no catalog.yaml, so no field or agency can be checked; “tthc init” writes that file.',
    ),
  }
}

function* named(catalog: Catalog): Generator<{ readonly id: string; readonly place: Place }> {
  for (const each of namedIn(catalog)) if (each.to === 'field') yield each
  for (const entry of catalog.statistics) {
    for (const [index, { field }] of (entry.value.cases ?? []).entries()) {
      if (field !== undefined) yield { id: field, place: at(entry, 'cases', index, 'field') }
    }
    for (const [level, totals] of Object.entries(entry.value.fields ?? {})) {
      for (const [index, id] of (totals.ids ?? []).entries())
        yield { id, place: at(entry, 'fields', level, 'ids', index) }
    }
  }
}
