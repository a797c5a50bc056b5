import type { CatalogFile } from '#model/catalog.ts'
import { say } from '#model/localized.ts'
import { isMisread } from '#model/misread.ts'
import { quoted } from '#model/nearest.ts'
import type { Route } from '#model/place.ts'
import { tornTexts } from '#model/torn-text.ts'
import { at, type Rule } from '../rule.ts'
import { valuesAt, type Found } from '../values.ts'

const TIMES = [
  'processingTime/statutory',
  'processingTime/committed',
  'processingTime/cases/*/statutory',
  'processingTime/cases/*/committed',
  'steps/*/duration',
].map((path) => path.split('/'))
const CHANGES = 'items/*/changes/*'.split('/')
const KINDS: readonly unknown[] = ['processing-time', 'step-duration']

export const timeWithoutUnit: Rule = {
  id: 'time-without-unit',
  severity: 'error',
  title: say('Thời hạn không có đơn vị', 'Time without a unit'),
  why: say(
    'Trên Cổng Dịch vụ công nhiều thời hạn chỉ ghi một con số. Số 5 có thể là ngày làm việc, ngày, giờ hay tháng; phải tra văn bản, không được đoán.',
    'Many times on the portal are a number alone. A 5 may be working days, days, hours or months; look it up in the law, never guess.',
  ),
  example: { bad: 'statutory: "5"', good: 'statutory: 5 ngày làm việc' },
  fixable: false,
  *check({ files }) {
    for (const file of files) {
      if (file.valid) continue
      for (const { at: route, value } of times(file)) {
        if (!isBare(value) || isReported(file, route)) continue
        const written = String(value)
        yield {
          place: at(file, ...route),
          message: say(
            `Thời hạn ${quoted(written)} không có đơn vị; ghi rõ “${written} ngày làm việc”, “${written} ngày”, “${written} giờ” hoặc “${written} tháng” theo đúng văn bản.`,
            `The time ${quoted(written)} has no unit; write “${written} ngày làm việc” (working days), “${written} ngày”, “${written} giờ” or “${written} tháng”, as the law has it.`,
          ),
        }
      }
    }
  },
}

function* times({ value }: CatalogFile): Generator<Found> {
  for (const path of TIMES) yield* valuesAt(value, path)
  for (const change of valuesAt(value, CHANGES)) {
    const [kind] = valuesAt(change.value, ['kind'])
    if (KINDS.includes(kind?.value)) for (const key of ['from', 'to']) yield* valuesAt(change.value, [key], change.at)
  }
}

const isBare = (value: unknown): boolean =>
  typeof value === 'number' || (typeof value === 'string' && /^\s*\d{1,4}([.,]\d{1,2})?\s*$/.test(value))

/** Digits that YAML changed, or that a comma tore off, have their finding already. */
const isReported = (file: CatalogFile, route: Route): boolean =>
  file.numbers.some((number) => isMisread(number) && JSON.stringify(number.at) === JSON.stringify(route)) ||
  isTorn(file, route)

function isTorn({ value }: CatalogFile, route: Route): boolean {
  const [map] = valuesAt(value, route.slice(0, -1).map(String))
  return tornTexts(map?.value).some(({ key }) => key === route.at(-1))
}
