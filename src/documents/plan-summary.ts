import type { Block } from '#model/document.ts'
import type { Names } from '#model/names.ts'
import { methodWords } from '#review/cost.ts'
import { gainsOf, outcomesOf, total, type Evaluation } from '#review/evaluate.ts'
import { totalTable, unquantified } from './benefit.ts'
import { capitalized, sentenceOf } from './wording.ts'

/** The sums of papers and cost over proposals, the method named, and what has no figures; `hasTable`: a table of each procedure stands before, so one alone needs no sum. */
export function benefitSummary(evaluations: readonly Evaluation[], names: Names, hasTable = false): readonly Block[] {
  const [cost, papers] = [
    total(evaluations.map((evaluation) => evaluation.cost)),
    total(evaluations.map((evaluation) => evaluation.papers)),
  ]
  const method = evaluations[0]?.method ?? 'scm'
  const missing = evaluations.flatMap((evaluation) => unquantified(outcomesOf(evaluation), names))
  const alone = hasTable && gainsOf(evaluations.flatMap(outcomesOf)).length < 2
  return [
    { type: 'paragraph', role: 'body', content: `Phương pháp tính chi phí: ${methodWords[method].vi}.` },
    ...(alone ? [] : totalTable(papers, cost, method)),
    ...(cost === undefined
      ? [{ type: 'paragraph', role: 'body', content: 'Chi phí tuân thủ: chưa lượng hóa.' } as const]
      : []),
    ...(missing.length === 0
      ? []
      : [
          { type: 'paragraph', role: 'body', content: 'Lợi ích chưa lượng hóa thành chi phí:' } as const,
          {
            type: 'list',
            items: missing.map(({ code, what, why }) => sentenceOf(`${code}: ${capitalized(what)} (${why})`)),
          } as const,
        ]),
  ]
}
