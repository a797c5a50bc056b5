import { comparisonOf } from '#change/comparison.ts'
import { onlyChanges } from '#change/differences.ts'
import { judge, type JudgedProcedure } from '#change/judged.ts'
import { comparisonPage } from '#documents/comparison-page.ts'
import type { ComparisonPage } from '#model/comparison-page.ts'
import { printed } from '#model/html.ts'
import type { Language } from '#model/localized.ts'
import { namesOf } from '#model/names.ts'
import type { Route } from '#model/place.ts'
import { renderPage } from '#page/page.ts'
import { pairs } from '../change/pairs.ts'
import { catalogOf } from '../build/values.ts'

const AS_OF = '2020-01-01'

/** One procedure for each kind of change, in the order of `pairs`; places are reported by the kind of pair and the side. */
export const everyKind: readonly JudgedProcedure[] = pairs.flatMap(({ kind, before, after }) => {
  const [base, head] = [before, after].map((side, index) =>
    catalogOf(
      side.procedures.map(({ value }) => value),
      `${kind}/${index === 0 ? 'base' : 'head'}.yaml`,
    ),
  )
  return judge(comparisonOf(base!, head!, AS_OF))
})

/** A line that is another for every route, so that no two places look the same. */
export const lineOf = (at: Route | number): number =>
  1 + [...JSON.stringify(at)].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 9973, 7)

/** The page of judged procedures as `diff` would write it. */
export const pageOf = (
  procedures: readonly JudgedProcedure[],
  language: Language = 'vi',
  name = 'main',
): ComparisonPage =>
  comparisonPage(onlyChanges(procedures), {
    names: namesOf(...pairs.flatMap(({ before, after }) => [before, after])),
    language,
    asOf: AS_OF,
    sides: { base: name, head: `${name} +2020` },
    notice: 'Văn bản minh họa',
    locate: ({ source, at }) => ({ file: source.file, line: lineOf(at), column: 1 }),
  })

export const htmlOf = (procedures: readonly JudgedProcedure[], language: Language = 'vi'): string =>
  printed(renderPage(pageOf(procedures, language)))
